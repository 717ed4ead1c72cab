package org.briefwright.archive;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Span;

/** Values of any type that the archive keeps, full of what is hard to write down. */
final class RandomRecords {

  static final String DOCUMENT = "0123456789abcdef".repeat(4);

  private static final List<String> PIECES =
      List.of(
          "",
          "a",
          " ",
          "\"",
          "\\",
          "\n",
          "\t",
          "\u0000",
          "\u001f",
          "\u2028",
          "«қазақ»",
          "–",
          "€",
          "\ud83d\ude80",
          "\ud800",
          "null",
          "#7",
          "{\"is\":1}",
          "é",
          "'",
          "%");

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic(generic);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == Document.class) {
      return document();
    }
    if (plain == Citation.class) {
      return new Citation(random.nextInt(4) == 0 ? text() : DOCUMENT, random.nextInt(1000));
    }
    if (plain == Span.class) {
      int start = random.nextInt(100);
      return new Span(start, start + random.nextInt(100));
    }
    if (plain == Country.class) {
      return Country.of(List.of("KZ", "UZ", "KG", "TJ", "TM").get(random.nextInt(5)));
    }
    if (plain.isRecord()) {
      return record(plain);
    }
    if (plain.isEnum()) {
      return one(Objects.requireNonNull(plain.getEnumConstants()));
    }
    if (plain.isSealed() && plain != ZoneId.class) {
      return value(one(Objects.requireNonNull(plain.getPermittedSubclasses())));
    }
    return scalar(plain);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "String" -> text();
      case "int", "Integer" -> 1 + random.nextInt(Integer.MAX_VALUE - 1);
      case "long", "Long" -> 1 + random.nextLong(Long.MAX_VALUE - 1);
      case "boolean" -> random.nextBoolean();
      case "OptionalInt" ->
          random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
      case "BigDecimal" -> new BigDecimal(new BigInteger(70, random), random.nextInt(40) - 20);
      case "LocalDate" -> day();
      case "Instant" ->
          Instant.ofEpochSecond(
              random.nextInt(), random.nextInt(3) == 0 ? 0 : random.nextInt(1000));
      case "ZoneId" -> ZoneId.of(List.of("UTC", "Asia/Almaty", "+05:00").get(random.nextInt(3)));
      case "Duration" -> Duration.ofSeconds(1 + random.nextInt(100_000));
      case "Path" -> Path.of("a b", "ü" + random.nextInt(9));
      default -> throw new IllegalArgumentException("no random " + type);
    };
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(random.nextInt(40_000));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private Object generic(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Type inner = arguments[arguments.length - 1];
    Class<?> raw = (Class<?>) type.getRawType();
    if (raw == Optional.class) {
      return random.nextBoolean() ? Optional.empty() : Optional.of(value(inner));
    }
    if (raw == Map.class) {
      Map<String, Object> map = new TreeMap<>();
      for (int i = random.nextInt(3); i > 0; i--) {
        map.put(text(), value(inner));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(value(inner));
    }
    return list;
  }

  private Object document() {
    boolean dated = random.nextBoolean();
    return new Document(
        DOCUMENT,
        text(),
        Optional.of(text()),
        Optional.empty(),
        Optional.of(text()),
        Optional.empty(),
        "en",
        dated ? Optional.of(day()) : Optional.empty(),
        dated ? DateOrigin.STATED : DateOrigin.NONE,
        text(),
        random.nextInt(1000),
        Optional.of("B"));
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no random " + type, e);
    }
  }
}
