package org.briefwright.layout;

import java.util.LinkedHashMap;
import java.util.List;
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

  private static final String REFERENCES = "<span class=\"refs\">";
  private static final String ASIDE = "<span class=\"aside\">";
  private static final String END = "</span>";
  private static final int MOST_SIGNS = 24;
  private static final int MOST_OF_AN_ENTITY = 9;

  private Glue() {}

  private static Map<Pattern, String> rules() {
    Map<Pattern, String> rules = new LinkedHashMap<>();
    rule(rules, "(?<=\\d )(?=(?:" + UNITS + ")(?![\\p{L}\\d]))");
    rule(rules, "(?<=\\b\\d{1,2} )(?=(?:" + MONTHS + ")\\b)");
    rule(rules, "(?=\\d{1,2}(?!\\d))(?<=\\b(?:" + MONTHS + ") )");
    rule(rules, "(?=\\d)(?<=(?:US\\$|USD|EUR|KZT|UZS|KGS|TJS|TMT|RUB|CNY|[$€£¥₸]) )");
    rule(rules, "(?=\\p{Lu})(?<=\\b\\p{Lu}\\. )");
    rule(rules, "(?=[\\p{Lu}\\d])(?<=\\b(?:No|Nos|Art|Fig|Mr|Mrs|Ms|Dr|St|p|pp)\\. )");
    rule(rules, "(?=\\d)(?<=№ )");
    rule(rules, "(?=[DEFS]\\d)(?<=\\bof )");
    rule(rules, "(?=\\d{4}\\))(?<=\\b(?:" + MONTHS + ") )");
    return rules;
  }

  // The space comes first, and what is sooner seen of its two sides next: else each letter of a
  // text would be asked whether the whole of a left side ends at it.
  private static void rule(Map<Pattern, String> rules, String sides) {
    rules.put(Pattern.compile(" " + sides, Pattern.UNICODE_CHARACTER_CLASS), NO_BREAK);
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

  // Every rule is about a space beside a digit or an edition's own number, or after a full stop or
  // a number sign. To look for
  // one is a hundredth of the work of the rules, and most texts have none.
  private static boolean mayBeGlued(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char before = text.charAt(at - 1);
      boolean digit =
          Character.isDigit(before)
              || at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))
              || at + 2 < text.length() && Character.isDigit(text.charAt(at + 2));
      if (digit || before == '.' || before == '№') {
        return true;
      }
    }
    return false;
  }

  /**
   * The same page with each first reference held to the word before it. The engine looks for the
   * end of a line in each run of letters of its own: no kind of space holds a word and the element
   * after it together.
   */
  static String references(String xhtml) {
    StringBuilder held = new StringBuilder(xhtml.length() + xhtml.length() / 16);
    int done = 0;
    for (int at = xhtml.indexOf(REFERENCES); at >= 0; ) {
      int link = at + REFERENCES.length();
      int word = wordBefore(xhtml, at, done);
      // A link, or the bare number of a page without evidence.
      String close = xhtml.startsWith("<a ", link) ? "</a>" : END;
      int end = xhtml.indexOf(close, link);
      if (word >= 0
          && end >= 0
          && xhtml.charAt(link) == '<'
          && xhtml.indexOf('<', link + 1) == end) {
        int last = end + close.length();
        held.append(xhtml, done, word)
            .append("<span class=\"keep\">")
            .append(xhtml, word, spaceBefore(xhtml, at))
            .append(NO_BREAK)
            .append(xhtml, at, last)
            .append(END)
            .append(END)
            .append(REFERENCES);
        done = last;
      }
      at = xhtml.indexOf(REFERENCES, link);
    }
    return held.append(xhtml, done, xhtml.length()).toString();
  }

  /** Where the space begins that holds what is {@code at} a place; -1 where there is none. */
  private static int spaceBefore(String xhtml, int at) {
    for (String space : List.of(NO_BREAK, "&#160;")) {
      if (xhtml.startsWith(space, at - space.length())) {
        return at - space.length();
      }
    }
    return -1;
  }

  /** Where the word begins that stands before a place and its space; -1 where there is none. */
  private static int wordBefore(String xhtml, int at, int from) {
    int end = spaceBefore(xhtml, at);
    int start = end;
    for (int sign = 0; sign < MOST_SIGNS && start > from; sign++) {
      int before = signBefore(xhtml, start);
      if (before < from || before == start) {
        break;
      }
      start = before;
    }
    return start < end ? start : -1;
  }

  /** Where a letter, an entity or an aside of one word begins that ends at a place; else there. */
  private static int signBefore(String xhtml, int end) {
    char last = xhtml.charAt(end - 1);
    if (last == '>') {
      return asideBefore(xhtml, end);
    }
    if (last == ';') {
      int amp = xhtml.lastIndexOf('&', end - 1);
      if (amp >= 0 && end - amp - 2 <= MOST_OF_AN_ENTITY && isPlain(xhtml, amp + 1, end - 1)) {
        return amp;
      }
    }
    return isSpace(last) || last == '<' || last == '&' ? end : end - 1;
  }

  private static int asideBefore(String xhtml, int end) {
    int words = end - END.length();
    int start = words < 0 ? -1 : xhtml.lastIndexOf('<', words - 1);
    boolean aside =
        start >= 0
            && xhtml.startsWith(END, words)
            && xhtml.startsWith(ASIDE, start)
            && words - start - ASIDE.length() <= MOST_SIGNS
            && words - start > ASIDE.length()
            && isPlain(xhtml, start + ASIDE.length(), words);
    return aside ? start : end;
  }

  private static boolean isPlain(String xhtml, int from, int to) {
    return xhtml.substring(from, to).chars().noneMatch(c -> isSpace((char) c) || c == '>');
  }

  private static boolean isSpace(char c) {
    return c == '\u00A0' || c == ' ' || c >= '\t' && c <= '\r';
  }
}
