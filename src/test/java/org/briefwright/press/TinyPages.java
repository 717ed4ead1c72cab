package org.briefwright.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.briefwright.brief.Brief;
import org.briefwright.chart.ChartMaker;
import org.briefwright.chart.Drawing;
import org.briefwright.chart.Style;
import org.briefwright.layout.Compositor;
import org.briefwright.layout.Design;
import org.briefwright.layout.Pages;
import org.briefwright.layout.Paper;

/** Pages typed in a test, and a press to print them. */
final class TinyPages {

  static final Typecase TYPECASE = Typecase.open(Path.of("fonts"));
  static final Instant MOMENT = Instant.parse("2025-11-10T02:00:00Z");

  private TinyPages() {}

  /** Pages of 100 by 80 mm in 10-point type on lines of 14 points. */
  static Pages of(String body, Drawing... drawings) {
    return styled("", body, drawings);
  }

  static Pages styled(String css, String body, Drawing... drawings) {
    String style =
        "@page { size: 100mm 80mm; margin: 10mm }"
            + "body { margin: 0; font: 10pt/14pt \"Source Serif 4\"; orphans: 2; widows: 2 }"
            + "p, h3 { margin: 0 }"
            + css;
    String xhtml =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Tiny</title>\
        <meta name="subject" content="A test"/><style>%STYLE%</style></head><body>%BODY%</body></html>
        """
            .replace("%STYLE%", style)
            .replace("%BODY%", body);
    return new Pages(xhtml, List.of(drawings), "Tiny", "en", List.of());
  }

  static Copy print(Pages pages) {
    return new Press(TYPECASE, Duration.ofSeconds(60)).print(pages, List.of(), MOMENT);
  }

  /** {@code brief} in the design that the program comes with. */
  static Pages weekly(Brief brief, Paper paper) {
    Design design = Design.open(Path.of("templates/weekly"), paper);
    Style style = design.style(TYPECASE.ruler(design.type()));
    List<Drawing> drawings =
        brief.figures().stream().map(figure -> new ChartMaker().draw(figure, style)).toList();
    return new Compositor().compose(brief, drawings, design);
  }

  /** The text of each page, white space folded. */
  static List<String> texts(Copy copy) {
    try (PDDocument document = Loader.loadPDF(copy.pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setPageEnd("\f");
      return List.of(stripper.getText(document).split("\f")).stream()
          .map(text -> text.strip().replaceAll("\\s+", " "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
