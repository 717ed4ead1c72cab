package org.briefwright.document.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.DateOrigin;

/**
 * The last resort: the latest day that a text names in full together with its weekday or "today",
 * in a sentence that does not speak of the future. People name the weekday of what happened in the
 * days before they write; a day without one may be any day of history and tells nothing.
 */
final class LatestDay {

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "would", "plans", "planned", "scheduled", "expected", "due");

  private static final Set<String> TODAY = Set.of("today", "сегодня");

  private final DayScanner scanner;

  LatestDay(DayScanner scanner) {
    this.scanner = scanner;
  }

  Dated in(List<String> sentences) {
    Optional<LocalDate> latest =
        sentences.stream()
            .flatMap(sentence -> evidence(sentence).stream())
            .max(LocalDate::compareTo);
    return latest
        .map(day ->
            new Dated(
                latest,
                DateOrigin.INFERRED,
                "the latest day that the text names with its weekday",
                List.of()))
        .orElse(Dated.UNKNOWN);
  }

  private Optional<LocalDate> evidence(String sentence) {
    List<Written> days = scanner.scan(sentence);
    if (days.stream().noneMatch(day -> day.year().isPresent()) || speaksOfFuture(sentence)) {
      return Optional.empty();
    }
    return days.stream()
        .filter(day -> hasWeekday(day) || saysToday(sentence, day))
        .flatMap(day -> day.day().stream())
        .max(LocalDate::compareTo);
  }

  private static boolean hasWeekday(Written written) {
    return written.weekday().isPresent()
        && written.day().map(LocalDate::getDayOfWeek).equals(written.weekday());
  }

  private static boolean saysToday(String sentence, Written day) {
    String[] before = words(sentence.substring(0, day.span().start()));
    return before.length > 0 && TODAY.contains(before[before.length - 1]);
  }

  private static boolean speaksOfFuture(String sentence) {
    for (String word : words(sentence)) {
      if (FUTURE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String[] words(String text) {
    return text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
  }
}
