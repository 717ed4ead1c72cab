package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static List<?> flat(List<List<List<?>>> bands) {
    return bands.stream().flatMap(List::stream).flatMap(List::stream).toList();
  }

  @Test
  void a_short_list_is_read_down_one_column_and_on_in_the_other() {
    List<String> entries = Collections.nCopies(6, "x".repeat(200));
    assertThat(Columns.of(entries))
        .containsExactly(List.of(entries.subList(0, 3), entries.subList(3, 6)));
  }

  @Test
  void a_long_list_is_set_in_bands_that_hold_all_of_it_in_its_order() {
    List<String> entries =
        IntStream.range(0, 40).mapToObj(i -> i + " " + "x".repeat(100 + i * 7)).toList();
    List<List<List<?>>> bands = Columns.of(entries);
    assertThat(bands).hasSizeGreaterThan(2);
    assertThat(flat(bands)).isEqualTo(entries);
  }

  @Test
  void no_element_of_a_long_list_stands_without_another_beside_it() {
    for (int size = 2; size < 30; size++) {
      List<String> entries =
          IntStream.range(0, size).mapToObj(i -> "x".repeat(30 + i * 397 % 900)).toList();
      assertThat(Columns.of(entries)).allMatch(band -> band.size() == 2);
    }
  }

  @Test
  void the_columns_of_a_band_are_cut_where_they_are_about_as_long() {
    List<String> entries = List.of("x".repeat(500), "x".repeat(100), "x".repeat(100));
    assertThat(Columns.of(entries))
        .containsExactly(List.of(entries.subList(0, 1), entries.subList(1, 3)));
  }

  @Test
  void the_bands_of_a_long_list_are_low_so_that_little_is_left_free_at_the_foot_of_a_page() {
    List<String> entries = Collections.nCopies(60, "x".repeat(110));
    assertThat(Columns.of(entries)).allMatch(band -> band.getFirst().size() <= 4);
  }

  @Test
  void one_element_stands_alone() {
    assertThat(Columns.of(List.of("x"))).containsExactly(List.of(List.of("x")));
  }
}
