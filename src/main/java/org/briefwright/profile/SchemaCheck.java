package org.briefwright.profile;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.ValidatorFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fact.Nearest;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;
import org.briefwright.profile.Yaml.Scalar;

/**
 * Holds a file against a JSON Schema. The remedy is the {@code description} that stands in the
 * schema beside the broken rule, so that a schema must describe what is right.
 */
final class SchemaCheck {

  private static final Pattern SECRET =
      Pattern.compile("password|token|secret", Pattern.CASE_INSENSITIVE);

  private final String where;
  private final Fields root;

  SchemaCheck(String where, Fields root) {
    this.where = where;
    this.root = root;
  }

  List<Notice> faults(String schemaText) {
    Yaml schema = YamlTree.parse(schemaText, "schema");
    return new ValidatorFactory()
            .withJsonNodeFactory(new SchemaNode.Factory())
            .withDisabledSchemaValidation(true)
            .validate(schema, root)
            .getErrors()
            .stream()
            .map(error -> notice(error, schema))
            .sorted(Comparator.comparingInt(notice -> notice.line().orElse(0)))
            .toList();
  }

  private Notice notice(Error error, Yaml schema) {
    Pointer place = Pointer.of(error.getInstanceLocation());
    Pointer rule = Pointer.of(error.getSchemaLocation());
    String keyword = Optional.ofNullable(error.getKeyword()).orElse("");
    return switch (keyword) {
      case "" -> unknownKey(place, rule.parent().in(schema));
      case "required" -> at(place, missing(place, rule.in(schema)), right(rule, schema));
      default -> at(place, subject(place) + " is " + shown(place), right(rule, schema));
    };
  }

  /** {@code "cities"}, or {@code item 2 of "cities"}. */
  private String subject(Pointer place) {
    if (place.parts().isEmpty()) {
      return "the file";
    }
    String last = place.parts().getLast();
    return place.parent().in(root) instanceof Items
        ? "item " + (Integer.parseInt(last) + 1) + " of " + subject(place.parent())
        : "\"" + last + "\"";
  }

  // A schema that allows no other keys fails without a keyword, at the key.
  private Notice unknownKey(Pointer place, Yaml parent) {
    String key = place.last().orElse("");
    return at(
        place,
        "key \"" + key + "\" is unknown here",
        Nearest.remedy(key, parent.fields().fields("properties").values().keySet()));
  }

  private String missing(Pointer place, Yaml rule) {
    List<String> keys = new ArrayList<>(rule.fields().texts("required"));
    keys.removeAll(place.in(root).fields().values().keySet());
    return "\""
        + String.join("\" and \"", keys)
        + (keys.size() == 1 ? "\" is" : "\" are")
        + " missing";
  }

  private static String right(Pointer rule, Yaml schema) {
    return rule.in(schema)
        .fields()
        .text("description")
        .map(description -> "write " + description)
        .orElse("see the schema at " + rule);
  }

  /** What stands there; a value that may be a secret is not repeated. */
  private String shown(Pointer place) {
    boolean secret = place.last().map(SECRET::matcher).filter(Matcher::find).isPresent();
    return secret ? "not as it should be" : shape(place.in(root));
  }

  private static String shape(Yaml value) {
    return switch (value) {
      case Items items -> items.values().isEmpty() ? "an empty list" : "a list";
      case Fields fields -> "a set of keys";
      case Scalar scalar ->
          switch (scalar.type()) {
            case TEXT -> "\"" + scalar.text() + "\"";
            case INTEGER, DECIMAL -> "the number " + scalar.text();
            case BOOLEAN -> "the value " + scalar.text();
            case EMPTY -> "empty";
          };
    };
  }

  private Notice at(Pointer place, String problem, String remedy) {
    return Notice.at(where, place.line(root), problem, remedy);
  }
}
