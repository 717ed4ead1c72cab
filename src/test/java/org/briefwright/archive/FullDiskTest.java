package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small file system of its own; where the tests may not mount one, they are skipped. */
class FullDiskTest {

  @TempDir Path folder = Path.of("");

  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder.toString());
    assumeThat(mounted).as("this user can't mount a small disk, which this test fills").isTrue();
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", folder.toString());
    }
  }

  private static boolean run(String... command) throws Exception {
    return new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private Place place() {
    return new Place.File(folder.resolve("data").resolve("briefwright.db"));
  }

  @Test
  void a_full_disk_is_named_nothing_is_lost_and_the_next_run_goes_on() throws Exception {
    int kept = 0;
    try (Archive archive = Archive.open(place(), Clock.systemUTC())) {
      for (; kept < 20; kept++) {
        Patient.keep(archive, "key" + kept);
      }
      fill(folder.resolve("ballast"));
      assertThatThrownBy(
              () -> {
                for (int i = 20; i < 10_000; i++) {
                  Patient.keep(archive, "key" + i);
                }
              })
          .isInstanceOfSatisfying(
              ArchiveException.class,
              full -> {
                assertThat(full.notice().problem()).startsWith("the disk is full");
                assertThat(full.notice().remedy()).startsWith("free some space");
                assertThat(full.isPassing()).isTrue();
              });
    }
    Files.delete(folder.resolve("ballast"));
    try (Archive archive = Archive.open(place(), Clock.systemUTC());
        ArchiveMemory memory = archive.memory()) {
      for (int i = 0; i < kept; i++) {
        assertThat(memory.documents().recall("key" + i)).contains(Patient.article("key" + i));
      }
      Patient.keep(archive, "afterwards");
      assertThat(memory.documents().recall("afterwards")).isPresent();
    }
  }

  private static void fill(Path ballast) throws IOException {
    try (var out = Files.newOutputStream(ballast)) {
      byte[] block = new byte[4096];
      for (int i = 0; i < 10_000; i++) {
        out.write(block);
      }
      throw new IllegalStateException("the small disk is not small");
    } catch (IOException full) {
      assertThat(full).hasMessageContaining("space");
    }
  }

  @Test
  void a_disk_that_is_full_from_the_start_leaves_no_archive_that_can_not_be_opened_later()
      throws Exception {
    fill(folder.resolve("ballast"));
    assertThatThrownBy(() -> Archive.open(place(), Clock.systemUTC()))
        .isInstanceOf(ArchiveException.class);
    Files.delete(folder.resolve("ballast"));
    try (Archive archive = Archive.open(place(), Clock.systemUTC())) {
      assertThat(archive.editions().list()).isEqualTo(List.of());
    }
  }

  @Test
  void a_disk_that_may_only_be_read_is_named() throws Exception {
    Archive.open(place(), Clock.systemUTC()).close();
    assertThat(run("mount", "-o", "remount,ro", folder.toString())).isTrue();
    assertThatThrownBy(
            () -> {
              try (Archive archive = Archive.open(place(), Clock.systemUTC())) {
                Patient.keep(archive, "key");
              }
            })
        .isInstanceOfSatisfying(
            ArchiveException.class,
            fault -> {
              assertThat(fault.notice().problem())
                  .isEqualTo(
                      folder.resolve("data")
                          + " can't be written to by this user; nothing was changed");
              assertThat(fault.notice().remedy()).startsWith("make it writable");
              assertThat(fault.isPassing()).isFalse();
            });
  }
}
