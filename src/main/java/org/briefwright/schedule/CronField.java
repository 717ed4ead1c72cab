package org.briefwright.schedule;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * One of the five fields of a cron line.
 *
 * @param names of the values from {@code first} on; none where the field has only numbers
 */
enum CronField {
  MINUTE("minute", 0, 59, List.of()),
  HOUR("hour", 0, 23, List.of()),
  DAY("day of the month", 1, 31, List.of()),
  MONTH(
      "month",
      1,
      12,
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
  WEEKDAY("day of the week", 0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

  private final String title;
  private final int first;
  private final int last;
  private final List<String> names;

  CronField(String title, int first, int last, List<String> names) {
    this.title = title;
    this.first = first;
    this.last = last;
    this.names = names;
  }

  /** A field as written says something that this one can't mean. */
  static final class Fault extends Exception {

    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message);
    }
  }

  /** The values that {@code text} names; Sunday is 0. */
  BitSet parse(String text) throws Fault {
    BitSet values = new BitSet(last + 1);
    for (String part : text.split(",", -1)) {
      add(part, values);
    }
    if (this == WEEKDAY && values.get(last)) {
      values.clear(last);
      values.set(0);
    }
    return values;
  }

  private void add(String part, BitSet values) throws Fault {
    String[] halves = part.split("/", -1);
    if (halves.length > 2 || halves[0].isEmpty()) {
      throw fault(part);
    }
    int step = halves.length == 2 ? step(halves[1], part) : 1;
    int from = first;
    int to = this == WEEKDAY ? last - 1 : last;
    if (!halves[0].equals("*")) {
      String[] ends = halves[0].split("-", -1);
      if (ends.length > 2 || (ends.length == 1 && halves.length == 2)) {
        throw fault(part);
      }
      from = value(ends[0], part);
      to = ends.length == 2 ? value(ends[1], part) : from;
      if (this == WEEKDAY && to == 0 && from > 0) {
        to = last;
      }
      if (to < from) {
        throw new Fault("\"" + part + "\" ends before it begins");
      }
    }
    for (int value = from; value <= to; value += step) {
      values.set(value);
    }
  }

  private int step(String text, String part) throws Fault {
    if (!text.matches("\\d{1,2}") || Integer.parseInt(text) == 0) {
      throw fault(part);
    }
    return Integer.parseInt(text);
  }

  private int value(String text, String part) throws Fault {
    int name = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (name >= 0) {
      return first + name;
    }
    if (!text.matches("\\d{1,2}")) {
      throw fault(part);
    }
    int value = Integer.parseInt(text);
    if (value < first || value > last) {
      throw new Fault(
          "the " + title + " " + value + " does not exist; it goes from " + first + " to " + last);
    }
    return value;
  }

  private Fault fault(String part) {
    return new Fault(
        "\""
            + part
            + "\" is no "
            + title
            + "; write *, a value, a range as 1-5, or steps as */15 or 8-18/2"
            + (names.isEmpty() ? "" : ", with numbers or " + names.getFirst() + "…"));
  }
}
