package org.briefwright.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.briefwright.archive.ArchiveMemory;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.Notes;
import org.briefwright.delivery.Secrets;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Order;
import org.briefwright.edition.Period;
import org.briefwright.edition.Reports;
import org.briefwright.edition.Window;
import org.briefwright.fact.Notice;
import org.briefwright.schedule.Job;
import org.briefwright.schedule.Run;

/**
 * Makes the edition of a run, keeps it, and enters it for its recipients. Each of these steps done
 * twice leaves what it left the first time.
 */
final class EditionJob implements Job {

  private final Map<String, Briefing> briefings;
  private final Desk desk;
  private final Shelf shelf;
  private final Log log;
  private final Secrets secrets;

  /**
   * @param briefings by name
   * @param shelf where editions are kept
   * @param secrets taken out of what the owner is told
   */
  EditionJob(Map<String, Briefing> briefings, Desk desk, Shelf shelf, Log log, Secrets secrets) {
    this.briefings = Map.copyOf(briefings);
    this.desk = desk;
    this.shelf = shelf;
    this.log = log;
    this.secrets = secrets;
  }

  @Override
  public String run(Run run) {
    Briefing briefing = briefings.get(run.briefing());
    if (briefing == null) {
      throw new IllegalStateException("a run of a briefing that this node does not have");
    }
    return switch (publish(briefing, order(briefing.order(), run))) {
      case Outcome.Published published -> {
        published.edition().notices().forEach(notice -> tell(run, notice));
        yield kept(briefing, run, published.file(), "edition.made");
      }
      case Outcome.Unchanged unchanged -> {
        unchanged.notices().forEach(notice -> tell(run, notice));
        yield kept(briefing, run, unchanged.file(), "edition.found");
      }
      case Outcome.Nothing nothing -> "nothing to report";
    };
  }

  private Outcome publish(Briefing briefing, Order order) {
    try (ArchiveMemory memory = shelf.archive().memory()) {
      return desk.remembering(memory)
          .announcing(Timetable.after(briefing.plan()))
          .publish(order, new Reports(shelf.reports()), false, false);
    }
  }

  private void tell(Run run, Notice notice) {
    log.tell(run.id(), "edition.notice", notice.toString());
  }

  /** A run that is late covers the days that it would have covered in time. */
  private static Order order(Order order, Run run) {
    Optional<Window> days = order.period().on(run.day());
    return days.isEmpty()
        ? order
        : order.withPeriod(new Period.Range(days.get().from(), days.get().to()));
  }

  private String kept(Briefing briefing, Run run, Path pdf, String event) {
    log.tell(run.id(), event, pdf.toString());
    String edition = Reports.id(pdf);
    briefing.mail().ifPresent(mail -> enter(mail, run, edition));
    return edition;
  }

  private void enter(MailSettings mail, Run run, String edition) {
    if (!mail.sendEmpty() && shelf.issue(edition).isEmpty()) {
      log.tell(run.id(), "mail.skipped", "nothing was found, and mail.empty is skip");
      return;
    }
    shelf.archive().deliveries().enter(run.briefing(), edition, mail.recipients());
  }

  @Override
  public void failed(Run run, RuntimeException cause, Optional<Instant> again) {
    Briefing briefing = briefings.get(run.briefing());
    if (briefing == null) {
      return;
    }
    String words = secrets.redact(String.valueOf(cause.getMessage()));
    briefing
        .mail()
        .flatMap(MailSettings::owner)
        .ifPresent(owner ->
            shelf
                .archive()
                .deliveries()
                .enter(Notes.ofRun(run.briefing(), run.id(), run.attempt(), words, again), owner));
  }
}
