package org.briefwright.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The data's version stands for the data in the hash of every profile. */
class DataVersionTest {

  private static final Path DATA = Path.of("src/main/resources/org/briefwright/profile");

  @Test
  void the_version_of_the_data_is_the_hash_of_their_files() throws IOException {
    Fingerprint print = new Fingerprint();
    for (Path table : tables()) {
      print.add(DATA.relativize(table).toString().replace('\\', '/'));
      print.add(Files.readString(table, UTF_8));
    }
    assertThat(WorldReader.version())
        .as("write this hash into world/version.tsv")
        .isEqualTo(print.sha256());
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> !file.endsWith("version.tsv"))
          .sorted()
          .toList();
    }
  }
}
