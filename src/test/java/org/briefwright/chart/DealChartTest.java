package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.brief.Series.DealValues;
import org.briefwright.brief.Series.DealValues.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealChartTest {

  private static DealValues values(List<String> countries, Stage... stages) {
    return new DealValues(countries, List.of(stages));
  }

  private static Stage stage(String name, String... usd) {
    return new Stage(
        name, IntStream.range(0, usd.length).mapToObj(i -> new BigDecimal(usd[i])).toList());
  }

  private static RecordingInk draw(DealValues values) {
    return RecordingInk.of(DealChart.sketch(values, RecordingInk.STYLE));
  }

  @Test
  void each_value_that_is_not_zero_has_a_bar_with_its_amount_and_stage() {
    RecordingInk ink =
        draw(
            values(
                List.of("Kazakhstan", "Uzbekistan"),
                stage("announced", "2400000000", "15000000000"),
                stage("signed", "4200000000", "0")));
    assertThat(ink.texts())
        .contains("2.4 bn announced", "4.2 bn signed", "15 bn announced")
        .filteredOn(text -> text.endsWith("signed"))
        .hasSize(1);
  }

  @Test
  void bars_begin_at_zero_and_are_as_long_as_their_values() {
    RecordingInk ink = draw(values(List.of("A", "B"), stage("signed", "1000000", "4000000")));
    List<Rectangle2D> bars =
        ink.filled.stream()
            .filter(Rectangle2D.class::isInstance)
            .map(Rectangle2D.class::cast)
            .filter(box -> box.getX() == bars(ink))
            .toList();
    assertThat(bars).hasSize(2);
    assertThat(bars.get(1).getWidth() / bars.get(0).getWidth()).isBetween(3.99, 4.01);
    assertThat(ink.texts()).contains("0", "US dollars");
  }

  // All bars have one left edge; what stands behind a label has another.
  private static double bars(RecordingInk ink) {
    return ink.filled.stream().mapToDouble(shape -> shape.getBounds2D().getX()).min().orElseThrow();
  }

  @Test
  void values_too_far_apart_for_bars_are_dots_on_a_scale_that_says_what_it_is() {
    RecordingInk ink = draw(values(List.of("A", "B"), stage("signed", "10000", "1000000000000")));
    assertThat(ink.texts())
        .contains("10 k signed", "1 tn signed")
        .anyMatch(text -> text.contains("logarithmic"))
        .doesNotContain("0");
  }

  @Test
  void nothing_at_all_is_a_frame_that_says_so() {
    assertThat(draw(values(List.of())).texts())
        .containsExactly("No deal with a disclosed value was found.");
    assertThat(draw(values(List.of("A"), stage("signed", "0"))).outlined).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 15, 60})
  void no_label_lies_over_another_and_none_reaches_over_the_edge(int groups) {
    List<String> countries =
        IntStream.range(0, groups).mapToObj(i -> "Country number " + i).toList();
    Stage[] stages =
        IntStream.range(0, 4)
            .mapToObj(s ->
                new Stage(
                    "under negotiation " + s,
                    IntStream.range(0, groups)
                        .mapToObj(i ->
                            BigDecimal.TEN
                                .pow(4 + (i * 7 + s * 3) % 9)
                                .multiply(BigDecimal.valueOf(1 + i)))
                        .toList()))
            .toArray(Stage[]::new);
    Sketch sketch = DealChart.sketch(values(countries, stages), RecordingInk.STYLE);
    RecordingInk ink = RecordingInk.of(sketch);
    assertThat(ink.collisions()).isEmpty();
    assertThat(ink.outside(sketch.heightPt())).isEmpty();
    assertThat(sketch.heightPt()).isLessThan(700);
  }

  @Test
  void what_is_left_out_for_want_of_room_is_said() {
    List<String> countries = IntStream.range(0, 60).mapToObj(i -> "C" + i).toList();
    String[] usd =
        IntStream.range(0, 60)
            .mapToObj(i -> String.valueOf(1_000_000 * (i + 1)))
            .toArray(String[]::new);
    assertThat(draw(values(countries, stage("signed", usd))).texts())
        .contains("Not drawn: the 30 smallest values of the table.", "60 m signed")
        .doesNotContain("1 m signed");
  }
}
