package org.briefwright.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;

/** A JSON pointer (RFC 6901), its parts unescaped. */
record Pointer(List<String> parts) {

  /** Takes a URI too, of which the fragment counts. */
  static Pointer of(String text) {
    String path = text.substring(text.indexOf('#') + 1);
    return new Pointer(
        Arrays.stream(path.split("/", -1))
            .skip(1)
            .map(part -> part.replace("~1", "/").replace("~0", "~"))
            .toList());
  }

  Optional<String> last() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
  }

  Pointer parent() {
    return new Pointer(parts.subList(0, parts.size() - 1));
  }

  /** What it points at. */
  Yaml in(Yaml root) {
    Yaml value = root;
    for (String part : parts) {
      value = step(value, part);
    }
    return value;
  }

  /** The line of the key, or of the item, that it points at. */
  int line(Yaml root) {
    if (parts.isEmpty()) {
      return root.line();
    }
    Yaml holder = parent().in(root);
    return holder instanceof Fields fields
        ? fields.lineOf(parts.getLast())
        : step(holder, parts.getLast()).line();
  }

  private static Yaml step(Yaml value, String part) {
    return value instanceof Items items
        ? items.values().get(Integer.parseInt(part))
        : value.fields().values().getOrDefault(part, value);
  }
}
