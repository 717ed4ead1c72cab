package org.briefwright.chart;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefwright.brief.Series.DealValues;

/**
 * Deal values: a bar from zero for each stage of each country, with its value and stage behind it.
 * Where the largest would leave the smallest no bar that can be seen, dots on a logarithmic scale
 * that says so, because a bar without zero would lie.
 */
final class DealChart {

  private static final double ROW = 11.5;
  private static final double BAR = 8.5;
  private static final double DOT = 3.2;
  private static final double GAP = 5;
  private static final double AXIS = 26;
  private static final double LONGEST_NAME = 130;
  private static final int MOST_ROWS = 30;
  private static final int STEPS = 5;
  private static final BigDecimal TOO_FAR_APART = BigDecimal.valueOf(1000);

  /** One bar. */
  private record Bar(String country, String stage, int stageIndex, BigDecimal usd) {
    String label() {
      return Amounts.brief(usd) + " " + stage;
    }
  }

  private final Style style;
  private final List<Bar> bars;
  private final int leftOut;
  private final boolean logarithmic;
  private final List<BigDecimal> ticks;
  private final double nameWidth;
  private final int plotWidth;

  private DealChart(List<Bar> all, Style style) {
    this.style = style;
    this.bars = largest(all);
    this.leftOut = all.size() - bars.size();
    BigDecimal most = bars.stream().map(Bar::usd).reduce(BigDecimal.ONE, BigDecimal::max);
    BigDecimal least = bars.stream().map(Bar::usd).reduce(most, BigDecimal::min);
    this.logarithmic = most.compareTo(least.multiply(TOO_FAR_APART)) > 0;
    this.ticks = logarithmic ? Ticks.powers(least, most) : Ticks.straight(most, STEPS);
    this.nameWidth =
        Math.min(LONGEST_NAME, widest(bars.stream().map(Bar::country).toList(), true)) + 8;
    this.plotWidth = plotWidth(most);
  }

  // As wide as leaves room for every label behind its bar.
  private int plotWidth(BigDecimal most) {
    double widest = widest(bars.stream().map(Bar::label).toList(), false);
    double reach = share(most);
    double room = style.widthPt() - nameWidth - 8;
    return (int) Math.max(60, Math.min(room, (room - widest - DOT) / reach));
  }

  static Sketch sketch(DealValues values, Style style) {
    List<Bar> bars = new ArrayList<>();
    for (int c = 0; c < values.countries().size(); c++) {
      for (int s = 0; s < values.stages().size(); s++) {
        DealValues.Stage stage = values.stages().get(s);
        if (stage.usd().get(c).signum() > 0) {
          bars.add(new Bar(values.countries().get(c), stage.name(), s, stage.usd().get(c)));
        }
      }
    }
    if (bars.isEmpty()) {
      return QuietFrame.sketch("No deal with a disclosed value was found.");
    }
    DealChart chart = new DealChart(bars, style);
    return new Sketch(chart.height(), chart::paint);
  }

  // The largest, in the order in which all stand.
  private static List<Bar> largest(List<Bar> all) {
    List<Bar> kept =
        all.stream().sorted(Comparator.comparing(Bar::usd).reversed()).limit(MOST_ROWS).toList();
    return all.stream().filter(kept::contains).toList();
  }

  private double widest(List<String> texts, boolean bold) {
    return texts.stream()
        .mapToDouble(text -> style.ruler().widthPt(text, bold, Ink.NORMAL))
        .max()
        .orElse(0);
  }

  private double height() {
    return bottom() + AXIS + (leftOut > 0 ? ROW : 0);
  }

  private double bottom() {
    return top(bars.size() - 1) + ROW + GAP / 2;
  }

  // A gap stands before each country.
  private double top(int row) {
    double top = 2;
    for (int i = 1; i <= row; i++) {
      top += ROW + (opens(i) ? GAP : 0);
    }
    return top;
  }

  private boolean opens(int row) {
    return row == 0 || !bars.get(row).country().equals(bars.get(row - 1).country());
  }

  private double first() {
    return ticks.getFirst().doubleValue();
  }

  private double last() {
    return ticks.getLast().doubleValue();
  }

  // How far to the right an amount stands: 0 at the left edge, 1 at the right.
  private double share(BigDecimal amount) {
    return logarithmic
        ? (Math.log10(amount.doubleValue()) - Math.log10(first()))
            / (Math.log10(last()) - Math.log10(first()))
        : amount.doubleValue() / last();
  }

  private void paint(Ink ink) {
    paintAxis(ink);
    int height = (int) Math.ceil(bottom());
    Plot plot =
        new Plot(
            plotWidth,
            height,
            new Plot.Range(first(), last()),
            new Plot.Range(0, height),
            logarithmic);
    for (int row = 0; row < bars.size(); row++) {
      Bar bar = bars.get(row);
      boolean opens = opens(row);
      plot.add(
          bar.usd().doubleValue(), top(row) + ROW / 2, (x, y) -> paintRow(ink, bar, opens, x, y));
    }
    plot.paint(ink.graphics(), nameWidth, 0);
    ink.line(nameWidth, 0, nameWidth, bottom(), logarithmic ? Ink.HAIRLINE : 0.8, Ink.BLACK);
  }

  private void paintRow(Ink ink, Bar bar, boolean opens, double x, double y) {
    double baseline = y + 3;
    if (opens) {
      String name = Ink.fit(style.ruler(), bar.country(), nameWidth - 8, true, Ink.NORMAL);
      ink.left(name, 0, baseline, true, Ink.NORMAL, Ink.BLACK);
    }
    StageFill fill = StageFill.of(bar.stageIndex());
    double end = x;
    if (logarithmic) {
      fill.dot(ink, x, y, DOT);
      end += DOT;
    } else {
      fill.bar(ink, new Rectangle2D.Double(nameWidth, y - BAR / 2, x - nameWidth, BAR));
    }
    String label = bar.label();
    ink.fill(
        new Rectangle2D.Double(end + 2, y - BAR / 2, ink.width(label, false, Ink.NORMAL) + 4, BAR),
        Ink.WHITE);
    ink.left(label, end + 4, baseline, false, Ink.NORMAL, Ink.BLACK);
  }

  private void paintAxis(Ink ink) {
    double room = plotWidth / (double) (ticks.size() - 1);
    double label = widest(ticks.stream().map(Amounts::brief).toList(), false) + 8;
    int every = (int) Math.max(1, Math.ceil(label / room));
    for (int i = 0; i < ticks.size(); i++) {
      double x = nameWidth + plotWidth * share(ticks.get(i));
      ink.line(x, 0, x, bottom(), Ink.HAIRLINE, Ink.HAIR);
      if (i % every == 0) {
        ink.centred(Amounts.brief(ticks.get(i)), x, bottom() + 10, false, Ink.SMALL, Ink.QUIET);
      }
    }
    String unit =
        logarithmic
            ? "US dollars, logarithmic scale: each line is ten times the one before"
            : "US dollars";
    ink.left(unit, nameWidth, bottom() + 22, false, Ink.SMALL, Ink.QUIET);
    if (leftOut > 0) {
      ink.left(
          "Not drawn: the " + leftOut + " smallest values, which stand in the table.",
          nameWidth,
          bottom() + 22 + ROW,
          false,
          Ink.SMALL,
          Ink.QUIET);
    }
  }
}
