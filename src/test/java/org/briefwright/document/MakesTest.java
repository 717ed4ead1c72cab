package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.Makes.Make;
import org.briefwright.fact.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Documents of many systems. The first two sets were written before the rules: these were made on
 * the first, and got 91 of 100 answers of the second right at first sight (84 before). The third,
 * of odder makes, was written when the rules were done, and got 87; the fourth, heads of pages
 * above all, 83; the fifth and the sixth, copies of pages, mails and releases with all their small
 * print, 79 and 85; the seventh, odder ones still, 75. What each showed was mended afterwards.
 */
class MakesTest extends InboxTest {

  private static final double GENERAL = 0.95;

  static List<Make> first() {
    return Makes.of("first.txt");
  }

  @ParameterizedTest
  @MethodSource("first")
  void every_make_is_read_right(Make make) {
    assertThat(faults(make)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"second.txt", "third.txt", "fourth.txt", "fifth.txt", "sixth.txt", "seventh.txt"})
  void rules_made_on_the_first_makes_hold_on_others(String others) {
    List<String> faults = new ArrayList<>();
    int answers = 0;
    for (Make make : Makes.of(others)) {
      faults.addAll(faults(make));
      answers += 4 + make.kept().size() + make.dropped().size() + make.furniture().size();
    }
    assertThat(1 - faults.size() / (double) answers)
        .as(() -> String.join("\n", faults))
        .isGreaterThanOrEqualTo(GENERAL);
  }

  /** What is read otherwise than the answers say. */
  private List<String> faults(Make make) {
    Article article = read(make.file(), make.text());
    Document read = article.document();
    List<String> faults = new ArrayList<>();
    check(make, "title", make.title(), read.title(), faults);
    check(make, "date", make.date(), read.published().map(LocalDate::toString), faults);
    check(make, "author", make.author(), read.author(), faults);
    check(make, "publisher", make.publisher(), read.publisher(), faults);
    for (String kept : make.kept()) {
      if (texts(article).stream().noneMatch(text -> text.contains(kept))) {
        faults.add(make.file() + ": dropped \"" + kept + "\"");
      }
    }
    for (String dropped : make.dropped()) {
      if (texts(article).stream().anyMatch(text -> text.contains(dropped))) {
        faults.add(make.file() + ": kept \"" + dropped + "\"");
      }
    }
    make.furniture().stream()
        .filter(line -> texts(article).stream().anyMatch(text -> leaks(make, text, line)))
        .forEach(line -> faults.add(make.file() + ": kept \"" + line + "\""));
    return faults;
  }

  /** Whether {@code text} is a part of a line of furniture and of no line of the article's own. */
  private static boolean leaks(Make make, String text, String line) {
    boolean shared =
        line.contains(text) || text.contains(line) && 2 * line.length() >= text.length();
    return shared && make.kept().stream().noneMatch(text::startsWith);
  }

  private static void check(
      Make make, String field, Optional<String> right, Optional<String> read, List<String> faults) {
    // mastheads are printed in capitals
    if (!right.orElse("").equalsIgnoreCase(read.orElse(""))) {
      faults.add(
          make.file() + ": " + field + " " + read.orElse("none") + ", not " + right.orElse("none"));
    }
  }
}
