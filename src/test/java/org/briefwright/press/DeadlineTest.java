package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineTest {

  private final Deadline deadline = new Deadline(new LineBreaks());

  @Test
  void until_it_has_passed_lines_break_as_ever() {
    deadline.setText("two words");
    assertThat(deadline.next()).isEqualTo(4);
  }

  @Test
  void once_it_has_passed_no_line_is_broken_any_more() {
    deadline.setText("two words");
    deadline.pass();
    assertThatThrownBy(deadline::next).hasMessageContaining("is over");
    assertThatThrownBy(() -> deadline.setText("more")).hasMessageContaining("is over");
  }
}
