package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.briefwright.brief.Amounts;
import org.briefwright.brief.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {

  private static final Amounts AMOUNTS = new Amounts(Phrases.in("en"));

  @ParameterizedTest
  @CsvSource({"15000000000, 4, 15000000000", "1, 6, 1.0", "99, 6, 100", "0.7, 5, 0.8"})
  void a_straight_axis_begins_at_zero_and_reaches_the_largest_value(
      BigDecimal largest, int count, BigDecimal last) {
    assertThat(Ticks.straight(largest, 5))
        .hasSize(count)
        .startsWith(BigDecimal.ZERO)
        .satisfies(ticks -> assertThat(ticks.getLast()).isEqualByComparingTo(last));
  }

  @Test
  void a_logarithmic_axis_has_every_power_of_ten_between_the_smallest_and_the_largest() {
    assertThat(
            Ticks.powers(new BigDecimal("10000"), new BigDecimal("2500000")).stream()
                .map(AMOUNTS::shortest))
        .containsExactly("10 k", "100 k", "1 m", "10 m");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, 1 k",
    "40000000, 40 m",
    "999999999, 1 bn",
    "4249000000, 4.25 bn",
    "1000000000000, 1 tn",
    "12345678, 12.3 m"
  })
  void amounts_are_written_with_three_digits_that_count(BigDecimal amount, String brief) {
    assertThat(AMOUNTS.shortest(amount)).isEqualTo(brief);
  }

  @Test
  void xchart_maps_values_to_places_of_the_plot() {
    Plot plot = new Plot(400, 100, new Plot.Range(10, 1000), new Plot.Range(0, 10), true);
    java.util.List<String> places = new java.util.ArrayList<>();
    plot.add(100, 2.5, (x, y) -> places.add(x + " " + y));
    plot.add(1000, 10, (x, y) -> places.add(x + " " + y));
    plot.paint(
        new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB)
            .createGraphics(),
        50,
        7);
    assertThat(places).containsExactly("250.0 32.0", "450.0 107.0");
  }

  @Test
  void a_drawing_is_as_wide_as_its_style_and_as_high_as_whole_pixels_allow() {
    Drawing drawing =
        RecordingInk.drawing(
            new org.briefwright.brief.Series.Coverage(java.util.List.of(), java.util.List.of()));
    assertThat(drawing.widthPt()).isEqualTo(492);
    assertThat(drawing.heightPt() % 3).isZero();
    assertThat(drawing.alt()).isEqualTo("alt");
  }
}
