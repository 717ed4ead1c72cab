package org.briefwright.extract.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.document.sentence.SentenceSplitter;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profiles;

/**
 * Texts with what a careful reader finds in them. A line that begins with {@code =} names a
 * construction of the language, any other a text of one or more sentences; the rows with a bar
 * below it are its {@link Answer}s in the order of the text, {@code | none} where it has none.
 */
final class MoneyTable {

  private static final Extractor EXTRACTOR =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));

  private MoneyTable() {}

  /** A text with its answers. */
  record Example(String construction, String text, List<Answer> answers) {

    /** What is wrong with the amounts that are found in the text, one line a fault. */
    List<String> faults() {
      List<Money> found = read(text).money();
      List<String> faults = new ArrayList<>();
      if (!texts(found).equals(answers.stream().map(Answer::text).toList())) {
        return List.of("found " + texts(found));
      }
      for (int i = 0; i < found.size(); i++) {
        Money money = found.get(i);
        answers
            .get(i)
            .faults(money)
            .forEach(
                fault -> faults.add(money.text() + ": " + fault + " (" + money.grounds() + ")"));
      }
      return faults;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static List<String> texts(List<Money> found) {
    return found.stream().map(Money::text).toList();
  }

  /** The facts of a text of one paragraph, dated 8 November 2025. */
  static Facts read(String text) {
    List<Sentence> sentences =
        new SentenceSplitter()
            .split(text).stream().map(cut -> new Sentence(1, 1, Sentence.Kind.BODY, cut)).toList();
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

  /** The examples of one resource. */
  static List<Example> examples(String file) {
    List<Example> examples = new ArrayList<>();
    String construction = "";
    String text = "";
    List<Answer> answers = new ArrayList<>();
    for (String line : (content(file) + "\n= end").lines().toList()) {
      if (line.startsWith("|")) {
        if (!line.equals("| none")) {
          answers.add(Answer.of(line));
        }
        continue;
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!text.isEmpty()) {
        examples.add(new Example(construction, text, List.copyOf(answers)));
      }
      answers.clear();
      construction = line.startsWith("=") ? line.substring(1).strip() : construction;
      text = line.startsWith("=") ? "" : line;
    }
    return examples;
  }

  private static String content(String file) {
    try (InputStream stream = Objects.requireNonNull(MoneyTable.class.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
