package org.briefwright.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds places for labels on a map: inside of a country where its label fits, otherwise beside the
 * region with a line that leads to it; never over each other.
 */
final class MapLabels {

  private static final double STEP = Spots.STEP;
  private static final double CLEARANCE = 3;
  private static final double COVERING = 90;
  private static final double COVERING_ITS_OWN = 12;
  private static final double CROSSING = 400;
  private static final double TRESPASS = 60;

  /**
   * A label's place.
   *
   * @param box that it fills
   * @param anchor a place inside of the country: across and down
   * @param inside whether it stands in the country itself
   */
  record Placed(String code, Rectangle2D box, double[] anchor, boolean inside) {}

  private final Region region;
  private final List<Placed> placed = new ArrayList<>();

  private MapLabels(Region region) {
    this.region = region;
  }

  /**
   * @param sizes of the labels by code: width and height
   * @return one for each country of the region that is in the frame
   */
  static List<Placed> place(Region region, Map<String, double[]> sizes) {
    MapLabels labels = new MapLabels(region);
    List<String> outside = new ArrayList<>();
    region.own().keySet().stream()
        .sorted(Comparator.comparing((String code) -> -labels.spotsOf(code).size()))
        .forEach(code -> {
          double[] size = sizes.getOrDefault(code, new double[] {0, 0});
          labels.inside(code, size).ifPresentOrElse(labels.placed::add, () -> outside.add(code));
        });
    for (String code : outside) {
      labels
          .beside(code, sizes.getOrDefault(code, new double[] {0, 0}))
          .ifPresent(labels.placed::add);
    }
    return List.copyOf(labels.placed);
  }

  private List<double[]> spotsOf(String code) {
    return region.spots().of(code);
  }

  // The place nearest to the country's middle where the whole box is its land.
  private Optional<Placed> inside(String code, double[] size) {
    double[] middle = middle(code);
    Path2D shape = region.own().getOrDefault(code, new Path2D.Double());
    return spotsOf(code).stream()
        .sorted(Comparator.comparing((double[] spot) -> distance(spot, middle)))
        .map(spot -> box(spot, size))
        .filter(box -> inFrame(box) && mayHold(code, box) && shape.contains(grown(box)))
        .filter(this::isFree)
        .findFirst()
        .map(box -> new Placed(code, box, middle, true));
  }

  // Cheaper to ask first: a box over land of the country alone has about as many of its spots as
  // anywhere else.
  private boolean mayHold(String code, Rectangle2D box) {
    return region.spots().in(code, box) >= box.getWidth() * box.getHeight() / (STEP * STEP) / 2;
  }

  // The nearest places first: once a line alone would cost more than the best place, that is it.
  private Optional<Placed> beside(String code, double[] size) {
    double[] anchor = anchor(code);
    Placed best = null;
    double least = Double.MAX_VALUE;
    for (Seat seat : nearestFirst(size, anchor)) {
      if (seat.length() >= least) {
        break;
      }
      Rectangle2D box = seat.box();
      double cost = seat.length() + hidden(code, box);
      cost += cost < least ? crossings(box, anchor) * CROSSING : 0;
      cost += cost < least ? trespass(code, leader(box, anchor)) * TRESPASS : 0;
      if (cost < least) {
        least = cost;
        best = new Placed(code, box, anchor, false);
      }
    }
    return Optional.ofNullable(best);
  }

  /** A place that is free, and how long the line from it to the country would be. */
  private record Seat(Rectangle2D box, double length) {}

  private List<Seat> nearestFirst(double[] size, double[] anchor) {
    List<Seat> seats = new ArrayList<>();
    for (double y = size[1] / 2; y < region.height(); y += STEP) {
      for (double x = size[0] / 2; x < region.width(); x += STEP) {
        Rectangle2D box = box(new double[] {x, y}, size);
        if (inFrame(box) && isFree(box)) {
          seats.add(new Seat(box, length(box, anchor)));
        }
      }
    }
    seats.sort(Comparator.comparingDouble(Seat::length));
    return seats;
  }

  private static double length(Rectangle2D box, double[] anchor) {
    Line2D leader = leader(box, anchor);
    return Math.hypot(leader.getX2() - leader.getX1(), leader.getY2() - leader.getY1());
  }

  // How much land of the region a box would cover; the country's own matters least.
  private double hidden(String code, Rectangle2D box) {
    double hidden = 0;
    for (String land : region.own().keySet()) {
      hidden += region.spots().in(land, box) * (land.equals(code) ? COVERING_ITS_OWN : COVERING);
    }
    return hidden;
  }

  // How much land of other countries of the region a line would cross.
  private long trespass(String code, Line2D leader) {
    long crossed = 0;
    for (String land : region.own().keySet()) {
      if (!land.equals(code)) {
        for (double[] spot : spotsOf(land)) {
          crossed += leader.ptSegDist(spot[0], spot[1]) < STEP / 2 ? 1 : 0;
        }
      }
    }
    return crossed;
  }

  private long crossings(Rectangle2D box, double[] anchor) {
    Line2D leader = leader(box, anchor);
    return placed.stream()
        .filter(other ->
            leader.intersects(other.box())
                || (!other.inside() && leader(other.box(), other.anchor()).intersectsLine(leader))
                || (!other.inside() && leader(other.box(), other.anchor()).intersects(box)))
        .count();
  }

  /** From the nearest edge of a label to its country. */
  static Line2D leader(Rectangle2D box, double[] anchor) {
    double x = Math.clamp(anchor[0], box.getMinX(), box.getMaxX());
    double y = Math.clamp(anchor[1], box.getMinY(), box.getMaxY());
    return new Line2D.Double(x, y, anchor[0], anchor[1]);
  }

  private double[] middle(String code) {
    List<double[]> land = spotsOf(code);
    return new double[] {
      land.stream().mapToDouble(spot -> spot[0]).average().orElse(0),
      land.stream().mapToDouble(spot -> spot[1]).average().orElse(0)
    };
  }

  // The spot of the country's own land that is nearest to its middle, which may be foreign or sea.
  private double[] anchor(String code) {
    double[] middle = middle(code);
    return spotsOf(code).stream()
        .min(Comparator.comparing((double[] spot) -> distance(spot, middle)))
        .orElseGet(() -> centreOf(code));
  }

  private double[] centreOf(String code) {
    Rectangle2D bounds = region.own().getOrDefault(code, new Path2D.Double()).getBounds2D();
    return new double[] {
      Math.clamp(bounds.getCenterX(), 2, region.width() - 2),
      Math.clamp(bounds.getCenterY(), 2, region.height() - 2)
    };
  }

  private static double distance(double[] a, double[] b) {
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  }

  private static Rectangle2D box(double[] centre, double[] size) {
    return new Rectangle2D.Double(
        centre[0] - size[0] / 2, centre[1] - size[1] / 2, size[0], size[1]);
  }

  private static Rectangle2D grown(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - CLEARANCE,
        box.getY() - CLEARANCE,
        box.getWidth() + 2 * CLEARANCE,
        box.getHeight() + 2 * CLEARANCE);
  }

  private boolean inFrame(Rectangle2D box) {
    Rectangle2D grown = grown(box);
    return grown.getMinX() >= 0
        && grown.getMinY() >= 0
        && grown.getMaxX() <= region.width()
        && grown.getMaxY() <= region.height();
  }

  private boolean isFree(Rectangle2D box) {
    return placed.stream().noneMatch(other -> other.box().intersects(grown(box)));
  }
}
