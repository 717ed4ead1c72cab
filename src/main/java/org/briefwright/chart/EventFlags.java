package org.briefwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefwright.brief.Series.StatementTiming.Event;

/**
 * Names above the lines of events, on as many levels as keep them clear of each other, and what
 * they mean below.
 *
 * @param flags in the order of their days
 */
record EventFlags(List<Flag> flags) {

  static final double LEVEL = 10;
  static final int UNNAMED = -1;
  private static final int LEVELS = 3;

  /** More would push the drawing off its page; the last line then tells which events are left. */
  private static final int MOST_LINES = 12;

  private static final double CLEARANCE = 4;

  // The line stands at the beginning of its day, clear of the marks in the day's middle.
  private static final double AT_DAWN = 0.06;

  /**
   * @param x of the line, from the left edge of the plot
   * @param level 0 is next to the lanes; {@link #UNNAMED} where there is no room for the name, and
   *     only the date in the key tells which line is meant
   */
  record Flag(Event event, double x, int level) {}

  static EventFlags of(List<Event> events, Days days, double width, Ruler ruler) {
    List<Flag> flags = new ArrayList<>();
    List<Double> ends = new ArrayList<>();
    for (Event event : events.stream().sorted(Comparator.comparing(Event::day)).toList()) {
      double x = (days.index(event.day()) + AT_DAWN) * width / days.count();
      double half = ruler.widthPt(event.id(), true, Ink.SMALL) / 2;
      // At the right edge the name is moved to the left, as it is when it is painted.
      double at = Math.min(x, width - half);
      int level = 0;
      while (level < ends.size() && ends.get(level) > at - half) {
        level++;
      }
      if (level == LEVELS) {
        flags.add(new Flag(event, x, UNNAMED));
        continue;
      }
      if (level == ends.size()) {
        ends.add(0.0);
      }
      ends.set(level, at + half + CLEARANCE);
      flags.add(new Flag(event, x, level));
    }
    return new EventFlags(flags);
  }

  double height() {
    return flags.stream().mapToInt(Flag::level).max().orElse(-1) * LEVEL + LEVEL;
  }

  /**
   * What the names mean, in lines of at most {@code width}; with the year where a day and a month
   * might be of two.
   */
  List<String> key(Style style, Days days, double width) {
    Ruler ruler = style.ruler();
    List<String> lines = new ArrayList<>();
    String line = "";
    for (int i = 0; i < flags.size(); i++) {
      String entry = called(i, style, days) + ": " + flags.get(i).event().label();
      String longer = line.isEmpty() ? entry : line + "   " + entry;
      if (line.isEmpty() || ruler.widthPt(longer, false, Ink.SMALL) <= width) {
        line = longer;
        continue;
      }
      lines.add(line);
      line = entry;
      if (lines.size() == MOST_LINES - 1 && flags.size() - i > 1) {
        line = called(i, style, days) + " – " + called(flags.size() - 1, style, days);
        break;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines.stream().map(text -> Ink.fit(ruler, text, width, false, Ink.SMALL)).toList();
  }

  /** {@code E3, 4 May}. */
  private String called(int flag, Style style, Days days) {
    Event event = flags.get(flag).event();
    String day = days.areWithinAYear() ? style.day(event.day()) : style.dayAndYear(event.day());
    return event.id() + ", " + day;
  }
}
