package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * Who said what and when; or who, as a document reports, said nothing.
 *
 * @param id {@code "S12"}
 * @param speaker full name or institution
 * @param role the speaker's office; may be empty
 * @param date {@code "24 June 2023"}, or a dash
 * @param basis how the date is known: {@code "date stated"}, {@code "date of the document"}
 * @param manner {@code "quote"}, {@code "reported"}, {@code "alleged …"} or {@code "reported
 *     silence"}
 * @param words in quotation marks where the document has them so
 * @param channel medium and source, as in {@code "phone call, via Akorda.kz"}; may be empty
 * @param stance with the words that carry it, as in {@code "condemned: “sharply condemned”"}; may
 *     be empty
 * @param answer {@code "21 days after the raid of 12 December 2025"}, where a lag is known
 */
public record StatementRow(
    String id,
    Tag country,
    String speaker,
    String role,
    String date,
    String basis,
    String manner,
    String words,
    String channel,
    String stance,
    Optional<String> answer,
    List<Ref> refs) {

  public StatementRow {
    refs = List.copyOf(refs);
  }
}
