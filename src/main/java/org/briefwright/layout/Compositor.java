package org.briefwright.layout;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Figure;
import org.briefwright.chart.Drawing;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.standard.StandardDialect;

/** Fills the templates of a design with a brief. */
public final class Compositor {

  /**
   * Makes the pages of an edition.
   *
   * @param drawings one for each figure of {@code brief}, by its anchor
   * @throws LayoutException if a template asks for a field that is not there, or two places have
   *     the same anchor; names the file and the line
   */
  public Pages compose(Brief brief, List<Drawing> drawings, Design design) {
    String xhtml = fill(design, variables(brief, drawings, design));
    Anchors.check(design.fileOf(design.beginsWith()), xhtml);
    return new Pages(
        xhtml,
        drawings,
        brief.masthead().title() + ", " + brief.masthead().period(),
        brief.masthead().language(),
        Promises.of(brief));
  }

  /**
   * Tries every part of a design on a brief that has everything and on one that has nothing, so
   * that a slip in a part that is seldom printed does not wait for its night.
   *
   * @throws LayoutException as {@link #compose} does
   */
  public void check(Design design) {
    fill(design, new Specimen(true, true).variables());
    fill(design, new Specimen(false, true).variables());
    fill(design, new Specimen(false, false).variables());
  }

  private static Map<String, Object> variables(Brief brief, List<Drawing> drawings, Design design) {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (RecordComponent component : Brief.class.getRecordComponents()) {
      Object value = Fields.read(brief, component.getName());
      if (value != null) {
        variables.put(component.getName(), value);
      }
    }
    variables.put("plates", plates(brief, drawings));
    variables.put("style", design.css());
    return variables;
  }

  private static List<Plate> plates(Brief brief, List<Drawing> drawings) {
    List<Plate> plates = new ArrayList<>();
    for (Figure figure : brief.figures()) {
      Drawing drawing =
          drawings.stream()
              .filter(candidate -> candidate.anchor().equals(figure.anchor()))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no drawing of " + figure.anchor()));
      plates.add(new Plate(figure, drawing.widthPt(), drawing.heightPt()));
    }
    return plates;
  }

  private static String fill(Design design, Map<String, Object> variables) {
    StandardDialect dialect = new StandardDialect();
    dialect.setVariableExpressionEvaluator(new FieldReader());
    TemplateEngine engine = new TemplateEngine();
    engine.setDialect(dialect);
    engine.setTemplateResolver(new DesignResolver(design));
    try {
      return engine.process(design.beginsWith(), new Context(Locale.ROOT, variables));
    } catch (TemplateEngineException e) {
      throw explained(e, design);
    }
  }

  // The innermost place is the most exact; the fault itself is the cause of all.
  private static LayoutException explained(TemplateEngineException e, Design design) {
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
