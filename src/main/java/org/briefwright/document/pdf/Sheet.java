package org.briefwright.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages of a PDF in reading order, and what is usual on them.
 *
 * @param bodySize the size in which most of the text is set, in points
 * @param pitch the usual distance from line to line, in points
 */
record Sheet(List<List<Segment>> pages, double bodySize, double pitch) {

  static Sheet of(List<List<Segment>> pages) {
    Map<Double, Integer> sizes = new HashMap<>();
    Map<Double, Integer> pitches = new HashMap<>();
    for (List<Segment> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        Segment segment = page.get(i);
        sizes.merge(rounded(segment.size()), segment.text().length(), Integer::sum);
        double down = i == 0 ? 0 : segment.y() - page.get(i - 1).y();
        if (down > 0.8 * segment.size() && down < 3 * segment.size()) {
          pitches.merge(rounded(down), 1, Integer::sum);
        }
      }
    }
    double size = mostFrequent(sizes, 10);
    return new Sheet(pages, size, mostFrequent(pitches, 1.2 * size));
  }

  private static double rounded(double value) {
    return Math.round(value * 2) / 2.0;
  }

  /** Of equals the smaller, so that equal files read equal. */
  private static double mostFrequent(Map<Double, Integer> counts, double otherwise) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Double, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Double, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }
}
