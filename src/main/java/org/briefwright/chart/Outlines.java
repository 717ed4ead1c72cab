package org.briefwright.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The borders of all countries. The file's source, licence and format are told in {@code
 * outlines.md} beside it.
 */
final class Outlines {

  private static final String FILE = "outlines.bin";
  private static final double STEPS_PER_DEGREE = 200;
  private static final double FULL_CIRCLE = 360;

  /**
   * A country and its land.
   *
   * @param code ISO 3166-1 alpha-2, {@code "--"} where there is none
   */
  record Land(String code, List<Polygon> polygons) {}

  /** The first ring is the outline, the others are holes in it. */
  record Polygon(List<Ring> rings) {}

  /**
   * A closed line, in degrees.
   *
   * @param lon without leaps: a line over the 180th meridian goes on beyond it
   * @param middle between the easternmost and the westernmost point
   */
  record Ring(double[] lon, double[] lat, double middle) {}

  /** Read once, by the first map that is drawn. */
  private static final class World {

    static final List<Land> LANDS = load();
  }

  private final ByteBuffer data;
  private final List<int[][]> arcs = new ArrayList<>();

  private Outlines(byte[] bytes) {
    this.data = ByteBuffer.wrap(bytes);
  }

  static List<Land> read() {
    return World.LANDS;
  }

  private static List<Land> load() {
    try (InputStream file = Outlines.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is not in the jar");
      }
      return List.copyOf(new Outlines(file.readAllBytes()).lands());
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " can't be read", e);
    }
  }

  private List<Land> lands() {
    for (int left = number(); left > 0; left--) {
      arcs.add(arc());
    }
    List<Land> lands = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      String code = "" + (char) data.get() + (char) data.get();
      List<Polygon> polygons = new ArrayList<>();
      for (int more = number(); more > 0; more--) {
        polygons.add(polygon());
      }
      lands.add(new Land(code, polygons));
    }
    return lands;
  }

  private int[][] arc() {
    int[][] points = new int[number()][2];
    int x = 0;
    int y = 0;
    for (int[] point : points) {
      x += signed();
      y += signed();
      point[0] = x;
      point[1] = y;
    }
    return points;
  }

  private Polygon polygon() {
    List<Ring> rings = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      rings.add(ring());
    }
    return new Polygon(rings);
  }

  // The last point of an arc is the first of the next.
  private Ring ring() {
    List<int[]> points = new ArrayList<>();
    for (int left = number(); left > 0; left--) {
      int index = signed();
      int[][] arc = arcs.get(index < 0 ? -index - 1 : index);
      for (int i = points.isEmpty() ? 0 : 1; i < arc.length; i++) {
        points.add(index < 0 ? arc[arc.length - 1 - i] : arc[i]);
      }
    }
    double[] lon = new double[points.size()];
    double[] lat = new double[points.size()];
    double west = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    for (int i = 0; i < lon.length; i++) {
      double plain = points.get(i)[0] / STEPS_PER_DEGREE;
      lon[i] = i == 0 ? plain : lon[i - 1] + Math.IEEEremainder(plain - lon[i - 1], FULL_CIRCLE);
      lat[i] = points.get(i)[1] / STEPS_PER_DEGREE;
      west = Math.min(west, lon[i]);
      east = Math.max(east, lon[i]);
    }
    return new Ring(lon, lat, (east + west) / 2);
  }

  private int number() {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = data.get();
      number |= (part & 0x7F) << shift;
      if (part >= 0) {
        return number;
      }
    }
  }

  private int signed() {
    int folded = number();
    return (folded & 1) == 0 ? folded >> 1 : -(folded + 1) / 2;
  }
}
