package org.briefwright.document.sift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 6: what stands on the page a second time is dropped there: a line of three words or more, a
 * sentence of eight or more (people do say "No comment." twice). So are quotations that a page
 * pulls out of its own text: a line in quotation marks whose words stand in a paragraph.
 */
final class Repeats implements Step {

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_SENTENCE = 8;
  private static final int LONGEST_PULL_QUOTE = 60;
  private static final int MOST_PULL_QUOTES = 50;

  @Override
  public void apply(Page page) {
    Set<String> seen = new HashSet<>();
    page.kept()
        .filter(i -> canRepeat(page.line(i)))
        .filter(i -> !seen.add(page.line(i).text()))
        .forEach(i -> page.drop(i, "repeated"));
    dropPullQuotes(page);
  }

  private static boolean canRepeat(Line line) {
    int fewest = line.endsWithStop() ? FEWEST_WORDS_OF_SENTENCE : FEWEST_WORDS;
    return line.words() >= fewest && !line.isItem();
  }

  private static void dropPullQuotes(Page page) {
    List<Integer> candidates =
        page.kept()
            .filter(i -> i != page.title() && isQuotation(page.line(i)))
            .limit(MOST_PULL_QUOTES)
            .boxed()
            .toList();
    if (candidates.isEmpty()) {
      return;
    }
    Map<Integer, String> paragraphs = new HashMap<>();
    page.kept()
        .filter(i -> page.line(i).words() > 8)
        .forEach(i -> paragraphs.put(i, spaced(page.line(i).text())));
    for (int i : candidates) {
      String words = spaced(page.line(i).text());
      boolean pulled =
          paragraphs.entrySet().stream()
              .anyMatch(other ->
                  other.getKey() != i
                      && other.getValue().length() > words.length()
                      && other.getValue().contains(words));
      if (pulled) {
        page.drop(i, "pull quote");
      }
    }
  }

  private static boolean isQuotation(Line line) {
    String text = line.text();
    return line.words() >= FEWEST_WORDS
        && line.words() <= LONGEST_PULL_QUOTE
        && "\"“„«".indexOf(text.charAt(0)) >= 0
        && "\"”“»".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static String spaced(String text) {
    return " " + String.join(" ", Tokens.of(text, 10_000)) + " ";
  }
}
