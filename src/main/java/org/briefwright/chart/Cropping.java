package org.briefwright.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a ring of points has to be drawn: what lies in a sheet, and of points that no eye can
 * tell apart one. A neighbour's coast may have ten thousand points, most of them off the map.
 *
 * @param sheet outside of which nothing is seen, its edges neither
 * @see "Sutherland and Hodgman, Reentrant Polygon Clipping, 1974"
 */
record Cropping(Rectangle2D sheet) {

  // In points: a tenth of a millimetre, and less than half of the thinnest line of a border.
  private static final double APART = 0.3;

  /** The ring with its points far enough apart. */
  List<double[]> thin(List<double[]> ring) {
    List<double[]> kept = new ArrayList<>();
    for (double[] point : ring) {
      if (kept.isEmpty() || distance(kept.getLast(), point) >= APART) {
        kept.add(point);
      }
    }
    return kept;
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  /** The ring with what lies off the sheet cut away; it runs along the sheet's edges there. */
  List<double[]> crop(List<double[]> ring) {
    List<double[]> left = cut(ring, 0, sheet.getMinX(), 1);
    List<double[]> right = cut(left, 0, sheet.getMaxX(), -1);
    List<double[]> above = cut(right, 1, sheet.getMinY(), 1);
    return cut(above, 1, sheet.getMaxY(), -1);
  }

  /**
   * @param axis 0 across, 1 down
   * @param side 1 where what is greater than {@code edge} stays, -1 where what is less does
   */
  private static List<double[]> cut(List<double[]> ring, int axis, double edge, int side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      double[] from = ring.get((i + ring.size() - 1) % ring.size());
      double[] to = ring.get(i);
      boolean leaves = (from[axis] - edge) * side >= 0;
      boolean arrives = (to[axis] - edge) * side >= 0;
      if (leaves != arrives) {
        double share = (edge - from[axis]) / (to[axis] - from[axis]);
        double[] crossing = {
          from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])
        };
        crossing[axis] = edge;
        kept.add(crossing);
      }
      if (arrives) {
        kept.add(to);
      }
    }
    return kept;
  }
}
