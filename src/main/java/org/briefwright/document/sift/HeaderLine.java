package org.briefwright.document.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Written;
import org.briefwright.fact.Span;

/**
 * Recognises the line that dates a text: one that holds a day and hardly anything else, such as
 * "04.06.2024 10:30 | Society | Views: 7", "ANALYSIS · Monday 3 June 2024", "Date: 3 June 2024".
 */
final class HeaderLine {

  private static final int MOST_OTHER_WORDS = 7;
  private static final int MOST_WORDS_OF_SLUG = 12;

  private static final Set<String> NOT_PUBLISHED =
      Set.of(
          "updated",
          "modified",
          "edited",
          "accessed",
          "retrieved",
          "обновлено",
          "изменено",
          "©",
          "copyright",
          "expires",
          "deadline",
          "event");

  /** Behind a day these speak of another. */
  private static final Set<String> CHANGED =
      Set.of("updated", "modified", "edited", "обновлено", "изменено");

  private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d\\d");
  private static final int NEAR_START = 8;

  private static final Set<String> HOW_OFTEN =
      Set.of("daily", "weekly", "monthly", "hourly", "regularly", "constantly");

  private static final Set<String> SAYS_PUBLISHED =
      Set.of(
          "published",
          "posted",
          "date",
          "released",
          "submitted",
          "issued",
          "added",
          "опубликовано",
          "дата",
          "размещено",
          "добавлено",
          "created");

  private static final int FEWEST_WORDS_OF_HEADLINE = 4;

  private final DayScanner scanner;

  HeaderLine(DayScanner scanner) {
    this.scanner = scanner;
  }

  /** Whether a line above the prose is there for its date. */
  boolean isHeader(Line line) {
    return !day(line).isEmpty();
  }

  /** The day in a line that is there for it; empty for other lines. */
  Optional<Written> day(Line line) {
    if (line.words() == 0 || line.words() > 30 || line.isItem()) {
      return Optional.empty();
    }
    List<Written> days = scanner.scan(line.text());
    if (days.isEmpty() || isOfOtherDay(line)) {
      return saysBoth(line, days);
    }
    boolean says = line.tokens().stream().anyMatch(SAYS_PUBLISHED::contains);
    List<String> others = otherWords(line.text(), days);
    boolean bare = others.size() <= MOST_OTHER_WORDS && !line.endsWithStop();
    // "HILL WIRE 04-05-2025 18:40 GMT KG-ROADS-SNOW (UPDATE 3)": the slug of an agency
    if (line.isAllCapitals() && others.size() <= MOST_WORDS_OF_SLUG && !line.endsWithStop()) {
      return Optional.of(dated(days));
    }
    boolean sentence = others.stream().filter(HeaderLine::isLowerCase).count() > 2;
    return says && others.size() <= 20
            || isPart(line, days.getFirst())
            || bare && (line.hasSeparator() || !sentence || opensWithTime(line.text(), days))
        ? Optional.of(dated(days))
        : Optional.empty();
  }

  /** "Seven days by the lakes: 4–10 March": so many words beside its day may be a headline. */
  boolean isDatedHeadline(Line line) {
    List<Written> days = scanner.scan(line.text());
    List<String> others = otherWords(line.text(), days);
    return !days.isEmpty()
        && others.size() >= FEWEST_WORDS_OF_HEADLINE
        && others.stream().anyMatch(HeaderLine::isLowerCase)
        && line.tokens().stream().noneMatch(SAYS_PUBLISHED::contains)
        && !line.hasSeparator()
        && !line.endsWithStop();
  }

  /** Whether the day fills a part of a line of parts: "Hill Watch | 3 June 2024 | Your morning". */
  private static boolean isPart(Line line, Written day) {
    String before = line.text().substring(0, day.span().start()).stripTrailing();
    String after = line.text().substring(day.span().end()).stripLeading();
    return !line.endsWithStop()
        && before.length() > 1
        && isBar(before.charAt(before.length() - 1), before.charAt(before.length() - 2))
        && (after.isEmpty() || after.length() > 1 && isBar(after.charAt(0), after.charAt(1)));
  }

  /** A dash parts only beside a space: that of "6–12 April" doesn't. */
  private static boolean isBar(char c, char beside) {
    return c == '|' || c == '·' || c == '•' || (c == '—' || c == '–') && beside == ' ';
  }

  /** "16:41, 11 August 2025, Bishkek - 33.kg news agency" */
  private static boolean opensWithTime(String text, List<Written> days) {
    return days.getFirst().span().start() <= NEAR_START && TIME.matcher(text).find();
  }

  /** "Updated weekly" tells how often a site is changed, not when the text was. */
  private static boolean isOfOtherDay(Line line) {
    List<String> words = line.tokens();
    for (int i = 0; i < words.size(); i++) {
      boolean often = i + 1 < words.size() && HOW_OFTEN.contains(words.get(i + 1));
      if (NOT_PUBLISHED.contains(words.get(i)) && !often) {
        return true;
      }
    }
    return false;
  }

  /** "27 October – 2 November 2025" dates by its end, the first day that has its year. */
  private static Written dated(List<Written> days) {
    return days.stream().filter(day -> day.year().isPresent()).findFirst().orElse(days.getFirst());
  }

  /** "Published 1 May 2025, updated 3 May 2025": the day behind the first of the two words. */
  private static Optional<Written> saysBoth(Line line, List<Written> days) {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    List<String> before = Tokens.of(line.text().substring(0, days.getFirst().span().start()), 30);
    boolean published = before.stream().anyMatch(SAYS_PUBLISHED::contains);
    boolean other = before.stream().anyMatch(NOT_PUBLISHED::contains);
    // "3 May 2025, 9:31 · Updated 2 hours ago"
    boolean changedLater =
        line.tokens().stream()
                .noneMatch(Set.of("expires", "deadline", "event", "copyright")::contains)
            && line.tokens().stream().anyMatch(CHANGED::contains)
            && otherWords(line.text(), days).size() <= MOST_OTHER_WORDS;
    return (published || changedLater) && !other ? Optional.of(days.getFirst()) : Optional.empty();
  }

  /** The words outside the dates, hours left out. */
  private static List<String> otherWords(String text, List<Written> days) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (Written day : days) {
      Span span = day.span();
      words.addAll(Tokens.asWritten(text.substring(from, span.start())));
      from = span.end();
    }
    words.addAll(Tokens.asWritten(text.substring(from)));
    words.removeIf(word -> Character.isDigit(word.charAt(0)));
    return words;
  }

  private static boolean isLowerCase(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && !SAYS_PUBLISHED.contains(word);
  }
}
