package org.briefwright.brief;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * What is known of an edition before its documents are read.
 *
 * @param title of the briefing
 * @param edition its label: {@code "2025-W45"}
 * @param version from 1
 * @param from first day of the period
 * @param to last day of the period
 * @param zone in which days are reckoned
 * @param cutOff up to when documents could come in
 * @param published when the edition is made
 * @param next when the next one is due
 * @param marking as in {@code "TLP:CLEAR"}
 * @param language one of {@link Phrases#LANGUAGES}
 */
public record Setting(
    String title,
    String edition,
    int version,
    LocalDate from,
    LocalDate to,
    ZoneId zone,
    ZonedDateTime cutOff,
    ZonedDateTime published,
    Optional<ZonedDateTime> next,
    String marking,
    String language,
    Scope scope) {}
