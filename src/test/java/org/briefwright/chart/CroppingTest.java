package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CroppingTest {

  private static final Cropping SHEET = new Cropping(new Rectangle2D.Double(0, 0, 10, 10));

  private static List<double[]> ring(double... numbers) {
    List<double[]> ring = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      ring.add(new double[] {numbers[i], numbers[i + 1]});
    }
    return ring;
  }

  private static Path2D path(List<double[]> ring) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (double[] point : ring) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point[0], point[1]);
      } else {
        path.lineTo(point[0], point[1]);
      }
    }
    if (path.getCurrentPoint() != null) {
      path.closePath();
    }
    return path;
  }

  @Test
  void what_lies_off_the_sheet_is_cut_away() {
    assertThat(SHEET.crop(ring(5, 5, 15, 5, 15, 8, 5, 8)))
        .containsExactlyInAnyOrder(ring(5, 5, 10, 5, 10, 8, 5, 8).toArray(double[][]::new));
    assertThat(SHEET.crop(ring(20, 20, 30, 20, 30, 30))).isEmpty();
  }

  @Test
  void what_lies_on_the_sheet_stays_as_it_is() {
    List<double[]> ring = ring(1, 1, 9, 2, 5, 9);
    assertThat(SHEET.crop(ring)).containsExactlyElementsOf(ring);
  }

  @RepeatedTest(20)
  void inside_of_the_sheet_the_same_points_are_covered_as_before(RepetitionInfo turn) {
    Random random = new Random(turn.getCurrentRepetition());
    double[] numbers = random.doubles(24, -20, 30).toArray();
    Path2D whole = path(ring(numbers));
    Path2D cropped = path(SHEET.crop(ring(numbers)));
    for (int i = 0; i < 200; i++) {
      double x = random.nextDouble(0.01, 9.99);
      double y = random.nextDouble(0.01, 9.99);
      assertThat(cropped.contains(x, y)).isEqualTo(whole.contains(x, y));
    }
  }

  @Test
  void of_points_that_no_eye_can_tell_apart_one_stays() {
    assertThat(SHEET.thin(ring(0, 0, 0.1, 0, 0.2, 0, 1, 0, 1, 0.29, 5, 5)))
        .containsExactly(ring(0, 0, 1, 0, 5, 5).toArray(double[][]::new));
  }

  @Test
  void a_neighbour_is_drawn_no_further_than_the_frame_and_its_line() {
    Region region = Region.of(Set.of("KZ", "KG", "TJ", "TM", "UZ"), 240);
    assertThat(region.others())
        .isNotEmpty()
        .allMatch(land ->
            new Rectangle2D.Double(-5, -5, 250, region.height() + 10).contains(land.getBounds2D()));
  }
}
