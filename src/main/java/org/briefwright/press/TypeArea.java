package org.briefwright.press;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The margins that a style sheet leaves around the text, in points.
 *
 * @see "CSS Paged Media 3, 5.3: page margins"
 */
record TypeArea(double top, double right, double bottom, double left) {

  private static final Pattern MARGIN =
      Pattern.compile("@page\\s*\\{[^{}]*?\\bmargin\\s*:\\s*([^;{}]+)");
  private static final Pattern LENGTH = Pattern.compile("([0-9.]+)(mm|cm|in|pt|px|)");
  private static final Map<String, Double> POINTS =
      Map.of("mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0, "pt", 1.0, "px", 0.75, "", 0.0);

  /** The last rule for all pages counts; without one the whole sheet may be filled. */
  static TypeArea in(String xhtml) {
    Optional<MatchResult> last = MARGIN.matcher(xhtml).results().reduce((a, b) -> b);
    if (last.isEmpty()) {
      return new TypeArea(0, 0, 0, 0);
    }
    double[] lengths =
        Stream.of(last.get().group(1).strip().split("\\s+"))
            .mapToDouble(TypeArea::points)
            .toArray();
    double right = lengths.length > 1 ? lengths[1] : lengths[0];
    return new TypeArea(
        lengths[0],
        right,
        lengths.length > 2 ? lengths[2] : lengths[0],
        lengths.length > 3 ? lengths[3] : right);
  }

  private static double points(String text) {
    Matcher length = LENGTH.matcher(text);
    return length.matches()
        ? Double.parseDouble(length.group(1)) * POINTS.getOrDefault(length.group(2), 0.0)
        : 0;
  }
}
