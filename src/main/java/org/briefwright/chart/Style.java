package org.briefwright.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.briefwright.brief.Amounts;
import org.briefwright.brief.Dates;
import org.briefwright.brief.Phrases;
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
 * @param phrases the words beside the data
 */
public record Style(
    double widthPt,
    Widths widths,
    String family,
    Color accent,
    Color second,
    Ruler ruler,
    Phrases phrases) {

  /** A style in which all drawings are equally wide. */
  public Style(double widthPt, String family, Color accent, Color second, Ruler ruler) {
    this(widthPt, Widths.all(widthPt), family, accent, second, ruler, Phrases.in("en"));
  }

  /** This style with the words of another language. */
  public Style in(Phrases other) {
    return new Style(widthPt, widths, family, accent, second, ruler, other);
  }

  String say(String name, Object... parts) {
    return phrases.say("chart." + name, parts);
  }

  /** {@code 4.2 bn}, {@code 32.5 k}. */
  String amount(BigDecimal usd) {
    return new Amounts(phrases).shortest(usd);
  }

  /** {@code 24 Jun}. */
  String day(LocalDate day) {
    return new Dates(phrases).ofYear(day);
  }

  /** {@code 24 Jun 2023}. */
  String dayAndYear(LocalDate day) {
    return new Dates(phrases).brief(day);
  }

  /** {@code Jun 2023}. */
  String month(LocalDate day) {
    return new Dates(phrases).ofMonth(day);
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
    return new Style(width, widths, family, accent, second, ruler, phrases);
  }

  /** In points, by what is drawn. */
  public record Widths(double deals, double timing, double coverage, double map) {

    static Widths all(double widthPt) {
      return new Widths(widthPt, widthPt, widthPt, widthPt);
    }
  }
}
