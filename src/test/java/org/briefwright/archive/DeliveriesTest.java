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
import org.briefwright.archive.Deliveries.Delivery;
import org.briefwright.archive.Deliveries.State;
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
  private static final Duration LEASE = Duration.ofMinutes(5);

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

  private Optional<Delivery> take(String recipient, String owner) {
    return deliveries().take(EDITION, recipient, owner, LEASE, "<1@desk.example>");
  }

  @Test
  void planning_twice_leaves_one_delivery_for_each_recipient() {
    deliveries().plan(EDITION, List.of("a@desk.example", "b@desk.example"));
    deliveries().plan(EDITION, List.of("b@desk.example", "c@desk.example"));
    assertThat(deliveries().of(EDITION))
        .extracting(Delivery::recipient)
        .containsExactly("a@desk.example", "b@desk.example", "c@desk.example");
  }

  @Test
  void a_delivery_is_taken_by_one_worker_only() {
    deliveries().plan(EDITION, List.of("a@desk.example"));
    assertThat(take("a@desk.example", "one")).map(Delivery::state).contains(State.SENDING);
    assertThat(take("a@desk.example", "two")).isEmpty();
  }

  @Test
  void what_is_sent_is_never_taken_again() {
    deliveries().plan(EDITION, List.of("a@desk.example"));
    Delivery taken = take("a@desk.example", "one").orElseThrow();
    assertThat(deliveries().settle(taken, State.SENT, clock.instant(), "250 queued as 1")).isTrue();
    clock.forward(Duration.ofDays(1));
    assertThat(take("a@desk.example", "two")).isEmpty();
    assertThat(deliveries().due(10)).isEmpty();
  }

  @Test
  void a_deferred_delivery_comes_back_at_its_hour_with_the_same_message_id() {
    deliveries().plan(EDITION, List.of("a@desk.example"));
    Delivery taken = take("a@desk.example", "one").orElseThrow();
    Instant later = clock.instant().plus(Duration.ofMinutes(15));
    deliveries().settle(taken, State.DEFERRED, later, "450 come again");
    assertThat(take("a@desk.example", "one")).isEmpty();
    clock.forward(Duration.ofMinutes(15));
    Optional<Delivery> again =
        deliveries().take(EDITION, "a@desk.example", "two", LEASE, "<2@desk.example>");
    assertThat(again).map(Delivery::messageId).contains("<1@desk.example>");
    assertThat(again).map(Delivery::attempts).contains(2);
  }

  @Test
  void what_a_dead_worker_left_is_unknown_and_stays_so_until_somebody_decides() {
    deliveries().plan(EDITION, List.of("a@desk.example"));
    Delivery taken = take("a@desk.example", "dead").orElseThrow();
    assertThat(deliveries().sweep()).isZero();
    clock.forward(LEASE.plusSeconds(1));
    assertThat(deliveries().sweep()).isEqualTo(1);
    assertThat(take("a@desk.example", "two")).isEmpty();
    assertThat(deliveries().settle(taken, State.SENT, clock.instant(), "250 too late")).isFalse();
    assertThat(deliveries().decide(EDITION, "a@desk.example", State.PENDING, "resend")).isTrue();
    assertThat(take("a@desk.example", "two")).isPresent();
  }

  @Test
  void eight_workers_take_each_of_forty_deliveries_once() throws Exception {
    List<String> recipients =
        IntStream.range(0, 40).mapToObj(i -> "r" + i + "@desk.example").toList();
    deliveries().plan(EDITION, recipients);
    Set<String> taken = ConcurrentHashMap.newKeySet();
    ConcurrentHashMap<String, String> twice = new ConcurrentHashMap<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<? extends Future<?>> workers =
          IntStream.range(0, 8)
              .mapToObj(w -> pool.submit(() -> work("w" + w, recipients, taken, twice)))
              .toList();
      for (Future<?> worker : workers) {
        worker.get();
      }
    }
    assertThat(twice).isEmpty();
    assertThat(taken).containsExactlyInAnyOrderElementsOf(recipients);
    assertThat(deliveries().of(EDITION)).extracting(Delivery::state).containsOnly(State.SENT);
  }

  private void work(
      String owner,
      List<String> recipients,
      Set<String> taken,
      ConcurrentHashMap<String, String> twice) {
    for (String recipient : recipients) {
      take(recipient, owner)
          .ifPresent(delivery -> {
            if (!taken.add(recipient)) {
              twice.put(recipient, owner);
            }
            deliveries().settle(delivery, State.SENT, clock.instant(), "250");
          });
    }
  }
}
