package org.briefwright.document.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads what a page says of its article in JSON-LD (schema.org). Faulty JSON is passed over. */
final class JsonLd {

  /**
   * An article as schema.org describes it.
   *
   * @param published as written
   */
  record Work(
      Optional<String> headline,
      Optional<String> publisher,
      Optional<String> author,
      Optional<String> published) {}

  private static final int LONGEST = 500_000;
  private static final int DEEPEST = 40;

  private final JsonFactory factory = new JsonFactory();
  private final List<Map<String, Object>> objects = new ArrayList<>();

  private JsonLd() {}

  static JsonLd in(Document page) {
    JsonLd found = new JsonLd();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (script.data().length() <= LONGEST) {
        found.read(script.data());
      }
    }
    return found;
  }

  /** The works that are articles, in the order of the page. */
  List<Work> works() {
    return objects.stream().filter(JsonLd::isArticle).map(JsonLd::work).toList();
  }

  /** What the site calls itself; of a page that describes a site. */
  Optional<String> site() {
    return objects.stream()
        .filter(object -> "WebSite".equals(object.get("@type")))
        .flatMap(object -> text(object.get("name")).stream())
        .findFirst();
  }

  private void read(String json) {
    try (JsonParser parser = factory.createParser(json.strip())) {
      while (parser.nextToken() != null) {
        value(parser, 0);
      }
    } catch (IOException faulty) {
      // what was read before the fault still counts
      return;
    }
  }

  /** Map, List or String; numbers and such as strings. */
  private Object value(JsonParser parser, int depth) throws IOException {
    if (depth > DEEPEST) {
      parser.skipChildren();
      return "";
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      objects.add(object);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser, depth + 1));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser, depth + 1));
      }
      return list;
    }
    return parser.getText();
  }

  private static boolean isArticle(Map<String, Object> object) {
    String type = String.valueOf(object.get("@type"));
    return object.containsKey("datePublished") && !type.contains("Comment")
        || type.contains("Article") && object.containsKey("headline");
  }

  private static Work work(Map<String, Object> object) {
    return new Work(
        text(object.get("headline")),
        name(object.get("publisher")),
        name(object.get("author")),
        text(object.get("datePublished")));
  }

  private static Optional<String> text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  /** A name as it stands, of an object, or of the first in a list. */
  private static Optional<String> name(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> object -> text(object.get("name"));
      case List<?> list -> list.isEmpty() ? Optional.empty() : name(list.getFirst());
      case null, default -> text(value);
    };
  }
}
