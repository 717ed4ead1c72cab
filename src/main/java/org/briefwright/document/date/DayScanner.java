package org.briefwright.document.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.fact.Span;

/**
 * Finds the days that a text writes: {@code 2025-12-01}, {@code 14.06.2024}, {@code 7-04-2023},
 * {@code 3/5/2025}, {@code 1 December 2025}, {@code 1st of March}, {@code Dec. 16, 2025}, {@code 17
 * декабря 2025}; each with the weekday before it and the year after it, where they stand there.
 *
 * <p>Every day has a number: the scanner goes from number to number and looks a few words to either
 * side, so its time is proportional to the length of the text.
 */
public final class DayScanner {

  private final CalendarWords words;

  public DayScanner() {
    this(CalendarWords.read());
  }

  DayScanner(CalendarWords words) {
    this.words = words;
  }

  /** Whether {@code word} is the name of a month or a weekday. */
  public boolean isCalendarWord(String word) {
    return words.month(word).isPresent() || words.weekday(word).isPresent();
  }

  /** The days of {@code text}, in its order, none inside another. */
  public List<Written> scan(CharSequence text) {
    List<Written> found = new ArrayList<>();
    int last = 0;
    int i = 0;
    while (i < text.length()) {
      if (!Near.isDigit(text, i)) {
        i++;
        continue;
      }
      int end = Near.endOfDigits(text, i);
      Optional<Written> day = startsNumber(text, i) ? at(text, i, end) : Optional.empty();
      if (day.isPresent() && day.get().span().start() >= last) {
        found.add(day.get());
        last = day.get().span().end();
      }
      i = Math.max(end, last);
    }
    return found;
  }

  private Optional<Written> at(CharSequence text, int start, int end) {
    int digits = end - start;
    if (digits == 4) {
      return yearFirst(text, start, end);
    }
    if (digits > 2) {
      return Optional.empty();
    }
    return numeric(text, start, end)
        .or(() -> monthAfter(text, start, end))
        .or(() -> monthBefore(text, start, end));
  }

  /** 2025-12-01, 2025/12/01, 2025.12.01 */
  private Optional<Written> yearFirst(CharSequence text, int start, int end) {
    int separator = Near.charAt(text, end);
    int monthEnd = Near.endOfDigits(text, end + 1);
    if (!isSeparator(separator)
        || !isShort(end + 1, monthEnd)
        || Near.charAt(text, monthEnd) != separator) {
      return Optional.empty();
    }
    int dayEnd = Near.endOfDigits(text, monthEnd + 1);
    int year = Near.number(text, start, end);
    if (!isShort(monthEnd + 1, dayEnd) || !Written.isPlausible(year)) {
      return Optional.empty();
    }
    return Written.monthDay(
            Near.number(text, end + 1, monthEnd), Near.number(text, monthEnd + 1, dayEnd))
        .map(monthDay ->
            written(text, monthDay, OptionalInt.of(year), Optional.empty(), start, dayEnd));
  }

  /** 14.06.2024, 7-04-2023, 3/5/2025, 14.06.24 */
  private Optional<Written> numeric(CharSequence text, int start, int end) {
    int separator = Near.charAt(text, end);
    int secondEnd = Near.endOfDigits(text, end + 1);
    if (!isSeparator(separator)
        || !isShort(end + 1, secondEnd)
        || Near.charAt(text, secondEnd) != separator) {
      return Optional.empty();
    }
    int yearEnd = Near.endOfDigits(text, secondEnd + 1);
    OptionalInt year = yearIn(text, secondEnd + 1, yearEnd, separator);
    if (year.isEmpty() || Near.isDigit(text, yearEnd)) {
      return Optional.empty();
    }
    int first = Near.number(text, start, end);
    int second = Near.number(text, end + 1, secondEnd);
    Optional<MonthDay> dayFirst = Written.monthDay(second, first);
    Optional<MonthDay> monthFirst = Written.monthDay(first, second);
    // With slashes the Americans write the month first; with points and hyphens nobody does.
    boolean twoReadings = separator == '/' && first != second;
    return dayFirst
        .or(() -> separator == '/' ? monthFirst : Optional.empty())
        .map(monthDay ->
            written(
                text,
                monthDay,
                year,
                twoReadings && dayFirst.isPresent() ? monthFirst : Optional.empty(),
                start,
                yearEnd));
  }

  /** 1 December 2025, 1st of March, 17 декабря 2025 */
  private Optional<Written> monthAfter(CharSequence text, int start, int end) {
    int wordStart = Near.skipSpaces(text, skipHyphen(text, skipOrdinal(text, end)));
    int wordEnd = Near.endOfLetters(text, wordStart);
    if (wordEnd - wordStart == 2 && isJoin(text, wordStart)) {
      wordStart = Near.skipSpaces(text, wordEnd);
      wordEnd = Near.endOfLetters(text, wordStart);
    }
    return withMonth(text, start, end, wordStart, wordEnd, start, wordEnd);
  }

  /** December 1, 2025; Dec. 16 */
  private Optional<Written> monthBefore(CharSequence text, int start, int end) {
    int wordEnd = start;
    while (wordEnd > 0
        && (Near.isSpace(text, wordEnd - 1) || Near.charAt(text, wordEnd - 1) == '.')) {
      wordEnd--;
    }
    int wordStart = Near.startOfLetters(text, wordEnd);
    if (wordEnd == start || isDigitOrPercent(text, end)) {
      return Optional.empty();
    }
    return withMonth(text, start, end, wordStart, wordEnd, wordStart, skipOrdinal(text, end));
  }

  private Optional<Written> withMonth(
      CharSequence text, int start, int end, int wordStart, int wordEnd, int from, int to) {
    if (wordEnd - wordStart < 3) {
      return Optional.empty();
    }
    OptionalInt month = words.month(text.subSequence(wordStart, wordEnd).toString());
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int yearStart = skipToYear(text, to);
    int yearEnd = Near.endOfDigits(text, yearStart);
    boolean hasYear =
        yearEnd - yearStart == 4 && Written.isPlausible(Near.number(text, yearStart, yearEnd));
    OptionalInt year =
        hasYear ? OptionalInt.of(Near.number(text, yearStart, yearEnd)) : OptionalInt.empty();
    return Written.monthDay(month.getAsInt(), Near.number(text, start, end))
        .map(monthDay ->
            written(text, monthDay, year, Optional.empty(), from, hasYear ? yearEnd : to));
  }

  private Written written(
      CharSequence text,
      MonthDay monthDay,
      OptionalInt year,
      Optional<MonthDay> otherwise,
      int start,
      int end) {
    int wordEnd = start;
    while (wordEnd > 0
        && (Near.isSpace(text, wordEnd - 1) || isMark(Near.charAt(text, wordEnd - 1)))) {
      wordEnd--;
    }
    int wordStart = Near.startOfLetters(text, wordEnd);
    Optional<DayOfWeek> weekday = words.weekday(text.subSequence(wordStart, wordEnd).toString());
    int from = weekday.isPresent() ? wordStart : start;
    Span span = new Span(from, end);
    Written first = new Written(monthDay, year, weekday, otherwise, span);
    // "Tue, 03/05/2024": the weekday tells which of the two readings is meant.
    Optional<DayOfWeek> other = first.otherDay().map(LocalDate::getDayOfWeek);
    boolean exchanged =
        weekday.isPresent()
            && other.equals(weekday)
            && !first.day().map(LocalDate::getDayOfWeek).equals(weekday);
    return exchanged
        ? new Written(otherwise.orElseThrow(), year, weekday, Optional.empty(), span)
        : first;
  }

  private static OptionalInt yearIn(CharSequence text, int start, int end, int separator) {
    int digits = end - start;
    if (digits != 4 && !(digits == 2 && separator == '.')) {
      return OptionalInt.empty();
    }
    int year = Near.number(text, start, end) + (digits == 2 ? 2000 : 0);
    return Written.isPlausible(year) ? OptionalInt.of(year) : OptionalInt.empty();
  }

  /** "3-Nov-2025" */
  private static int skipHyphen(CharSequence text, int from) {
    int c = Near.charAt(text, from);
    return c == '-' || c == '/' ? from + 1 : from;
  }

  private static int skipToYear(CharSequence text, int from) {
    int i = skipHyphen(text, from);
    while (Near.isSpace(text, i) || Near.charAt(text, i) == ',' || Near.charAt(text, i) == '.') {
      i++;
    }
    if (i + 3 < text.length() && isJoin(text, i) && text.charAt(i + 2) == ' ') {
      i += 3;
    }
    return i - from <= 5 ? i : from;
  }

  /** Past "st", "nd", "rd", "th", "." or "-е" behind a day. */
  private static int skipOrdinal(CharSequence text, int from) {
    int end = Near.endOfLetters(text, from);
    if (end - from == 2) {
      String letters = text.subSequence(from, end).toString();
      return "st".equals(letters)
              || "nd".equals(letters)
              || "rd".equals(letters)
              || "th".equals(letters)
          ? end
          : from;
    }
    return from;
  }

  private static boolean isJoin(CharSequence text, int start) {
    String word = text.subSequence(start, start + 2).toString();
    return "of".equals(word) || "de".equals(word);
  }

  private static boolean startsNumber(CharSequence text, int i) {
    int before = Near.charAt(text, i - 1);
    boolean insideToken =
        Character.isLetter(before)
            || before == '$'
            || before == '€'
            || before == '£'
            || (isSeparator(before) || before == ',' || before == ':') && Near.isDigit(text, i - 2);
    return !insideToken;
  }

  private static boolean isDigitOrPercent(CharSequence text, int i) {
    int c = Near.charAt(text, i);
    return c == '%' || (c == ',' || c == '.' || c == ':') && Near.isDigit(text, i + 1);
  }

  private static boolean isShort(int start, int end) {
    return end > start && end - start <= 2;
  }

  private static boolean isSeparator(int c) {
    return c == '-' || c == '.' || c == '/';
  }

  private static boolean isMark(int c) {
    return c == ',' || c == '(' || c == '.';
  }
}
