package org.briefwright.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.chart.Outlines.Land;
import org.briefwright.chart.Outlines.Polygon;
import org.briefwright.chart.Outlines.Ring;

/**
 * The countries of a map and their neighbours, projected to a frame.
 *
 * @param own by code, each as one shape in points
 * @param others whatever else is in the frame
 * @param spots of the countries
 */
record Region(
    Map<String, Path2D> own, List<Path2D> others, Spots spots, double width, double height) {

  // An island or exclave smaller than this share of a country's largest part may fall out of the
  // frame: a map of France need not show Guyana.
  private static final double MAIN_SHARE = 0.2;
  // Lines at the edge of what is drawn must not be seen at the edge of the frame.
  private static final double OFF_FRAME = 4;
  private static final int FEWEST_POINTS = 3;
  private static final double FULL_CIRCLE = 360;
  private static final double HALF_CIRCLE = 180;
  private static final double MARGIN = 0.07;
  private static final double LOWEST = 150;
  private static final double HIGHEST = 222;
  // A narrow map is no higher than this share of its width.
  private static final double UPRIGHT = 0.66;

  /** Fits the countries with {@code codes} into a frame of {@code width} points. */
  static Region of(Set<String> codes, double width) {
    List<Land> world = Outlines.read();
    List<Ring> main = new ArrayList<>();
    for (Land land : world) {
      if (codes.contains(land.code())) {
        main.addAll(mainRings(land));
      }
    }
    if (main.isEmpty()) {
      return new Region(Map.of(), List.of(), new Spots(Map.of(), 0, 0), width, 0);
    }
    Projection projection = Projection.of(main);
    Rectangle2D bounds = path(main, projection).getBounds2D();
    double scaleAcross = width * (1 - 2 * MARGIN) / bounds.getWidth();
    double height =
        Math.clamp(
            bounds.getHeight() * scaleAcross / (1 - 2 * MARGIN),
            Math.min(LOWEST, UPRIGHT * width),
            Math.min(HIGHEST, UPRIGHT * width));
    double scale = Math.min(scaleAcross, height * (1 - 2 * MARGIN) / bounds.getHeight());
    Placing placing =
        new Placing(
            projection,
            scale,
            width / 2 - bounds.getCenterX() * scale,
            height / 2 - bounds.getCenterY() * scale);
    return placing.region(world, codes, width, height);
  }

  private static List<Ring> mainRings(Land land) {
    double largest = land.polygons().stream().mapToDouble(Region::size).max().orElse(0);
    return land.polygons().stream()
        .filter(polygon -> size(polygon) >= largest * MAIN_SHARE)
        .map(polygon -> polygon.rings().getFirst())
        .toList();
  }

  // Square degrees, narrower towards the poles; Gauss's area formula.
  private static double size(Polygon polygon) {
    Ring ring = polygon.rings().getFirst();
    double doubled = 0;
    double lat = 0;
    for (int i = 0; i < ring.lon().length; i++) {
      int next = (i + 1) % ring.lon().length;
      doubled += ring.lon()[i] * ring.lat()[next] - ring.lon()[next] * ring.lat()[i];
      lat += ring.lat()[i] / ring.lat().length;
    }
    return Math.abs(doubled) / 2 * Math.cos(Math.toRadians(lat));
  }

  private static Path2D path(List<Ring> rings, Projection projection) {
    Placing plain = new Placing(projection, 1, 0, 0);
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    rings.forEach(ring -> Placing.draw(plain.points(ring), path));
    return path;
  }

  /** From the globe to the frame. */
  private record Placing(Projection projection, double scale, double dx, double dy) {

    Region region(List<Land> world, Set<String> codes, double width, double height) {
      Rectangle2D frame = new Rectangle2D.Double(0, 0, width, height);
      Cropping cropping =
          new Cropping(
              new Rectangle2D.Double(
                  -OFF_FRAME, -OFF_FRAME, width + 2 * OFF_FRAME, height + 2 * OFF_FRAME));
      Map<String, Path2D> own = new LinkedHashMap<>();
      List<Path2D> others = new ArrayList<>();
      for (Land land : world) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (Polygon polygon : land.polygons()) {
          Path2D part = new Path2D.Double(Path2D.WIND_EVEN_ODD);
          if (isFar(polygon.rings().getFirst(), frame) || isTorn(polygon.rings().getFirst())) {
            continue;
          }
          boolean isOwn = codes.contains(land.code());
          for (Ring ring : polygon.rings()) {
            List<double[]> points = cropping.thin(points(ring));
            draw(isOwn ? points : cropping.crop(points), part);
          }
          if (part.getBounds2D().intersects(frame)) {
            path.append(part, false);
          }
        }
        if (path.getCurrentPoint() == null) {
          continue;
        }
        if (codes.contains(land.code())) {
          own.put(land.code(), path);
        } else {
          others.add(path);
        }
      }
      return new Region(own, others, new Spots(own, width, height), width, height);
    }

    // Some points of a ring tell well enough where it is; most land of the world is elsewhere.
    private boolean isFar(Ring ring, Rectangle2D frame) {
      double shift = shift(ring);
      Path2D some = new Path2D.Double();
      for (int i = 0; i < ring.lon().length; i += ring.lon().length > 64 ? 16 : 1) {
        double[] point = projection.flatten(ring.lon()[i] + shift, ring.lat()[i]);
        double x = point[0] * scale + dx;
        double y = point[1] * scale + dy;
        if (i == 0) {
          some.moveTo(x, y);
        } else {
          some.lineTo(x, y);
        }
      }
      Rectangle2D box = some.getBounds2D();
      double more = Math.max(box.getWidth(), box.getHeight()) / 4 + 1;
      return !frame.intersects(
          box.getX() - more,
          box.getY() - more,
          box.getWidth() + 2 * more,
          box.getHeight() + 2 * more);
    }

    // Land across the meridian opposite of the middle would be torn over the whole sheet.
    private boolean isTorn(Ring ring) {
      double shift = shift(ring);
      return Arrays.stream(ring.lon())
          .anyMatch(lon -> Math.abs(lon + shift - projection.middle()) > HALF_CIRCLE);
    }

    List<double[]> points(Ring ring) {
      double shift = shift(ring);
      List<double[]> points = new ArrayList<>();
      for (int i = 0; i < ring.lon().length; i++) {
        double[] point = projection.flatten(ring.lon()[i] + shift, ring.lat()[i]);
        points.add(new double[] {point[0] * scale + dx, point[1] * scale + dy});
      }
      return points;
    }

    static void draw(List<double[]> points, Path2D path) {
      if (points.size() < FEWEST_POINTS) {
        return;
      }
      path.moveTo(points.getFirst()[0], points.getFirst()[1]);
      points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
      path.closePath();
    }

    // Whole turns that bring the middle of a ring next to the middle of the map.
    private double shift(Ring ring) {
      return Math.rint((projection.middle() - ring.middle()) / FULL_CIRCLE) * FULL_CIRCLE;
    }
  }
}
