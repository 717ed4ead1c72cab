package org.briefwright.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fact.Nearest;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what stands in <code>${…}</code>: a path of fields, as in {@code section.deals} or
 * {@code row.refs[0].label}. This takes the place of the template engine's own language, with which
 * a template could call any method.
 */
final class FieldReader implements IStandardVariableExpressionEvaluator {

  private static final String NAME = "[A-Za-z][A-Za-z0-9]*";

  /** What may stand between the braces. */
  static final Pattern PATH =
      Pattern.compile("(" + NAME + ")((?:\\." + NAME + "|\\[[0-9]{1,6}])*)");

  static final String STYLE = "style";

  private static final Pattern STEP = Pattern.compile("\\.(" + NAME + ")|\\[([0-9]+)]");

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    Matcher path = PATH.matcher(expression.getExpression().strip());
    if (!path.matches() || expression.getUseSelectionAsRoot()) {
      throw new Fault(
          "\"" + expression.getExpression() + "\" is not a path of fields",
          "write names with dots between them, as in ${section.deals.size}");
    }
    Object value = follow(start(context, path.group(1)), path.group(2));
    // A style sheet is no text to be set.
    return path.group().equals(STYLE) ? value : printable(value, context);
  }

  // A condition without "otherwise" makes the engine ask for a variable named null.
  private static @Nullable Object start(IExpressionContext context, String name) {
    if (name.equals("null")) {
      return null;
    }
    if (!context.containsVariable(name)) {
      List<String> names = context.getVariableNames().stream().sorted().toList();
      throw new Fault("there is no \"" + name + "\" here", Nearest.remedy(name, names));
    }
    return context.getVariable(name);
  }

  private static @Nullable Object follow(@Nullable Object from, String steps) {
    Object value = from;
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      value =
          step.group(1) == null
              ? element(value, Integer.parseInt(step.group(2)))
              : Fields.read(value, step.group(1));
    }
    return value;
  }

  private static @Nullable Object element(@Nullable Object value, int index) {
    if (!(value instanceof List<?> list)) {
      throw new Fault("[" + index + "] asks for an element of what is no list", "leave it out");
    }
    return index < list.size() ? list.get(index) : null;
  }

  private static @Nullable Object printable(@Nullable Object value, IExpressionContext context) {
    return switch (value) {
      case null -> null;
      case Optional<?> optional -> printable(optional.orElse(null), context);
      case String text -> ((Filling) context).set(text);
      default -> value;
    };
  }
}
