package org.briefwright.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;

/**
 * A field of points. XChart finds their places, on straight or logarithmic scales; each point
 * paints itself there. Axes and lettering are the callers': XChart turns letters into outlines,
 * which can't be searched, and lets them collide.
 */
final class Plot {

  // XChart's axes draw and measure nothing where no tick has room.
  private static final int NO_TICKS = 1_000_000;

  private static final Color TRANSPARENT = new Color(255, 255, 255, 0);

  private final int width;
  private final int height;
  private final boolean logarithmic;
  private final Range across;
  private final Range down;
  private final List<Double> xs = new ArrayList<>();
  private final List<Double> ys = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();

  /** What stands at a place of the plot. */
  @FunctionalInterface
  interface Point {
    void paint(double x, double y);
  }

  /** From the left or top edge to the right or bottom edge. */
  record Range(double from, double to) {}

  /**
   * @param width in whole points
   * @param height in whole points
   */
  Plot(int width, int height, Range across, Range down, boolean logarithmic) {
    this.width = width;
    this.height = height;
    this.across = across;
    this.down = down;
    this.logarithmic = logarithmic;
  }

  void add(double x, double y, Point point) {
    xs.add(x);
    // XChart's values grow upwards, ours downwards.
    ys.add(-y);
    points.add(point);
  }

  /** Paints all points; {@code left} and {@code top} say where the plot's corner is. */
  void paint(Graphics2D graphics, double left, double top) {
    if (points.isEmpty()) {
      return;
    }
    XYChart chart = chart();
    List<double[]> places = new ArrayList<>();
    chart
        .addSeries("points", array(xs), array(ys))
        .setMarker(
            new Marker() {
              @Override
              public void paint(Graphics2D g, double x, double y, int size) {
                places.add(new double[] {x, y});
              }
            });
    // XChart only reckons: it would cut off what reaches over the plot's edge.
    Graphics2D reckoning = (Graphics2D) graphics.create();
    chart.paint(reckoning, width, height);
    reckoning.dispose();
    for (int i = 0; i < places.size(); i++) {
      points.get(i).paint(left + places.get(i)[0], top + places.get(i)[1]);
    }
  }

  private XYChart chart() {
    XYChart chart = new XYChart(width, height);
    XYStyler styler = chart.getStyler();
    styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    styler.setLegendVisible(false);
    styler.setChartTitleVisible(false);
    styler.setChartPadding(0);
    styler.setChartBackgroundColor(TRANSPARENT);
    styler.setPlotBackgroundColor(TRANSPARENT);
    styler.setPlotBorderVisible(false);
    styler.setPlotGridLinesVisible(false);
    styler.setAxisTicksVisible(false);
    styler.setXAxisTitleVisible(false);
    styler.setYAxisTitleVisible(false);
    styler.setPlotMargin(0);
    styler.setPlotContentSize(1);
    styler.setXAxisTickMarkSpacingHint(NO_TICKS);
    styler.setYAxisTickMarkSpacingHint(NO_TICKS);
    styler.setXAxisMin(across.from());
    styler.setXAxisMax(across.to());
    styler.setYAxisMin(-down.to());
    styler.setYAxisMax(-down.from());
    styler.setXAxisLogarithmic(logarithmic);
    return chart;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
