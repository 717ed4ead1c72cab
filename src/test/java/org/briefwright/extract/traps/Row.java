package org.briefwright.extract.traps;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefwright.fact.Grounds;

/**
 * One thing that the extractor found.
 *
 * @param sentence from 1
 * @param text the whole sentence
 * @param start where in the sentence its own words begin
 * @param own its own words, empty where it has no place in the sentence
 */
record Row(
    Layer layer,
    int sentence,
    String text,
    int start,
    String own,
    Map<String, String> values,
    Grounds grounds) {

  /** Whether any place where {@code quote} stands in the sentence shares a letter with this row. */
  boolean touches(String quote) {
    int end = start + own.length();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (own.isEmpty() || at < end && start < at + quote.length()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    String quoted = own.isEmpty() ? "" : " \"" + own + "\"";
    return layer.word
        + quoted
        + " sentence="
        + sentence
        + new TreeMap<>(values)
            .entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> " " + entry)
                .collect(Collectors.joining())
        + "  ["
        + grounds
        + "]";
  }
}
