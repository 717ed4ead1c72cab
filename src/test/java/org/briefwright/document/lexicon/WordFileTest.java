package org.briefwright.document.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFileTest {

  private static final WordFile FILE =
      WordFile.of(
          """
          # of a lake
          reed
          [birds] the common ones
          grey heron

            coot \n\
          # no bird
          [boats]
          """);

  @Test
  void a_line_belongs_to_the_section_above_it() {
    assertThat(FILE.lines("birds")).containsExactly("grey heron", "coot");
    assertThat(FILE.lines()).containsExactly("reed");
  }

  @Test
  void sections_are_named_in_the_order_of_the_file() {
    assertThat(FILE.sections()).containsExactly("birds", "boats");
  }

  @Test
  void words_are_told_apart_by_blanks() {
    assertThat(FILE.words("birds")).containsExactlyInAnyOrder("grey", "heron", "coot");
    assertThat(FILE.words()).containsExactly("reed");
  }

  @Test
  void a_section_may_be_empty_or_not_be_there() {
    assertThat(FILE.lines("boats")).isEmpty();
    assertThat(FILE.words("fish")).isEmpty();
  }
}
