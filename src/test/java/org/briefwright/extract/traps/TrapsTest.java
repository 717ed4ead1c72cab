package org.briefwright.extract.traps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TrapsTest {

  @TestFactory
  Stream<DynamicTest> each_trap_is_read_right_or_listed_as_a_limit() throws IOException {
    Judge judge = new Judge(Profiles.standard().load("central-asia", Path.of("")));
    Traps traps = Traps.read();
    return traps.all().stream()
        .map(
            trap -> DynamicTest.dynamicTest(trap.name(), () -> check(judge, trap, traps.limits())));
  }

  private static void check(Judge judge, Trap trap, Map<String, String> limits) {
    Optional<String> fault = judge.fault(trap);
    if (limits.containsKey(trap.id())) {
      assertThat(fault)
          .as("%s is now read right: take it off known-limits.txt", trap.id())
          .isPresent();
    } else {
      fault.ifPresent(message -> fail(message));
    }
  }

  @Test
  void each_known_limit_is_a_trap_that_exists() throws IOException {
    Traps traps = Traps.read();
    assertThat(traps.all().stream().map(Trap::id)).containsAll(traps.limits().keySet());
  }
}
