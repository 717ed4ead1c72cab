package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The agency that its first paragraph names, in the dateline ("ASTANA (Hill Wire) –", "Osh, 3 June
 * / Hill Wire /.") or as the one that reports ("…, Hill Wire reports via the ministry").
 */
final class Agencies {

  private static final int LONGEST_DATELINE = 120;
  private static final int LONGEST_LEAD = 600;

  /** A name of up to four words in capitals. */
  private static final String NAME = "(\\p{Lu}[\\p{L}.-]{1,20}(?: \\p{Lu}[\\p{L}.-]{1,20}){0,3})";

  /** Behind a place in capitals, in brackets or between strokes. */
  private static final Pattern BEHIND_CAPITALS =
      Pattern.compile(
          "^.{2,60}?(?:\\(([\\p{Lu}][^()]{1,30})\\)|/ ?([\\p{Lu}][^/]{1,30}?) ?/) ?[-–—.:]");

  /** "Osh (Hill Wire) –", "Osh, June 3, 2024 / Hill Wire /.": the place as one writes it. */
  private static final Pattern BEHIND_PLACE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}-]{2,20}(?: \\p{Lu}[\\p{L}-]{2,20})?(?:, [^()/]{2,30})?,?"
              + " (?:\\(([\\p{Lu}][^()\\d]{1,25})\\)|/ ?([\\p{Lu}][^/\\d]{1,25}?) ?/) ?(?:[–—.]|--|- )");

  /** "ASTANA. KAZINFORM –", "OSH. November 3. KyrTAG -": behind a place in capitals. */
  private static final Pattern BARE =
      Pattern.compile(
          "^\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,20})?\\. (?:[^.]{3,25}\\. )?"
              + "(\\p{Lu}[\\p{L}.-]{1,30}(?: \\p{Lu}[\\p{L}.-]{1,20}){0,2})(?: ?[–—]| -|:) ");

  /** "OSH, June 3, 2024, Hill-Wire --". */
  private static final Pattern BEHIND_DAY =
      Pattern.compile(
          "^\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,20})?, [^,–—]{3,14}(?:, \\d{4})?, "
              + NAME
              + " ?(?:--|–|—|- )");

  /** "OSH (Hill Wire)": a dateline on a line of its own. */
  private static final Pattern ALONE =
      Pattern.compile("^\\p{Lu}[\\p{L} ,.-]{1,40} \\((\\p{Lu}[^()\\d]{1,30})\\)$");

  private static final Pattern REPORTS =
      Pattern.compile(
          ", (?:the )?"
              + NAME
              + " (?:reports|informs|reported)"
              + " (?:via|citing|referring to|with reference to|quoting)\\b");

  private Agencies() {}

  /** Of a paragraph; empty where it names none. */
  static Optional<String> in(String paragraph) {
    String start = paragraph.substring(0, Math.min(LONGEST_DATELINE, paragraph.length()));
    Optional<String> named = Optional.empty();
    if (opensInCapitals(paragraph)) {
      named = first(start, BEHIND_CAPITALS, BARE, BEHIND_DAY);
    }
    String lead = paragraph.substring(0, Math.min(LONGEST_LEAD, paragraph.length()));
    return named.or(() -> first(start, BEHIND_PLACE)).or(() -> first(lead, REPORTS));
  }

  /** Of a dateline that stands alone. */
  static Optional<String> alone(String line) {
    return first(line, ALONE);
  }

  private static Optional<String> first(String text, Pattern... patterns) {
    for (Pattern pattern : List.of(patterns)) {
      Matcher name = pattern.matcher(text);
      if (name.find()) {
        String found = name.group(1) == null ? name.group(2) : name.group(1);
        return Optional.of(found.strip());
      }
    }
    return Optional.empty();
  }

  private static boolean opensInCapitals(String text) {
    String first = text.split("[ ,(/.]", 2)[0];
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }
}
