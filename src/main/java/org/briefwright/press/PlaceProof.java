package org.briefwright.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Looks where things stand: inside of the margins, beside each other, together. */
final class PlaceProof {

  private static final double TOLERANCE = 2;
  private static final double TOUCH = 1.2;
  private static final String[] NOT_LAST = {"H1", "H2", "H3", "H4", "H5", "H6", "Caption", "THead"};

  private final Printed printed;
  private final TypeArea area;
  private final Map<Run, Part> parts = new IdentityHashMap<>();

  PlaceProof(Printed printed, TypeArea area) {
    this.printed = printed;
    this.area = area;
    printed.root().walk(part -> part.own().forEach(run -> parts.put(run, part)));
  }

  void read() {
    for (int page = 0; page < printed.pages(); page++) {
      List<Run> runs = printed.seen(page).runs().stream().filter(run -> !run.isBlank()).toList();
      isFilled(page, runs);
      isInside(page, runs);
      isBeside(page, runs);
      lastIsNoHeading(page, runs);
    }
    printed.root().all("TBody").forEach(body -> body.parts().forEach(this::isWhole));
  }

  private void isFilled(int page, List<Run> runs) {
    boolean painted = printed.seen(page).strokes().keySet().stream().anyMatch(mark -> mark >= 0);
    if (!painted && runs.stream().noneMatch(Run::isTold)) {
      throw Proof.fault(page, "the page is empty");
    }
  }

  private void isInside(int page, List<Run> runs) {
    PDRectangle sheet = printed.sheet(page).getMediaBox();
    for (Run run : runs) {
      TypeArea margins = run.isTold() ? area : new TypeArea(0, 0, 0, 0);
      outside(page, run, "left", margins.left() - run.x());
      outside(page, run, "right", run.right() - sheet.getWidth() + margins.right());
      outside(page, run, "top", margins.top() - run.top());
      outside(page, run, "bottom", run.bottom() - sheet.getHeight() + margins.bottom());
    }
  }

  private static void outside(int page, Run run, String side, double points) {
    if (points > TOLERANCE) {
      throw Proof.fault(
          page,
          quoted(run)
              + String.format(
                  Locale.ROOT,
                  " stands outside of the margins, %.1f pt past the %s one",
                  points,
                  side));
    }
  }

  private static void isBeside(int page, List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingDouble(Run::top));
    for (int i = 0; i < sorted.size(); i++) {
      Run run = sorted.get(i);
      for (int j = i + 1; j < sorted.size(); j++) {
        Run other = sorted.get(j);
        if (other.top() > run.bottom() - TOUCH) {
          break;
        }
        double shared = Math.min(run.right(), other.right()) - Math.max(run.x(), other.x());
        if (shared > TOUCH) {
          throw Proof.fault(page, quoted(other) + " stands over " + quoted(run));
        }
      }
    }
  }

  private void lastIsNoHeading(int page, List<Run> runs) {
    runs.stream()
        .filter(Run::isTold)
        .max(Comparator.comparingDouble(Run::y))
        .filter(run -> parts.containsKey(run) && isIn(run, NOT_LAST))
        .ifPresent(run -> {
          throw Proof.fault(page, "the heading " + quoted(run) + " is the last on its page");
        });
  }

  private boolean isIn(Run run, String... roles) {
    Part part = parts.get(run);
    return part != null && part.isIn(roles);
  }

  // A row that is longer than a page has to go on on the next.
  private void isWhole(Part row) {
    List<Run> runs = row.runs();
    if (runs.isEmpty() || runs.stream().allMatch(run -> run.page() == runs.getFirst().page())) {
      return;
    }
    Map<Integer, double[]> spans = new HashMap<>();
    for (Run run : runs) {
      double[] span =
          spans.computeIfAbsent(
              run.page(), page -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
      span[0] = Math.min(span[0], run.top());
      span[1] = Math.max(span[1], run.bottom());
    }
    int first = Collections.min(spans.keySet());
    double height = spans.values().stream().mapToDouble(span -> span[1] - span[0]).sum();
    double page = printed.sheet(first).getMediaBox().getHeight() - area.top() - area.bottom();
    if (height < page) {
      throw Proof.fault(first, "the row \"" + row + "\" is cut at the foot of the page");
    }
  }

  private static String quoted(Run run) {
    String text = run.text().strip();
    return "\"" + (text.length() > 40 ? text.substring(0, 40).strip() + "…" : text) + "\"";
  }
}
