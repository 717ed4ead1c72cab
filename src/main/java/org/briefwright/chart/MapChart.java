package org.briefwright.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefwright.brief.Series.CountryMap;
import org.briefwright.brief.Series.CountryMap.Count;

/**
 * An outline map: the region's countries tinted by the number of documents that speak of them, each
 * with its counts; hatched where there is none; neighbours as outlines.
 */
final class MapChart {

  // Neighbours are paler than any tint, and the sea has none, so that neither looks covered.
  private static final Color NEIGHBOUR = new Color(0xF4F3F0);
  private static final Color NEIGHBOUR_LINE = new Color(0xBDBDBD);
  private static final double LINE = 10;
  private static final double FOOT = 16;
  private static final double FAINTEST = 0.18;
  private static final double DARKEST = 0.5;
  private static final double SWATCH = 9;

  // A map of less width names countries by their codes.
  private static final double NARROW = 200;

  private final CountryMap map;
  private final Style style;
  private final Region region;
  private final int most;
  private final List<MapLabels.Placed> labels;

  private MapChart(CountryMap map, Style style, Region region) {
    this.map = map;
    this.style = style;
    this.region = region;
    this.most = map.counts().stream().mapToInt(Count::documents).max().orElse(0);
    Map<String, double[]> sizes = new LinkedHashMap<>();
    map.counts().forEach(count -> sizes.put(count.code(), size(count)));
    this.labels = MapLabels.place(region, sizes);
  }

  static Sketch sketch(CountryMap map, Style style, Atlas atlas) {
    Region region =
        atlas.region(
            map.counts().stream().map(Count::code).collect(Collectors.toSet()), style.widthPt());
    if (region.own().isEmpty()) {
      return QuietFrame.sketch(style.say("no-country"));
    }
    MapChart chart = new MapChart(map, style, region);
    return new Sketch(chart.height(), chart::paint);
  }

  private String counts(Count count) {
    return count.documents() == 0
        ? style.say("not-covered")
        : count.documents() + " · " + count.deals() + " · " + count.statements();
  }

  private String name(Count count) {
    return isNarrow() ? count.code() : count.name();
  }

  private double[] size(Count count) {
    double width =
        Math.max(
            style.ruler().widthPt(name(count), true, Ink.NORMAL),
            style.ruler().widthPt(counts(count), false, Ink.SMALL));
    return new double[] {width, 2 * LINE};
  }

  private void paint(Ink ink) {
    Rectangle2D frame = new Rectangle2D.Double(0, 0, region.width(), region.height());
    Shape clip = ink.graphics().getClip();
    ink.graphics().clip(frame);
    ink.fill(frame, Ink.WHITE);
    for (Path2D land : region.others()) {
      ink.fill(land, NEIGHBOUR);
      ink.outline(land, Ink.HAIRLINE, NEIGHBOUR_LINE);
    }
    for (Count count : map.counts()) {
      Path2D land = region.own().get(count.code());
      if (land != null) {
        paintLand(ink, land, count);
      }
    }
    ink.graphics().setClip(clip);
    ink.outline(frame, Ink.HAIRLINE, Ink.HAIR);
    labels.forEach(label -> paintLabel(ink, label));
    paintMeanings(ink);
  }

  private void paintLand(Ink ink, Path2D land, Count count) {
    if (count.documents() == 0) {
      ink.fill(land, Ink.WHITE);
      ink.hatchShape(land, 5, 0.5, Ink.HAIR);
    } else {
      ink.fill(land, tint(count.documents()));
    }
    ink.outline(land, 0.8, Ink.QUIET);
  }

  private Color tint(int documents) {
    double share = documents / (double) most;
    return CoverageChart.tint(style.accent(), FAINTEST + (DARKEST - FAINTEST) * share);
  }

  private void paintLabel(Ink ink, MapLabels.Placed label) {
    Count count =
        map.counts().stream().filter(c -> c.code().equals(label.code())).findFirst().orElseThrow();
    Rectangle2D box = label.box();
    if (!label.inside()) {
      Line2D leader = MapLabels.leader(box, label.anchor());
      ink.outline(leader, 0.6, Ink.BLACK);
      double[] at = label.anchor();
      ink.fill(new Ellipse2D.Double(at[0] - 1.4, at[1] - 1.4, 2.8, 2.8), Ink.BLACK);
    }
    if (!label.inside() || count.documents() == 0) {
      ink.fill(
          new Rectangle2D.Double(
              box.getX() - 1.5, box.getY() - 0.5, box.getWidth() + 3, box.getHeight() + 1),
          Ink.WHITE);
    }
    double x = box.getCenterX();
    ink.centred(name(count), x, box.getY() + 8, true, Ink.NORMAL, Ink.BLACK);
    ink.centred(counts(count), x, box.getY() + 18, false, Ink.SMALL, Ink.BLACK);
  }

  private boolean isNarrow() {
    return style.widthPt() < NARROW;
  }

  /** One swatch of the key with its words. */
  private record Meaning(String words, double swatches) {
    double width(Ruler ruler) {
      return swatches + ruler.widthPt(words, false, Ink.SMALL);
    }
  }

  private List<Meaning> meanings() {
    return List.of(
        new Meaning(style.say("few-to-most", most), 37),
        new Meaning(style.say("not-covered"), 19),
        new Meaning(style.say("numbers"), 0));
  }

  // As many beside each other as the width allows.
  private List<double[]> placesOfMeanings() {
    List<double[]> places = new ArrayList<>();
    double x = 0;
    double y = region.height() + 4;
    for (Meaning meaning : meanings()) {
      double width = meaning.width(style.ruler());
      if (x > 0 && x + width > style.widthPt()) {
        x = 0;
        y += LINE;
      }
      places.add(new double[] {x, y});
      x += width + 14;
    }
    return places;
  }

  private double height() {
    return placesOfMeanings().getLast()[1] + FOOT - 4;
  }

  private void paintMeanings(Ink ink) {
    List<Meaning> meanings = meanings();
    List<double[]> places = placesOfMeanings();
    for (int i = 0; i < meanings.size(); i++) {
      double x = places.get(i)[0];
      double y = places.get(i)[1];
      if (i == 0) {
        swatch(ink, x, y, CoverageChart.tint(style.accent(), FAINTEST));
        swatch(ink, x + 18, y, CoverageChart.tint(style.accent(), DARKEST));
      } else if (i == 1) {
        Rectangle2D none = new Rectangle2D.Double(x, y, SWATCH * 1.6, SWATCH);
        ink.hatch(none, 5, 0.5, Ink.QUIET);
        ink.outline(none, Ink.HAIRLINE, Ink.QUIET);
      }
      ink.left(
          meanings.get(i).words(),
          x + meanings.get(i).swatches(),
          y + 7.5,
          false,
          Ink.SMALL,
          Ink.QUIET);
    }
  }

  private static void swatch(Ink ink, double x, double y, Color color) {
    Rectangle2D area = new Rectangle2D.Double(x, y, SWATCH * 1.6, SWATCH);
    ink.fill(area, color);
    ink.outline(area, Ink.HAIRLINE, Ink.QUIET);
  }
}
