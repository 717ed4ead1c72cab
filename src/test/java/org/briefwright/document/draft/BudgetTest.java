package org.briefwright.document.draft;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BudgetTest {

  private final AtomicLong nanos = new AtomicLong();

  private Budget budget(Ceiling ceiling, long value) {
    Map<Ceiling, Long> ceilings = new EnumMap<>(Ceiling.class);
    for (Ceiling each : Ceiling.values()) {
      ceilings.put(each, 1_000_000_000L);
    }
    ceilings.put(ceiling, value);
    return new Budget(ceilings, nanos::get);
  }

  @Test
  void spending_adds_up_to_the_ceiling_and_no_further() {
    Budget budget = budget(Ceiling.CHARACTERS, 10);
    budget.spend(Ceiling.CHARACTERS, 6);
    budget.spend(Ceiling.CHARACTERS, 4);

    assertThatThrownBy(() -> budget.spend(Ceiling.CHARACTERS, 1))
        .isInstanceOf(Unreadable.class)
        .hasMessage(
            "has more than 10 characters of text; leave it out, split it, or raise"
                + " limits.characters");
  }

  @Test
  void a_look_after_the_time_is_over_ends_the_reading() {
    Budget budget = budget(Ceiling.SECONDS, 30);
    nanos.addAndGet(Duration.ofSeconds(30).toNanos());
    assertThatCode(budget::look).doesNotThrowAnyException();
    nanos.addAndGet(1);

    assertThatThrownBy(budget::look).hasMessageContaining("has more than 30 seconds of reading");
  }

  @Test
  void reports_of_progress_notice_the_end_of_the_time_soon() {
    Budget budget = budget(Ceiling.SECONDS, 30);
    nanos.addAndGet(Duration.ofSeconds(31).toNanos());

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                budget.tick();
              }
            })
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void the_clock_may_run_over_its_largest_number() {
    nanos.set(Long.MAX_VALUE - 5);
    Budget budget = budget(Ceiling.SECONDS, 30);
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThatCode(budget::look).doesNotThrowAnyException();
  }

  @Test
  void a_part_that_unpacks_to_too_many_times_its_size_ends_the_reading() {
    Budget budget = budget(Ceiling.EXPANSION, 100);

    assertThatThrownBy(() -> budget.unpack(1, 11L << 20, 100_000))
        .hasMessageContaining("has more than 100 times its packed size once unpacked");
  }

  @Test
  void small_parts_may_unpack_to_any_times_their_size() {
    assertThatCode(() -> budget(Ceiling.EXPANSION, 100).unpack(1, 1L << 20, 10))
        .doesNotThrowAnyException();
  }
}
