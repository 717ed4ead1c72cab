package org.briefwright.chart;

import java.awt.Color;
import org.briefwright.brief.Series;

/**
 * How drawings of a design look.
 *
 * @param widthPt of the drawing, in points
 * @param widths of the drawings that have one of their own
 * @param family of its letters
 * @param accent the darker of the two colours; they separate in grey
 * @param second the lighter one
 * @param ruler measures letters of {@code family}
 */
public record Style(
    double widthPt, Widths widths, String family, Color accent, Color second, Ruler ruler) {

  /** A style in which all drawings are equally wide. */
  public Style(double widthPt, String family, Color accent, Color second, Ruler ruler) {
    this(widthPt, Widths.all(widthPt), family, accent, second, ruler);
  }

  /** This style with the width that drawings of {@code series} have. */
  Style of(Series series) {
    double width =
        switch (series) {
          case Series.DealValues values -> widths.deals();
          case Series.StatementTiming timing -> widths.timing();
          case Series.Coverage coverage -> widths.coverage();
          case Series.CountryMap map -> widths.map();
        };
    return new Style(width, widths, family, accent, second, ruler);
  }

  /** In points, by what is drawn. */
  public record Widths(double deals, double timing, double coverage, double map) {

    static Widths all(double widthPt) {
      return new Widths(widthPt, widthPt, widthPt, widthPt);
    }
  }
}
