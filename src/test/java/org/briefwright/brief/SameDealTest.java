package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.document.Article;
import org.briefwright.document.sentence.SentenceSplitter;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.Test;

/** One transaction told in two documents, and lookalikes: the pairs stand in the resource. */
class SameDealTest {

  private static final Profile PROFILE = Profiles.standard().load("central-asia", Path.of(""));
  private static final Extractor EXTRACTOR = new Extractor(PROFILE);
  private static final Rates RATES =
      new Rates(
          Optional.of(LocalDate.of(2025, 11, 7)),
          Map.of(
              "KZT", new BigDecimal("525.4"),
              "CNY", new BigDecimal("7.12"),
              "JPY", new BigDecimal("150")));

  /** Two tellings, each a date, a bar and a text. */
  private record Pair(boolean same, String first, String second) {

    boolean isMerged() {
      List<Reported> texts = List.of(reported(first, 1), reported(second, 2));
      return new Deals(new Texts(texts), PROFILE, RATES)
          .inRegion().stream().anyMatch(deal -> deal.tellings().size() == 2);
    }
  }

  private static Reported reported(String telling, int number) {
    String[] parts = telling.split(" \\| ");
    Document document =
        new Document(
            String.format(Locale.ROOT, "%064d", number),
            number + ".txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.of(LocalDate.parse(parts[0])),
            DateOrigin.GIVEN,
            "given",
            1,
            Optional.empty());
    List<Sentence> sentences =
        new SentenceSplitter()
            .split(parts[1]).stream()
                .map(cut -> new Sentence(1, 1, Sentence.Kind.BODY, cut))
                .toList();
    Facts facts = EXTRACTOR.extract(new Article(document, sentences, List.of(), List.of()));
    return new Reported(facts, List.of());
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(SameDealTest.class.getResourceAsStream("deal-pairs.txt"))) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines =
          text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      List<Pair> pairs = new ArrayList<>();
      for (int i = 0; i + 2 < lines.size(); i += 3) {
        pairs.add(new Pair(lines.get(i).equals("= same"), lines.get(i + 1), lines.get(i + 2)));
      }
      return pairs;
    }
  }

  @Test
  void lookalikes_stay_apart() throws IOException {
    assertThat(pairs().stream().filter(pair -> !pair.same() && pair.isMerged())).isEmpty();
  }

  @Test
  void nine_of_ten_transactions_told_twice_are_one() throws IOException {
    List<Pair> same = pairs().stream().filter(Pair::same).toList();
    Stream<Pair> apart = same.stream().filter(pair -> !pair.isMerged());
    assertThat(apart).hasSizeLessThanOrEqualTo(same.size() / 10);
  }

  @Test
  void a_part_of_a_programme_is_the_loan_that_another_text_tells_of_alone() {
    Reported whole =
        reported(
            "2025-06-03 | The ADB approved a programme of $90 million for the canals of Tajikistan."
                + " The first loan under it, of $60 million, was approved in May; the rest,"
                + " $30 million, is to follow.",
            1);
    Reported part =
        reported("2025-06-09 | The ADB lends Tajikistan $60 million to line its canals.", 2);
    assertThat(new Deals(new Texts(List.of(whole, part)), PROFILE, RATES).inRegion())
        .extracting(deal -> deal.first().text(), deal -> deal.tellings().size())
        .containsExactly(tuple("$90 million", 1), tuple("$60 million", 2), tuple("$30 million", 1));
  }
}
