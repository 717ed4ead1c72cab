package org.briefwright.brief;

import java.util.Optional;

/**
 * The head of the front page, from which the running heads and feet are taken too.
 *
 * @param title of the briefing: {@code "Central Asia Weekly"}
 * @param region {@code "Central Asia"}
 * @param edition {@code "2025-W45, version 1"}
 * @param period {@code "3–9 November 2025"}
 * @param zone {@code "Asia/Almaty"}
 * @param cutOff the moment up to which documents could come in, with its zone
 * @param published the moment of the run, with its zone
 * @param next when the next edition is due, where a schedule says so
 * @param marking as in {@code "TLP:CLEAR"}
 * @param language ISO 639-1 code of the edition's frame
 */
public record Masthead(
    String title,
    String region,
    String edition,
    String period,
    String zone,
    String cutOff,
    String published,
    Optional<String> next,
    String marking,
    String language) {}
