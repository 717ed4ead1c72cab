package org.briefwright.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.briefwright.archive.Archive;
import org.briefwright.delivery.Ledger;
import org.briefwright.delivery.Mailroom;
import org.briefwright.delivery.PostOffice;
import org.briefwright.delivery.Secrets;
import org.briefwright.edition.Desk;
import org.briefwright.schedule.Foreman;
import org.briefwright.schedule.Plan;

/** One node at work: makes editions when they are due, and mails them. */
final class Station {

  private final List<Briefing> briefings;
  private final Archive archive;
  private final Desk desk;
  private final Shelf shelf;
  private final Map<String, PostOffice> offices;
  private final Secrets secrets;
  private final Log log;
  private final Clock clock;
  private final String name;

  Station(
      List<Briefing> briefings,
      Archive archive,
      Surroundings surroundings,
      Secrets secrets,
      Log log) {
    this.briefings = List.copyOf(briefings);
    this.archive = archive;
    this.secrets = secrets;
    this.log = log;
    clock = surroundings.clock();
    desk = Desk.at(surroundings.home(), clock);
    shelf = new Shelf(archive, surroundings.reports(), surroundings.here());
    name = node(surroundings.environment());
    offices = offices(surroundings);
  }

  private static String node(Map<String, String> environment) {
    String host = environment.getOrDefault("HOSTNAME", "node");
    return host
        + ":"
        + ProcessHandle.current().pid()
        + ":"
        + UUID.randomUUID().toString().substring(0, 8);
  }

  /** All mail of these briefings. */
  Ledger.Scope scope() {
    return new Ledger.Scope(
        briefings.stream().filter(one -> one.mail().isPresent()).map(Briefing::name).toList(),
        Optional.empty());
  }

  /**
   * Makes what is due and mails what is due, once.
   *
   * @param hold how long work stays with a node that has died
   * @param stop asked before each piece of work
   * @return when there will be something to do again
   */
  Instant round(Duration hold, BooleanSupplier stop) {
    EditionJob job = new EditionJob(byName(), desk, shelf, log, secrets);
    List<Plan> plans = briefings.stream().flatMap(one -> one.plan().stream()).toList();
    Instant run =
        new Foreman(plans, archive.runs(), job, new Foreman.Node(name, hold), log::tell, clock)
            .round(stop);
    Instant mail = mailroom(hold).round(scope(), stop);
    return run.isBefore(mail) ? run : mail;
  }

  Mailroom mailroom(Duration hold) {
    return new Mailroom(
        offices, archive.deliveries(), secrets, new Mailroom.Node(name, hold), log::tell, clock);
  }

  private Map<String, PostOffice> offices(Surroundings surroundings) {
    Map<String, PostOffice> open = new LinkedHashMap<>();
    for (Briefing briefing : briefings) {
      briefing
          .mail()
          .ifPresent(mail ->
              open.put(
                  briefing.name(),
                  new PostOffice(mail, shelf::issue, CopyMaker.of(mail, surroundings, secrets))));
    }
    return open;
  }

  private Map<String, Briefing> byName() {
    Map<String, Briefing> named = new LinkedHashMap<>();
    briefings.forEach(briefing -> named.put(briefing.name(), briefing));
    return named;
  }
}
