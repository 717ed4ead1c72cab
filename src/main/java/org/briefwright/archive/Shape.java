package org.briefwright.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;

/** How values of one type are written as JSON, and read back. */
interface Shape {

  /** Whether {@code value} is what {@link #absent} gives: then it need not be written. */
  default boolean isAbsent(Object value) {
    return absent().isPresent() && absent().get().equals(value);
  }

  /** What a value is that was not written, if it may be left out. */
  default Optional<Object> absent() {
    return Optional.empty();
  }

  /**
   * @param document whose citations need not name it
   */
  void write(JsonGenerator json, Object value, String document) throws IOException;

  /** Reads the value at whose first token the parser stands, and leaves it at the last one. */
  Object read(JsonParser json, String document) throws IOException;

  /** A value that is one text. */
  record Text(Function<Object, String> text, Function<String, Object> value) implements Shape {

    @Override
    public void write(JsonGenerator json, Object of, String document) throws IOException {
      json.writeString(text.apply(of));
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      return value.apply(json.getText());
    }
  }

  /** Whole numbers. */
  record Whole(boolean isLong) implements Shape {

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      json.writeNumber(((Number) value).longValue());
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      return isLong ? (Object) json.getLongValue() : (Object) json.getIntValue();
    }
  }

  /** True, or left out. */
  record Flag() implements Shape {

    @Override
    public Optional<Object> absent() {
      return Optional.of(false);
    }

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      json.writeBoolean((Boolean) value);
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      return json.getBooleanValue();
    }
  }

  /** A value, or left out. */
  record Maybe(Shape inner) implements Shape {

    @Override
    public Optional<Object> absent() {
      return Optional.of(Optional.empty());
    }

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      Optional<?> optional = (Optional<?>) value;
      if (optional.isPresent()) {
        inner.write(json, optional.get(), document);
      } else {
        json.writeNull();
      }
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      return json.currentToken() == JsonToken.VALUE_NULL
          ? Optional.empty()
          : Optional.of(inner.read(json, document));
    }
  }

  /** A whole number, or left out. */
  record MaybeWhole() implements Shape {

    @Override
    public Optional<Object> absent() {
      return Optional.of(OptionalInt.empty());
    }

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      OptionalInt optional = (OptionalInt) value;
      if (optional.isPresent()) {
        json.writeNumber(optional.getAsInt());
      } else {
        json.writeNull();
      }
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      return json.currentToken() == JsonToken.VALUE_NULL
          ? OptionalInt.empty()
          : OptionalInt.of(json.getIntValue());
    }
  }

  /** Values in a row. */
  record Row(Shape inner) implements Shape {

    @Override
    public Optional<Object> absent() {
      return Optional.of(List.of());
    }

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      json.writeStartArray();
      for (Object item : (List<?>) value) {
        inner.write(json, item, document);
      }
      json.writeEndArray();
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      List<Object> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(inner.read(json, document));
      }
      return List.copyOf(items);
    }
  }

  /** Values by name; in the order of their names, so that equal maps are written alike. */
  record Table(Shape inner) implements Shape {

    @Override
    public Optional<Object> absent() {
      return Optional.of(Map.of());
    }

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : new TreeMap<>((Map<?, ?>) value).entrySet()) {
        json.writeFieldName((String) entry.getKey());
        inner.write(json, entry.getValue(), document);
      }
      json.writeEndObject();
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      Map<String, Object> entries = new TreeMap<>();
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        entries.put(name, inner.read(json, document));
      }
      return Map.copyOf(entries);
    }
  }
}
