package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagMapTest {

  @Test
  void three_dots_lead_the_eye_with_or_without_room_between_them() {
    assertThat(TagMap.areDots("...")).isTrue();
    assertThat(TagMap.areDots(" . · … _ ")).isTrue();
  }

  @Test
  void two_dots_and_dots_with_a_letter_are_text() {
    assertThat(TagMap.areDots("..")).isFalse();
    assertThat(TagMap.areDots("")).isFalse();
    assertThat(TagMap.areDots("... and so on")).isFalse();
  }

  @Test
  void as_many_dots_as_anybody_likes_are_still_dots() {
    assertThat(TagMap.areDots(". ".repeat(1_000_000))).isTrue();
    assertThat(TagMap.areDots(".".repeat(1_000_000) + "a")).isFalse();
  }
}
