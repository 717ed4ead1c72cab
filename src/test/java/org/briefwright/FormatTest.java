package org.briefwright;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void every_source_file_is_formatted() throws IOException {
    assertThat(unformatted())
        .as("run .ci/format, which writes the format of google-java-format")
        .isEmpty();
  }

  private static List<Path> unformatted() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !isFormatted(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isFormatted(Path file) {
    try {
      String source = Files.readString(file);
      String ordered =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.GOOGLE);
      return source.equals(new Formatter().formatSource(ordered));
    } catch (IOException | FormatterException e) {
      throw new AssertionError(file + " can't be formatted", e);
    }
  }
}
