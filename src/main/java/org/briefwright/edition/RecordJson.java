package org.briefwright.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects: fields in the order of the components, named in small letters
 * with underscores; an empty optional is {@code null}.
 */
final class RecordJson {

  private final JsonGenerator json;

  RecordJson(JsonGenerator json) {
    this.json = json;
  }

  void write(@Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case Optional<?> optional -> write(optional.orElse(null));
      case OptionalInt optional -> write(optional.isPresent() ? optional.getAsInt() : null);
      case String text -> json.writeString(text);
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      case Enum<?> word -> json.writeString(word.name().toLowerCase(Locale.ROOT));
      case Collection<?> values -> array(values);
      case Record object -> object(object);
      default -> json.writeString(value.toString());
    }
  }

  private void array(Collection<?> values) throws IOException {
    json.writeStartArray();
    for (Object value : values) {
      write(value);
    }
    json.writeEndArray();
  }

  private void object(Record value) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      json.writeFieldName(snake(component.getName()));
      write(read(value, component));
    }
    json.writeEndObject();
  }

  private static @Nullable Object read(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          value.getClass().getSimpleName() + "." + component.getName() + " can't be read", e);
    }
  }

  private static String snake(String camel) {
    StringBuilder name = new StringBuilder();
    for (char c : camel.toCharArray()) {
      if (Character.isUpperCase(c)) {
        name.append('_');
      }
      name.append(Character.toLowerCase(c));
    }
    return name.toString();
  }
}
