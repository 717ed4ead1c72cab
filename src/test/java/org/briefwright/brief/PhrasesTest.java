package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.TreeSet;
import org.briefwright.fact.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  private static final String FORM = "\\.(one|few|many|other)$";

  @Test
  void every_language_has_every_phrase() {
    TreeSet<String> english = new TreeSet<>();
    Phrases.in("en").all().keySet().forEach(key -> english.add(key.replaceAll(FORM, "")));
    for (String language : Phrases.LANGUAGES) {
      TreeSet<String> keys = new TreeSet<>();
      Phrases.in(language).all().keySet().forEach(key -> keys.add(key.replaceAll(FORM, "")));
      assertThat(keys).as(language).isEqualTo(english);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 документов",
    "1, 1 документ",
    "2, 2 документа",
    "5, 5 документов",
    "11, 11 документов",
    "14, 14 документов",
    "21, 21 документ",
    "104, 104 документа",
    "112, 112 документов"
  })
  void russian_counts_in_three_forms(long number, String counted) {
    assertThat(Phrases.in("ru").count(number, "document")).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({
    "medium, phone call, телефонный разговор",
    "region-name, Central Asia, Центральная Азия",
    "region-name, Lower Bay, Lower Bay",
    "dropped, advertisement, реклама"
  })
  void the_programs_own_names_are_translated_and_others_left(
      String group, String name, String translated) {
    assertThat(Phrases.in("ru").named(group, name)).isEqualTo(translated);
    assertThat(Phrases.in("en").named(group, name)).isEqualTo(name);
  }

  @Test
  void an_edition_is_called_by_its_number_or_by_its_version_alone() {
    assertThat(Tongue.of("en").edition("2025-W45", 2)).isEqualTo("2025-W45, version 2");
    assertThat(Tongue.of("en").edition("days", 2)).isEqualTo("version 2");
    assertThat(Tongue.of("ru").edition("all", 1)).isEqualTo("версия 1");
  }

  @Test
  void numbers_have_the_signs_of_their_language() {
    assertThat(Phrases.in("en").number(new BigDecimal("1234.5"))).isEqualTo("1,234.5");
    assertThat(Phrases.in("ru").number(new BigDecimal("1234.5"))).isEqualTo("1\u00A0234,5");
    assertThat(new Amounts(Phrases.in("ru")).shortest(new BigDecimal("2.45e9")))
        .isEqualTo("2,45 млрд");
  }

  @Test
  void a_russian_frame_leaves_the_sentences_of_the_documents_as_they_are() {
    Typed typed =
        text("a.txt", "2025-11-05")
            .says("A bank lent $300 million for the dam.", KZ)
            .deal("$300 million", "300e6", Use.Stage.SIGNED, KZ);
    Brief brief = Typed.brief("ru", Scope.full(), Rates.none(), typed);
    assertThat(brief.masthead().period()).isEqualTo("3–9 ноября 2025");
    assertThat(brief.developments().getFirst().text())
        .isEqualTo("A bank lent $300 million for the dam.");
    assertThat(brief.countries().getFirst().country().name()).isEqualTo("Казахстан");
    assertThat(brief.ledger().deals().getFirst().stage()).isEqualTo("подписано");
    assertThat(brief.ledger().deals().getFirst().amount()).isEqualTo("$300 million");
    assertThat(brief.ledger().deals().getFirst().usd()).isEqualTo("300 млн");
  }

  @Test
  void a_range_of_days_names_month_and_year_once() {
    Dates dates = new Dates(Phrases.in("en"));
    LocalDate day = LocalDate.of(2025, 11, 3);
    assertThat(dates.range(day, day)).isEqualTo("3 November 2025");
    assertThat(dates.range(day, day.plusDays(6))).isEqualTo("3–9 November 2025");
    assertThat(dates.range(day.minusDays(7), day)).isEqualTo("27 October – 3 November 2025");
    assertThat(dates.briefRange(day.minusYears(1), day)).isEqualTo("3 Nov 2024 – 3 Nov 2025");
    assertThat(new Dates(Phrases.in("ru")).briefRange(day, day.plusDays(6)))
        .isEqualTo("03.11 – 09.11.2025");
  }
}
