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
    List<String> entries = Collections.nCopies(8, "x".repeat(200));
    assertThat(Columns.of(entries))
        .containsExactly(List.of(entries.subList(0, 4), entries.subList(4, 8)));
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
  void one_element_stands_alone() {
    assertThat(Columns.of(List.of("x"))).containsExactly(List.of(List.of("x")));
  }
}
