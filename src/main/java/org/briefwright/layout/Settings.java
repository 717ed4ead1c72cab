package org.briefwright.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.briefwright.brief.Part;
import org.briefwright.brief.Scope;
import org.briefwright.fact.Nearest;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What {@code design.yaml} says.
 *
 * @param beginsWith the template that holds the whole document
 * @param buildsOn the design beside it whose files are used where it has none of its own
 * @param type family of the letters in drawings
 * @param accent {@code #} and six hexadecimal digits
 * @param chartWidthMm from 50 to 300
 * @param widthsMm of drawings that have a width of their own, by what is drawn
 * @param parts of a brief that it prints
 * @param pages that it may not pass
 * @param landscape whether the sheet lies on its long side
 */
record Settings(
    String beginsWith,
    Optional<String> buildsOn,
    String type,
    String accent,
    String second,
    double chartWidthMm,
    Map<String, Double> widthsMm,
    Set<Part> parts,
    OptionalInt pages,
    boolean landscape) {

  private static final Setting WIDTH =
      Setting.of("[5-9][0-9]|[12][0-9][0-9]|300", "whole millimetres from 50 to 300");
  private static final List<String> DRAWINGS = List.of("deals", "timing", "coverage", "map");
  private static final Map<String, Setting> KEYS = keys();

  private static Map<String, Setting> keys() {
    Map<String, Setting> keys = new LinkedHashMap<>();
    keys.put("begins_with", Setting.of("[a-z][a-z0-9-]*", "the name of a template, without .html"));
    keys.put("builds_on", Setting.of("[a-z][a-z0-9-]*", "the name of a design beside this one"));
    keys.put("type", Setting.of("\\S.*", "a family of the folder fonts"));
    keys.put("accent", Setting.COLOR);
    keys.put("second", Setting.COLOR);
    keys.put("parts", Setting.of("[a-z]+( *, *[a-z]+)*", "names of parts with commas between"));
    keys.put("pages", Setting.of("[1-9][0-9]?", "a number from 1 to 99"));
    keys.put("orientation", Setting.of("upright|landscape", "upright or landscape"));
    keys.put("chart_width_mm", WIDTH);
    DRAWINGS.forEach(drawing -> keys.put(drawing + "_width_mm", WIDTH));
    return keys;
  }

  static Settings read(String file, String yaml) {
    Map<String, String> values = values(file, yaml, KEYS);
    Map<String, Double> widths = new LinkedHashMap<>();
    for (String drawing : DRAWINGS) {
      String width = values.get(drawing + "_width_mm");
      if (width != null) {
        widths.put(drawing, Double.parseDouble(width));
      }
    }
    String pages = values.get("pages");
    return new Settings(
        wanted(file, values, "begins_with"),
        Optional.ofNullable(values.get("builds_on")),
        wanted(file, values, "type"),
        wanted(file, values, "accent"),
        wanted(file, values, "second"),
        Double.parseDouble(wanted(file, values, "chart_width_mm")),
        widths,
        parts(file, values.get("parts")),
        pages == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(pages)),
        "landscape".equals(values.get("orientation")));
  }

  private static Set<Part> parts(String file, @Nullable String names) {
    if (names == null) {
      return Scope.full().parts();
    }
    List<String> known =
        Arrays.stream(Part.values()).map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : names.split(",", -1)) {
      int at = known.indexOf(name.strip());
      if (at < 0) {
        throw new LayoutException(
            file,
            "the part \"" + name.strip() + "\" is not known",
            Nearest.remedy(name.strip(), known));
      }
      parts.add(Part.values()[at]);
    }
    return parts;
  }

  /** What a file of one key and value a line says, each key one of {@code keys}. */
  static Map<String, String> values(String file, String yaml, Map<String, Setting> keys) {
    Map<String, String> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping(file, yaml).getValue()) {
      String key = scalar(file, entry.getKeyNode());
      int line = line(entry.getKeyNode());
      Setting known = keys.get(key);
      if (known == null) {
        throw new LayoutException(
            file,
            line,
            "the setting \"" + key + "\" is not known",
            Nearest.remedy(key, List.copyOf(keys.keySet())));
      }
      String value = scalar(file, entry.getValueNode());
      if (!known.allowed().matcher(value).matches()) {
        throw new LayoutException(
            file,
            line,
            "the " + key + " \"" + value + "\" is not possible",
            "write " + known.right());
      }
      values.put(key, value);
    }
    return values;
  }

  /** The width of a drawing of deals, timing, coverage or map. */
  double widthMm(String drawing) {
    return widthsMm.getOrDefault(drawing, chartWidthMm);
  }

  private static MappingNode mapping(String file, String yaml) {
    try {
      Optional<Node> node = new Compose(LoadSettings.builder().build()).composeString(yaml);
      if (node.orElse(null) instanceof MappingNode mapping) {
        return mapping;
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new LayoutException(
          file, line, "not well-formed YAML: " + e.getProblem(), "write one key: value a line");
    }
    throw new LayoutException(file, 1, "there are no settings", "write one key: value a line");
  }

  private static String scalar(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw new LayoutException(
        file, line(node), "a value is no single word or number", "write one key: value a line");
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static String wanted(String file, Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new LayoutException(file, "the setting \"" + key + "\" is missing", "add it");
    }
    return value;
  }
}
