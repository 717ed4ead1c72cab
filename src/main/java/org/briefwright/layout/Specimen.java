package org.briefwright.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.brief.Brief;

/**
 * Briefs that mean nothing, to try templates on: with everything in them, or with nothing.
 *
 * @param full whether lists have elements and optional values are there
 * @param yes what every condition says
 */
record Specimen(boolean full, boolean yes) {

  private static final int ELEMENTS = 2;

  /** The variables that a template can read. */
  Map<String, Object> variables(WordList words) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (RecordComponent component : Brief.class.getRecordComponents()) {
      variables.put(component.getName(), make(component.getGenericType()));
    }
    variables.put("plates", full ? List.of(make(Plate.class), make(Plate.class)) : List.of());
    variables.put("style", "");
    variables.put("words", words);
    variables.put("theme", make(Theme.Shown.class));
    return variables;
  }

  private Object make(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type held = generic.getActualTypeArguments()[0];
      if (generic.getRawType() == Optional.class) {
        return full ? Optional.of(make(held)) : Optional.empty();
      }
      return full ? List.of(make(held), make(held)).subList(0, ELEMENTS) : List.of();
    }
    return type instanceof Class<?> plain ? makePlain(plain) : "";
  }

  private Object makePlain(Class<?> type) {
    if (type.isRecord()) {
      return makeRecord(type);
    }
    if (type.isSealed()) {
      return makePlain(type.getPermittedSubclasses()[0]);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == boolean.class) {
      return yes;
    }
    return makeSimple(type);
  }

  private Object makeSimple(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> full ? ELEMENTS : 0;
      case "double" -> 1.0;
      case "BigDecimal" -> BigDecimal.ONE;
      case "LocalDate" -> LocalDate.EPOCH;
      case "String" -> full ? "Text" : "";
      default -> throw new IllegalStateException("no specimen of " + type);
    };
  }

  private Object makeRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(part -> make(part.getGenericType())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException("no specimen of " + type, e);
    }
  }
}
