package org.briefwright.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether, and at what width, the lines of a text were broken to fit a page.
 *
 * <p>Where lines were broken by a machine, most of those that follow another begin in lower case;
 * where each line is a paragraph, none does. A break is then taken for the machine's if the next
 * word would not have fitted on the line.
 */
final class Wrapping {

  private static final int WIDEST = 130;

  private static final Pattern BYLINE =
      Pattern.compile("by \\p{Lu}[\\p{L}.'’-]{1,20}(?: (?:and )?\\p{Lu}[\\p{L}.'’-]{1,20}){1,4}");
  private static final int NARROWEST_SENTENCE = 40;

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<TextLine> lines) {
    int breaks = 0;
    List<Integer> inside = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i - 1);
      TextLine next = lines.get(i);
      if (line.isBlank() || next.isBlank()) {
        continue;
      }
      breaks++;
      if (next.startsInLowerCase() && !next.startsAnew() && line.length() <= WIDEST) {
        inside.add(line.length());
      }
    }
    boolean wrapped = inside.size() >= 2 && inside.size() * 3 >= breaks;
    return new Wrapping(wrapped ? usual(inside) : 0);
  }

  // Not the longest: one address that could not be broken would speak for all.
  private static int usual(List<Integer> lengths) {
    return lengths.stream().sorted().toList().get(lengths.size() * 9 / 10);
  }

  /** "by Ann Lee", alone on its line. */
  private static boolean isByline(TextLine line) {
    return BYLINE.matcher(line.text().strip()).matches();
  }

  /** Whether {@code next} carries on the paragraph of {@code line}. */
  boolean joins(TextLine line, TextLine next) {
    if (line.isBlank() || next.isBlank() || next.startsAnew() || isByline(next)) {
      return false;
    }
    if (line.isAllCapitals() && next.startsInLowerCase()) {
      return true;
    }
    boolean midSentence = next.startsInLowerCase() && !line.endsWithStop();
    if (width == 0) {
      return midSentence && line.text().length() >= NARROWEST_SENTENCE;
    }
    boolean indented = next.indent() > line.indent() + 1 && !PlainReader.isItem(line.text());
    boolean noRoom = line.length() + 1 + next.firstWordLength() > width;
    return midSentence || noRoom && !indented && line.length() <= WIDEST;
  }
}
