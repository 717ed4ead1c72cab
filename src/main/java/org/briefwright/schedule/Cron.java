package org.briefwright.schedule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.briefwright.fact.Notice;

/**
 * The five fields of a cron line, or a nickname such as {@code @weekly}: which local times are
 * meant. Where both the day of the month and the day of the week are restricted, either will do, as
 * Unix has it.
 *
 * @see "crontab(5)"
 */
public final class Cron {

  private static final Map<String, String> NICKNAMES =
      Map.of(
          "@yearly", "0 0 1 1 *",
          "@annually", "0 0 1 1 *",
          "@monthly", "0 0 1 * *",
          "@weekly", "0 0 * * 0",
          "@daily", "0 0 * * *",
          "@midnight", "0 0 * * *",
          "@hourly", "0 * * * *");

  // 29 February is at most eight years away, as from 2096 to 2104.
  private static final int FURTHEST_DAYS = 9 * 366;

  private final String text;
  private final TreeSet<LocalTime> times = new TreeSet<>();
  private final BitSet days;
  private final BitSet months;
  private final BitSet weekdays;
  private final boolean eitherDay;

  private Cron(String text, String[] fields) throws CronField.Fault {
    this.text = text;
    BitSet minutes = CronField.MINUTE.parse(fields[0]);
    CronField.HOUR.parse(fields[1]).stream()
        .forEach(hour -> minutes.stream().forEach(minute -> times.add(LocalTime.of(hour, minute))));
    days = CronField.DAY.parse(fields[2]);
    months = CronField.MONTH.parse(fields[3]);
    weekdays = CronField.WEEKDAY.parse(fields[4]);
    eitherDay = !fields[2].startsWith("*") && !fields[4].startsWith("*");
  }

  /**
   * Reads a cron line.
   *
   * @param where file or option that it comes from, for messages
   * @throws ScheduleException if it is none, or means no day that ever comes
   */
  public static Cron parse(String text, String where) {
    String line = text.strip();
    String[] fields = expanded(line, where).split("\\s+");
    if (fields.length != 5) {
      throw refused(where, line, "has " + fields.length + " fields", hint(fields));
    }
    try {
      Cron cron = new Cron(line, fields);
      if (cron.first(LocalDate.of(2096, 3, 1).atStartOfDay()).isEmpty()) {
        throw refused(where, line, "means a day that never comes", "mend its day or its month");
      }
      return cron;
    } catch (CronField.Fault e) {
      throw refused(where, line, "is not understood", String.valueOf(e.getMessage()));
    }
  }

  private static String expanded(String line, String where) {
    if (!line.startsWith("@")) {
      return line;
    }
    String fields = NICKNAMES.get(line.toLowerCase(Locale.ROOT));
    if (fields == null) {
      throw refused(
          where,
          line,
          "is no nickname",
          "write one of " + String.join(", ", new TreeSet<>(NICKNAMES.keySet())));
    }
    return fields;
  }

  private static String hint(String[] fields) {
    String form = "write five: minute, hour, day of the month, month, day of the week";
    if (fields.length == 6 || fields.length == 7) {
      String five =
          fields[1] + " " + fields[2] + " " + fields[3] + " " + fields[4] + " " + fields[5];
      return form + "; without seconds, perhaps \"" + five.replace('?', '*') + "\"";
    }
    return form + ", as in \"0 7 * * MON\"";
  }

  private static ScheduleException refused(
      String where, String line, String problem, String remedy) {
    return new ScheduleException(Notice.of(where, "cron \"" + line + "\" " + problem, remedy));
  }

  /** The first local time that is meant at or after {@code from}; none within nine years. */
  Optional<LocalDateTime> first(LocalDateTime from) {
    LocalDate day = from.toLocalDate();
    LocalTime floor = from.toLocalTime();
    for (int i = 0; i < FURTHEST_DAYS; i++) {
      LocalTime time = holds(day) ? times.ceiling(floor) : null;
      if (time != null) {
        return Optional.of(day.atTime(Objects.requireNonNull(time)));
      }
      floor = LocalTime.MIN;
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  private boolean holds(LocalDate day) {
    if (!months.get(day.getMonthValue())) {
      return false;
    }
    boolean date = days.get(day.getDayOfMonth());
    boolean weekday = weekdays.get(day.getDayOfWeek().getValue() % 7);
    return eitherDay ? date || weekday : date && weekday;
  }

  /** The line as written. */
  @Override
  public String toString() {
    return text;
  }
}
