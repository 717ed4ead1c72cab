package org.briefwright.edition;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes records as JSON objects: fields in the order of the components, named in small letters
 * with underscores; an empty optional is {@code null}.
 */
final class RecordJson {

  // The JDK makes its list of them anew each time, and anew what reads them.
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Field::of).toList();
        }
      };

  private final JsonGenerator json;

  /** A component of a record, and its name in JSON. */
  private record Field(SerializedString name, Method accessor) {

    static Field of(RecordComponent component) {
      return new Field(new SerializedString(snake(component.getName())), component.getAccessor());
    }

    @Nullable Object read(Record value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(
            value.getClass().getSimpleName() + "." + accessor.getName() + " can't be read", e);
      }
    }
  }

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
    for (Field field : FIELDS.get(value.getClass())) {
      json.writeFieldName(field.name());
      write(field.read(value));
    }
    json.writeEndObject();
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
