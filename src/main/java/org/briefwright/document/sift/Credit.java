package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that say who wrote or sent the text: "By Jane Doe", "From: Jane Doe", and a few words in
 * brackets that stand alone, "(Agency/Agency)". A name is made of capitalised words, with at most
 * small words such as "and" or "for" between them, so "By 2030 the country" is no byline.
 */
final class Credit implements LineRule {

  private static final int MOST_WORDS = 14;
  private static final Set<String> INTRODUCING = Set.of("by", "from", "author");

  private static final Set<String> INSIDE_NAMES =
      Set.of(
          "and", "of", "in", "for", "the", "at", "a", "de", "da", "di", "van", "von", "der", "al",
          "bin", "el", "with", "com", "org", "net", "и", "для");

  @Override
  public Optional<String> reason(Line line) {
    if (line.words() > MOST_WORDS || line.words() == 0) {
      return Optional.empty();
    }
    if (isBracketed(line.text()) && line.words() <= 6 && !line.isEquation()) {
      return Optional.of("source line");
    }
    return isByline(line) ? Optional.of("byline") : Optional.empty();
  }

  private static boolean isBracketed(String text) {
    int last = text.length() - 1;
    return text.charAt(0) == '(' && text.indexOf(')') == last
        || text.charAt(0) == '[' && text.indexOf(']') == last;
  }

  private static boolean isByline(Line line) {
    if (!INTRODUCING.contains(line.tokens().getFirst()) || line.words() < 2) {
      return false;
    }
    boolean colon = line.text().indexOf(':') == line.tokens().getFirst().length();
    boolean from = !"by".equals(line.tokens().getFirst());
    return (colon || !from)
        && !line.text().endsWith("?")
        && isName(Tokens.asWritten(beforeDetails(line.text())));
  }

  /** The part before "|", "·" or a date. */
  static String beforeDetails(String text) {
    int end = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '|' || c == '·' || c == '•' || Character.isDigit(c)) {
        end = i;
        break;
      }
    }
    return text.substring(0, end);
  }

  /** Whether the words behind the first are those of one or more names. */
  private static boolean isName(List<String> words) {
    List<String> name = words.subList(Math.min(1, words.size()), words.size());
    boolean capitalised =
        name.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return capitalised
        && name.stream()
            .allMatch(
                word -> Character.isUpperCase(word.codePointAt(0)) || INSIDE_NAMES.contains(word));
  }
}
