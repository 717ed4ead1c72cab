package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.briefwright.edition.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class BackupTest {

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private static boolean has(Archive archive, String key) {
    try (ArchiveMemory memory = archive.memory()) {
      return memory.documents().recall(key).isPresent();
    }
  }

  @Test
  void a_copy_made_while_others_write_holds_all_that_was_acknowledged_and_is_sound()
      throws Exception {
    Path copy = folder.resolve("copies").resolve("copy.db");
    AtomicInteger kept = new AtomicInteger();
    AtomicBoolean enough = new AtomicBoolean();
    int before;
    try (Archive archive = Archive.open(engine.place(folder), Clock.systemUTC());
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Patient.keep(archive, "key0");
      Future<?> writing =
          writer.submit(() -> {
            while (!enough.get()) {
              Patient.keep(archive, "key" + (kept.get() + 1));
              kept.incrementAndGet();
            }
          });
      before = kept.get();
      archive.backup(copy);
      enough.set(true);
      writing.get();
    }
    try (Archive opened = Archive.open(new Place.File(copy), Clock.systemUTC())) {
      for (int i = 0; i <= before; i++) {
        assertThat(has(opened, "key" + i)).isTrue();
      }
      assertThat(opened.editions().search("key0 villages", 3)).hasSize(1);
    }
    try (Stream<Path> files = Files.list(folder.resolve("copies"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".part"))).isEmpty();
    }
  }

  @Test
  void an_edition_comes_back_from_the_copy() {
    Path copy = folder.resolve("copy.db");
    Edition printed;
    try (Archive archive = Archive.open(engine.place(folder), new SettableClock())) {
      Desks desk = new Desks(folder, archive, new SettableClock()).with("a.txt", Desks.LOAN);
      desk.publish("2025-11-03", "2025-11-09");
      printed = archive.editions().load(archive.editions().find("1"));
      archive.backup(copy);
    }
    try (Archive opened = Archive.open(new Place.File(copy), new SettableClock())) {
      Edition kept = opened.editions().load(opened.editions().find("latest"));
      assertThat(kept.toJson()).isEqualTo(printed.toJson());
      assertThat(kept.copy().pdf()).isEqualTo(printed.copy().pdf());
    }
  }

  @Test
  void where_a_copy_cannot_be_written_the_older_one_stays() throws IOException {
    Files.writeString(folder.resolve("file"), "no folder");
    Path inFile = folder.resolve("file").resolve("copy.db");
    try (Archive archive = Archive.open(engine.place(folder), new SettableClock())) {
      assertThatThrownBy(() -> archive.backup(inFile))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("can't be written");
    }
    assertThat(List.of(Files.readString(folder.resolve("file")))).containsExactly("no folder");
  }

  @Test
  void a_copy_never_takes_the_place_of_the_archive_itself() {
    Path own = folder.resolve("own.db");
    try (Archive archive = Archive.open(new Place.File(own), new SettableClock())) {
      assertThatThrownBy(() -> archive.backup(folder.resolve("./own.db")))
          .isInstanceOf(ArchiveException.class)
          .hasMessageContaining("is the archive itself; name another file for the copy");
    }
  }
}
