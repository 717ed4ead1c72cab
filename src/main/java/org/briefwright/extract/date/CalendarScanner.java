package org.briefwright.extract.date;

import static java.util.OptionalInt.empty;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.extract.text.Token;

/** Finds dates that name a month or stand in figures. One scanner serves one sentence. */
final class CalendarScanner {

  private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{2})");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private final List<Token> tokens;
  private final DateWords words;

  CalendarScanner(List<Token> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** The dates that begin with token {@code i}; several where days are listed. */
  List<Found> at(int i) {
    List<Found> found = afterWeekday(i);
    if (found.isEmpty()) {
      found = dayFirst(i);
    }
    if (found.isEmpty()) {
      found = monthFirst(i);
    }
    return found.isEmpty() ? inFigures(i) : found;
  }

  /** {@code Saturday, 28 February}; {@code Sunday (November 12th)}. */
  private List<Found> afterWeekday(int i) {
    if (words.weekday(tokens.get(i)).isEmpty()) {
      return List.of();
    }
    int next = i + 1;
    if (is(next, ",") || is(next, "(")) {
      next++;
    }
    if (next >= tokens.size()) {
      return List.of();
    }
    List<Found> dates = dayFirst(next);
    if (dates.isEmpty()) {
      dates = monthFirst(next);
    }
    if (dates.isEmpty() || day(dates.getFirst()).isEmpty()) {
      return List.of();
    }
    List<Found> all = new ArrayList<>(dates);
    Found first = all.getFirst();
    all.set(0, new Found(i, first.to(), first.expression()));
    return all;
  }

  /**
   * {@code between March 28 and April 2, 2023}: the year of the second day is that of the first;
   * the year that stands after the joint behind token {@code end}.
   */
  private OptionalInt yearOfRange(int end) {
    if (end >= tokens.size() || !joinsDays(end) || end + 1 >= tokens.size()) {
      return empty();
    }
    List<Found> second = dayFirst(end + 1);
    if (second.isEmpty()) {
      second = monthFirst(end + 1);
    }
    return second.isEmpty() || day(second.getLast()).isEmpty()
        ? empty()
        : second.getLast().expression() instanceof Expression.Calendar calendar
            ? calendar.year()
            : empty();
  }

  /** {@code 26 November 2024}, {@code the 23rd of June}, {@code 11–12 November}. */
  private List<Found> dayFirst(int i) {
    List<Found> inWords = dayInWords(i);
    if (!inWords.isEmpty()) {
      return inWords;
    }
    List<Integer> days = new ArrayList<>();
    int at = i;
    while (at < tokens.size() && Numbers.day(tokens.get(at)).isPresent() && days.size() < 4) {
      days.add(at++);
      if (at < tokens.size() && joinsDays(at)) {
        at++;
      } else {
        break;
      }
    }
    if (days.isEmpty()) {
      return List.of();
    }
    int month = is(at, "of") ? at + 1 : at;
    if (month >= tokens.size() || monthAt(month).isEmpty() || month - 1 > last(days) + 1) {
      return List.of();
    }
    int end = afterStop(month);
    OptionalInt year = yearAt(end);
    int to = year.isPresent() ? afterYear(end) : end;
    OptionalInt shared = year.isPresent() ? year : yearOfRange(end);
    List<Found> found = new ArrayList<>();
    for (int day : days) {
      boolean isLast = day == last(days);
      found.add(
          new Found(
              day,
              isLast ? to : day + 1,
              new Expression.Calendar(shared, monthAt(month), Numbers.day(tokens.get(day)))));
    }
    return found;
  }

  /** {@code the fourth of May 2022}. */
  private List<Found> dayInWords(int i) {
    OptionalInt day = Numbers.ordinalWord(tokens.get(i));
    if (day.isEmpty() || !is(i + 1, "of") || i + 2 >= tokens.size() || monthAt(i + 2).isEmpty()) {
      return List.of();
    }
    int end = afterStop(i + 2);
    OptionalInt year = yearAt(end);
    return List.of(
        new Found(
            i,
            year.isPresent() ? afterYear(end) : end,
            new Expression.Calendar(year, monthAt(i + 2), day)));
  }

  /** {@code June 23 and 24, 2023}, {@code November 11th/12th}, {@code May 2022}, {@code July}. */
  private List<Found> monthFirst(int i) {
    OptionalInt month = monthAt(i);
    if (month.isEmpty() || isGivenName(i)) {
      return List.of();
    }
    int at = afterStop(i);
    if (at >= tokens.size()
        || Numbers.day(tokens.get(at)).isEmpty()
        || (at + 1 < tokens.size() && isPartOfNumber(at + 1))) {
      return monthAlone(i, at, month);
    }
    List<Integer> days = new ArrayList<>(List.of(at++));
    while (at + 1 < tokens.size()
        && joinsDays(at)
        && Numbers.day(tokens.get(at + 1)).isPresent()
        && endsDay(at + 2)) {
      days.add(at + 1);
      at += 2;
    }
    OptionalInt year = yearAt(at);
    int to = year.isPresent() ? afterYear(at) : at;
    OptionalInt shared = year.isPresent() ? year : yearOfRange(at);
    List<Found> found = new ArrayList<>();
    for (int day : days) {
      found.add(
          new Found(
              day == days.getFirst() ? i : day,
              day == last(days) ? to : day + 1,
              new Expression.Calendar(shared, month, Numbers.day(tokens.get(day)))));
    }
    return found;
  }

  /** {@code Ms April Summers}. */
  private boolean isGivenName(int i) {
    return is(i - 1, "mr")
        || is(i - 1, "ms")
        || is(i - 1, "mrs")
        || is(i - 1, "miss")
        || is(i - 1, "dr");
  }

  private List<Found> monthAlone(int i, int at, OptionalInt month) {
    int yearFrom = is(at, "of") ? at + 1 : at;
    OptionalInt year = yearAt(yearFrom);
    if (year.isPresent()) {
      return List.of(
          new Found(i, afterYear(yearFrom), new Expression.Calendar(year, month, empty())));
    }
    if (needsCompany(tokens.get(i)) && !hasCompany(i)) {
      return List.of();
    }
    return List.of(new Found(i, at, new Expression.Calendar(empty(), month, empty())));
  }

  /** {@code 2025-12-31}, {@code 17.12.2025}, {@code 17/12/2025}; the day comes before the month. */
  private List<Found> inFigures(int i) {
    if (!tokens.get(i).isNumber()) {
      return List.of();
    }
    if (tokens.get(i).word().indexOf('.') > 0) {
      return dotted(i);
    }
    if (i + 4 >= tokens.size() || tokens.get(i + 1).spaced() || tokens.get(i + 2).spaced()) {
      return List.of();
    }
    String first = tokens.get(i).word();
    String second = tokens.get(i + 2).word();
    String third = tokens.get(i + 4).word();
    if (is(i + 1, "-") && is(i + 3, "-") && first.length() == 4) {
      return figures(i, i + 5, first, second, third);
    }
    if (is(i + 1, "/") && is(i + 3, "/") && third.length() == 4) {
      // the day first, as most of the world writes; a second number past 12 can only be a day
      return isPastTwelve(second)
          ? figures(i, i + 5, third, first, second)
          : figures(i, i + 5, third, second, first);
    }
    return List.of();
  }

  private List<Found> dotted(int i) {
    Matcher dotted = DOTTED.matcher(tokens.get(i).word());
    if (dotted.matches()) {
      return figures(i, i + 1, dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher shortYear = SHORT_YEAR.matcher(tokens.get(i).word());
    return shortYear.matches() && i > 0 && words.standsBeforeYears(tokens.get(i - 1))
        ? figures(i, i + 1, "20" + shortYear.group(3), shortYear.group(2), shortYear.group(1))
        : List.of();
  }

  private static boolean isPastTwelve(String number) {
    return number.length() == 2 && number.compareTo("12") > 0;
  }

  private static List<Found> figures(int from, int to, String year, String month, String day) {
    boolean fits = year.length() == 4 && month.length() <= 2 && day.length() <= 2;
    if (!fits || !(year + month + day).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    int monthNumber = Integer.parseInt(month);
    int dayNumber = Integer.parseInt(day);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) {
      return List.of();
    }
    return List.of(
        new Found(
            from,
            to,
            new Expression.Calendar(
                OptionalInt.of(Integer.parseInt(year)),
                OptionalInt.of(monthNumber),
                OptionalInt.of(dayNumber))));
  }

  private OptionalInt monthAt(int i) {
    return words.month(tokens.get(i));
  }

  private OptionalInt yearAt(int i) {
    int at = is(i, ",") ? i + 1 : i;
    return at < tokens.size() ? Numbers.year(tokens.get(at)) : empty();
  }

  private int afterYear(int i) {
    return is(i, ",") ? i + 2 : i + 1;
  }

  /** One past the month, and past the full stop of its abbreviation. */
  private int afterStop(int month) {
    boolean shortened = tokens.get(month).word().length() <= 4 && is(month + 1, ".");
    return shortened && month + 2 < tokens.size() ? month + 2 : month + 1;
  }

  private boolean joinsDays(int i) {
    return switch (tokens.get(i).word()) {
      case "and", "or", "to", "/", "-", "–", "—", "through" -> true;
      default -> false;
    };
  }

  /** Whether a listed number ends there: no counted thing follows it. */
  private boolean endsDay(int i) {
    return i >= tokens.size()
        || !tokens.get(i).isWord()
        || tokens.get(i).isCapital()
        || words.standsBeforeYears(tokens.get(i))
        || words.followsDays(tokens.get(i));
  }

  private boolean isPartOfNumber(int i) {
    return is(i, "%") || is(i, "million") || is(i, "billion") || is(i, "trillion");
  }

  /** Words that are months only in the company of a date: the verbs may and march. */
  private static boolean needsCompany(Token token) {
    return switch (token.word()) {
      case "may", "march", "mar", "sun", "sat" -> true;
      default -> false;
    };
  }

  private boolean hasCompany(int i) {
    return i > 0
        && (words.standsBeforeYears(tokens.get(i - 1)) || is(i - 1, "last") || is(i - 1, "next"));
  }

  private static OptionalInt day(Found found) {
    return found.expression() instanceof Expression.Calendar calendar ? calendar.day() : empty();
  }

  private static int last(List<Integer> numbers) {
    return numbers.getLast();
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
