package org.briefwright.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.delivery.MailSettings;
import org.briefwright.schedule.Plan;
import org.briefwright.schedule.Slot;

/** Tells when briefings are due, and to whom they go. */
final class Timetable {

  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm xxx", Locale.ENGLISH);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm'Z'", Locale.ENGLISH);

  private Timetable() {}

  /** The next runs, a line each: in its zone, in UTC, and the days that it will cover. */
  static List<String> next(Plan plan, Clock clock, int count) {
    List<String> lines = new ArrayList<>();
    for (Slot slot : plan.when().next(clock.instant(), count)) {
      lines.add(
          LOCAL.format(slot.at().atZone(plan.when().zone()))
              + "   "
              + UTC.format(slot.at().atZone(ZoneOffset.UTC))
              + "   covers "
              + plan.window().apply(slot.local().toLocalDate()));
    }
    return lines;
  }

  /** When the next run is due after a moment; never where there is no plan. */
  static Function<Instant, Optional<Instant>> after(Optional<Plan> plan) {
    return moment -> plan.flatMap(found -> found.when().next(moment)).map(Slot::at);
  }

  /** What a file's archive, schedule and mail come to, a line a setting. */
  static List<String> effective(Briefing briefing, Clock clock) {
    List<String> lines = new ArrayList<>();
    briefing.archive().ifPresent(place -> lines.add("archive    " + place));
    Optional<Plan> plan = briefing.plan();
    plan.ifPresent(found ->
        lines.add(
            "schedule   \""
                + found.when().cron()
                + "\", missed "
                + found.missed().name().toLowerCase(Locale.ROOT)
                + ", next "
                + String.join("", next(found, clock, 1))));
    briefing.mail().ifPresent(mail -> lines.add("mail       " + mail(mail)));
    return lines;
  }

  private static String mail(MailSettings mail) {
    return mail.recipients().size()
        + " recipients, from "
        + mail.from().mailbox()
        + " by "
        + mail.server().place()
        + " ("
        + mail.server().security().name().toLowerCase(Locale.ROOT)
        + "), failures to "
        + mail.owner().map(owner -> owner.mailbox()).orElse("nobody");
  }
}
