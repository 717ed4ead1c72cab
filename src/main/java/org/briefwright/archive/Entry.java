package org.briefwright.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.briefwright.edition.Made;

/**
 * An edition in the archive, without its contents.
 *
 * @param number from 1, in the order in which editions were kept
 * @param id as its file is called, without the ending: {@code
 *     "weekly_2025-W45_2025-11-03_2025-11-09_v1"}
 * @param name of its series, as {@link org.briefwright.edition.Edition#series}
 * @param label of its days: {@code "2025-W45"}
 * @param corrects number of the version that it takes the place of
 * @param earlier number of the edition that it was compared with
 * @param pdfSha256 of the printed copy
 */
public record Entry(
    int number,
    String id,
    String name,
    String label,
    LocalDate from,
    LocalDate to,
    int version,
    OptionalInt corrects,
    OptionalInt earlier,
    Instant moment,
    Made made,
    String contentSha256,
    String profileSha256,
    String pdfSha256,
    int pages) {}
