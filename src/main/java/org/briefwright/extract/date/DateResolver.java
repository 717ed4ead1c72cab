package org.briefwright.extract.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.PartialDate.Precision;

/**
 * Finds the days that expressions name, from the day of publication and from what was named before.
 * One resolver goes through one document from top to bottom.
 */
final class DateResolver {

  /** A day on the side to which the words do not look is this much less likely. */
  private static final int WRONG_SIDE = 6;

  /** A story's days are taken up again within the month. */
  private static final int RECENT_DAYS = 31;

  private static final int WEEK = 7;
  private static final int SHORTEST_WEEK = 5;

  /** What an expression names, and how that was found. */
  record Resolved(PartialDate value, String basis) {}

  private final Optional<LocalDate> published;
  private Optional<LocalDate> digest = Optional.empty();
  private final List<LocalDate> days = new ArrayList<>();
  private Optional<LocalDate> lastReport = Optional.empty();
  private int reportSentence = -1;
  private int daySentence = -1;
  private OptionalInt lastYear = OptionalInt.empty();
  private OptionalInt lastMonth = OptionalInt.empty();
  private boolean lastYearAlone;
  private int yearSentence = -1;
  private int sentence;
  private int monthSentence = -1;
  private OptionalInt storyYear = OptionalInt.empty();

  DateResolver(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * What {@code expression} names; empty where nothing anchors it.
   *
   * @param ahead whether the words before it look to the future
   */
  Optional<Resolved> resolve(Expression expression, boolean ahead) {
    try {
      return switch (expression) {
        case Expression.Calendar date -> calendar(date, ahead);
        case Expression.MonthOfYear month -> monthOfYear(month);
        case Expression.Weekday weekday -> weekday(weekday, ahead);
        case Expression.FromPublication offset ->
            published.map(day -> day(day.plusDays(offset.days()), "counted from publication"));
        case Expression.FromPrevious offset ->
            past().map(day -> day(day.plusDays(offset.amount()), "counted from the day before"));
        case Expression.Relative relative -> published.map(day -> relative(day, relative));
        case Expression.DayOfMonth day -> dayOfMonth(day);
      };
    } catch (DateTimeException e) {
      // February 30 and the like name no day
      return Optional.empty();
    }
  }

  /**
   * Goes on to a sentence.
   *
   * @param year with which the one before it opened ({@code In 2021 the plant failed twice}), in
   *     which days without a year then lie
   */
  void next(int index, OptionalInt year) {
    sentence = index;
    if (reportSentence < index - 1) {
      lastReport = Optional.empty();
    }
    storyYear = year;
  }

  /** Remembers what was named, for the expressions that follow. */
  void remember(PartialDate value) {
    value
        .day()
        .ifPresent(day -> {
          days.add(day);
          daySentence = sentence;
        });
    lastYearAlone = value.precision() == Precision.YEAR;
    yearSentence = sentence;
    lastYear = OptionalInt.of(value.first().getYear());
    if (value.precision() == Precision.DAY || value.precision() == Precision.MONTH) {
      lastMonth = OptionalInt.of(value.first().getMonthValue());
      monthSentence = sentence;
    }
  }

  /** Remembers the day of a citation, from which the next sentence may count. */
  void report(PartialDate value) {
    value
        .day()
        .ifPresent(day -> {
          lastReport = Optional.of(day);
          reportSentence = sentence;
        });
  }

  /** The day named last; that of a citation where only it stands in the sentence before. */
  private Optional<LocalDate> previous() {
    if (lastReport.isPresent() && reportSentence == sentence - 1 && daySentence < reportSentence) {
      return lastReport;
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  /** The day named last from which a story counts on: near, and not one that is yet to come. */
  private Optional<LocalDate> past() {
    Optional<LocalDate> last = previous();
    boolean toCome =
        last.isPresent() && published.isPresent() && last.get().isAfter(published.get());
    return toCome ? Optional.empty() : last;
  }

  private static Resolved day(LocalDate day, String basis) {
    return new Resolved(PartialDate.of(day), basis);
  }

  private Optional<Resolved> calendar(Expression.Calendar date, boolean ahead) {
    if (date.year().isPresent()) {
      int year = date.year().getAsInt();
      return Optional.of(new Resolved(partial(year, date), "as written"));
    }
    if (storyYear.isPresent() && !ahead && date.day().isPresent()) {
      return Optional.of(new Resolved(partial(storyYear.getAsInt(), date), "year from the text"));
    }
    Optional<LocalDate> anchor = published;
    if (anchor.isEmpty()) {
      // a year alone in an earlier sentence is history: days are not of it
      boolean history = lastYearAlone && yearSentence < sentence;
      return lastYear.isEmpty() || history
          ? Optional.empty()
          : Optional.of(new Resolved(partial(lastYear.getAsInt(), date), "year from the text"));
    }
    LocalDate from = anchor.get();
    return IntStream.rangeClosed(from.getYear() - 1, from.getYear() + 1)
        .mapToObj(year -> possible(year, date))
        .flatMap(Optional::stream)
        .min((a, b) -> Long.compare(distance(from, a, ahead), distance(from, b, ahead)))
        .map(value -> new Resolved(value, "year from context"));
  }

  private static Optional<PartialDate> possible(int year, Expression.Calendar date) {
    try {
      return Optional.of(partial(year, date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDate partial(int year, Expression.Calendar date) {
    if (date.month().isEmpty()) {
      return PartialDate.of(Year.of(year));
    }
    YearMonth month = YearMonth.of(year, date.month().getAsInt());
    return date.day().isEmpty()
        ? PartialDate.of(month)
        : PartialDate.of(month.atDay(date.day().getAsInt()));
  }

  /** Days between publication and the date; the unlikely direction counts more. */
  private static long distance(LocalDate from, PartialDate date, boolean ahead) {
    if (!date.first().isAfter(from) && !date.last().isBefore(from)) {
      return 0;
    }
    boolean future = date.first().isAfter(from);
    long days =
        future
            ? ChronoUnit.DAYS.between(from, date.first())
            : ChronoUnit.DAYS.between(date.last(), from);
    return future == ahead ? days : days * WRONG_SIDE;
  }

  private Optional<Resolved> monthOfYear(Expression.MonthOfYear month) {
    return published.map(day -> {
      YearMonth here = YearMonth.from(day);
      YearMonth found = YearMonth.of(here.getYear(), month.month());
      if (month.style() == Expression.MonthOfYear.Style.CALENDAR_YEAR) {
        found = found.plusYears(month.relativeYear());
      } else if (month.relativeYear() < 0 && !found.isBefore(here)) {
        found = found.minusYears(1);
      } else if (month.relativeYear() > 0 && !found.isAfter(here)) {
        found = found.plusYears(1);
      }
      return new Resolved(PartialDate.of(found), "counted from publication");
    });
  }

  private Optional<Resolved> weekday(Expression.Weekday weekday, boolean ahead) {
    if (weekday.which() == Expression.Weekday.Which.SAME) {
      Optional<LocalDate> named =
          days.reversed().stream().filter(d -> d.getDayOfWeek() == weekday.day()).findFirst();
      if (named.isPresent()) {
        return named.map(d -> day(d, "the same day as before"));
      }
    }
    if (weekday.which() == Expression.Weekday.Which.THAT && lastReport.isPresent()) {
      LocalDate report = lastReport.get();
      return Optional.of(
          day(report.with(TemporalAdjusters.nextOrSame(weekday.day())), "after the last report"));
    }
    // what "would follow from Tuesday's order" lies ahead, the order does not
    boolean toldOf = !ahead || weekday.which() == Expression.Weekday.Which.TOLD;
    Optional<Resolved> told = toldOf ? told(weekday) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    boolean plain =
        switch (weekday.which()) {
          case PLAIN, THAT, TOLD -> true;
          default -> false;
        };
    if (published.isEmpty() && plain) {
      // without a day of publication the story goes on from the day named last
      return previous()
          .map(from ->
              day(
                  from.with(TemporalAdjusters.nextOrSame(weekday.day())),
                  "counted from the day before"));
    }
    return published.map(from -> day(weekday(from, weekday, ahead), "weekday before publication"));
  }

  /** A weekday that earlier words place: those of a story, or the week that a digest is about. */
  private Optional<Resolved> told(Expression.Weekday weekday) {
    DayOfWeek wanted = weekday.day();
    Optional<LocalDate> found =
        switch (weekday.which()) {
          case THAT ->
              past().filter(this::isRecent).map(d -> d.with(TemporalAdjusters.nextOrSame(wanted)));
          case TOLD ->
              days.reversed().stream()
                  .filter(d -> d.getDayOfWeek() == wanted && isRecent(d))
                  .findFirst();
          case PLAIN -> digest.map(d -> d.with(TemporalAdjusters.nextOrSame(wanted)));
          default -> Optional.empty();
        };
    return found
        .filter(d -> published.filter(d::isAfter).isEmpty())
        .map(d -> day(d, "weekday of the days told of"));
  }

  private boolean isRecent(LocalDate day) {
    return published.filter(p -> ChronoUnit.DAYS.between(day, p) <= RECENT_DAYS).isPresent();
  }

  /**
   * Remembers the days that the head of a digest gives: {@code the week of 6–12 April}. Weekdays
   * below it lie there.
   */
  void digest(LocalDate first, LocalDate last) {
    long length = ChronoUnit.DAYS.between(first, last);
    boolean past =
        published.filter(p -> !last.isAfter(p) && last.plusDays(WEEK).isAfter(p)).isPresent();
    if (past && length >= SHORTEST_WEEK - 1 && length <= WEEK - 1) {
      digest = Optional.of(first);
    }
  }

  private static LocalDate weekday(LocalDate from, Expression.Weekday weekday, boolean ahead) {
    DayOfWeek day = weekday.day();
    return switch (weekday.which()) {
      case NEXT -> from.with(TemporalAdjusters.next(day));
      case LAST -> from.with(TemporalAdjusters.previous(day));
      case THIS -> ofWeek(from, day);
      case OF_LAST_WEEK -> ofWeek(from, day).minusWeeks(1);
      case OF_NEXT_WEEK -> ofWeek(from, day).plusWeeks(1);
      case PLAIN, SAME, THAT, TOLD ->
          ahead
              ? from.with(TemporalAdjusters.nextOrSame(day))
              : from.with(TemporalAdjusters.previousOrSame(day));
    };
  }

  private static LocalDate ofWeek(LocalDate from, DayOfWeek day) {
    return from.with(DayOfWeek.MONDAY).plusDays(day.getValue() - 1L);
  }

  private static Resolved relative(LocalDate from, Expression.Relative relative) {
    PartialDate value =
        relative.unit() == Precision.YEAR
            ? PartialDate.of(Year.from(from).plusYears(relative.amount()))
            : PartialDate.of(YearMonth.from(from).plusMonths(relative.amount()));
    return new Resolved(value, "counted from publication");
  }

  private Optional<Resolved> dayOfMonth(Expression.DayOfMonth day) {
    if (published.isEmpty() && (lastYear.isEmpty() || lastMonth.isEmpty())) {
      return Optional.empty();
    }
    if (monthSentence >= 0 && sentence - monthSentence <= 1 && lastMonth.isPresent()) {
      YearMonth named = YearMonth.of(lastYear.orElseThrow(), lastMonth.getAsInt());
      return Optional.of(day(named.atDay(day.day()), "month from context"));
    }
    YearMonth month =
        published
            .map(YearMonth::from)
            .orElseGet(() -> YearMonth.of(lastYear.orElseThrow(), lastMonth.orElseThrow()));
    LocalDate found = month.atDay(day.day());
    if (published.isPresent() && found.isAfter(published.get())) {
      found = month.minusMonths(1).atDay(day.day());
    }
    return Optional.of(day(found, "month from context"));
  }
}
