package org.briefwright.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.brief.Brief;
import org.briefwright.chart.Drawing;

/** Designs of one template, typed in a test. */
final class TinyDesign {

  private static final String SETTINGS =
      """
      begins_with: tiny
      type: Source Sans 3
      accent: "#12496B"
      second: "#C9761F"
      chart_width_mm: 174
      """;

  private TinyDesign() {}

  /** A design whose template has {@code body} on its fourth line. */
  static Design of(Path folder, String body) {
    write(folder, "design.yaml", SETTINGS);
    write(folder, "tiny.html", html(body));
    write(folder, "tiny.css", "p { margin: 0 }");
    return Design.open(folder, Paper.A4);
  }

  /** An empty drawing for each figure of {@code brief}. */
  static List<Drawing> blanks(Brief brief) {
    return brief.figures().stream()
        .map(figure -> new Drawing(figure.anchor(), 3, 3, "blank", graphics -> {}))
        .toList();
  }

  static String html(String body) {
    return """
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:th="http://www.thymeleaf.org" lang="en">
    <head><title>Tiny</title></head>
    <body>
    %s
    </body>
    </html>
    """
        .replace("%s", body);
  }

  static void write(Path folder, String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
