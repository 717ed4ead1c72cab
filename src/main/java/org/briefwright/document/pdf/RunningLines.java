package org.briefwright.document.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises the lines that return at the top or foot of pages: those that say the same, numbers
 * aside, on three pages or on half of them, and page numbers.
 */
final class RunningLines {

  private static final int LINES_AT_EDGE = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-–—| ]*(?:page|p\\.|стр\\.?|страница)? ?(?:\\d{1,4}|[ivxlc]{1,6})(?: ?(?:of|/|из) ?\\d{1,4})?[-–—| ]*",
          Pattern.CASE_INSENSITIVE);

  private final Set<Segment> atEdge = new HashSet<>();
  private final Set<String> running = new HashSet<>();

  RunningLines(List<List<Segment>> pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (List<Segment> page : pages) {
      for (Segment segment : edges(page)) {
        atEdge.add(segment);
        seen.computeIfAbsent(form(segment), any -> new HashSet<>()).add(segment.page());
      }
    }
    int enough = pages.size() == 2 ? 2 : Math.min(3, Math.max(2, pages.size() / 2));
    seen.forEach((form, on) -> {
      if (on.size() >= enough && pages.size() > 1) {
        running.add(form);
      }
    });
  }

  private static Set<Segment> edges(List<Segment> page) {
    List<Segment> byHeight = page.stream().sorted(Comparator.comparingDouble(Segment::y)).toList();
    Set<Segment> edges = new HashSet<>();
    double last = Double.NEGATIVE_INFINITY;
    int lines = 0;
    for (Segment segment : byHeight) {
      lines += segment.y() - last > 2 ? 1 : 0;
      last = segment.y();
      if (lines <= LINES_AT_EDGE) {
        edges.add(segment);
      }
    }
    lines = 0;
    last = Double.POSITIVE_INFINITY;
    for (Segment segment : byHeight.reversed()) {
      lines += last - segment.y() > 2 ? 1 : 0;
      last = segment.y();
      if (lines <= LINES_AT_EDGE) {
        edges.add(segment);
      }
    }
    return edges;
  }

  private static String form(Segment segment) {
    return segment.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
  }

  /** Why the segment is no text of the document's own; empty where it is. */
  Optional<String> reason(Segment segment) {
    if (!atEdge.contains(segment)) {
      return Optional.empty();
    }
    if (PAGE_NUMBER.matcher(segment.text()).matches()) {
      return Optional.of("page number");
    }
    return running.contains(form(segment)) ? Optional.of("running head") : Optional.empty();
  }
}
