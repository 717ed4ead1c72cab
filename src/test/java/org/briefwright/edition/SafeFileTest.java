package org.briefwright.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void a_file_is_written_with_the_folders_it_needs() {
    Path file = folder.resolve("a/b/c.txt");

    SafeFile.write(file, "whole".getBytes(UTF_8));

    assertThat(file).hasContent("whole");
  }

  @Test
  void where_writing_fails_the_old_file_stays_and_nothing_else() throws IOException {
    Path file = folder.resolve("c.txt");
    SafeFile.write(file, "old".getBytes(UTF_8));

    assertThatThrownBy(() ->
            SafeFile.stream(
                file,
                out -> {
                  out.write("half".getBytes(UTF_8));
                  throw new IOException("No space left on device");
                }))
        .isInstanceOfSatisfying(ReportsException.class, e -> assertThat(e.isPassing()).isTrue())
        .hasMessageContaining("free some space on that disk and run again");

    assertThat(file).hasContent("old");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void a_full_disk_is_told_the_same_where_it_comes_wrapped() {
    assertThatThrownBy(() ->
            SafeFile.stream(
                folder.resolve("c.txt"),
                out -> {
                  throw new UncheckedIOException(new IOException("No space left on device"));
                }))
        .isInstanceOf(ReportsException.class)
        .hasMessageContaining("c.txt: can't be written: No space left on device; free some space");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_where_a_folder_is_needed_is_named() throws IOException {
    Path blocking = Files.writeString(folder.resolve("inbox"), "");

    assertThatThrownBy(() -> SafeFile.write(blocking.resolve("c.txt"), new byte[0]))
        .isInstanceOfSatisfying(ReportsException.class, e -> assertThat(e.isPassing()).isFalse())
        .hasMessageContaining(blocking + " is a file, no folder");
  }

  @Test
  void a_link_stays_a_link_and_the_file_behind_it_changes() throws IOException {
    Path file = Files.writeString(folder.resolve("c.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("latest.txt"), file);

    SafeFile.write(link, "new".getBytes(UTF_8));

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void a_pipe_is_written_into_and_not_replaced_by_a_file() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeThat(made.waitFor()).as("mkfifo").isZero();
    FutureTask<String> reader = new FutureTask<>(() -> Files.readString(pipe));
    Thread.ofVirtual().start(reader);

    SafeFile.write(pipe, "whole".getBytes(UTF_8));

    assertThat(reader.get(30, SECONDS)).isEqualTo("whole");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }
}
