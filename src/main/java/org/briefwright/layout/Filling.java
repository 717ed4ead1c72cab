package org.briefwright.layout;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateData;

/** One filling of templates: what they are filled with, and the texts that were set for it. */
final class Filling extends EngineContext {

  // Days, stages and names come again and again.
  private final Map<String, String> set = new HashMap<>();

  private Filling(
      IEngineConfiguration configuration,
      TemplateData template,
      @Nullable Map<String, Object> attributes,
      IContext given,
      Map<String, Object> variables) {
    super(configuration, template, attributes, given.getLocale(), variables);
  }

  static IEngineContext of(
      IEngineConfiguration configuration,
      TemplateData template,
      @Nullable Map<String, Object> attributes,
      IContext given) {
    Map<String, Object> variables = new HashMap<>();
    given.getVariableNames().forEach(name -> variables.put(name, given.getVariable(name)));
    return new Filling(configuration, template, attributes, given, variables);
  }

  /** A text as it is printed. */
  String set(String text) {
    return set.computeIfAbsent(text, raw -> Glue.spaces(Text.clean(raw)));
  }
}
