package org.briefwright.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Keeps together what a line should not part: a number and its unit, the day and the month,
 * initials and the name, the last word and its reference. Only the kind of space changes; the
 * letters stay as they are.
 */
final class Glue {

  private static final String NO_BREAK = "\u00A0";
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
          + "|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
  private static final String UNITS =
      "thousand|million|billion|trillion|mln|bn|m|k|tn|percent|per cent|%|km|kilomet(?:er|re)s?"
          + "|hectares?|tons?|tonnes?|megawatts?|gigawatts?|MW|GW|kWh|years?|days?|months?|weeks?"
          + "|тыс|млн|млрд|трлн|процент\\p{L}*";
  private static final Map<Pattern, String> RULES = rules();

  // The engine looks for the end of a line in each run of letters of its own: no kind of space
  // holds a word and the element after it together. A sign that is written as an entity is one.
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(?<!&[#A-Za-z0-9]{0,9})((?:&[#A-Za-z0-9]{1,9};|[^\\s<>&\u00A0]"
              + "|<span class=\"aside\">[^\\s<>]{1,24}</span>){1,24})(?:\u00A0|&#160;)<span"
              + " class=\"refs\"><a ([^>]*)>([^<]*)</a>");

  private Glue() {}

  private static Map<Pattern, String> rules() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    rule(rules, "(?<=\\d) (?=(?:" + UNITS + ")(?![\\p{L}\\d]))");
    rule(rules, "(?<=\\b\\d{1,2}) (?=(?:" + MONTHS + ")\\b)");
    rule(rules, "(?<=\\b(?:" + MONTHS + ")) (?=\\d{1,2}(?!\\d))");
    rule(rules, "(?<=(?:US\\$|USD|EUR|KZT|UZS|KGS|TJS|TMT|RUB|CNY|[$€£¥₸])) (?=\\d)");
    rule(rules, "(?<=\\b\\p{Lu}\\.) (?=\\p{Lu})");
    rule(rules, "(?<=\\b(?:No|Nos|Art|Fig|Mr|Mrs|Ms|Dr|St|p|pp)\\.) (?=[\\p{Lu}\\d])");
    rule(rules, "(?<=№) (?=\\d)");
    return rules;
  }

  private static void rule(Map<Pattern, String> rules, String space) {
    rules.put(Pattern.compile(space, Pattern.UNICODE_CHARACTER_CLASS), NO_BREAK);
  }

  /** The same text with the spaces that no line may end at. */
  static String spaces(String text) {
    if (!mayBeGlued(text)) {
      return text;
    }
    String glued = text;
    for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
      glued = rule.getKey().matcher(glued).replaceAll(rule.getValue());
    }
    return glued;
  }

  // Every rule is about a space beside a digit, or after a full stop or a number sign. To look for
  // one is a hundredth of the work of the rules, and most texts have none.
  private static boolean mayBeGlued(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char before = text.charAt(at - 1);
      boolean digit =
          Character.isDigit(before)
              || at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
      if (digit || before == '.' || before == '№') {
        return true;
      }
    }
    return false;
  }

  /** The same page with each first reference held to the word before it. */
  static String references(String xhtml) {
    return LAST_WORD
        .matcher(xhtml)
        .replaceAll(
            "<span class=\"keep\">$1\u00A0<span class=\"refs\"><a $2>$3</a></span></span><span"
                + " class=\"refs\">");
  }
}
