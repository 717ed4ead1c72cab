package org.briefwright.layout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Nearest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.IterationStatusVar;

/**
 * Reads one field of a value: a component of a record, a property of a list, text or loop. There is
 * nothing else to read: no method can be called, no class reached.
 */
final class Fields {

  private static final List<String> OF_A_LIST = List.of("size", "empty", "columns");
  private static final List<String> OF_A_TEXT = List.of("empty");
  private static final List<String> OF_A_LOOP =
      List.of("index", "count", "size", "first", "last", "even", "odd");

  // A long edition asks for fields a million times; the JDK makes its list of them anew each time.
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            accessors.put(component.getName(), component.getAccessor());
          }
          return Collections.unmodifiableMap(accessors);
        }
      };

  private Fields() {}

  /**
   * The field {@code name} of {@code owner}; of an optional that is there, a field of what it
   * holds; nothing of nothing.
   *
   * @throws Fault if there is no such field; says which is meant
   */
  static @Nullable Object read(@Nullable Object owner, String name) {
    return switch (owner) {
      case null -> null;
      case Optional<?> optional -> ofOptional(optional, name);
      case List<?> list -> ofList(list, name);
      case String text when name.equals("empty") -> text.isEmpty();
      case String text -> throw unknown(name, "a text", OF_A_TEXT);
      case IterationStatusVar loop -> ofLoop(loop, name);
      case WordList words -> words.word(name);
      case Record row -> ofRecord(row, name);
      default -> throw unknown(name, owner.getClass().getSimpleName(), List.of());
    };
  }

  private static @Nullable Object ofOptional(Optional<?> optional, String name) {
    return switch (name) {
      case "present" -> optional.isPresent();
      case "empty" -> optional.isEmpty();
      default -> optional.isPresent() ? read(optional.get(), name) : null;
    };
  }

  private static Object ofList(List<?> list, String name) {
    return switch (name) {
      case "size" -> list.size();
      case "empty" -> list.isEmpty();
      case "columns" -> Columns.of(list);
      default -> throw unknown(name, "a list", OF_A_LIST);
    };
  }

  private static Object ofLoop(IterationStatusVar loop, String name) {
    return switch (name) {
      case "index" -> loop.getIndex();
      case "count" -> loop.getCount();
      case "size" -> loop.getSize();
      case "first" -> loop.isFirst();
      case "last" -> loop.isLast();
      case "even" -> loop.isEven();
      case "odd" -> loop.isOdd();
      default -> throw unknown(name, "the state of a loop", OF_A_LOOP);
    };
  }

  private static Object ofRecord(Record row, String name) {
    Map<String, Method> accessors = ACCESSORS.get(row.getClass());
    Method accessor = accessors.get(name);
    if (accessor == null) {
      throw unknown(name, row.getClass().getSimpleName(), List.copyOf(accessors.keySet()));
    }
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(accessor + " can't be read", e);
    }
  }

  private static Fault unknown(String name, String owner, List<String> names) {
    return new Fault(
        "field \"" + name + "\" is not in " + owner,
        names.isEmpty() ? "it has no fields" : Nearest.remedy(name, names));
  }
}
