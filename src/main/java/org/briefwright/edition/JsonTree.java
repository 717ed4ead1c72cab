package org.briefwright.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file: a map, a list, a text, or what else JSON has, as text. Missing fields
 * read as empty.
 */
public final class JsonTree {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonTree NOTHING = new JsonTree(null);

  private final @Nullable Object value;

  private JsonTree(@Nullable Object value) {
    this.value = value;
  }

  /**
   * @throws IOException if {@code text} is no JSON
   */
  public static JsonTree parse(String text) throws IOException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      return new JsonTree(read(parser));
    }
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      case null -> null;
      default -> parser.getText();
    };
  }

  private static Object object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      Object value = read(parser);
      if (value != null) {
        fields.put(name, value);
      }
    }
    return fields;
  }

  private static Object array(JsonParser parser) throws IOException {
    List<JsonTree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(new JsonTree(read(parser)));
    }
    return items;
  }

  /** The field {@code name}; of {@code a.b} the field b of the field a. */
  public JsonTree at(String name) {
    JsonTree here = this;
    for (String part : name.split("\\.")) {
      here = here.value instanceof Map<?, ?> fields ? new JsonTree(fields.get(part)) : NOTHING;
    }
    return here;
  }

  public List<JsonTree> items() {
    List<JsonTree> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof JsonTree tree) {
          items.add(tree);
        }
      }
    }
    return items;
  }

  public String text() {
    return value instanceof String text ? text : "";
  }

  public boolean isEmpty() {
    return value == null;
  }

  /** -1 where there is none. */
  public int number() {
    return text().isEmpty() ? -1 : Integer.parseInt(text());
  }
}
