package org.briefwright.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.briefwright.delivery.Ledger.Scope;
import org.briefwright.delivery.Packer.Packed;

/**
 * Works off the ledger. Any number of nodes may share one; each row is sent by one of them.
 *
 * <pre>{@code
 * Mailroom mailroom = new Mailroom(offices, ledger, secrets, new Mailroom.Node("desk-1", ofMinutes(3)), journal, clock);
 * ledger.enter("central-asia-weekly", issue.id(), settings.recipients());
 * Instant next = mailroom.round(scope, () -> false); // nothing happens before
 * }</pre>
 */
public final class Mailroom {

  // As mail servers do it among themselves.
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1));
  private static final Duration LONGEST_WAIT = Duration.ofHours(4);
  private static final Duration PATIENCE = Duration.ofDays(5);
  private static final Duration LONGEST_SLEEP = Duration.ofHours(1);
  private static final int TOO_LARGE = 552;

  private final Map<String, PostOffice> offices;
  private final Ledger ledger;
  private final Secrets secrets;
  private final Node node;
  private final Journal journal;
  private final Clock clock;

  /**
   * One of the programs that share the work.
   *
   * @param name unlike that of all others
   * @param hold how long a mail stays with a node that has died
   */
  public record Node(String name, Duration hold) {}

  /**
   * @param offices by the name of their briefing
   */
  public Mailroom(
      Map<String, PostOffice> offices,
      Ledger ledger,
      Secrets secrets,
      Node node,
      Journal journal,
      Clock clock) {
    this.offices = Map.copyOf(offices);
    this.ledger = ledger;
    this.secrets = secrets;
    this.node = node;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Sends all that is due.
   *
   * @param stop asked before each mail
   * @return when there will be something to do again; an hour ahead at most
   */
  public Instant round(Scope scope, BooleanSupplier stop) {
    sweep(scope);
    try (Round round = new Round()) {
      while (!stop.getAsBoolean()) {
        Instant now = clock.instant();
        Optional<Parcel> parcel = ledger.take(scope, node.name(), now, now.plus(node.hold()));
        if (parcel.isEmpty()) {
          break;
        }
        round.send(parcel.get());
      }
    }
    Instant latest = clock.instant().plus(LONGEST_SLEEP);
    return ledger.nextTake(scope).filter(next -> next.isBefore(latest)).orElse(latest);
  }

  /** What a dead node left at the last line may have arrived. */
  private void sweep(Scope scope) {
    for (Parcel parcel : ledger.abandoned(scope, clock.instant())) {
      unanswered(parcel, "the sender stopped before it had the server's answer");
    }
  }

  /** A person decides; but a note may come twice rather than never, and has no one else to tell. */
  private void unanswered(Parcel parcel, String words) {
    if (parcel.note().isPresent()) {
      settle(parcel, State.DEFERRED, words);
    } else {
      settle(parcel, State.UNKNOWN, words);
    }
  }

  /** It is given up by age only after several attempts: the machine may have been off for days. */
  private void later(Parcel parcel, String words) {
    boolean late =
        parcel.attempts() > WAITS.size()
            && clock.instant().isAfter(parcel.entered().plus(PATIENCE));
    settle(
        parcel,
        late ? State.REFUSED : State.DEFERRED,
        (late ? "given up after " + PATIENCE.toDays() + " days: " : "") + words);
  }

  private void settle(Parcel parcel, State state, String words) {
    Instant now = clock.instant();
    Instant again = state == State.DEFERRED ? now.plus(wait(parcel)) : now;
    Optional<Note> note =
        state == State.REFUSED || state == State.UNKNOWN
            ? Notes.of(parcel, state, words)
            : Optional.empty();
    boolean ours =
        ledger.settle(
            parcel,
            state,
            again,
            words,
            note,
            office(parcel).flatMap(office -> office.settings().owner()));
    journal.tell(
        parcel.edition(),
        ours ? "mail." + state.name().toLowerCase(Locale.ROOT) : "mail.lost",
        "to "
            + parcel.recipient()
            + (state == State.DEFERRED ? ", again " + again.truncatedTo(ChronoUnit.SECONDS) : "")
            + ": "
            + words);
  }

  private static Duration wait(Parcel parcel) {
    return parcel.attempts() <= WAITS.size() ? WAITS.get(parcel.attempts() - 1) : LONGEST_WAIT;
  }

  private Optional<PostOffice> office(Parcel parcel) {
    return Optional.ofNullable(offices.get(parcel.briefing()));
  }

  /** Connections last for a round; so does the knowledge that a server is out of reach. */
  private final class Round implements AutoCloseable {

    private final Map<Server, Courier> couriers = new HashMap<>();
    private final Map<Server, String> outOfReach = new HashMap<>();
    private final Map<String, Issue> issues = new HashMap<>();

    void send(Parcel parcel) {
      PostOffice office = office(parcel).orElseThrow();
      Answer answer;
      try {
        answer = hand(parcel, office);
      } catch (RuntimeException e) {
        // Nothing was handed over; what is wrong here may be mended before the next attempt.
        answer = new Answer.Later(secrets.redact(String.valueOf(e.getMessage())));
      }
      note(parcel, answer);
    }

    private Answer hand(Parcel parcel, PostOffice office) {
      Server server = office.settings().server();
      if (outOfReach.containsKey(server)) {
        return new Answer.Later(outOfReach.getOrDefault(server, ""));
      }
      Courier courier;
      try {
        courier = courier(office);
      } catch (DeliveryException e) {
        outOfReach.put(server, String.valueOf(e.getMessage()));
        return new Answer.Later(String.valueOf(e.getMessage()));
      }
      long largest = Math.min(office.settings().largest(), courier.largest());
      Answer answer = hand(parcel, courier, pack(parcel, office, largest), server);
      if (answer instanceof Answer.Never never
          && never.code() == TOO_LARGE
          && parcel.note().isEmpty()
          && courier.isOpen()) {
        // It has not taken it, so that a smaller one can't be the second.
        return hand(parcel, courier, pack(parcel, office, 0), server);
      }
      return answer;
    }

    private Answer hand(Parcel parcel, Courier courier, Packed packed, Server server) {
      Duration patience = node.hold().plus(server.timeout());
      return courier.hand(
          packed, () -> ledger.commit(parcel, packed.messageId(), clock.instant().plus(patience)));
    }

    private Courier courier(PostOffice office) {
      Server server = office.settings().server();
      Courier open = couriers.get(server);
      if (open != null && open.isOpen()) {
        return open;
      }
      if (open != null) {
        open.close();
      }
      Courier fresh = Courier.to(server, office.settings().from(), secrets);
      couriers.put(server, fresh);
      return fresh;
    }

    private Packed pack(Parcel parcel, PostOffice office, long largest) {
      Packer packer = new Packer(office.settings(), office.copies());
      Address to = Address.parse(parcel.recipient(), "ledger");
      if (parcel.note().isPresent()) {
        return packer.pack(parcel.note().get(), to, clock.instant());
      }
      Issue issue = issues.computeIfAbsent(parcel.edition(), office.issues());
      Recipient recipient =
          office.settings().recipients().stream()
              .filter(one -> one.mailbox().equals(to.mailbox()))
              .findFirst()
              .orElse(new Recipient(to, parcel.role()));
      return packer.pack(issue, recipient, clock.instant(), largest);
    }

    private void note(Parcel parcel, Answer answer) {
      switch (answer) {
        case Answer.Accepted accepted -> settle(parcel, State.SENT, accepted.words());
        case Answer.Later later -> later(parcel, later.words());
        case Answer.Never never -> settle(parcel, State.REFUSED, never.words());
        case Answer.Silence silence ->
            unanswered(parcel, "no answer after the last line: " + silence.words());
        case Answer.Lost lost -> journal.tell(parcel.edition(), "mail.lost", lost.words());
      }
    }

    @Override
    public void close() {
      couriers.values().forEach(Courier::close);
    }
  }
}
