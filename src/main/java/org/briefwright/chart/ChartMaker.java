package org.briefwright.chart;

import org.briefwright.brief.Figure;
import org.briefwright.brief.Series;

/** Draws the figures of a brief; one can draw those of many, also at the same time. */
public final class ChartMaker {

  // The engine that prints a drawing measures it in whole pixels; three points are four of them.
  private static final double WHOLE = 3;

  private final Atlas atlas = new Atlas();

  /**
   * Draws {@code figure}, as wide as {@code common} says for its kind and as high as its data need.
   *
   * @return the drawing; the same figure and style give the same strokes on every machine
   */
  public Drawing draw(Figure figure, Style common) {
    Style style = common.of(figure.series());
    Sketch sketch =
        switch (figure.series()) {
          case Series.DealValues values -> DealChart.sketch(values, style);
          case Series.StatementTiming timing -> TimingChart.sketch(timing, style);
          case Series.Coverage coverage -> CoverageChart.sketch(coverage, style);
          case Series.CountryMap map -> MapChart.sketch(map, style, atlas);
        };
    double height = Math.ceil(sketch.heightPt() / WHOLE) * WHOLE;
    return new Drawing(
        figure.anchor(),
        style.widthPt(),
        height,
        figure.alt(),
        graphics -> sketch.painter().accept(new Ink(graphics, style)));
  }
}
