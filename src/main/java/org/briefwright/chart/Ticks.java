package org.briefwright.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where an axis of amounts is labelled. */
final class Ticks {

  private static final List<Integer> STEPS = List.of(1, 2, 5);

  private Ticks() {}

  /**
   * Round amounts from 0 until {@code largest} is reached, a step of 1, 2 or 5 apart.
   *
   * @param atMost how many steps, 2 or more
   */
  static List<BigDecimal> straight(BigDecimal largest, int atMost) {
    BigDecimal step = step(largest, atMost);
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick = BigDecimal.ZERO;
    while (tick.compareTo(largest) < 0) {
      ticks.add(tick);
      tick = tick.add(step);
    }
    ticks.add(tick);
    return ticks;
  }

  private static BigDecimal step(BigDecimal largest, int atMost) {
    BigDecimal power = BigDecimal.ONE.movePointRight(magnitude(largest) - 2);
    while (true) {
      for (int factor : STEPS) {
        BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
        if (step.multiply(BigDecimal.valueOf(atMost)).compareTo(largest) >= 0) {
          return step;
        }
      }
      power = power.movePointRight(1);
    }
  }

  /**
   * Powers of ten, from the last one below {@code smallest} to the first that reaches {@code
   * largest}.
   */
  static List<BigDecimal> powers(BigDecimal smallest, BigDecimal largest) {
    List<BigDecimal> ticks = new ArrayList<>();
    BigDecimal tick = BigDecimal.ONE.movePointRight(magnitude(smallest) - 1);
    while (tick.compareTo(largest) < 0) {
      ticks.add(tick);
      tick = tick.movePointRight(1);
    }
    ticks.add(tick);
    return ticks;
  }

  // Digits before the point.
  private static int magnitude(BigDecimal amount) {
    return amount.precision() - amount.scale();
  }
}
