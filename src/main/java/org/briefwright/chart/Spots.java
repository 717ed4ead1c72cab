package org.briefwright.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Points of a fine grid that tell where in a frame the land of each country is. */
final class Spots {

  /** Between two points of a large country, in points of type. */
  static final double STEP = 6;

  private final Map<String, Land> lands = new LinkedHashMap<>();

  /**
   * @param bounds around all spots
   */
  private record Land(List<double[]> spots, Rectangle2D bounds) {}

  /**
   * @param own the countries by code
   * @param width of the frame
   * @param height of the frame
   */
  Spots(Map<String, Path2D> own, double width, double height) {
    own.forEach((code, shape) -> lands.put(code, land(shape, width, height)));
  }

  private static Land land(Path2D shape, double width, double height) {
    Rectangle2D bounds = shape.getBounds2D();
    double step = Math.clamp(Math.min(bounds.getWidth(), bounds.getHeight()) / 8, 1, STEP);
    List<double[]> spots = new ArrayList<>();
    for (double y = Math.max(0, bounds.getMinY());
        y < Math.min(height, bounds.getMaxY());
        y += step) {
      for (double x = Math.max(0, bounds.getMinX());
          x < Math.min(width, bounds.getMaxX());
          x += step) {
        if (shape.contains(x, y)) {
          spots.add(new double[] {x, y});
        }
      }
    }
    return new Land(List.copyOf(spots), bounds);
  }

  /** The spots of a country: across and down. */
  List<double[]> of(String code) {
    Land land = lands.get(code);
    return land == null ? List.of() : land.spots();
  }

  /** How many spots of a country are in {@code box}. */
  int in(String code, Rectangle2D box) {
    Land land = lands.get(code);
    int count = 0;
    if (land != null && isNear(land.bounds(), box)) {
      for (double[] spot : land.spots()) {
        count += box.contains(spot[0], spot[1]) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isNear(Rectangle2D land, Rectangle2D box) {
    return land.getMinX() <= box.getMaxX()
        && land.getMaxX() >= box.getMinX()
        && land.getMinY() <= box.getMaxY()
        && land.getMaxY() >= box.getMinY();
  }
}
