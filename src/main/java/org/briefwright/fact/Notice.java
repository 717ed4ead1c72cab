package org.briefwright.fact;

import java.util.OptionalInt;

/**
 * Something a reader or operator must know and may mend. Printed as {@code where:line: problem;
 * remedy}.
 *
 * @param where a file, or a part of the program
 * @param line from 1, where the problem has a line
 */
public record Notice(String where, OptionalInt line, String problem, String remedy) {

  public static Notice of(String where, String problem, String remedy) {
    return new Notice(where, OptionalInt.empty(), problem, remedy);
  }

  public static Notice at(String where, int line, String problem, String remedy) {
    return new Notice(where, OptionalInt.of(line), problem, remedy);
  }

  @Override
  public String toString() {
    String place = line.isPresent() ? where + ":" + line.getAsInt() : where;
    return place + ": " + problem + "; " + remedy;
  }
}
