package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.document.sentence.SentenceSplitter;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.Test;

/** In a digest every entry speaks for itself; a story goes on from paragraph to paragraph. */
class EntriesTest {

  private static final Extractor EXTRACTOR =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));

  private static final String[] DIGEST = {
    "Uzbekistan sold cotton yarn worth $40 million to Poland.",
    "The Islamic Development Bank lent Tajikistan $70 million for rural clinics.",
    "The bank sold its tower in the harbour for $90 million.",
    "Georgian winegrowers shipped 3,000 barrels to Latvia.",
    "Kazakhstan opened a tannery near Aktobe.",
    "The ministry bought buses for $12 million.",
    "Ferries between Baku and Turkmenbashi are full until autumn.",
    "Kyrgyzstan took a loan of $25 million from Japan for snowploughs. It will be repaid with"
        + " $4 million of interest.",
  };

  private static Facts read(String... paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < paragraphs.length; i++) {
      for (String cut : new SentenceSplitter().split(paragraphs[i])) {
        sentences.add(new Sentence(i + 1, i + 1, Sentence.Kind.BODY, cut));
      }
    }
    Document document =
        new Document(
            "0".repeat(64),
            "text",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of(LocalDate.of(2025, 11, 8)),
            DateOrigin.GIVEN,
            "given",
            1,
            Optional.empty());
    return EXTRACTOR.extract(new Article(document, sentences, List.of(), List.of()));
  }

  private static Money money(Facts facts, String text) {
    return facts.money().stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<String> countries(Money money) {
    return money.countries().stream().map(Country::code).toList();
  }

  @Test
  void an_entry_of_a_digest_that_names_no_country_has_none() {
    Facts facts = read(DIGEST);
    assertThat(countries(money(facts, "$12 million"))).isEmpty();
    assertThat(facts.concerns().get(5).countries()).isEmpty();
  }

  @Test
  void the_bank_of_one_entry_is_not_that_of_another() {
    assertThat(money(read(DIGEST), "$90 million").parties()).isEmpty();
  }

  @Test
  void inside_an_entry_the_text_goes_on() {
    assertThat(countries(money(read(DIGEST), "$4 million"))).containsExactly("KG");
  }

  @Test
  void sums_of_different_entries_are_not_added() {
    Facts facts =
        read(
            "Uzbekistan sold cotton yarn worth $30 million to Poland.",
            "Tajikistan bought $20 million of pumps from Italy.",
            "Kazakhstan's farmers received $50 million of subsidies.",
            "Georgian winegrowers shipped 3,000 barrels to Latvia.",
            "Ferries between Baku and Turkmenbashi are full until autumn.",
            "Armenian sculptors won a prize in Lisbon.",
            "Kyrgyzstan closed two mines.");
    assertThat(facts.money()).noneMatch(Money::total);
  }

  @Test
  void a_story_keeps_its_country() {
    Facts facts =
        read(
            "Uzbekistan has begun to dig a canal near Termez.",
            "Engineers from Delft drew the plans.",
            "Farmers hope for two harvests.",
            "Work on the sluices starts in spring.",
            "Critics point to salt in the soil.",
            "The ministry put $60 million into pumps.");
    assertThat(countries(money(facts, "$60 million"))).containsExactly("UZ");
  }
}
