package org.briefwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemplatesReadmeTest {

  @Test
  void the_readme_of_the_templates_lists_the_fields_that_there_are() throws IOException {
    String list = FieldList.markdown();
    Path written = Files.createDirectories(Path.of("target")).resolve("template-fields.md");
    Files.writeString(written, list);
    assertThat(Files.readString(Path.of("templates/README.md")))
        .as("replace the table in templates/README.md with %s", written)
        .contains(list);
  }
}
