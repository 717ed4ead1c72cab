package org.briefwright.profile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.fact.Notice;
import org.briefwright.profile.Yaml.Fields;
import org.briefwright.profile.Yaml.Items;
import org.briefwright.profile.Yaml.Scalar;
import org.briefwright.profile.Yaml.Type;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Builds our values straight from the parser's events, within limits that no honest file of
 * settings reaches: no aliases, so that a short file can't stand for a long one, and a depth that
 * recursion bears.
 */
final class YamlTree {

  private static final int MAX_DEPTH = 20;
  private static final int MAX_DIGITS = 30;

  private final String where;
  private final Iterator<Event> events;
  private final ScalarResolver resolver = new CoreSchema().getScalarResolver();

  private YamlTree(String where, Iterator<Event> events) {
    this.where = where;
    this.events = events;
  }

  static Fields parse(String text, String where) {
    LoadSettings settings = LoadSettings.builder().setLabel(where).build();
    return new YamlTree(where, new Parse(settings).parseString(text).iterator()).document();
  }

  private Fields document() {
    Event event = events.next();
    while (event.getEventId() == ID.StreamStart || event.getEventId() == ID.DocumentStart) {
      event = events.next();
    }
    if (event.getEventId() != ID.MappingStart) {
      int line = event.getEventId() == ID.StreamEnd ? 1 : line(event);
      throw fault(line, "holds no keys", "begin it with a line such as \"schema: 1\"");
    }
    Fields root = fields(event, 1);
    events.next();
    Event after = events.next();
    if (after.getEventId() != ID.StreamEnd) {
      throw fault(line(after), "a second document begins here", "keep one in a file");
    }
    return root;
  }

  private Yaml value(Event event, int depth) {
    if (depth > MAX_DEPTH) {
      throw fault(line(event), "nests deeper than " + MAX_DEPTH + " levels", "write it flatter");
    }
    return switch (event.getEventId()) {
      case MappingStart -> fields(event, depth);
      case SequenceStart -> items(event, depth);
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> throw fault(line(event), "uses an alias (*name)", "write the value out");
      default -> throw new IllegalStateException("no value begins with " + event);
    };
  }

  private Fields fields(Event start, int depth) {
    Map<String, Yaml> values = new LinkedHashMap<>();
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Event key = events.next(); key.getEventId() != ID.MappingEnd; key = events.next()) {
      if (!(key instanceof ScalarEvent scalar)) {
        throw fault(line(key), "a key is no single word", "write it as \"key: value\"");
      }
      String name = scalar.getValue();
      Integer earlier = lines.putIfAbsent(name, line(key));
      if (earlier != null) {
        throw fault(
            line(key),
            "key \"" + name + "\" stands here a second time",
            "join it with the one on line " + earlier);
      }
      values.put(name, value(events.next(), depth + 1));
    }
    return new Fields(line(start), values, lines);
  }

  private Items items(Event start, int depth) {
    List<Yaml> values = new ArrayList<>();
    for (Event item = events.next(); item.getEventId() != ID.SequenceEnd; item = events.next()) {
      values.add(value(item, depth + 1));
    }
    return new Items(line(start), values);
  }

  private Scalar scalar(ScalarEvent event) {
    return new Scalar(line(event), event.getValue(), type(event));
  }

  private Type type(ScalarEvent event) {
    if (!event.isPlain() || event.getTag().isPresent()) {
      return Type.TEXT;
    }
    Tag tag = resolver.resolve(event.getValue(), true);
    if (tag.equals(Tag.NULL)) {
      return Type.EMPTY;
    }
    if (tag.equals(Tag.BOOL)) {
      return Type.BOOLEAN;
    }
    if (!tag.equals(Tag.INT) && !tag.equals(Tag.FLOAT) || !isDecimal(event.getValue())) {
      return Type.TEXT;
    }
    return tag.equals(Tag.INT) ? Type.INTEGER : Type.DECIMAL;
  }

  // YAML has numbers that nobody writes into settings: 0x1F, .inf, 1e999999999.
  private static boolean isDecimal(String text) {
    return text.length() <= MAX_DIGITS
        && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+')
        && text.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private ProfileException fault(int line, String problem, String remedy) {
    return new ProfileException(List.of(Notice.at(where, line, problem, remedy)));
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
