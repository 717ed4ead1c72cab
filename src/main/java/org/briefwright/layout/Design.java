package org.briefwright.layout;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.brief.Part;
import org.briefwright.brief.Phrases;
import org.briefwright.chart.Ruler;
import org.briefwright.chart.Style;
import org.briefwright.fact.Nearest;

/**
 * A look that editions can have: a folder of templates, a style sheet and a few settings, which an
 * operator edits without a compiler. Read and examined once; immutable.
 */
public final class Design {

  private static final double POINTS_PER_MM = 72 / 25.4;
  // Drawings are measured in whole pixels by the engine; three points are four of them.
  private static final double WHOLE = 3;

  private static final String SETTINGS = "design.yaml";
  private static final Pattern OF_A_DESIGN =
      Pattern.compile(".*\\.html|.*\\.css|words_.*\\.properties|design\\.yaml");
  private static final Pattern THEME = Pattern.compile("theme\\(([a-z]+)\\)");
  private static final Map<String, String> COLORS =
      Map.of("ink", "#1A1A1A", "quiet", "#5A5A5A", "hairline", "#C4C4C4");

  private final Path folder;
  private final Paper paper;
  private final Theme theme;
  private final Settings settings;
  private final Map<String, Sheet> templates = new TreeMap<>();
  private final Map<String, WordList> words = new TreeMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  // What stands in them.
  private final Map<Path, String> texts = new HashMap<>();
  private final Filler filler = new Filler(this);
  private String css;

  /** A template and the file in which it stands. */
  private record Sheet(Path file, String text) {}

  private Design(Path folder, Paper paper, Theme theme) {
    this.folder = folder;
    this.paper = paper;
    this.theme = theme;
    this.settings = Settings.read(shown(folder.resolve(SETTINGS)), read(folder, SETTINGS));
    this.css = paper.rule(settings.landscape());
  }

  /** Reads the design in {@code folder}, in its own colours. */
  public static Design open(Path folder, Paper paper) {
    return open(folder, paper, Theme.plain());
  }

  /**
   * Reads the design in {@code folder}.
   *
   * @throws LayoutException if a file of it is missing, malformed, or uses what a design may not
   */
  public static Design open(Path folder, Paper paper, Theme theme) {
    Design design = new Design(folder, paper, theme);
    design.settings.buildsOn().ifPresent(base -> design.add(folder.resolveSibling(base)));
    design.add(folder);
    if (!design.templates.containsKey(design.settings.beginsWith())) {
      throw new LayoutException(
          shown(folder),
          "the template " + design.settings.beginsWith() + ".html is missing",
          "add it, or name another with begins_with in design.yaml");
    }
    return design;
  }

  /** Whether it would be the same if it were opened again, in {@code worn}. */
  boolean isCurrent(Theme worn) {
    return theme.equals(worn)
        && folders.stream().allMatch(Files::isDirectory)
        && folders.stream().flatMap(from -> ownFiles(from).stream()).toList().equals(files)
        && files.stream().allMatch(file -> text(file).equals(texts.get(file)));
  }

  /** Takes in the files of a folder; those that came before give way to those of the same name. */
  private void add(Path from) {
    folders.add(from);
    for (Path file : ownFiles(from)) {
      String name = String.valueOf(file.getFileName());
      files.add(file);
      String text = read(from, name);
      if (name.endsWith(".html")) {
        TemplateLint.check(shown(file), text);
        String stem = name.substring(0, name.length() - ".html".length());
        templates.put(stem, new Sheet(file, text));
      } else if (name.endsWith(".css")) {
        String sheet = colored(shown(file), text);
        StyleLint.check(shown(file), sheet);
        css += sheet;
      } else if (name.startsWith("words_")) {
        String language = name.substring("words_".length(), name.length() - ".properties".length());
        WordList own = WordList.read(shown(file), text);
        words.merge(language, own, (base, over) -> over.over(base));
      }
    }
  }

  /** A style sheet with the colours that it takes from the theme. */
  private String colored(String file, String sheet) {
    return THEME
        .matcher(sheet)
        .replaceAll(found -> {
          String name = found.group(1);
          if (!Theme.COLORS.contains(name)) {
            throw new LayoutException(
                file,
                "the colour \"" + name + "\" is not in a theme",
                Nearest.remedy(name, Theme.COLORS));
          }
          return color(name);
        });
  }

  /** {@code #} and six hexadecimal digits. */
  private String color(String name) {
    String own =
        switch (name) {
          case "accent" -> settings.accent();
          case "second" -> settings.second();
          default -> COLORS.getOrDefault(name, settings.accent());
        };
    return theme.colors().getOrDefault(name, own);
  }

  /** How drawings must look to stand in this design. */
  public Style style(Ruler ruler) {
    return new Style(
        widthPt("deals"),
        new Style.Widths(widthPt("deals"), widthPt("timing"), widthPt("coverage"), widthPt("map")),
        settings.type(),
        awt(color("accent")),
        awt(color("second")),
        ruler,
        Phrases.in("en"));
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

  /** The parts of a brief that it prints. */
  public Set<Part> parts() {
    return settings.parts();
  }

  /** How many pages it may not pass. */
  public OptionalInt mostPages() {
    return settings.pages();
  }

  /** The files that its theme comes from. */
  public List<Path> themeFiles() {
    return theme.files();
  }

  /** The files that it was read from, theme apart. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /** The folders that its files come from. */
  public List<Path> folders() {
    return List.copyOf(folders);
  }

  Filler filler() {
    return filler;
  }

  Theme theme() {
    return theme;
  }

  /** The words of one language; of a design without any, none. */
  WordList words(String language) {
    if (words.isEmpty()) {
      return new WordList(shown(folder), Map.of());
    }
    WordList found = words.get(language);
    if (found == null) {
      throw new LayoutException(
          shown(folder.resolve("words_" + language + ".properties")),
          "the file is missing",
          "write it after one of those there are: " + String.join(", ", words.keySet()));
    }
    return found;
  }

  /** The languages that it has words in. */
  List<String> languages() {
    return List.copyOf(words.keySet());
  }

  /** The names of its templates, in alphabetical order. */
  List<String> templates() {
    return List.copyOf(templates.keySet());
  }

  /** A template's text, if there is one of that name. */
  Optional<String> template(String name) {
    return Optional.ofNullable(templates.get(name)).map(Sheet::text);
  }

  String css() {
    return css;
  }

  /** The file of a template, as it is named in messages. */
  String fileOf(String template) {
    Sheet sheet = templates.get(template);
    return shown(sheet == null ? folder.resolve(template + ".html") : sheet.file());
  }

  private static Color awt(String hex) {
    return new Color(Integer.parseInt(hex.substring(1), 16));
  }

  private static List<Path> ownFiles(Path folder) {
    return files(folder).stream()
        .filter(file -> OF_A_DESIGN.matcher(String.valueOf(file.getFileName())).matches())
        .toList();
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new LayoutException(
          shown(folder), "the design can't be read", "name a folder below templates/");
    }
  }

  /** The designs in the folder where this one is looked for, by name. */
  private static String siblings(Path folder) {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      return "a folder of designs";
    }
    return files(parent).stream()
        .filter(sibling -> Files.exists(sibling.resolve("design.yaml")))
        .map(sibling -> String.valueOf(sibling.getFileName()))
        .collect(Collectors.joining(", "));
  }

  private String read(Path from, String name) {
    if (!Files.isDirectory(from)) {
      throw new LayoutException(
          shown(from), "there is no such design", "name one of " + siblings(from));
    }
    return texts.computeIfAbsent(from.resolve(name), Design::text);
  }

  private static String text(Path file) {
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
