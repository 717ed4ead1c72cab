package org.briefwright.extract.traps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Sentence;

/**
 * A text with its answers.
 *
 * @param file with its folder: {@code money/01-parts-and-totals.txt}
 * @param number from 1, in its file
 * @param line of the file on which it begins, from 1
 */
record Trap(
    String file,
    int number,
    int line,
    Optional<LocalDate> date,
    List<Sentence> sentences,
    List<Answer> answers) {

  private static final int NAME_WORDS = 8;

  Trap {
    sentences = List.copyOf(sentences);
    answers = List.copyOf(answers);
  }

  String id() {
    return file + "#" + number;
  }

  String name() {
    String[] words = sentences.getFirst().text().split(" ");
    int shown = Math.min(words.length, NAME_WORDS);
    return id() + " " + String.join(" ", List.of(words).subList(0, shown));
  }

  Article article() {
    Document document =
        new Document(
            "0".repeat(64),
            file,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            date,
            date.isPresent() ? DateOrigin.GIVEN : DateOrigin.NONE,
            "trap",
            sentences.stream().mapToInt(sentence -> sentence.text().split(" ").length).sum(),
            Optional.empty());
    return new Article(document, sentences, List.of(), List.of());
  }
}
