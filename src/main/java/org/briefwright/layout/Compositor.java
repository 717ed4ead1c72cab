package org.briefwright.layout;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Figure;
import org.briefwright.chart.Drawing;

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
    String xhtml = Glue.references(design.filler().fill(variables(brief, drawings, design)));
    Anchors.check(design.fileOf(design.beginsWith()), xhtml);
    List<Drawing> all = new ArrayList<>();
    design.theme().drawing().ifPresent(all::add);
    for (Drawing drawing : drawings) {
      // A design need not place every drawing.
      if (xhtml.contains("data=\"" + drawing.anchor() + "\"")) {
        all.add(set(drawing));
      }
    }
    return new Pages(
        xhtml,
        all,
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
    List<String> languages = design.languages().isEmpty() ? List.of("en") : design.languages();
    for (String language : languages) {
      WordList words = design.words(language);
      design.filler().fill(new Specimen(true, true).variables(words));
      design.filler().fill(new Specimen(false, true).variables(words));
      design.filler().fill(new Specimen(false, false).variables(words));
    }
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
    variables.put("words", design.words(brief.masthead().language()));
    variables.put("theme", design.theme().shown());
    return variables;
  }

  /** The drawing with its words as the template prints them. */
  private static Drawing set(Drawing drawing) {
    return new Drawing(
        drawing.anchor(),
        drawing.widthPt(),
        drawing.heightPt(),
        Glue.spaces(Text.clean(drawing.alt())),
        drawing.painter());
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
}
