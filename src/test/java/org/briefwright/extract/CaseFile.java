package org.briefwright.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profiles;

/** Reads the files of cases beside the tests; their README tells the form. */
final class CaseFile {

  private static final Extractor EXTRACTOR =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));
  private static final LocalDate FRIDAY = LocalDate.parse("2025-03-14");

  private CaseFile() {}

  /**
   * A case.
   *
   * @param lines those that are neither comment, day nor purpose, in their order
   */
  record Case(int line, Optional<LocalDate> published, List<String> lines) {

    /** The facts of its first {@code count} lines, {@code "--"} among them not counted. */
    Facts facts(List<String> texts) {
      List<Sentence> sentences = new ArrayList<>();
      int paragraph = 1;
      for (String text : texts) {
        if (text.equals("--")) {
          paragraph++;
        } else {
          sentences.add(new Sentence(paragraph, sentences.size() + 1, Sentence.Kind.BODY, text));
        }
      }
      Document document =
          new Document(
              "0".repeat(64),
              "case.txt",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "en",
              published,
              published.isPresent() ? DateOrigin.GIVEN : DateOrigin.NONE,
              "",
              1,
              Optional.empty());
      return EXTRACTOR.extract(new Article(document, sentences, List.of(), List.of()));
    }

    @Override
    public String toString() {
      return "line " + line + ": " + lines.getFirst();
    }
  }

  static List<Case> cases(String file) {
    List<Case> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Optional<LocalDate> day = Optional.of(FRIDAY);
    int number = 0;
    for (String line : (read(file) + "\n\n").lines().toList()) {
      number++;
      if (line.isBlank()) {
        if (!lines.isEmpty()) {
          cases.add(new Case(number - lines.size(), day, List.copyOf(lines)));
        }
        lines.clear();
        day = Optional.of(FRIDAY);
      } else if (line.startsWith("@ ")) {
        String given = line.substring(2).trim();
        day = given.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(given));
      } else if (!line.startsWith("#") && !line.startsWith("?")) {
        lines.add(line.trim());
      }
    }
    return cases;
  }

  private static String read(String file) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CaseFile.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      return String.join("\n", reader.lines().toList()) + "\n\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
