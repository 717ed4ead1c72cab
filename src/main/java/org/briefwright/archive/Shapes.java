package org.briefwright.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;

/** The shapes of all types that the archive keeps, found by looking at the types. */
final class Shapes {

  private final Map<Type, Shape> known = new HashMap<>();

  Shapes() {
    known.put(int.class, new Shape.Whole(false));
    known.put(Integer.class, new Shape.Whole(false));
    known.put(long.class, new Shape.Whole(true));
    known.put(Long.class, new Shape.Whole(true));
    known.put(boolean.class, new Shape.Flag());
    known.put(OptionalInt.class, new Shape.MaybeWhole());
    known.put(Citation.class, new CitationShape());
    text(String.class, text -> text);
    text(BigDecimal.class, BigDecimal::new);
    text(Country.class, Country::of);
    text(LocalDate.class, LocalDate::parse);
    text(Instant.class, Instant::parse);
    text(ZonedDateTime.class, ZonedDateTime::parse);
    text(ZoneId.class, ZoneId::of);
    text(Duration.class, Duration::parse);
    text(Path.class, Path::of);
  }

  private void text(Class<?> type, Function<String, Object> value) {
    known.put(type, new Shape.Text(Object::toString, value));
  }

  synchronized Shape of(Type type) {
    Shape shape = known.get(type);
    if (shape != null) {
      return shape;
    }
    return type instanceof ParameterizedType generic
        ? remembered(type, generic(generic))
        : plain((Class<?>) type);
  }

  private Shape remembered(Type type, Shape shape) {
    known.put(type, shape);
    return shape;
  }

  private Shape generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Shape inner = of(arguments[arguments.length - 1]);
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return new Shape.Maybe(inner);
    }
    if (raw == List.class) {
      return new Shape.Row(inner);
    }
    if (raw == Map.class && arguments[0] == String.class) {
      return new Shape.Table(inner);
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private Shape plain(Class<?> type) {
    if (type.isRecord()) {
      RecordShape shape = RecordShape.of(type);
      known.put(type, shape);
      shape.resolve(this);
      return shape;
    }
    if (type.isEnum()) {
      return remembered(type, word(type));
    }
    if (type.isSealed()) {
      Map<String, RecordShape> kinds = new LinkedHashMap<>();
      for (Class<?> kind : type.getPermittedSubclasses()) {
        kinds.put(kind.getSimpleName(), (RecordShape) of(kind));
      }
      return remembered(type, new KindShape(kinds));
    }
    throw new IllegalArgumentException("no shape for " + type);
  }

  private static Shape word(Class<?> type) {
    Map<String, Object> words = new HashMap<>();
    for (Object constant : Objects.requireNonNull(type.getEnumConstants())) {
      words.put(((Enum<?>) constant).name(), constant);
    }
    return new Shape.Text(
        value -> ((Enum<?>) value).name(),
        name -> Objects.requireNonNull(words.get(name), () -> type.getSimpleName() + " " + name));
  }

  /** One of several records: its name comes first. */
  private record KindShape(Map<String, RecordShape> kinds) implements Shape {

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      String name = value.getClass().getSimpleName();
      json.writeStartObject();
      json.writeStringField(RecordShape.KIND, name);
      Objects.requireNonNull(kinds.get(name), name).writeFields(json, value, document);
      json.writeEndObject();
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      json.nextToken();
      String name = json.nextTextValue();
      json.nextToken();
      return Objects.requireNonNull(kinds.get(name), () -> "kind " + name)
          .readFields(json, document);
    }
  }

  /** A citation: the number of its sentence, where it is of the document at hand. */
  private record CitationShape() implements Shape {

    @Override
    public void write(JsonGenerator json, Object value, String document) throws IOException {
      Citation citation = (Citation) value;
      if (citation.document().equals(document)) {
        json.writeNumber(citation.sentence());
      } else {
        json.writeString(citation.document() + "#" + citation.sentence());
      }
    }

    @Override
    public Object read(JsonParser json, String document) throws IOException {
      if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
        return new Citation(document, json.getIntValue());
      }
      String text = json.getText();
      int mark = text.lastIndexOf('#');
      return new Citation(text.substring(0, mark), Integer.parseInt(text.substring(mark + 1)));
    }
  }
}
