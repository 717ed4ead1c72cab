package org.briefwright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.briefwright.fact.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrencyNamesTest {

  private static final Profile CENTRAL_ASIA = Profiles.standard().load("central-asia", Path.of(""));

  @ParameterizedTest
  @CsvSource({
    "$, CA, USD",
    "dollars, AU, USD",
    "US$, '', USD",
    "tenge, '', KZT",
    "€, '', EUR",
    "pounds, '', GBP",
    "pounds, EG, EGP",
    "¥, '', JPY",
    "¥, CN, CNY",
    "yuan, '', CNY",
    "som, KG, KGS",
    "som, UZ, UZS",
    "sum, '', UZS",
    "roubles, '', RUB",
    "rubles, BY, BYN",
    "manat, TM, TMT",
    "manats, AZ, AZN",
    "Uzbek soums, KZ, UZS",
    "SDR, '', XDR",
    "kzt, '', KZT",
    "rupees, PK, PKR"
  })
  void a_name_means_the_currency_of_the_country_spoken_of_or_the_usual_one(
      String text, String spokenOf, String code) {
    assertThat(meant(CENTRAL_ASIA, text, spokenOf)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({"som, ''", "som, KG UZ", "pesos, ''", "dinars, FR", "zorkmids, ''"})
  void a_name_that_could_be_two_currencies_or_is_none_means_nothing(String text, String spokenOf) {
    assertThat(meant(CENTRAL_ASIA, text, spokenOf)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"$, '', AUD", "dollars, AU US, AUD", "$, US, USD", "US dollars, AU, USD"})
  void a_desk_on_australia_means_its_own_dollar(String text, String spokenOf, String code) {
    assertThat(meant(SmallProfiles.of("countries: [AU]"), text, spokenOf)).isEqualTo(code);
  }

  @Test
  void a_currency_s_common_words_are_marked() {
    CurrencyEntry uzs = CENTRAL_ASIA.world().currency("UZS").orElseThrow();
    assertThat(uzs.ambiguous()).contains("sum").doesNotContain("soum");
    assertThat(uzs.minorNames()).contains("tiyin");
  }

  private static String meant(Profile profile, String text, String spokenOf) {
    List<Country> countries =
        Arrays.stream(spokenOf.split(" "))
            .filter(code -> !code.isEmpty())
            .map(Country::of)
            .toList();
    return profile.currencyCalled(text, countries).map(CurrencyEntry::code).orElse("none");
  }
}
