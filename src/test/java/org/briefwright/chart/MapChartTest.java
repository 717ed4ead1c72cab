package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.brief.Series.CountryMap;
import org.briefwright.brief.Series.CountryMap.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapChartTest {

  private static CountryMap map(String codes) {
    return new CountryMap(
        Stream.of(codes.split(" "))
            .map(code -> new Count(code, "Country " + code, 12, 3, 45))
            .toList());
  }

  @Test
  void the_outlines_hold_every_country_of_the_world_that_is_large_enough_to_see() {
    assertThat(Outlines.read())
        .extracting(Outlines.Land::code)
        .contains("KZ", "KG", "TJ", "TM", "UZ", "US", "FJ", "VA", "XK", "AQ")
        .hasSizeGreaterThan(230);
  }

  @Test
  void north_is_up_and_east_is_right() {
    Region region = Region.of(Set.of("KZ", "KG", "TJ", "TM", "UZ"), 492);
    Rectangle2D kazakhstan = bounds(region, "KZ");
    assertThat(kazakhstan.getMinY()).isLessThan(bounds(region, "TJ").getMinY());
    assertThat(bounds(region, "TM").getMinX()).isLessThan(bounds(region, "KG").getMinX());
  }

  private static Rectangle2D bounds(Region region, String code) {
    var shape = region.own().get(code);
    assertThat(shape).as(code).isNotNull();
    return shape == null ? new Rectangle2D.Double() : shape.getBounds2D();
  }

  @Test
  void areas_are_true_to_each_other() {
    Region region = Region.of(Set.of("KZ", "UZ"), 492);
    double ratio = area(region, "KZ") / area(region, "UZ");
    // 2,724,900 and 448,978 square kilometres by the countries' own statistics.
    assertThat(ratio).isBetween(5.7, 6.5);
  }

  // By counting points, as one would with squared paper.
  private static double area(Region region, String code) {
    int hits = 0;
    for (double x = 0; x < region.width(); x += 2) {
      for (double y = 0; y < region.height(); y += 2) {
        hits +=
            region.own().get(code) instanceof java.awt.Shape shape && shape.contains(x, y) ? 1 : 0;
      }
    }
    return hits;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KZ KG TJ TM UZ",
        "AM AZ GE",
        "EE LV LT",
        "BE NL LU",
        "FJ TO WS",
        "RU",
        "US CA MX",
        "NZ AU",
        "KE UG TZ RW BI",
        "ID MY SG BN PH",
        "CL AR UY PY",
        "SV GT HN NI CR PA BZ",
        "VA",
        "NO SE FI DK IS"
      })
  void labels_of_any_region_keep_clear_of_each_other_and_of_the_edge(String codes) {
    Sketch sketch = MapChart.sketch(map(codes), RecordingInk.STYLE, new Atlas());
    RecordingInk ink = RecordingInk.of(sketch);
    assertThat(ink.collisions()).isEmpty();
    assertThat(ink.outside(sketch.heightPt())).isEmpty();
    assertThat(ink.texts())
        .contains(
            Stream.of(codes.split(" ")).map(code -> "Country " + code).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(doubles = {244, 300, 492})
  void no_line_to_a_label_crosses_another_country_of_central_asia(double width) {
    Region region = Region.of(Set.of("KZ", "KG", "TJ", "TM", "UZ"), width);
    Map<String, double[]> sizes = new LinkedHashMap<>();
    region.own().keySet().forEach(code -> sizes.put(code, new double[] {54, 20}));
    for (MapLabels.Placed label : MapLabels.place(region, sizes)) {
      if (!label.inside()) {
        var leader = MapLabels.leader(label.box(), label.anchor());
        assertThat(crossed(region, label.code(), leader)).as(label.code()).isLessThan(0.35);
      }
    }
  }

  // The share of a line that lies on land of other countries of the region.
  private static double crossed(Region region, String code, Line2D line) {
    int hits = 0;
    for (int i = 0; i < 100; i++) {
      double x = line.getX1() + (line.getX2() - line.getX1()) * i / 100;
      double y = line.getY1() + (line.getY2() - line.getY1()) * i / 100;
      hits +=
          region.own().entrySet().stream()
                  .anyMatch(land -> !land.getKey().equals(code) && land.getValue().contains(x, y))
              ? 1
              : 0;
    }
    return hits / 100.0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"FJ", "RU", "US", "NZ", "KI"})
  void a_country_on_the_far_meridian_is_in_one_piece(String code) {
    Region region = Region.of(Set.of(code), 492);
    Rectangle2D visible = new Rectangle2D.Double(0, 0, region.width(), region.height());
    assertThat(bounds(region, code).intersects(visible)).isTrue();
    assertThat(bounds(region, code).getWidth()).isLessThan(492 * 3);
  }

  @Test
  void a_country_without_documents_is_hatched_and_says_so() {
    CountryMap map =
        new CountryMap(
            List.of(
                new Count("TM", "Turkmenistan", 0, 0, 0), new Count("KZ", "Kazakhstan", 2, 0, 0)));
    assertThat(RecordingInk.of(MapChart.sketch(map, RecordingInk.STYLE, new Atlas())).texts())
        .contains("Turkmenistan", "not covered", "2 · 0 · 0");
  }

  @Test
  void codes_that_are_no_countries_give_a_frame_that_says_so() {
    assertThat(RecordingInk.of(MapChart.sketch(map("EU"), RecordingInk.STYLE, new Atlas())).texts())
        .containsExactly("No country of the profile is on the map.");
  }

  @Test
  void a_region_drawn_again_is_the_one_that_was_drawn_before() {
    Atlas atlas = new Atlas();
    Region region = atlas.region(Set.of("KZ", "UZ"), 492);
    assertThat(atlas.region(Set.of("UZ", "KZ"), 492)).isSameAs(region);
    assertThat(atlas.region(Set.of("UZ", "KZ"), 240).width()).isEqualTo(240);
    assertThat(atlas.region(Set.of("UZ"), 492).own()).containsOnlyKeys("UZ");
  }
}
