package org.briefwright.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource of the program with a row a line, cells parted by tabs, and values within a cell by
 * bars. Lines that begin with {@code #} are comments. No library, because it is read at each start.
 */
record Table(List<Row> rows) {

  /** The program is broken without it. */
  static Table read(String resource) {
    return readIfThere(resource)
        .orElseThrow(() -> new IllegalStateException("the program lacks its table " + resource));
  }

  static Optional<Table> readIfThere(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      return in == null
          ? Optional.empty()
          : Optional.of(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static Table parse(String text) {
    List<Row> rows = new ArrayList<>();
    for (String line : split(text, '\n')) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(new Row(split(line, '\t')));
      }
    }
    return new Table(rows);
  }

  // String.split compiles a pattern on its slow path and drops empty cells at the end.
  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
      parts.add(text.substring(start, end));
      start = end + 1;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** One line; a cell past its end is empty. */
  record Row(List<String> cells) {

    String text(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }

    Optional<String> optional(int column) {
      return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    List<String> list(int column) {
      return text(column).isEmpty() ? List.of() : split(text(column), '|');
    }
  }
}
