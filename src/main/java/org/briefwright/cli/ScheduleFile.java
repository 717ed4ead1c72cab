package org.briefwright.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Period;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.schedule.Cron;
import org.briefwright.schedule.Interval;
import org.briefwright.schedule.Missed;
import org.briefwright.schedule.Plan;
import org.briefwright.schedule.Recurrence;

/** Reads the key {@code schedule} of a briefing file. */
final class ScheduleFile {

  private static final String USUAL_AGE = "7d";

  private ScheduleFile() {}

  /**
   * The plan of a briefing; none where its file has no such key.
   *
   * @throws org.briefwright.fact.Refusal if its cron line or its anchor means nothing
   */
  static Optional<Plan> read(BriefingFile briefing) {
    return briefing.keys().get("schedule").isPresent()
        ? Optional.of(plan(briefing, briefing.keys().fields("schedule")))
        : Optional.empty();
  }

  private static Plan plan(BriefingFile briefing, Fields schedule) {
    Order order = briefing.order();
    Cron cron =
        Cron.parse(
            schedule.text("cron").orElseThrow(), briefing.where() + ":" + schedule.lineOf("cron"));
    return new Plan(
        order.name(),
        new Recurrence(cron, order.zone(), interval(briefing, schedule)),
        Missed.valueOf(schedule.text("missed").orElse("latest").toUpperCase(Locale.ROOT)),
        age(schedule.text("max_age").orElse(USUAL_AGE)),
        day -> window(order.period(), day));
  }

  /** {@code 2025-11-03..2025-11-09}; where all documents are meant, every day has its own run. */
  static String window(Period period, LocalDate day) {
    return period.on(day).map(days -> days.from() + ".." + days.to()).orElse("all." + day);
  }

  private static Interval interval(BriefingFile briefing, Fields schedule) {
    int weeks = schedule.text("every").map(Integer::parseInt).orElse(1);
    Optional<String> anchor = schedule.text("anchor");
    if (weeks == 1) {
      return Interval.none();
    }
    if (anchor.isEmpty()) {
      throw fault(
          briefing,
          schedule.lineOf("every"),
          "every " + weeks + " weeks is counted from a day that is not named",
          "add anchor: with a day of a week that is meant, as in 2025-11-03");
    }
    try {
      return new Interval(weeks, LocalDate.parse(anchor.get()));
    } catch (DateTimeException e) {
      throw fault(
          briefing,
          schedule.lineOf("anchor"),
          "\"" + anchor.get() + "\" is no day",
          "write it as in 2025-11-03");
    }
  }

  private static OrderException fault(
      BriefingFile briefing, int line, String problem, String remedy) {
    return new OrderException(Notice.at(briefing.where(), line, problem, remedy));
  }

  private static Duration age(String text) {
    long number = Long.parseLong(text.substring(0, text.length() - 1));
    return switch (text.charAt(text.length() - 1)) {
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
