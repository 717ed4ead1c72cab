package org.briefwright;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without these, a watch that sees nothing would pass for a suite that leaks nothing. */
class SecretsWatchTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void the_watch_is_on_in_a_test_that_says_nothing_of_it() {
    assertThat(SecretsWatch.isOn()).isTrue();
    assertThat(System.out).isNotSameAs(System.err);
  }

  @Test
  void a_secret_in_a_file_is_found_bare_and_within_base64() throws IOException {
    Path below = Files.createDirectories(folder.resolve("desk/data"));
    Path file = below.resolve("archive.db");
    for (String before : new String[] {"", "\0desk\0", "user=desk\1auth=Bearer ", "ab"}) {
      for (String secret : new String[] {SecretsWatch.PASSWORD, SecretsWatch.TOKEN}) {
        String whole = before + secret + "\1";
        Files.writeString(file, "row " + whole);
        assertThat(SecretsWatch.leaks(folder)).containsExactly("desk/data/archive.db");
        String coded = Base64.getEncoder().encodeToString(whole.getBytes(UTF_8));
        Files.writeString(file, "AUTH " + coded);
        assertThat(SecretsWatch.leaks(folder)).as(coded).containsExactly("desk/data/archive.db");
      }
    }
    Files.writeString(file, "planted-pass and nothing more");
    assertThat(SecretsWatch.leaks(folder)).isEmpty();
  }

  @Test
  void a_secret_that_is_printed_or_told_is_found() {
    SecretsWatch.Tee tee = new SecretsWatch.Tee(OutputStream.nullOutputStream());
    PrintStream printed = new PrintStream(tee, true, UTF_8);
    printed.println("a line");
    printed.println("log in with " + SecretsWatch.TOKEN);
    assertThat(tee.leaks()).hasSize(1);
    assertThat(tee.leaks()).isEmpty();
    assertThatThrownBy(() -> SecretsWatch.read("535 " + SecretsWatch.PASSWORD))
        .isInstanceOf(AssertionError.class);
  }
}
