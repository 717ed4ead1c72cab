package org.briefwright.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record: an object with its components by name. What a newer program has added is read as absent
 * from what an older one wrote, where it may be; what it has taken away is passed over.
 */
final class RecordShape implements Shape {

  /** The field that tells which of several records stands there. */
  static final String KIND = "is";

  private final Class<?> type;
  private final List<RecordComponent> components;
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) throws NoSuchMethodException {
    this.type = type;
    components = List.of(type.getRecordComponents());
    constructor =
        type.getDeclaredConstructor(
            components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    for (RecordComponent component : components) {
      component.getAccessor().setAccessible(true);
      places.put(component.getName(), places.size());
    }
  }

  static RecordShape of(Class<?> type) {
    try {
      return new RecordShape(type);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its canonical constructor", e);
    }
  }

  /** The components' shapes, once this one is known: a record may hold its own kind. */
  void resolve(Shapes all) {
    components.forEach(component -> shapes.add(all.of(component.getGenericType())));
  }

  String name() {
    return type.getSimpleName();
  }

  @Override
  public void write(JsonGenerator json, Object value, String document) throws IOException {
    json.writeStartObject();
    writeFields(json, value, document);
    json.writeEndObject();
  }

  void writeFields(JsonGenerator json, Object value, String document) throws IOException {
    for (int i = 0; i < shapes.size(); i++) {
      Object component = component(value, i);
      if (!shapes.get(i).isAbsent(component)) {
        json.writeFieldName(components.get(i).getName());
        shapes.get(i).write(json, component, document);
      }
    }
  }

  private Object component(Object value, int i) {
    try {
      return components.get(i).getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name() + "." + components.get(i).getName(), e);
    }
  }

  @Override
  public Object read(JsonParser json, String document) throws IOException {
    json.nextToken();
    return readFields(json, document);
  }

  /** Reads from the first name, or the end, of an object. */
  Object readFields(JsonParser json, String document) throws IOException {
    @Nullable Object[] values = new @Nullable Object[shapes.size()];
    for (JsonToken at = json.currentToken(); at != JsonToken.END_OBJECT; at = json.nextToken()) {
      Integer place = places.get(json.currentName());
      json.nextToken();
      if (place == null) {
        json.skipChildren();
      } else {
        values[place] = shapes.get(place).read(json, document);
      }
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        int place = i;
        values[i] = shapes.get(i).absent().orElseThrow(() -> missing(place));
      }
    }
    return made(values);
  }

  private IllegalStateException missing(int place) {
    return new IllegalStateException(
        name() + " without its " + components.get(place).getName() + ", which it must have");
  }

  private Object made(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "no " + name() + " of " + Arrays.toString(values), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name() + " can't be made", e);
    }
  }
}
