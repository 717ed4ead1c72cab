package org.briefwright.edition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.layout.LayoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"ar-EG, Asia/Kathmandu", "tr-TR, America/New_York"})
  void equal_orders_print_equal_bytes_in_any_locale_and_zone(String locale, String zone) {
    Order order = new Inbox(folder).with("a.txt", Inbox.LOAN).order();
    Edition here = Inbox.desk().produce(order);

    Edition there = in(locale, zone, () -> Inbox.desk().produce(order));

    assertThat(there.copy().sha256()).isEqualTo(here.copy().sha256());
    assertThat(there.toJson()).isEqualTo(here.toJson());
  }

  @Test
  void an_edition_is_three_files_named_for_briefing_and_days() {
    publish(new Inbox(folder).with("a.txt", Inbox.LOAN), false);

    String stem = "briefing_2024-W10_2024-03-04_2024-03-10_v1";
    assertThat(names()).containsExactly(stem + ".json", stem + ".pdf", stem + ".sha256");
    assertThat(reports().resolve(stem + ".sha256")).content().endsWith("  " + stem + ".pdf\n");
  }

  @Test
  void the_same_content_again_makes_no_second_edition() {
    Inbox inbox = new Inbox(folder).with("a.txt", Inbox.LOAN);
    publish(inbox, false);

    assertThat(publish(inbox, false)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(names()).hasSize(3);
  }

  @Test
  void other_content_is_a_new_version_and_the_old_one_stays() {
    Inbox inbox = new Inbox(folder).with("a.txt", Inbox.LOAN);
    publish(inbox, false);

    Outcome again = publish(inbox.with("a.txt", Inbox.LOAN.replace("$40", "$45")), false);

    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Published.class, one -> assertThat(one.edition().version()).isEqualTo(2));
    assertThat(names()).hasSize(6);
  }

  @Test
  void force_makes_a_new_version_of_the_same_content() {
    Inbox inbox = new Inbox(folder).with("a.txt", Inbox.LOAN);
    publish(inbox, false);

    assertThat(publish(inbox, true)).isInstanceOf(Outcome.Published.class);
  }

  @Test
  void where_nothing_was_found_no_edition_is_made_if_so_ordered() {
    Inbox inbox =
        new Inbox(folder).with("a.txt", "Sugd Wire\n5 March 2024\n\nIt rained in Khujand.\n");

    assertThat(Inbox.desk().publish(inbox.order(), new Reports(reports()), false, true))
        .isInstanceOf(Outcome.Nothing.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_template_that_cant_be_read_leaves_no_file_behind() throws IOException {
    Path templates = folder.resolve("templates/weekly");
    Files.createDirectories(templates);
    try (Stream<Path> files = Files.list(Path.of("templates/weekly"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replace("${masthead.title}", "${masthead.titel}");
        Files.writeString(templates.resolve(requireNonNull(file.getFileName())), text);
      }
    }
    Order order = new Inbox(folder).with("a.txt", Inbox.LOAN).order();
    Desk desk =
        new Desk(folder.resolve("templates"), Path.of("fonts"), Inbox.CLOCK, Progress.SILENT);

    assertThatThrownBy(() -> desk.publish(order, new Reports(reports()), false, false))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("\"titel\"")
        .hasMessageContaining(".html:");
    assertThat(names()).isEmpty();
  }

  private Outcome publish(Inbox inbox, boolean force) {
    return Inbox.desk().publish(inbox.order(), new Reports(reports()), force, false);
  }

  private Path reports() {
    return folder.resolve("reports");
  }

  private List<String> names() {
    if (!Files.exists(reports())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(reports())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private interface Work<T> {
    T done();
  }

  private static <T> T in(String locale, String zone, Work<T> work) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return work.done();
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
