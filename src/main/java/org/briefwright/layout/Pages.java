package org.briefwright.layout;

import java.util.List;
import org.briefwright.chart.Drawing;

/**
 * Everything that goes to press; the engine there breaks the pages.
 *
 * @param xhtml a whole document, its style sheet inside; a drawing stands where an {@code object}
 *     element of type {@code application/x-drawing} names its anchor in {@code data}
 * @param title of the document
 * @param language ISO 639-1
 * @param promises rows that the printed copy must show, as those of the ledger: some of their cells
 *     in their order, with tabs between them; the proof looks for them
 */
public record Pages(
    String xhtml, List<Drawing> drawings, String title, String language, List<String> promises) {

  public Pages {
    drawings = List.copyOf(drawings);
    promises = List.copyOf(promises);
  }

  /** The same edition from a document that was changed. */
  public Pages with(String changed) {
    return new Pages(changed, drawings, title, language, promises);
  }
}
