package org.briefwright.layout;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/** Fills the templates of one design. Each is parsed once, also for editions at the same time. */
final class Filler {

  private final Design design;
  private final TemplateEngine engine = new TemplateEngine();

  Filler(Design design) {
    this.design = design;
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new FieldReader());
    engine.setDialect(dialect);
    engine.setEngineContextFactory(Filling::of);
    engine.setTemplateResolver(new DesignResolver(design));
  }

  /**
   * @throws LayoutException if a template asks for what is not there; names the file and the line
   */
  String fill(Map<String, Object> variables) {
    try {
      return engine.process(design.beginsWith(), new Context(Locale.ROOT, variables));
    } catch (TemplateEngineException e) {
      throw explained(e);
    }
  }

  // The innermost place is the most exact; the fault itself is the cause of all.
  private LayoutException explained(TemplateEngineException e) {
    String file = design.fileOf(design.beginsWith());
    int line = 1;
    String problem = String.valueOf(e.getMessage());
    String remedy = "mend the template";
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateProcessingException placed && placed.getTemplateName() != null) {
        file = design.fileOf(placed.getTemplateName());
        line = placed.getLine() == null ? line : placed.getLine();
        problem = String.valueOf(placed.getMessage());
      }
      if (cause instanceof Fault fault) {
        problem = fault.problem();
        remedy = fault.remedy();
      }
    }
    return new LayoutException(file, line, problem, remedy);
  }
}
