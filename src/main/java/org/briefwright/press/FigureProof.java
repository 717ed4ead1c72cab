package org.briefwright.press;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.briefwright.chart.Drawing;

/** Looks whether every drawing is there with all its marks and labels, and is told in words. */
final class FigureProof {

  private final Printed printed;
  private final List<Drawing> drawings;

  FigureProof(Printed printed, List<Drawing> drawings) {
    this.printed = printed;
    this.drawings = drawings;
  }

  void read() throws IOException {
    List<Part> figures = printed.root().all("Figure");
    for (Part figure : figures) {
      if (figure.attribute(COSName.ALT).isBlank()) {
        throw Proof.fault(pageOf(figure), "a figure is not told in words");
      }
    }
    for (Drawing drawing : drawings) {
      Part figure =
          figures.stream()
              .filter(one -> one.attribute(COSName.ALT).equals(drawing.alt()))
              .findFirst()
              .orElseThrow(() ->
                  Proof.fault("proof", "the drawing \"" + drawing.anchor() + "\" was not printed"));
      compare(drawing, figure);
    }
  }

  private void compare(Drawing drawing, Part figure) throws IOException {
    int page = pageOf(figure);
    Count asked = Count.of(drawing);
    int painted = strokes(figure);
    if (painted != asked.strokes()) {
      throw Proof.fault(
          page,
          painted
              + " of "
              + asked.strokes()
              + " marks of the drawing \""
              + drawing.anchor()
              + "\" are there");
    }
    String letters = figure.letters();
    for (String label : asked.labels()) {
      if (!letters.contains(Part.squeezed(label))) {
        throw Proof.fault(
            page,
            "the label \"" + label + "\" of the drawing \"" + drawing.anchor() + "\" is missing");
      }
    }
  }

  private int strokes(Part figure) {
    int count = 0;
    for (COSBase kid : figure.tag().kids()) {
      if (figure.tag().place(kid) instanceof Tag.Place place) {
        int page = printed.numberOf(place.page());
        Map<Integer, Integer> strokes = page < 0 ? Map.of() : printed.seen(page).strokes();
        count += strokes.getOrDefault(place.number(), 0);
      }
    }
    return count;
  }

  private int pageOf(Part figure) {
    return figure.tag().page() == null ? -1 : printed.numberOf(figure.tag().page());
  }
}
