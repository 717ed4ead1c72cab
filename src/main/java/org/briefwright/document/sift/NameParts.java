package org.briefwright.document.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Written;

/**
 * The names in a line of small print, with what stands around each; days and addresses are left
 * out.
 */
final class NameParts {

  private static final int MOST_WORDS = 7;

  /** What parts a line into names, days and the like. */
  private static final Pattern PARTS =
      Pattern.compile(
          " ?(?:[|·•»›—–()\\[\\]/©]|::|--| - |[,;]|: |(?<!\\b\\p{Lu})\\.(?: |$)|’s |'s ) ?");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,500}|\\S{1,80}@\\S{1,80}");

  private static final String STRONG = "|·•»›—–()[]/©:-";

  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "&");

  /**
   * What may stand behind a name, of its people and numbers: "Lake Wire staff", "Lake Wire no. 4".
   */
  private static final Set<String> BEHIND =
      Set.of(
          ("staff correspondent correspondents reporter newsroom desk team Staff Team Newsroom"
                  + " Correspondent Desk Editorial no No nr № issue Issue vol Vol")
              .split(" "));

  private final DayScanner scanner;

  NameParts(DayScanner scanner) {
    this.scanner = scanner;
  }

  /**
   * Capitalised words in a row.
   *
   * @param before the word in front of them in their part, in lower case; empty where they open it
   * @param whole whether the part has no other word, but for those of who works there
   * @param strong whether brackets, bars or dashes part it from the rest, not commas
   * @param led whether such a mark stands in front of its part
   * @param part which part of the line it stands in, from 0
   */
  record Run(String name, String before, boolean whole, boolean strong, boolean led, int part) {}

  List<Run> of(String line) {
    String text = withoutDays(ADDRESS.matcher(line).replaceAll("|"));
    List<Run> runs = new ArrayList<>();
    Matcher matcher = PARTS.matcher(text);
    int from = 0;
    boolean strong = false;
    int part = 0;
    while (from <= text.length()) {
      boolean found = matcher.find();
      int end = found ? matcher.start() : text.length();
      boolean strongEnd = found && isStrong(matcher.group());
      addRuns(text.substring(from, end), strong || strongEnd, strong, part++, runs);
      strong = strongEnd;
      from = found ? matcher.end() : text.length() + 1;
    }
    return runs;
  }

  private static boolean isStrong(String separator) {
    return separator.chars().anyMatch(c -> STRONG.indexOf(c) >= 0);
  }

  private String withoutDays(String line) {
    StringBuilder text = new StringBuilder(line);
    for (Written day : scanner.scan(line)) {
      for (int i = day.span().start(); i < day.span().end(); i++) {
        text.setCharAt(i, '|');
      }
    }
    return text.toString();
  }

  private static void addRuns(
      String part, boolean strong, boolean led, int number, List<Run> runs) {
    String[] words = part.isBlank() ? new String[0] : part.strip().split(" ");
    int i = 0;
    while (i < words.length) {
      int end = end(words, i);
      if (end > i && end - i <= MOST_WORDS) {
        String name = bare(String.join(" ", List.of(words).subList(i, end)));
        boolean whole = i == 0 && isEnd(words, end);
        runs.add(new Run(name, before(words, i), whole, strong, led, number));
      }
      i = Math.max(end, i + 1);
    }
  }

  private static String before(String[] words, int i) {
    int at = i > 1 && words[i - 1].equals("the") ? i - 2 : i - 1;
    return at < 0 ? "" : words[at].toLowerCase(Locale.ROOT);
  }

  /** "Lake Wire staff" is all a name. */
  private static boolean isEnd(String[] words, int end) {
    return end == words.length || end == words.length - 1 && BEHIND.contains(words[end]);
  }

  /** Where the name that begins at {@code from} ends; a small word belongs to it inside only. */
  private static int end(String[] words, int from) {
    int end = from;
    for (int i = from; i < words.length && !(i > from && BEHIND.contains(words[i])); i++) {
      if (isOfName(words[i])) {
        end = i + 1;
      } else if (i == from || !SMALL_WORDS.contains(words[i])) {
        break;
      }
    }
    return end;
  }

  private static boolean isOfName(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || SiteName.isCoined(word);
  }

  /** Without the word that leads to it, and without marks at its ends. */
  static String bare(String name) {
    return name.replaceFirst("^(?:By|Source|From|Copyright|Published|Contact|About) ", "")
        .replaceAll("^[\"“«]+|[\"”»,.:]+$", "");
  }
}
