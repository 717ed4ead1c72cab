package org.briefwright.press;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.chart.Drawing;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Prints drawings in vectors where a page holds their place. */
final class DrawingInker implements FSObjectDrawerFactory, FSObjectDrawer {

  static final String TYPE = "application/x-drawing";

  // The engine's graphics count in CSS pixels, a drawing in points.
  private static final double PIXELS_PER_POINT = 96 / 72.0;

  private final List<Drawing> drawings;
  private final TypeInker typeInker;

  DrawingInker(List<Drawing> drawings, TypeInker typeInker) {
    this.drawings = drawings;
    this.typeInker = typeInker;
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return TYPE.equals(element.getAttribute("type"));
  }

  @Override
  public @Nullable FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element) ? this : null;
  }

  @Override
  public @Nullable Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    Drawing drawing = drawingFor(element.getAttribute("data"));
    device.drawWithGraphics(
        (float) x,
        (float) y,
        (float) width / dotsPerPixel,
        (float) height / dotsPerPixel,
        graphics -> paint(drawing, graphics));
    return null;
  }

  private Drawing drawingFor(String anchor) {
    Optional<Drawing> drawing =
        drawings.stream().filter(candidate -> candidate.anchor().equals(anchor)).findFirst();
    return drawing.orElseThrow(() ->
        new PressException(
            "press",
            "there is no drawing \"" + anchor + "\"",
            "let the template's object element name the anchor of a figure in data"));
  }

  private void paint(Drawing drawing, Graphics2D graphics) {
    if (graphics instanceof PdfBoxGraphics2D pdf) {
      pdf.setFontTextDrawer(typeInker);
    }
    graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
    drawing.painter().paint(graphics);
  }
}
