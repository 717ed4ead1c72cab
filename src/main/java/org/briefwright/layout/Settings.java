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
 * @param chartWidthMm from 80 to 300
 */
record Settings(String beginsWith, String type, String accent, String second, double chartWidthMm) {

  private static final Map<String, Pattern> KEYS = keys();

  private static Map<String, Pattern> keys() {
    Map<String, Pattern> keys = new LinkedHashMap<>();
    keys.put("begins_with", Pattern.compile("[a-z][a-z0-9-]*"));
    keys.put("type", Pattern.compile("\\S.*"));
    keys.put("accent", Pattern.compile("#[0-9A-Fa-f]{6}"));
    keys.put("second", Pattern.compile("#[0-9A-Fa-f]{6}"));
    keys.put("chart_width_mm", Pattern.compile("[89][0-9]|[12][0-9][0-9]|300"));
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
    return new Settings(
        wanted(file, values, "begins_with"),
        wanted(file, values, "type"),
        wanted(file, values, "accent"),
        wanted(file, values, "second"),
        Double.parseDouble(wanted(file, values, "chart_width_mm")));
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
