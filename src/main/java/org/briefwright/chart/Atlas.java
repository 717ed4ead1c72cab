package org.briefwright.chart;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The regions that were drawn so far: a desk has one or two, and to flatten the borders of the
 * world takes longer than all that is drawn on them.
 */
final class Atlas {

  private static final int MOST = 16;

  private final Map<Sheet, Region> sheets = new ConcurrentHashMap<>();

  private record Sheet(Set<String> codes, double width) {}

  /** The region of {@code codes} in a frame of {@code width} points. */
  Region region(Set<String> codes, double width) {
    if (sheets.size() >= MOST) {
      sheets.clear();
    }
    return sheets.computeIfAbsent(
        new Sheet(Set.copyOf(codes), width), sheet -> Region.of(sheet.codes(), sheet.width()));
  }
}
