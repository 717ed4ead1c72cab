package org.briefwright.document.sift;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How far the text takes up again the words of a line above it. A headline speaks of what the text
 * speaks of; the name of a site, its motto and its menu do not. Words are compared by their first
 * letters, so "signs" is taken up by "signed".
 */
final class Echo {

  private static final int SHORTEST_WORD = 4;
  private static final int LETTERS = 4;
  private static final int PARAGRAPHS = 12;

  private final Set<String> stems = new HashSet<>();

  private Echo() {}

  /** Of the first paragraphs of prose on {@code page}, {@code but} aside. */
  static Echo of(Page page, int but) {
    Echo echo = new Echo();
    IntStream prose = page.kept().filter(i -> i != but && page.line(i).isProse());
    prose.limit(PARAGRAPHS).forEach(i -> echo.addAll(Tokens.of(page.line(i).text(), 150)));
    return echo;
  }

  private void addAll(List<String> words) {
    words.stream().filter(Echo::counts).map(Echo::stem).forEach(stems::add);
  }

  /** From 0, no word of weight comes again, to 1, all do. */
  double share(Line line) {
    List<String> words = line.tokens().stream().filter(Echo::counts).distinct().toList();
    long again = words.stream().filter(word -> stems.contains(stem(word))).count();
    return words.isEmpty() ? 0 : (double) again / words.size();
  }

  private static boolean counts(String word) {
    return word.length() >= SHORTEST_WORD;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(LETTERS, word.length()));
  }
}
