package org.briefwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with a JDK that tells what it was asked to run. */
class LauncherTest {

  private static final String TELLING_JAVA =
      """
      #!/bin/sh
      echo "locale ${LC_ALL:-}"
      for option in "$@"; do
        echo "$option"
        case $option in
          -XX:AOTCacheOutput=* | -XX:ArchiveClassesAtExit=*) echo classes >"${option#*=}" ;;
        esac
      done
      """;

  @TempDir private Path home;

  private Path jar() {
    return home.resolve("target/briefwright.jar");
  }

  @BeforeEach
  void install() throws IOException {
    for (String folder : new String[] {"target/lib", "src/example", "jdk/bin"}) {
      Files.createDirectories(home.resolve(folder));
    }
    Files.copy(
        Path.of("briefwright"), home.resolve("briefwright"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.writeString(jar(), "jar");
    Files.writeString(home.resolve("target/lib/other.jar"), "other");
    Path java = home.resolve("jdk/bin/java");
    Files.writeString(java, TELLING_JAVA);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    release(25);
  }

  private void release(int number) throws IOException {
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"" + number + ".0.1\"\n");
  }

  private void keepClasses() throws Exception {
    assertThat(launch("", "--keep-classes")).isEmpty();
  }

  /** What the JVM is given; without the sample no classes are kept beside it. */
  private String run(String options, String verb) throws Exception {
    Files.deleteIfExists(home.resolve("src/example"));
    return launch(options, verb);
  }

  private String launch(String options, String argument) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("briefwright").toString(), argument)
            .redirectErrorStream(true);
    builder.environment().put("BRIEFWRIGHT_JAVA_HOME", home.resolve("jdk").toString());
    builder.environment().put("BRIEFWRIGHT_JAVA_OPTS", options);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  @Test
  void where_the_locale_has_no_charset_file_names_are_read_as_utf_8() throws Exception {
    assertThat(run("", "facts")).contains("locale C.UTF-8");
  }

  @Test
  void classes_are_kept_once_and_used_from_then_on() throws Exception {
    keepClasses();
    assertThat(run("", "facts"))
        .contains("-XX:AOTCache=" + home.resolve("target/briefwright-25-facts.aot"))
        .contains("facts");
    assertThat(run("", "check"))
        .contains("-XX:AOTCache=" + home.resolve("target/briefwright-25-generate.aot"));
  }

  @Test
  void without_kept_classes_the_program_starts_all_the_same() throws Exception {
    assertThat(run("", "facts")).contains("-jar\n" + jar() + "\nfacts").doesNotContain("AOTCache");
  }

  @Test
  void a_jar_put_in_place_under_its_old_date_is_not_run_from_old_classes() throws Exception {
    keepClasses();
    FileTime date = Files.getLastModifiedTime(jar());
    Files.writeString(jar(), "new");
    Files.setLastModifiedTime(jar(), date);
    assertThat(run("", "facts")).doesNotContain("AOTCache");
  }

  @Test
  void a_library_put_in_place_makes_kept_classes_old() throws Exception {
    keepClasses();
    Files.writeString(home.resolve("target/lib/other.jar"), "newer");
    assertThat(run("", "facts")).doesNotContain("AOTCache");
  }

  @Test
  void an_older_jdk_gets_an_archive_of_classes() throws Exception {
    release(21);
    keepClasses();
    assertThat(run("", "facts"))
        .contains("-XX:SharedArchiveFile=" + home.resolve("target/briefwright-21-facts.jsa"));
  }

  @Test
  void options_for_another_archive_of_classes_take_its_place() throws Exception {
    keepClasses();
    assertThat(run("-Xshare:off", "facts")).contains("-Xshare:off").doesNotContain("AOTCache");
  }

  @Test
  void a_training_that_fails_is_not_tried_again() throws Exception {
    Files.writeString(home.resolve("jdk/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    keepClasses();
    assertThat(home.resolve("target/briefwright-25-facts.aot")).isEmptyFile();
    assertThat(run("", "facts")).doesNotContain("AOTCache");
  }
}
