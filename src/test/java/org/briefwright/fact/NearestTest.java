package org.briefwright.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void the_name_with_the_fewest_slips_is_meant() {
    assertThat(Nearest.to("titel", List.of("table", "title", "tiles"))).contains("title");
  }

  @Test
  void where_no_name_is_near_all_are_told() {
    assertThat(Nearest.remedy("titel", List.of("table", "title")))
        .isEqualTo("did you mean \"title\"?");
    assertThat(Nearest.remedy("weather", List.of("title", "region")))
        .isEqualTo("write one of: title, region");
  }

  @Test
  void a_name_that_is_mostly_different_is_not_meant() {
    assertThat(Nearest.to("weather", List.of("title", "region"))).isEmpty();
  }
}
