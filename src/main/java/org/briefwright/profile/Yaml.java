package org.briefwright.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a YAML file with the line on which it begins, from 1. The readers of values below
 * expect a tree that has passed its schema; on another they throw {@link IllegalStateException}.
 */
public sealed interface Yaml {

  int line();

  /**
   * One value.
   *
   * @param text as written, without quotation marks; a number is exact only here
   */
  record Scalar(int line, String text, Type type) implements Yaml {}

  /** What a plain value is by the core schema of YAML 1.2; a quoted one is always text. */
  enum Type {
    TEXT,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    EMPTY
  }

  record Items(int line, List<Yaml> values) implements Yaml {

    public Items {
      values = List.copyOf(values);
    }

    public List<String> texts() {
      List<String> texts = new ArrayList<>(values.size());
      for (Yaml value : values) {
        texts.add(value.text());
      }
      return texts;
    }
  }

  /**
   * Keys with their values, in the order of the file.
   *
   * @param keyLines the line of each key
   */
  record Fields(int line, Map<String, Yaml> values, Map<String, Integer> keyLines) implements Yaml {

    public Fields {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      keyLines = Map.copyOf(keyLines);
    }

    /** The value of a key; an empty value counts as none. */
    public Optional<Yaml> get(String key) {
      return Optional.ofNullable(values.get(key)).filter(value -> !isEmpty(value));
    }

    public Optional<String> text(String key) {
      return get(key).map(Yaml::text);
    }

    /** The items of a list; an empty list where the key is not there. */
    public List<Yaml> items(String key) {
      return get(key).map(Yaml::items).orElse(List.of());
    }

    public List<String> texts(String key) {
      return get(key).map(value -> new Items(line, value.items()).texts()).orElse(List.of());
    }

    /** The fields of a key; none where the key is not there. */
    public Fields fields(String key) {
      return get(key).map(Yaml::fields).orElse(new Fields(line, Map.of(), Map.of()));
    }

    /** The line of a key; that of these fields where the key is not there. */
    public int lineOf(String key) {
      return keyLines.getOrDefault(key, line);
    }

    private static boolean isEmpty(Yaml value) {
      return value instanceof Scalar scalar && scalar.type() == Type.EMPTY;
    }
  }

  default String text() {
    if (this instanceof Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalStateException("line " + line() + " holds no single value");
  }

  default List<Yaml> items() {
    if (this instanceof Items items) {
      return items.values();
    }
    throw new IllegalStateException("line " + line() + " holds no list");
  }

  default Fields fields() {
    if (this instanceof Fields fields) {
      return fields;
    }
    throw new IllegalStateException("line " + line() + " holds no keys");
  }
}
