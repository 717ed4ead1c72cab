package org.briefwright.layout;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.brief.Brief;

/** Lists the fields that a template can read, from the records themselves. */
final class FieldList {

  private FieldList() {}

  /** One line for each record. */
  static String markdown() {
    Set<Class<?>> records = new LinkedHashSet<>();
    gather(Brief.class, records);
    gather(Plate.class, records);
    gather(Theme.Shown.class, records);
    return records.stream().map(FieldList::line).collect(Collectors.joining("\n"));
  }

  /** The names of all fields of {@code type} and of what it holds. */
  static Set<String> names(Class<?> type) {
    Set<Class<?>> records = new LinkedHashSet<>();
    gather(type, records);
    return records.stream()
        .flatMap(each -> Stream.of(each.getRecordComponents()))
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void gather(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      gather(generic.getActualTypeArguments()[0], records);
    } else if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        gather(component.getGenericType(), records);
      }
    }
  }

  private static String line(Class<?> type) {
    List<String> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add("`" + component.getName() + "`" + kind(component.getGenericType()));
    }
    return "| " + type.getSimpleName() + " | " + String.join(", ", fields) + " |";
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType generic) {
      String held = kind(generic.getActualTypeArguments()[0]);
      boolean optional = generic.getRawType() == Optional.class;
      return optional ? held + "?" : " list of" + (held.isEmpty() ? " texts" : held);
    }
    return switch (((Class<?>) type).getSimpleName()) {
      case "String" -> "";
      case "int", "double", "Integer" -> " number";
      case "boolean" -> " yes or no";
      case "Series" -> " (drawn, not printed)";
      default -> " " + ((Class<?>) type).getSimpleName();
    };
  }
}
