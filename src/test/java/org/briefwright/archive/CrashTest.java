package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class CrashTest {

  private static final int KILLS = 3;
  private static final int AT_LEAST = 40;

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  @Test
  void what_was_acknowledged_before_a_kill_is_there_and_nothing_is_there_by_half()
      throws Exception {
    Place place = engine.place(folder);
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(run(place, kill * 1_000_000, AT_LEAST + kill * 7));
    }
    try (Archive archive = Archive.open(place, Clock.systemUTC());
        ArchiveMemory memory = archive.memory()) {
      for (String key : acknowledged) {
        assertThat(memory.documents().recall(key)).contains(Patient.article(key));
        assertThat(archive.editions().search(key, 3)).isNotEmpty();
      }
      assertThat(unsound(archive)).isEmpty();
      Patient.keep(archive, "after");
      assertThat(memory.documents().recall("after")).isPresent();
    }
  }

  /** Runs a patient until it has acknowledged so many, kills it, and returns all it has said. */
  private static List<String> run(Place place, int first, int enough) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Patient.class.getName());
    switch (place) {
      case Place.File file -> command.addAll(List.of(file.path().toString(), ""));
      case Place.Server server -> command.addAll(List.of(server.url(), server.user().orElse("")));
    }
    command.add(Integer.toString(first));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (said.size() == enough) {
          process.destroyForcibly();
        }
      }
    } catch (IOException streamClosedByTheKill) {
      assertThat(said).hasSizeGreaterThanOrEqualTo(enough);
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(enough);
    return said;
  }

  /** What the database itself finds wrong, and readings without their document or words. */
  private static List<String> unsound(Archive archive) {
    List<String> faults = new ArrayList<>();
    if (!archive.isServer()) {
      faults.addAll(rows(archive, "pragma integrity_check"));
      faults.remove("ok");
      faults.addAll(rows(archive, "pragma foreign_key_check"));
    }
    faults.addAll(
        rows(
            archive,
            "select key from reading where document not in (select sha256 from document)"));
    faults.addAll(
        rows(
            archive,
            "select ref from search_entry where number not in (select rowid from search_words)"));
    return faults;
  }

  private static List<String> rows(Archive archive, String query) {
    List<String> rows = new ArrayList<>();
    try (var connection = archive.source().getConnection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(Optional.ofNullable(found.getString(1)).orElse("null"));
      }
      return rows;
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
