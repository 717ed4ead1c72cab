package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.briefwright.delivery.Address;
import org.briefwright.delivery.Ledger.Scope;
import org.briefwright.delivery.Note;
import org.briefwright.delivery.Parcel;
import org.briefwright.delivery.Recipient;
import org.briefwright.delivery.Recipient.Role;
import org.briefwright.delivery.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class DeliveriesTest {

  private static final String EDITION = "weekly_2025-W45_2025-11-03_2025-11-09_v1";
  private static final Scope ALL = new Scope(List.of("weekly"), Optional.empty());
  private static final Address OWNER = Address.parse("owner@desk.example", "test");
  private static final Note NOTE = new Note("weekly", "trouble", "Subject", "Text");
  private static final Duration HOLD = Duration.ofMinutes(5);

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private final SettableClock clock = new SettableClock();
  private Optional<Archive> opened = Optional.empty();

  @BeforeEach
  void open() {
    opened = Optional.of(Archive.open(engine.place(folder), clock));
  }

  @AfterEach
  void close() {
    opened.ifPresent(Archive::close);
  }

  private Deliveries deliveries() {
    return opened.orElseThrow().deliveries();
  }

  private void enter(String... mailboxes) {
    deliveries()
        .enter(
            "weekly",
            EDITION,
            List.of(mailboxes).stream()
                .map(mailbox -> new Recipient(Address.parse(mailbox, "test"), Role.TO))
                .toList());
  }

  private Optional<Parcel> take(String node) {
    Instant now = clock.instant();
    return deliveries().take(ALL, node, now, now.plus(HOLD));
  }

  private boolean settle(Parcel parcel, State state, Instant again, Optional<Note> note) {
    return deliveries().settle(parcel, state, again, "answer", note, Optional.of(OWNER));
  }

  private boolean settle(Parcel parcel, State state) {
    return settle(parcel, state, clock.instant(), Optional.empty());
  }

  private boolean commit(Parcel parcel) {
    return deliveries().commit(parcel, "<1@desk.example>", clock.instant().plus(HOLD));
  }

  private List<State> states() {
    return deliveries().of(EDITION).stream().map(Parcel::state).toList();
  }

  @Test
  void entering_twice_leaves_one_row_for_each_recipient() {
    enter("a@desk.example", "b@desk.example");
    enter("b@desk.example", "c@desk.example");
    assertThat(deliveries().of(EDITION))
        .extracting(Parcel::recipient)
        .containsExactly("a@desk.example", "b@desk.example", "c@desk.example");
  }

  @Test
  void a_row_is_held_by_one_node() {
    enter("a@desk.example");
    assertThat(take("one")).map(Parcel::attempts).contains(1);
    assertThat(take("two")).isEmpty();
  }

  @Test
  void what_a_node_left_before_the_last_line_is_sent_by_another() {
    enter("a@desk.example");
    Parcel dead = take("dead").orElseThrow();
    clock.forward(HOLD.plusSeconds(1));
    assertThat(deliveries().abandoned(ALL, clock.instant())).isEmpty();
    assertThat(take("two")).map(Parcel::attempts).contains(2);
    assertThat(commit(dead)).as("the first one may not end its message any more").isFalse();
  }

  @Test
  void what_a_node_left_at_the_last_line_is_unknown_until_a_person_decides() {
    enter("a@desk.example");
    Parcel dead = take("dead").orElseThrow();
    assertThat(commit(dead)).isTrue();
    assertThat(deliveries().abandoned(ALL, clock.instant())).isEmpty();
    clock.forward(HOLD.plusSeconds(1));
    assertThat(take("two")).isEmpty();
    Parcel abandoned = deliveries().abandoned(ALL, clock.instant()).getFirst();
    assertThat(settle(abandoned, State.UNKNOWN, clock.instant(), Optional.of(NOTE))).isTrue();
    assertThat(take("two")).map(Parcel::note).contains(Optional.of(NOTE));
    assertThat(take("two")).isEmpty();
    assertThat(deliveries().reopen(EDITION, "a@desk.example", "by hand")).isTrue();
    assertThat(take("two")).map(Parcel::recipient).contains("a@desk.example");
  }

  @Test
  void a_node_that_comes_back_with_an_answer_knows_better_than_the_guess_of_another() {
    enter("a@desk.example");
    Parcel slow = take("slow").orElseThrow();
    commit(slow);
    clock.forward(HOLD.plusSeconds(1));
    settle(deliveries().abandoned(ALL, clock.instant()).getFirst(), State.UNKNOWN);
    assertThat(settle(slow, State.SENT)).isTrue();
    assertThat(states()).containsExactly(State.SENT);
  }

  @Test
  void what_is_sent_is_never_taken_again() {
    enter("a@desk.example");
    Parcel parcel = take("one").orElseThrow();
    commit(parcel);
    assertThat(settle(parcel, State.SENT)).isTrue();
    clock.forward(Duration.ofDays(30));
    assertThat(take("two")).isEmpty();
    assertThat(settle(parcel, State.UNKNOWN)).isFalse();
    assertThat(deliveries().nextTake(ALL)).isEmpty();
  }

  @Test
  void a_deferred_row_comes_back_at_its_hour() {
    enter("a@desk.example");
    Instant later = clock.instant().plus(Duration.ofMinutes(15));
    settle(take("one").orElseThrow(), State.DEFERRED, later, Optional.empty());
    assertThat(take("one")).isEmpty();
    assertThat(deliveries().nextTake(ALL)).contains(later);
    clock.forward(Duration.ofMinutes(15));
    assertThat(take("two")).map(Parcel::attempts).contains(2);
  }

  @Test
  void a_note_for_the_owner_is_entered_once() {
    deliveries().enter(NOTE, OWNER);
    deliveries().enter(NOTE, OWNER);
    assertThat(take("one")).map(Parcel::recipient).contains("owner@desk.example");
    assertThat(take("one")).isEmpty();
  }

  @Test
  void a_worker_that_looks_for_one_edition_takes_nothing_else() {
    enter("a@desk.example");
    Scope other = new Scope(List.of("weekly"), Optional.of("weekly_2025-W46_v1"));
    Instant now = clock.instant();
    assertThat(deliveries().take(other, "one", now, now.plus(HOLD))).isEmpty();
    Scope daily = new Scope(List.of("daily"), Optional.empty());
    assertThat(deliveries().take(daily, "one", now, now.plus(HOLD))).isEmpty();
  }

  @Test
  void eight_nodes_take_each_of_forty_rows_once() throws Exception {
    enter(
        IntStream.range(0, 40)
            .mapToObj(i -> "r" + (10 + i) + "@desk.example")
            .toArray(String[]::new));
    Set<String> taken = ConcurrentHashMap.newKeySet();
    Set<String> twice = ConcurrentHashMap.newKeySet();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<? extends Future<?>> nodes =
          IntStream.range(0, 8)
              .mapToObj(node -> pool.submit(() -> work("n" + node, taken, twice)))
              .toList();
      for (Future<?> node : nodes) {
        node.get();
      }
    }
    assertThat(twice).isEmpty();
    assertThat(taken).hasSize(40);
    assertThat(states()).containsOnly(State.SENT);
  }

  private void work(String node, Set<String> taken, Set<String> twice) {
    Optional<Parcel> parcel = take(node);
    while (parcel.isPresent()) {
      if (!taken.add(parcel.get().recipient())) {
        twice.add(parcel.get().recipient());
      }
      commit(parcel.get());
      settle(parcel.get(), State.SENT);
      parcel = take(node);
    }
  }
}
