package org.briefwright.extract.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.PartialDate.Precision;

/** Finds dates that are given by their relation to another one. One scanner serves one sentence. */
final class RelativeScanner {

  private final List<Token> tokens;
  private final DateWords words;

  RelativeScanner(List<Token> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  Optional<Found> at(int i) {
    return weekday(i)
        .or(() -> plainDay(i))
        .or(() -> sameOrNext(i))
        .or(() -> daysLater(i))
        .or(() -> unit(i))
        .or(() -> monthOfYear(i))
        .or(() -> dayOfMonth(i));
  }

  private Optional<Found> weekday(int i) {
    int at = isOneOf(i, "the", "that", "this") ? i + 1 : i;
    Expression.Weekday.Which which =
        is(i, "this")
            ? Expression.Weekday.Which.THIS
            : at > i ? Expression.Weekday.Which.THAT : Expression.Weekday.Which.PLAIN;
    if (at + 1 < tokens.size() && is(at + 1, "'s")) {
      which = Expression.Weekday.Which.TOLD;
    }
    if (is(at, "same")) {
      which = Expression.Weekday.Which.SAME;
      at++;
    } else if (isOneOf(at, "last", "past", "previous")) {
      which = Expression.Weekday.Which.LAST;
      at++;
    } else if (isOneOf(at, "next", "coming", "following")) {
      which = Expression.Weekday.Which.NEXT;
      at++;
    }
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> day = words.weekday(tokens.get(at));
    boolean repeated = isOneOf(i - 1, "every", "each");
    // "the Friday Times"
    boolean title = is(at - 1, "the") && at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
    if (day.isEmpty() || isAbbreviationOfSomethingElse(at) || repeated || title) {
      return Optional.empty();
    }
    int week = is(at + 1, "of") ? at + 2 : at + 1;
    if (isOneOf(week, "this", "last", "next") && is(week + 1, "week")) {
      which =
          is(week, "this")
              ? Expression.Weekday.Which.THIS
              : is(week, "last")
                  ? Expression.Weekday.Which.OF_LAST_WEEK
                  : Expression.Weekday.Which.OF_NEXT_WEEK;
      at = week + 1;
    }
    return Optional.of(new Found(i, at + 1, new Expression.Weekday(day.get(), which)));
  }

  /** The short forms Sun and Sat count only where a date stands beside them. */
  private boolean isAbbreviationOfSomethingElse(int i) {
    return tokens.get(i).word().length() <= 4 && !is(i + 1, ",") && !is(i + 1, ".");
  }

  private Optional<Found> plainDay(int i) {
    return switch (tokens.get(i).word()) {
      case "today", "tonight" -> found(i, i + 1, new Expression.FromPublication(0));
      case "the" ->
          is(i + 1, "day") && is(i + 2, "before") && is(i + 3, "yesterday")
              ? found(i, i + 4, new Expression.FromPublication(-2))
              : is(i + 1, "day") && is(i + 2, "after") && is(i + 3, "tomorrow")
                  ? found(i, i + 4, new Expression.FromPublication(2))
                  : Optional.empty();
      case "yesterday" -> found(i, i + 1, new Expression.FromPublication(-1));
      case "tomorrow" -> found(i, i + 1, new Expression.FromPublication(1));
      case "this" ->
          isOneOf(i + 1, "morning", "afternoon", "evening")
              ? found(i, i + 2, new Expression.FromPublication(0))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code the same day}, {@code that evening}, {@code the very next day}. */
  private Optional<Found> sameOrNext(int i) {
    if (!isOneOf(i, "the", "that")) {
      return Optional.empty();
    }
    int at = i + 1;
    boolean same = is(at, "same");
    if (same) {
      at++;
    } else if (is(at, "very")) {
      at++;
    }
    boolean next = isOneOf(at, "next", "following");
    boolean before = isOneOf(at, "previous", "preceding");
    if (next || before) {
      at++;
    } else if (!same && !is(i, "that")) {
      return dayBefore(i);
    }
    boolean alone = at >= tokens.size() || !tokens.get(at).isWord() && !is(at, ":");
    if (next && i + 2 == at && alone) {
      // "Tashkent answered the same day, Astana the next."
      return found(i, at, new Expression.FromPrevious(1, Precision.DAY));
    }
    boolean isDay =
        same || next || before
            ? isOneOf(at, "day", "night", "evening", "morning", "afternoon")
            : is(at, "day");
    int amount = next ? 1 : before ? -1 : 0;
    return isDay
        ? found(i, at + 1, new Expression.FromPrevious(amount, Precision.DAY))
        : Optional.empty();
  }

  private Optional<Found> dayBefore(int i) {
    boolean ends = i + 3 >= tokens.size() || !tokens.get(i + 3).isWord();
    if (is(i + 1, "day") && is(i + 2, "after") && ends) {
      return found(i, i + 3, new Expression.FromPrevious(1, Precision.DAY));
    }
    return is(i + 1, "day") && isOneOf(i + 2, "before", "earlier") && !is(i + 3, "yesterday")
        ? found(i, i + 3, new Expression.FromPrevious(-1, Precision.DAY))
        : Optional.empty();
  }

  /** {@code two days later}, {@code a week earlier}, {@code three days ago}. */
  private Optional<Found> daysLater(int i) {
    OptionalInt number = Numbers.small(tokens.get(i));
    if (number.isEmpty() || i + 2 >= tokens.size()) {
      return Optional.empty();
    }
    int days =
        switch (tokens.get(i + 1).word()) {
          case "day", "days" -> 1;
          case "week", "weeks" -> 7;
          default -> 0;
        };
    if (days == 0) {
      return Optional.empty();
    }
    int amount = number.getAsInt() * days;
    if (is(i + 2, "on") && is(i + 3, ",")) {
      // "A week on, the ministry admitted it"
      return found(i, i + 3, new Expression.FromPrevious(amount, Precision.DAY));
    }
    return switch (tokens.get(i + 2).word()) {
      case "later", "afterwards" ->
          found(i, i + 3, new Expression.FromPrevious(amount, Precision.DAY));
      case "earlier", "previously" ->
          found(i, i + 3, new Expression.FromPrevious(-amount, Precision.DAY));
      case "ago" ->
          days == 1 ? found(i, i + 3, new Expression.FromPublication(-amount)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code this year}, {@code last month}. */
  private Optional<Found> unit(int i) {
    int amount;
    switch (tokens.get(i).word()) {
      case "this" -> amount = 0;
      case "last" -> amount = -1;
      case "next" -> amount = 1;
      case "current" -> amount = 0;
      default -> {
        return Optional.empty();
      }
    }
    if (is(i + 1, "year") && !is(i - 1, "the") && !(isOneOf(i - 1, "over", "for") && amount != 0)) {
      return found(i, i + 2, new Expression.Relative(amount, Precision.YEAR));
    }
    if (is(i + 1, "month") && !(is(i - 1, "the") && amount != 0)) {
      return found(i, i + 2, new Expression.Relative(amount, Precision.MONTH));
    }
    return Optional.empty();
  }

  /**
   * {@code last June}, {@code next March}, {@code January of last year}, {@code June this year}.
   */
  private Optional<Found> monthOfYear(int i) {
    if (isOneOf(i, "last", "next", "this") && i + 1 < tokens.size()) {
      OptionalInt month = words.month(tokens.get(i + 1));
      if (month.isPresent()
          && Numbers.day(tokens.get(Math.min(i + 2, tokens.size() - 1))).isEmpty()) {
        int relative = is(i, "last") ? -1 : is(i, "next") ? 1 : 0;
        return found(
            i,
            i + 2,
            new Expression.MonthOfYear(
                month.getAsInt(), relative, Expression.MonthOfYear.Style.LAST_OR_NEXT));
      }
    }
    OptionalInt month = words.month(tokens.get(i));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int at = is(i + 1, "of") ? i + 2 : i + 1;
    if (!isOneOf(at, "last", "this", "next") || !is(at + 1, "year")) {
      return Optional.empty();
    }
    int relative = is(at, "last") ? -1 : is(at, "next") ? 1 : 0;
    return found(
        i,
        at + 2,
        new Expression.MonthOfYear(
            month.getAsInt(), relative, Expression.MonthOfYear.Style.CALENDAR_YEAR));
  }

  /** {@code on the 1st}; not the 1st of something, nor the 1st time. */
  private Optional<Found> dayOfMonth(int i) {
    if (!is(i, "the") || !isOneOf(i - 1, "on", "by", "until", "since")) {
      return Optional.empty();
    }
    if (i + 1 >= tokens.size()) {
      return Optional.empty();
    }
    // "not until the ninth"; but "by the second" is mostly something else
    OptionalInt word =
        is(i - 1, "until") ? Numbers.ordinalWord(tokens.get(i + 1)) : OptionalInt.empty();
    if (word.isEmpty() && tokens.get(i + 1).kind() != Token.Kind.ORDINAL) {
      return Optional.empty();
    }
    OptionalInt day = word.isPresent() ? word : Numbers.day(tokens.get(i + 1));
    boolean listed =
        is(i + 2, "and") && i + 3 < tokens.size() && tokens.get(i + 3).kind() == Token.Kind.ORDINAL;
    boolean ends =
        i + 2 >= tokens.size()
            || !tokens.get(i + 2).isWord()
            || is(i + 2, "and") && !listed
            || words.followsDays(tokens.get(i + 2)) && !is(i + 2, "of");
    return day.isPresent() && ends
        ? found(i, i + 2, new Expression.DayOfMonth(day.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Found> found(int from, int to, Expression expression) {
    return Optional.of(new Found(from, to, expression));
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  private boolean isOneOf(int i, String... options) {
    for (String option : options) {
      if (is(i, option)) {
        return true;
      }
    }
    return false;
  }
}
