package org.briefwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Reports;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;

/** Which faces of an edition are written. */
enum Format {
  PDF,
  JSON,
  BOTH;

  /**
   * @param names as given by {@code --format}
   * @param output as given by {@code -o}
   */
  static Format of(List<String> names, @Nullable String output) {
    boolean pdf = false;
    boolean json = false;
    for (String name : names) {
      switch (name.toLowerCase(Locale.ROOT)) {
        case "pdf" -> pdf = true;
        case "json" -> json = true;
        default ->
            throw new OrderException(
                Notice.of(
                    "--format", "\"" + name + "\" can't be made", "write pdf, json or pdf,json"));
      }
    }
    if (names.isEmpty()) {
      json = output != null && output.toLowerCase(Locale.ROOT).endsWith(".json");
      pdf = !json;
    }
    if (pdf && json && Surroundings.OUT.equals(output)) {
      throw new OrderException(
          Notice.of(
              "--format", "two formats don't fit into one stream", "write pdf or json with -o -"));
    }
    return pdf && json ? BOTH : json ? JSON : PDF;
  }

  boolean isJson() {
    return this == JSON;
  }

  boolean isBoth() {
    return this == BOTH;
  }

  /** The file to name when an edition lies at {@code pdf}. */
  Path pathOf(Path pdf) {
    return this == JSON ? Reports.sidecar(pdf, ".json") : pdf;
  }
}
