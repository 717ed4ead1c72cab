package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.brief.Series.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageChartTest {

  private static Coverage coverage(int documents) {
    return new Coverage(
        IntStream.rangeClosed(1, documents).mapToObj(String::valueOf).toList(),
        List.of(
            new Coverage.Row(
                "Kazakhstan", IntStream.range(0, documents).map(i -> 10 + i % 7).boxed().toList()),
            new Coverage.Row(
                "Turkmenistan", IntStream.range(0, documents).map(i -> 0).boxed().toList())));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 20, 60, 110, 500})
  void no_label_lies_over_another_whatever_the_data(int documents) {
    Sketch sketch = CoverageChart.sketch(coverage(documents), RecordingInk.STYLE);
    RecordingInk ink = RecordingInk.of(sketch);
    assertThat(ink.collisions()).isEmpty();
    assertThat(ink.outside(sketch.heightPt())).isEmpty();
  }

  @Test
  void a_field_for_each_pair_is_filled_where_there_is_a_sentence_and_open_where_there_is_none() {
    RecordingInk ink = RecordingInk.of(CoverageChart.sketch(coverage(8), RecordingInk.STYLE));
    assertThat(ink.filled).hasSize(8);
    assertThat(ink.outlined).hasSize(8);
    assertThat(ink.texts()).contains("16", "10");
  }

  @Test
  void more_documents_than_fields_fit_are_counted_by_country() {
    RecordingInk ink = RecordingInk.of(CoverageChart.sketch(coverage(500), RecordingInk.STYLE));
    assertThat(ink.texts()).contains("500", "0", "Documents that speak of it, of 500 read.");
  }

  @Test
  void where_no_document_speaks_of_any_country_no_field_is_called_the_darkest() {
    Coverage quiet =
        new Coverage(List.of("1"), List.of(new Coverage.Row("Kazakhstan", List.of(0))));
    assertThat(RecordingInk.of(CoverageChart.sketch(quiet, RecordingInk.STYLE)).texts())
        .noneMatch(text -> text.startsWith("Darkest"));
  }

  @Test
  void nothing_at_all_is_a_frame_that_says_so() {
    assertThat(RecordingInk.of(CoverageChart.sketch(coverage(0), RecordingInk.STYLE)).texts())
        .containsExactly("No document was read.");
  }
}
