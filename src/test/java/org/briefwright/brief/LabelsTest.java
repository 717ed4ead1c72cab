package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of an event, as they are printed. */
class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "signed the book at the, signed the book",
    "'the raid of an, ', the raid",
    "a flood near Osh, a flood near Osh",
    "talks on the Atlas, talks on the Atlas",
  })
  void small_words_that_a_cut_leaves_at_the_end_are_not_printed(String words, String printed) {
    assertThat(Labels.event(words)).isEqualTo(printed);
  }

  @Test
  void a_list_that_the_file_does_not_have_is_named() {
    assertThatThrownBy(() -> WordList.of("no such list"))
        .hasMessageContaining("words.txt has no list [no such list]");
  }
}
