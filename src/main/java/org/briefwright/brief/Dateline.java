package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place, day and agency with which news agencies open a text: {@code OSH, June 3 (Agency) – }.
 * Where a sentence is printed alone they would read as part of it.
 */
final class Dateline {

  private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
  private static final String MONTH =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name + "|" + name.substring(0, 3))
          .collect(joining("|", "(?i:", "|Sept)\\.?"));
  private static final String DAY =
      "(?:\\d{1,2} " + MONTH + "|" + MONTH + " \\d{1,2})(?:,? \\d{4})?";
  private static final Pattern OPENING =
      Pattern.compile(
          "(?<place>"
              + NAME
              + "(?:, "
              + NAME
              + ")??)(?<day>[, ]+\\(?"
              + DAY
              + "\\)?)?(?<agency> ?(?:\\([^()]{2,40}\\)|/[^/]{2,40}/))?(?<mark> ?[–—] ?| --? |: )"
              + "(?=[\\p{Lu}“\"«])");

  private static final Pattern ALONE =
      Pattern.compile(NAME + "(?:, " + NAME + "){0,2}[, ]+" + DAY + "\\.?");

  private Dateline() {}

  /** Whether a sentence is nothing else: {@code OSH, Kyrgyzstan, June 3.} */
  static boolean isAll(String sentence) {
    return ALONE.matcher(sentence).matches();
  }

  /** A sentence from behind its dateline on; the whole sentence where it has none. */
  static String without(String sentence) {
    Matcher opening = OPENING.matcher(sentence);
    if (!opening.lookingAt()) {
      return sentence;
    }
    boolean dated = opening.group("day") != null || opening.group("agency") != null;
    String place = opening.group("place");
    boolean capitals =
        place.equals(place.toUpperCase(Locale.ROOT)) && !opening.group("mark").equals(": ");
    return dated || capitals ? sentence.substring(opening.end()) : sentence;
  }
}
