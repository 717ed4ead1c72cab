package org.briefwright.chart;

import java.util.List;
import org.briefwright.chart.Outlines.Ring;

/**
 * Flattens a part of the globe without changing areas: Albers' conic with the standard parallels a
 * sixth inside the region, or Lambert's cylinder where the region lies across the equator.
 *
 * @see "J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987,
 *     chapters 10 and 14"
 */
final class Projection {

  private static final double NEARLY_A_CYLINDER = 0.02;
  private static final double FULL_CIRCLE = 360;

  private final double middle;
  private final double n;
  private final double c;
  private final double rho0;

  private Projection(double middle, double south, double north) {
    this.middle = middle;
    double sixth = (north - south) / 6;
    double first = Math.toRadians(south + sixth);
    double second = Math.toRadians(north - sixth);
    double origin = Math.toRadians((south + north) / 2);
    this.n = (Math.sin(first) + Math.sin(second)) / 2;
    this.c = Math.cos(first) * Math.cos(first) + 2 * n * Math.sin(first);
    this.rho0 = rho(Math.sin(origin));
  }

  /** A projection that shows the land inside of {@code rings} at its truest. */
  static Projection of(List<Ring> rings) {
    double middle = middle(rings);
    double south = 90;
    double north = -90;
    for (Ring ring : rings) {
      for (double lat : ring.lat()) {
        south = Math.min(south, lat);
        north = Math.max(north, lat);
      }
    }
    return new Projection(middle, south, Math.max(north, south + 1));
  }

  // Longitudes go round; their middle is opposite of the widest gap.
  private static double middle(List<Ring> rings) {
    boolean[] degrees = new boolean[(int) FULL_CIRCLE];
    for (Ring ring : rings) {
      for (double lon : ring.lon()) {
        degrees[Math.floorMod((int) Math.floor(lon), (int) FULL_CIRCLE)] = true;
      }
    }
    int widest = -1;
    int after = 0;
    int gap = 0;
    for (int i = 0; i < 2 * FULL_CIRCLE; i++) {
      gap = degrees[i % (int) FULL_CIRCLE] ? 0 : gap + 1;
      if (gap > widest && gap <= FULL_CIRCLE) {
        widest = gap;
        after = i + 1;
      }
    }
    double land = FULL_CIRCLE - widest;
    return Math.IEEEremainder(after + land / 2, FULL_CIRCLE);
  }

  /** The meridian that stands upright, in degrees. */
  double middle() {
    return middle;
  }

  /**
   * @param lon in degrees, within 180 of {@link #middle}, or a little more
   * @return across and down, in radii of the earth
   */
  double[] flatten(double lon, double lat) {
    double lambda = Math.toRadians(lon - middle);
    double sine = Math.sin(Math.toRadians(lat));
    if (Math.abs(n) < NEARLY_A_CYLINDER) {
      return new double[] {lambda, -sine};
    }
    double rho = rho(sine);
    double theta = n * lambda;
    return new double[] {rho * Math.sin(theta), -(rho0 - rho * Math.cos(theta))};
  }

  private double rho(double sine) {
    return Math.sqrt(Math.max(0, c - 2 * n * sine)) / n;
  }
}
