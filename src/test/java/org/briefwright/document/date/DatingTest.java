package org.briefwright.document.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.DateOrigin;
import org.junit.jupiter.api.Test;

class DatingTest {

  private final DayScanner scanner = new DayScanner();
  private final Dating dating = new Dating(scanner);

  private DateClaim claim(String text, Trust trust) {
    return new DateClaim(scanner.scan(text).getFirst(), trust, trust.name());
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  @Test
  void the_most_trusted_claim_wins() {
    Dated dated =
        dating.choose(
            List.of(
                claim("2025-12-20", Trust.TIME_TAG),
                claim("2025-12-19", Trust.MANIFEST),
                claim("2025-12-18", Trust.PAGE_METADATA)),
            List.of());

    assertThat(dated.day()).contains(day("2025-12-19"));
    assertThat(dated.origin()).isEqualTo(DateOrigin.GIVEN);
    assertThat(dated.doubts())
        .containsExactly("the PAGE_METADATA says 2025-12-18", "the TIME_TAG says 2025-12-20");
  }

  @Test
  void a_dateline_of_the_day_before_is_usual() {
    Dated dated =
        dating.choose(
            List.of(claim("17.12.2025", Trust.LINE), claim("December 16", Trust.DATELINE)),
            List.of());

    assertThat(dated.day()).contains(day("2025-12-17"));
    assertThat(dated.doubts()).isEmpty();
  }

  @Test
  void a_dateline_after_the_header_is_a_doubt() {
    Dated dated =
        dating.choose(
            List.of(claim("2024-03-04", Trust.LINE), claim("March 5", Trust.DATELINE)), List.of());

    assertThat(dated.day()).contains(day("2024-03-04"));
    assertThat(dated.doubts()).containsExactly("the DATELINE says 2024-03-05");
  }

  @Test
  void a_day_without_a_year_takes_it_from_another_claim() {
    Dated dated =
        dating.choose(
            List.of(claim("31 December", Trust.LINE), claim("2026-01-02", Trust.FILE_NAME)),
            List.of());

    assertThat(dated.day()).contains(day("2025-12-31"));
  }

  @Test
  void a_day_without_a_year_takes_it_from_the_weekday_beside_it() {
    Dated dated =
        dating.choose(
            List.of(claim("Tuesday, December 16", Trust.DATELINE)),
            List.of("Work began on 2 February 2025."));

    assertThat(dated.day()).contains(day("2025-12-16"));
    assertThat(dated.origin()).isEqualTo(DateOrigin.STATED);
  }

  @Test
  void a_day_without_a_year_takes_it_from_a_day_close_by() {
    Dated dated =
        dating.choose(
            List.of(claim("5 March", Trust.DATELINE)),
            List.of("The two sides met on 26 February 2025."));

    assertThat(dated.day()).contains(day("2025-03-05"));
  }

  @Test
  void a_day_whose_year_nothing_tells_dates_nothing() {
    Dated dated =
        dating.choose(
            List.of(claim("December 2", Trust.DATELINE)), List.of("It has been so since 2021."));

    assertThat(dated.day()).isEmpty();
    assertThat(dated.origin()).isEqualTo(DateOrigin.NONE);
  }

  @Test
  void of_two_readings_the_one_that_another_claim_has_is_taken() {
    Dated dated =
        dating.choose(
            List.of(claim("3/5/2025", Trust.LINE), claim("2025-03-05", Trust.ADDRESS)), List.of());

    assertThat(dated.day()).contains(day("2025-03-05"));
    assertThat(dated.doubts()).isEmpty();
  }

  @Test
  void two_readings_that_nothing_decides_are_a_doubt() {
    Dated dated = dating.choose(List.of(claim("3/5/2025", Trust.LINE)), List.of());

    assertThat(dated.day()).contains(day("2025-05-03"));
    assertThat(dated.doubts()).containsExactly("its LINE can also be read as 2025-03-05");
  }

  @Test
  void the_day_on_which_the_file_was_made_is_believed_only_without_better() {
    assertThat(dating.choose(List.of(claim("2025-05-03", Trust.FILE_CREATION)), List.of()).from())
        .isEqualTo("FILE_CREATION");
    assertThat(
            dating.choose(
                List.of(claim("2026-05-03", Trust.FILE_CREATION), claim("2025-01-02", Trust.LINE)),
                List.of()))
        .isEqualTo(new Dated(dated("2025-01-02"), DateOrigin.STATED, "LINE", List.of()));
  }

  private static Optional<LocalDate> dated(String iso) {
    return Optional.of(day(iso));
  }

  @Test
  void the_last_resort_is_the_latest_day_named_with_its_weekday() {
    Dated dated =
        dating.choose(
            List.of(),
            List.of(
                "The ministers met on Monday, 3 November 2025.",
                "They signed on Wednesday, 5 November 2025.",
                "The next round will open on Friday, 21 November 2025."));

    assertThat(dated.day()).contains(day("2025-11-05"));
    assertThat(dated.origin()).isEqualTo(DateOrigin.INFERRED);
    assertThat(dated.from()).isEqualTo("the latest day that the text names with its weekday");
  }

  @Test
  void a_day_of_history_tells_nothing() {
    assertThat(dating.choose(List.of(), List.of("The union fell on 26 December 1991.")).day())
        .isEmpty();
  }

  @Test
  void a_weekday_that_does_not_fit_tells_nothing() {
    assertThat(dating.choose(List.of(), List.of("They met on Monday, 5 November 2025.")).day())
        .isEmpty();
  }

  @Test
  void without_any_claim_the_day_is_unknown_and_never_today() {
    assertThat(dating.choose(List.of(), List.of("The ministry replied on Tuesday.")))
        .isEqualTo(Dated.UNKNOWN);
  }
}
