package org.briefwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.briefwright.archive.Archive;
import org.briefwright.delivery.Address;
import org.briefwright.delivery.Copies;
import org.briefwright.delivery.DeliveryException;
import org.briefwright.delivery.Issue;
import org.briefwright.delivery.Ledger;
import org.briefwright.delivery.MailSettings;
import org.briefwright.delivery.Parcel;
import org.briefwright.delivery.Recipient;
import org.briefwright.delivery.Secrets;
import org.briefwright.delivery.State;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code send}: mails an edition now. */
@Command(
    name = "send",
    header = {
      "Examples:",
      "  briefwright send latest                                 as ./briefing.yaml says",
      "  briefwright send latest --briefing weekly.yaml --to reader@example.org",
      "  briefwright send reports/weekly_….pdf --briefing weekly.yaml --dry-run -o outbox",
      ""
    },
    description = "Mails an edition to its recipients; who has it already gets no second one.",
    sortOptions = false)
final class SendCommand implements Callable<Integer> {

  private static final Duration HOLD = Duration.ofMinutes(1);
  private static final Set<State> SETTLED = EnumSet.of(State.SENT, State.REFUSED, State.UNKNOWN);

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "EDITION",
      description = "Its PDF, its name without the ending, its number, or latest.")
  private String edition = "";

  @Option(
      names = "--briefing",
      paramLabel = "FILE",
      description = "The briefing file with the mail's settings; else ./briefing.yaml.")
  private @Nullable Path briefing;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      description = "Only to this one, which may be one that the file does not name; repeatable.")
  private List<String> to = List.of();

  @Option(
      names = "--again",
      description = "Also to those who have it, refused it, or of whom it is not known.")
  private boolean again;

  @Option(
      names = "--dry-run",
      description = "Sends nothing: writes the mails, the PDFs and the plan into a folder.")
  private boolean dryRun;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "The folder of --dry-run; default outbox.")
  private Path output = Path.of("outbox");

  SendCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (briefing == null && !Files.exists(surroundings.resolve(Surroundings.USUAL_BRIEFING))) {
      throw new DeliveryException(
          Notice.of(
              Surroundings.USUAL_BRIEFING.toString(),
              "there is no such file here, and mail is sent as a briefing file says",
              "name one with --briefing FILE"));
    }
    List<Briefing> one =
        Briefing.read(briefing == null ? List.of() : List.of(briefing), surroundings);
    Briefing found = one.getFirst();
    MailSettings mail =
        found
            .mail()
            .orElseThrow(() ->
                new DeliveryException(
                    Notice.of(
                        found.file().toString(),
                        "says nothing of mail",
                        "add mail: with from, to and smtp")));
    List<Recipient> recipients = recipients(mail);
    Secrets secrets = new Secrets(surroundings.environment());
    Log log = new Log(surroundings.err(), surroundings.clock(), secrets);
    try (Archive archive =
        Archive.open(Briefing.archive(one, surroundings), surroundings.clock())) {
      Shelf shelf = new Shelf(archive, surroundings.reports(), surroundings.here());
      Issue issue = issue(shelf, found);
      return dryRun
          ? rehearse(mail, CopyMaker.of(mail, surroundings, secrets), issue, recipients)
          : send(archive, new Station(one, archive, surroundings, secrets, log), issue, recipients);
    }
  }

  private Issue issue(Shelf shelf, Briefing found) {
    Issue issue = shelf.issue(edition);
    if (!issue.briefing().equals(found.name())) {
      throw new DeliveryException(
          Notice.of(
              issue.id(),
              "is no edition of \"" + found.name() + "\"",
              "name its briefing file with --briefing"));
    }
    return issue;
  }

  private int rehearse(MailSettings mail, Copies copies, Issue issue, List<Recipient> recipients) {
    new DryRun(mail, copies, surroundings.clock())
        .write(issue, recipients, surroundings.resolve(output));
    surroundings.out().println(output.resolve(DryRun.PLAN));
    return ExitCode.DONE;
  }

  private List<Recipient> recipients(MailSettings mail) {
    if (to.isEmpty()) {
      return mail.recipients();
    }
    List<Address> named = to.stream().map(text -> Address.parse(text, "--to")).toList();
    for (Address address : named) {
      if (!mail.allows(address)) {
        throw new DeliveryException(
            Notice.of(
                "--to",
                address.mailbox() + " is not in a domain of mail.allowed_domains",
                "name another, or add the domain"));
      }
    }
    return named.stream()
        .map(address ->
            mail.recipients().stream()
                .filter(known -> known.mailbox().equals(address.mailbox()))
                .findFirst()
                .orElse(new Recipient(address, Recipient.Role.TO)))
        .toList();
  }

  private int send(Archive archive, Station station, Issue issue, List<Recipient> recipients) {
    Ledger ledger = archive.deliveries();
    ledger.enter(issue.briefing(), issue.id(), recipients);
    for (Parcel parcel : concerned(ledger, issue, recipients)) {
      // who asks by hand does not wait for the next attempt
      if (again || parcel.state() == State.DEFERRED) {
        ledger.reopen(issue.id(), parcel.recipient(), "sent again by hand");
      } else if (SETTLED.contains(parcel.state())) {
        surroundings.err().println(untouched(parcel));
      }
    }
    station
        .mailroom(HOLD)
        .round(new Ledger.Scope(List.of(issue.briefing()), Optional.of(issue.id())), () -> false);
    List<Parcel> after = concerned(ledger, issue, recipients);
    after.forEach(parcel ->
        surroundings
            .out()
            .println(
                String.join(
                    "\t",
                    parcel.recipient(),
                    parcel.state().name().toLowerCase(Locale.ROOT),
                    parcel.answer())));
    return after.stream().allMatch(parcel -> parcel.state() == State.SENT)
        ? ExitCode.DONE
        : ExitCode.DELIVERY;
  }

  private static String untouched(Parcel parcel) {
    String known =
        switch (parcel.state()) {
          case SENT -> "has it already";
          case REFUSED -> "was refused it";
          default -> "may have it or not";
        };
    return parcel.recipient()
        + " "
        + known
        + ": nothing is sent to this one; --again sends it once more";
  }

  private static List<Parcel> concerned(Ledger ledger, Issue issue, List<Recipient> recipients) {
    return ledger.of(issue.id()).stream().filter(parcel -> concerns(parcel, recipients)).toList();
  }

  private static boolean concerns(Parcel parcel, List<Recipient> recipients) {
    return recipients.stream().anyMatch(one -> one.mailbox().equals(parcel.recipient()));
  }
}
