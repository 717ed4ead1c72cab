package org.briefwright.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param type family of the letters in drawings
 * @param accent {@code #} and six hexadecimal digits
 * @param chartWidthMm from 50 to 300
 * @param widthsMm of drawings that have a width of their own, by what is drawn
 */
record Settings(
    String beginsWith,
    String type,
    String accent,
    String second,
    double chartWidthMm,
    Map<String, Double> widthsMm) {

  private static final Pattern WIDTH = Pattern.compile("[5-9][0-9]|[12][0-9][0-9]|300");
  private static final List<String> DRAWINGS = List.of("deals", "timing", "coverage", "map");
  private static final Map<String, Pattern> KEYS = keys();

  private static Map<String, Pattern> keys() {
    Map<String, Pattern> keys = new LinkedHashMap<>();
    keys.put("begins_with", Pattern.compile("[a-z][a-z0-9-]*"));
    keys.put("type", Pattern.compile("\\S.*"));
    keys.put("accent", Pattern.compile("#[0-9A-Fa-f]{6}"));
    keys.put("second", Pattern.compile("#[0-9A-Fa-f]{6}"));
    keys.put("chart_width_mm", WIDTH);
    DRAWINGS.forEach(drawing -> keys.put(drawing + "_width_mm", WIDTH));
    return keys;
  }

  static Settings read(String file, String yaml) {
    Map<String, String> values = new LinkedHashMap<>();
    for (NodeTuple entry : mapping(file, yaml).getValue()) {
      String key = scalar(file, entry.getKeyNode());
      int line = line(entry.getKeyNode());
      Pattern allowed = KEYS.get(key);
      if (allowed == null) {
        throw new LayoutException(
            file,
            line,
            "the setting \"" + key + "\" is not known",
            Nearest.remedy(key, List.copyOf(KEYS.keySet())));
      }
      String value = scalar(file, entry.getValueNode());
      if (!allowed.matcher(value).matches()) {
        throw new LayoutException(
            file,
            line,
            "the " + key + " \"" + value + "\" is not possible",
            "write a value that matches " + allowed);
      }
      values.put(key, value);
    }
    Map<String, Double> widths = new LinkedHashMap<>();
    for (String drawing : DRAWINGS) {
      String width = values.get(drawing + "_width_mm");
      if (width != null) {
        widths.put(drawing, Double.parseDouble(width));
      }
    }
    return new Settings(
        wanted(file, values, "begins_with"),
        wanted(file, values, "type"),
        wanted(file, values, "accent"),
        wanted(file, values, "second"),
        Double.parseDouble(wanted(file, values, "chart_width_mm")),
        widths);
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
