package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReprintsTest {

  private static final Path PAIRS =
      Path.of("src/test/resources/org/briefwright/document/reprints/pairs.txt");

  private static final List<String> CANAL =
      List.of(
          "The ministry of water signed a contract with two builders on Thursday.",
          "Work on the canal is to begin in spring, and water may flow two years later.",
          "The first builder comes from Ankara and has dug canals in four countries.",
          "The second one belongs to the state, which owns a third of the first as well.",
          "Neither of them would say what the pumps will cost, nor who is going to pay.",
          "A loan of 40 million dollars was promised in May by a bank that nobody named.",
          "Farmers downstream fear for their cotton, as the river carries less every year.",
          "They wrote to the ministry in June, and have been waiting for an answer since.",
          "The spokesman said that all letters are read, and that some are answered too.",
          "Until the water comes, the lorries will go on bringing it in tanks from the lake.");

  private static final List<String> CANAL_IN_OTHER_WORDS =
      List.of(
          "Two companies will dig the long-awaited canal, officials announced in the capital.",
          "They put their names to the contract on Thursday in front of the cameras.",
          "Diggers are expected on the site after the snow has gone, in March or April.",
          "One of the firms is Turkish, while the other is in the hands of the government.",
          "The bill for the pumps remains a secret, as does the purse it will be paid from.",
          "A lender whose name was not disclosed stands ready with 40 million dollars.",
          "Cotton growers at the lower end of the river are anything but happy about it.",
          "Their letter from last summer lies unanswered on some desk of the ministry.");

  private static final List<String> RAILWAY =
      List.of(
          "The railway counted four hundred wagons at the border station on Monday morning.",
          "It takes two days to clear a train, and there are ten of them in the yard.",
          "A customs officer said that the papers of some of them were not in order.",
          "The grain in the wagons is bound for three mills on the other side of the pass.",
          "Nobody knows yet who will pay for the days that the wagons stand still.");

  private static Article article(String file, List<String> sentences) {
    List<Sentence> numbered = new ArrayList<>();
    for (String sentence : sentences) {
      Sentence.Kind kind =
          isHeadline(sentence, numbered) ? Sentence.Kind.TITLE : Sentence.Kind.BODY;
      numbered.add(new Sentence(numbered.size() + 1, numbered.size() + 1, kind, sentence));
    }
    int words = sentences.stream().mapToInt(sentence -> sentence.split(" ").length).sum();
    Document document =
        new Document(
            "0".repeat(64),
            file,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            DateOrigin.NONE,
            "none",
            words,
            Optional.empty());
    return new Article(document, numbered, List.of(), List.of());
  }

  private static boolean isHeadline(String sentence, List<Sentence> before) {
    return before.isEmpty() && !sentence.endsWith(".") && sentence.contains(" ");
  }

  private static List<String> with(List<String> sentences, int i, String sentence) {
    List<String> changed = new ArrayList<>(sentences);
    changed.set(i, sentence);
    return changed;
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> joined = new ArrayList<>(one);
    joined.addAll(other);
    return joined;
  }

  private static List<String> reversed(List<String> sentences) {
    List<String> reversed = new ArrayList<>(sentences);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Two texts and whether they are one work. */
  private record Pair(String what, List<String> one, List<String> other, boolean same) {}

  private static final List<Pair> LABELLED =
      List.of(
          new Pair("a copy", CANAL, CANAL, true),
          new Pair("its last sentence cut", CANAL, CANAL.subList(0, 9), true),
          new Pair("a third cut", CANAL, CANAL.subList(0, 7), true),
          new Pair(
              "a line of furniture left",
              CANAL,
              joined(CANAL, List.of("Follow our channel for more news.")),
              true),
          new Pair(
              "a dateline put in front",
              CANAL,
              with(CANAL, 0, "ALMATY, May 5 (Wire) – " + CANAL.getFirst()),
              true),
          new Pair(
              "one sentence rewritten",
              CANAL,
              with(CANAL, 4, "The price of the pumps is a secret of both builders."),
              true),
          new Pair(
              "another figure", CANAL, with(CANAL, 5, CANAL.get(5).replace("40", "45")), false),
          new Pair("sentences in another order", CANAL, reversed(CANAL), true),
          new Pair(
              "case and marks changed",
              CANAL,
              CANAL.stream().map(s -> s.toUpperCase(Locale.ROOT).replace(",", "")).toList(),
              true),
          new Pair("two sentences added", RAILWAY, joined(RAILWAY, CANAL.subList(0, 2)), true),
          new Pair("the same event in other words", CANAL, CANAL_IN_OTHER_WORDS, false),
          new Pair("another story", CANAL, RAILWAY, false),
          new Pair(
              "a quotation of one sentence", CANAL, joined(RAILWAY, CANAL.subList(5, 6)), false),
          new Pair(
              "a digest that holds it",
              RAILWAY,
              joined(joined(CANAL, CANAL_IN_OTHER_WORDS), RAILWAY),
              false),
          new Pair("a first sentence only", CANAL, CANAL.subList(0, 1), false),
          new Pair(
              "a follow-up that quotes three",
              CANAL,
              joined(CANAL_IN_OTHER_WORDS, CANAL.subList(5, 8)),
              false));

  private static boolean isOneWork(Pair pair) {
    return Reprints.works(List.of(article("a.txt", pair.one()), article("b.txt", pair.other())))
            .size()
        == 1;
  }

  @Test
  void every_labelled_pair_is_told_right() {
    List<String> wrong =
        LABELLED.stream().filter(pair -> isOneWork(pair) != pair.same()).map(Pair::what).toList();
    long found = LABELLED.stream().filter(ReprintsTest::isOneWork).count();
    long right = LABELLED.stream().filter(pair -> isOneWork(pair) && pair.same()).count();
    long same = LABELLED.stream().filter(Pair::same).count();

    assertThat(wrong).isEmpty();
    assertThat((double) right / found).as("precision").isEqualTo(1.0);
    assertThat((double) right / same).as("recall").isEqualTo(1.0);
  }

  /** The pairs of {@code pairs.txt}. */
  private static List<Pair> written() throws IOException {
    Map<String, List<String>> texts = new HashMap<>();
    for (String part : Files.readString(PAIRS).split("\n= ")) {
      List<String> lines = part.lines().filter(line -> !line.isBlank()).toList();
      texts.put(lines.getFirst(), lines.subList(1, lines.size()));
    }
    return texts.getOrDefault("pairs", List.of()).stream()
        .map(line -> line.split(" \\| "))
        .map(parts ->
            new Pair(
                parts[3] + ": " + parts[1] + " and " + parts[2],
                texts.getOrDefault(parts[1], List.of()),
                texts.getOrDefault(parts[2], List.of()),
                parts[0].equals("same")))
        .toList();
  }

  @Test
  void of_seventy_written_pairs_none_is_joined_wrongly_and_hardly_one_is_missed()
      throws IOException {
    List<Pair> pairs = written();
    List<String> wrong =
        pairs.stream().filter(pair -> isOneWork(pair) != pair.same()).map(Pair::what).toList();
    long found = pairs.stream().filter(ReprintsTest::isOneWork).count();
    long right = pairs.stream().filter(pair -> isOneWork(pair) && pair.same()).count();
    long same = pairs.stream().filter(Pair::same).count();

    assertThat(pairs).hasSizeGreaterThanOrEqualTo(70);
    assertThat((double) right / found).as(() -> "precision " + wrong).isEqualTo(1.0);
    assertThat((double) right / same).as(() -> "recall " + wrong).isGreaterThanOrEqualTo(0.99);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.05, 0.08})
  void with_a_few_words_in_a_hundred_changed_it_is_the_same_work(double share) {
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      List<String> text = randomText(random, 300);
      assertThat(isOneWork(new Pair("", text, changed(text, share, random), true))).isTrue();
    }
  }

  @Test
  void with_a_third_of_the_words_changed_it_is_another_work() {
    Random random = new Random(12);
    List<String> text = randomText(random, 300);

    assertThat(isOneWork(new Pair("", text, changed(text, 0.33, random), false))).isFalse();
  }

  private static List<String> randomText(Random random, int words) {
    List<String> text = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      text.add("w" + random.nextInt(5_000));
    }
    return List.of(String.join(" ", text));
  }

  private static List<String> changed(List<String> text, double share, Random random) {
    String[] words = text.getFirst().split(" ");
    Arrays.setAll(words, i -> random.nextDouble() < share ? "x" + random.nextInt(5_000) : words[i]);
    return List.of(String.join(" ", words));
  }

  @Test
  void the_longest_of_equally_dated_copies_is_the_one_to_read() {
    List<Work> works =
        Reprints.works(
            List.of(
                article("short.txt", CANAL.subList(0, 9)),
                article("rail.txt", RAILWAY),
                article("long.txt", CANAL)));

    assertThat(works).hasSize(2);
    assertThat(works.getFirst().article().document().file()).isEqualTo("long.txt");
    assertThat(works.getFirst().copies())
        .extracting(copy -> copy.document().file())
        .containsExactly("short.txt");
    assertThat(works.getFirst().similarity()).isBetween(0.8, 0.95);
    assertThat(works.get(1).copies()).isEmpty();
    assertThat(works.get(1).similarity()).isEqualTo(1);
  }

  @Test
  void texts_without_content_are_works_of_their_own() {
    assertThat(Reprints.works(List.of(article("a.txt", List.of()), article("b.txt", List.of()))))
        .hasSize(2);
  }

  @Test
  void no_articles_are_no_works() {
    assertThat(Reprints.works(List.of())).isEmpty();
  }

  @Test
  @Timeout(30)
  void ten_thousand_texts_are_compared_in_seconds() {
    Random random = new Random(13);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      List<String> text = randomText(random, 300);
      articles.add(article(i + "a.txt", text));
      articles.add(article(i + "b.txt", changed(text, 0.03, random)));
    }

    assertThat(Reprints.works(articles)).hasSize(5_000);
  }

  @Test
  @Timeout(30)
  void ten_thousand_notices_by_one_form_are_as_many_works() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String amount = "A loan of " + (1_000 + i) + " million dollars was promised in May.";
      articles.add(article(i + ".txt", with(CANAL, 5, amount)));
    }

    assertThat(Reprints.works(articles)).hasSize(10_000);
  }

  @Test
  @Timeout(30)
  void ten_thousand_copies_of_one_text_are_one_work() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      articles.add(article(i + ".txt", CANAL));
    }

    assertThat(Reprints.works(articles))
        .singleElement()
        .satisfies(work -> assertThat(work.copies()).hasSize(9_999));
  }
}
