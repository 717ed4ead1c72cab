package org.briefwright.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.edition.OrderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {

  @TempDir private Path folder;

  @Test
  void what_is_read_is_not_written_over_be_it_by_another_name() throws IOException {
    Path document = Files.writeString(folder.resolve("a.txt"), "A text.");
    Path link = Files.createSymbolicLink(folder.resolve("b.pdf"), document);

    for (Path target : List.of(document, link)) {
      assertThatThrownBy(() -> Target.refuseInput(target, List.of(document)))
          .isInstanceOf(OrderException.class)
          .hasMessageContaining("is read by this run");
    }
    assertThatThrownBy(() -> Target.refuseInput(document, List.of(folder)))
        .isInstanceOf(OrderException.class);
  }

  @Test
  void a_new_file_beside_the_documents_is_written() {
    assertThatCode(() -> Target.refuseInput(folder.resolve("new.pdf"), List.of(folder)))
        .doesNotThrowAnyException();
  }

  @Test
  void another_ending_than_that_of_the_format_is_refused_with_the_one_expected() {
    assertThatThrownBy(() -> Target.expect(".pdf", folder.resolve("x.docx")))
        .hasMessageContaining("does not end in .pdf");
    assertThatCode(() -> Target.expect(".pdf", folder.resolve("X.PDF"))).doesNotThrowAnyException();
    assertThatCode(() -> Target.expect(".pdf", folder.resolve("x"))).doesNotThrowAnyException();
  }
}
