package org.briefwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefwright.archive.Archive;
import org.briefwright.delivery.Courier;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.MailSettings.Personal;
import org.briefwright.delivery.Secret;
import org.briefwright.delivery.Secrets;
import org.briefwright.edition.OrderCheck;
import org.briefwright.edition.OrderException;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.briefwright.press.Typecase;

/** Tries one thing after another, and goes on whatever comes of it. A line each. */
final class Checkup {

  private final Surroundings surroundings;
  private final Secrets secrets;
  private boolean healthy = true;

  Checkup(Surroundings surroundings) {
    this.surroundings = surroundings;
    secrets = new Secrets(surroundings.environment());
  }

  boolean isHealthy() {
    return healthy;
  }

  void installation() {
    look("java", () -> Runtime.version().toString());
    look(
        "fonts",
        () -> {
          Typecase.open(surroundings.fonts());
          return surroundings.fonts().toString();
        });
  }

  void withoutBriefing() {
    look("folder", this::folder);
    look(
        "briefings",
        () -> "no " + Surroundings.USUAL_BRIEFING + " here; name a briefing file to have it tried");
  }

  void briefings(List<Path> files) {
    look(
        "briefings",
        () -> {
          List<Briefing> briefings = Briefing.read(files, surroundings);
          look("folder", this::folder);
          look("archive", () -> archive(briefings));
          briefings.forEach(this::briefing);
          return briefings.size() + " read";
        });
  }

  private String folder() {
    Path reports = surroundings.reports();
    try {
      Files.createDirectories(reports);
      Files.delete(Files.createTempFile(reports, ".doctor", ""));
    } catch (IOException e) {
      throw new OrderException(
          Notice.of(reports.toString(), "can't be written to", "make it writable for this user"));
    }
    return reports + " can be written to";
  }

  private String archive(List<Briefing> briefings) {
    try (Archive archive =
        Archive.open(Briefing.archive(briefings, surroundings), surroundings.clock())) {
      archive.runs().last(briefings.getFirst().name(), 1);
      return Briefing.archive(briefings, surroundings)
          + (archive.isServer() ? ", shared by nodes" : "");
    }
  }

  private void briefing(Briefing briefing) {
    String name = briefing.name() + " ";
    OrderCheck check =
        OrderCheck.of(briefing.file(), surroundings.templates(), surroundings.clock());
    check.faults().forEach(fault -> fault(name + "order", fault));
    if (check.faults().isEmpty()) {
      look(
          name + "order",
          () ->
              "template "
                  + briefing.order().template()
                  + ", profile "
                  + briefing.order().profile()
                  + ", zone "
                  + briefing.order().zone());
    }
    look(
        name + "schedule",
        () ->
            briefing
                .plan()
                .map(plan ->
                    "next " + String.join("", Timetable.next(plan, surroundings.clock(), 1)))
                .orElse("none"));
    Optional<MailSettings> mail = briefing.mail();
    look(name + "mail", () -> mail.map(this::server).orElse("none"));
    mail.flatMap(MailSettings::personal)
        .flatMap(Personal::password)
        .ifPresent(password -> look(name + "mail copies", () -> locked(password)));
    mail.flatMap(Checkup::omission).ifPresent(notice -> fault(name + "mail", notice));
  }

  private String server(MailSettings mail) {
    try (Courier courier = Courier.to(mail.server(), mail.from(), secrets)) {
      String size =
          courier.largest() == Long.MAX_VALUE
              ? ""
              : ", takes mails up to " + courier.largest() / 1_000_000 + " MB";
      return mail.server().place()
          + " greets and lets us in ("
          + mail.server().security().name().toLowerCase(Locale.ROOT)
          + ")"
          + size;
    }
  }

  private String locked(Secret password) {
    secrets.fetch(password);
    return "locked with a password from " + password.place();
  }

  /** What works, and yet would be missed. */
  private static Optional<Notice> omission(MailSettings mail) {
    if (mail.recipients().isEmpty()) {
      return Optional.of(
          Notice.of("mail", "there are no recipients", "add mail.to with one address or more"));
    }
    return mail.owner().isEmpty()
        ? Optional.of(
            Notice.of("mail", "nobody is told of failures", "add mail.owner with an address"))
        : Optional.empty();
  }

  private void look(String what, Supplier<String> trial) {
    try {
      String found = trial.get();
      surroundings.out().println("ok     " + what + ": " + secrets.redact(found));
    } catch (Refusal e) {
      e.notices().forEach(notice -> fault(what, notice));
    } catch (RuntimeException e) {
      fault(what, Notice.of(what, String.valueOf(e.getMessage()), "see the message"));
    }
  }

  private void fault(String what, Notice notice) {
    healthy = false;
    surroundings.out().println("FAULT  " + what + ": " + secrets.redact(notice.toString()));
  }
}
