package org.briefwright.layout;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.briefwright.chart.Ruler;
import org.briefwright.chart.Style;

/**
 * A look that editions can have: a folder of templates, a style sheet and a few settings, which an
 * operator edits without a compiler. Read and examined once; immutable.
 */
public final class Design {

  private static final double POINTS_PER_MM = 72 / 25.4;
  // Drawings are measured in whole pixels by the engine; three points are four of them.
  private static final double WHOLE = 3;

  private final Path folder;
  private final Paper paper;
  private final Settings settings;
  private final Map<String, String> templates;
  private final String css;

  private Design(
      Path folder, Paper paper, Settings settings, Map<String, String> templates, String css) {
    this.folder = folder;
    this.paper = paper;
    this.settings = settings;
    this.templates = templates;
    this.css = css;
  }

  /**
   * Reads the design in {@code folder}.
   *
   * @throws LayoutException if a file of it is missing, malformed, or uses what a design may not
   */
  public static Design open(Path folder, Paper paper) {
    Settings settings =
        Settings.read(shown(folder.resolve("design.yaml")), text(folder, "design.yaml"));
    Map<String, String> templates = new TreeMap<>();
    StringBuilder css = new StringBuilder(paper.rule());
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName());
      if (name.endsWith(".html")) {
        String template = text(folder, name);
        TemplateLint.check(shown(file), template);
        templates.put(name.substring(0, name.length() - ".html".length()), template);
      } else if (name.endsWith(".css")) {
        String sheet = text(folder, name);
        StyleLint.check(shown(file), sheet);
        css.append(sheet);
      }
    }
    if (!templates.containsKey(settings.beginsWith())) {
      throw new LayoutException(
          shown(folder),
          "the template " + settings.beginsWith() + ".html is missing",
          "add it, or name another with begins_with in design.yaml");
    }
    return new Design(folder, paper, settings, new LinkedHashMap<>(templates), css.toString());
  }

  /** How drawings must look to stand in this design. */
  public Style style(Ruler ruler) {
    return new Style(
        widthPt("deals"),
        new Style.Widths(widthPt("deals"), widthPt("timing"), widthPt("coverage"), widthPt("map")),
        settings.type(),
        color(settings.accent()),
        color(settings.second()),
        ruler);
  }

  private double widthPt(String drawing) {
    return Math.floor(settings.widthMm(drawing) * POINTS_PER_MM / WHOLE) * WHOLE;
  }

  /** The family that drawings are lettered in. */
  public String type() {
    return settings.type();
  }

  public Paper paper() {
    return paper;
  }

  String beginsWith() {
    return settings.beginsWith();
  }

  /** Templates by name, in alphabetical order. */
  Map<String, String> templates() {
    return templates;
  }

  String css() {
    return css;
  }

  /** The file of a template, as it is named in messages. */
  String fileOf(String template) {
    return shown(folder.resolve(template + ".html"));
  }

  private static Color color(String hex) {
    return new Color(Integer.parseInt(hex.substring(1), 16));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new LayoutException(
          shown(folder), "the design can't be read", "name a folder below templates/");
    }
  }

  private static String text(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LayoutException(
          shown(file),
          Files.exists(file) ? "the file is not readable as UTF-8 text" : "the file is missing",
          "a design has a design.yaml, templates and a style sheet; restore the file");
    }
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }
}
