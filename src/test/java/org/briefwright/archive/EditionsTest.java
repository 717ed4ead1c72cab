package org.briefwright.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.Difference;
import org.briefwright.brief.Difference.Kind;
import org.briefwright.brief.Since;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Progress;
import org.briefwright.layout.Paper;
import org.briefwright.press.Copy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class EditionsTest {

  private static final String SIGNED =
      """
      The canal loan is signed
      Source: Sugd Wire
      12 November 2025

      Tajikistan and the Eurasian Development Bank signed the $45 million loan for the repair of the northern canal.

      “The canal will carry water to twelve villages of the northern district by May,” Minister of Water Resources Salim Karimov said on Wednesday.

      Uzbekistan bought 20 tractors for $3 million from Belarus.
      """;

  @Parameter Engine engine = Engine.SQLITE;
  @TempDir Path folder = Path.of("");

  private final SettableClock clock = new SettableClock();
  private Optional<Desks> opened = Optional.empty();

  @BeforeEach
  void open() {
    Archive archive = Archive.open(engine.place(folder), clock);
    opened = Optional.of(new Desks(folder, archive, clock));
  }

  @AfterEach
  void close() {
    opened.ifPresent(desk -> desk.archive.close());
  }

  private Desks desk() {
    return opened.orElseThrow();
  }

  private Editions editions() {
    return desk().archive.editions();
  }

  private Edition published(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Published.class);
    return ((Outcome.Published) outcome).edition();
  }

  @Test
  void an_edition_comes_back_whole_and_prints_the_same_bytes_when_its_sources_are_gone() {
    Edition printed =
        published(desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09"));
    Desks.delete(desk().inbox());
    Desks.delete(desk().reports());

    Edition kept = editions().load(editions().find("latest"));
    assertThat(kept.toJson()).isEqualTo(printed.toJson());
    assertThat(kept.texts()).isEqualTo(printed.texts());
    clock.forward(Duration.ofDays(400));
    Copy again = Desk.at(Path.of(""), clock).reprint(kept, editions().kit(editions().find("1")));
    assertThat(again.sha256()).isEqualTo(printed.copy().sha256());
  }

  @Test
  void an_edition_is_printed_and_compared_when_its_profile_design_and_theme_are_gone_too()
      throws IOException {
    OwnHouse house = OwnHouse.in(folder.resolve("house"));
    desk().with("a.txt", Desks.LOAN);
    Edition printed =
        published(desk().publish("2025-11-03", "2025-11-09", house.templates(), house::dressed));
    desk().with("b.txt", SIGNED);
    published(desk().publish("2025-11-10", "2025-11-16", house.templates(), house::dressed));
    List<Difference> differences =
        editions().differences(editions().find("1"), editions().find("2"));
    Desks.delete(desk().inbox());
    Desks.delete(desk().reports());
    Desks.delete(house.folder());

    Entry entry = editions().find("1");
    Desk elsewhere = new Desk(folder.resolve("none"), Path.of("fonts"), clock, Progress.SILENT);
    Copy again = elsewhere.reprint(editions().load(entry), editions().kit(entry));
    assertThat(again.sha256()).isEqualTo(printed.copy().sha256());
    assertThat(editions().differences(entry, editions().find("2")))
        .isNotEmpty()
        .isEqualTo(differences);
  }

  @Test
  void a_file_that_many_editions_were_made_with_is_kept_once() throws IOException {
    OwnHouse house = OwnHouse.in(folder.resolve("house"));
    desk().with("a.txt", Desks.LOAN);
    desk().publish("2025-11-03", "2025-11-09", house.templates(), house::dressed);
    long files = editions().kit(editions().find("1")).items().size();
    desk().with("a.txt", Desks.LOAN.replace("$40", "$42"));
    desk().publish("2025-11-03", "2025-11-09", house.templates(), house::dressed);

    assertThat(editions().kit(editions().find("2")).items()).hasSize((int) files);
    assertThat(desk().rows("kept_file")).isEqualTo(files);
    assertThat(desk().rows("edition_file")).isEqualTo(2 * files);
  }

  @Test
  void the_same_content_again_is_the_same_edition_and_lost_files_are_written_anew() {
    desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09");
    Desks.delete(desk().reports());

    Outcome again = desk().publish("2025-11-03", "2025-11-09");

    assertThat(again)
        .isInstanceOfSatisfying(
            Outcome.Unchanged.class,
            unchanged ->
                assertThat(unchanged.file())
                    .satisfies(file ->
                        assertThat(Files.readAllBytes(file))
                            .isEqualTo(editions().load(editions().find("1")).copy().pdf())));
    assertThat(editions().list()).hasSize(1);
  }

  @Test
  void a_correction_is_a_new_version_that_names_the_old_one() {
    desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09");
    Desks.delete(desk().reports());
    String corrected = Desks.LOAN.replace("$40", "$42");

    Edition second = published(desk().with("a.txt", corrected).publish("2025-11-03", "2025-11-09"));

    assertThat(second.version()).isEqualTo(2);
    assertThat(editions().find("2").corrects()).hasValue(1);
    assertThat(editions().find("1").version()).isEqualTo(1);
    assertThat(editions().differences(editions().find("1"), editions().find("2")))
        .filteredOn(Difference::isDeal)
        .extracting(Difference::kind, Difference::now)
        .containsExactly(tuple(Kind.CORRECTED, "$42 million, signed"));
    assertThat(second.brief().since().orElseThrow().groups())
        .extracting(Since.Group::heading)
        .containsExactly("Corrected");
  }

  @Test
  void the_next_edition_tells_what_is_new_and_what_has_developed() {
    desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09");

    Edition next = published(desk().with("b.txt", SIGNED).publish("2025-11-10", "2025-11-16"));

    List<Difference> differences =
        editions().differences(editions().find("1"), editions().find("latest"));
    assertThat(differences)
        .filteredOn(Difference::isDeal)
        .extracting(Difference::kind)
        .containsExactlyInAnyOrder(Kind.DEVELOPING, Kind.NEW);
    assertThat(differences)
        .filteredOn(difference -> !difference.isDeal())
        .filteredOn(difference -> difference.kind() == Kind.DEVELOPING)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.about()).endsWith("Salim Karimov");
          assertThat(difference.now()).contains("twelve villages");
          assertThat(difference.then()).contains("nine villages");
        });
    assertThat(next.brief().since().orElseThrow().edition()).startsWith("2025-W45, version 1");
    assertThat(editions().find("2").earlier()).hasValue(1);
  }

  @Test
  void each_look_of_a_week_is_kept_and_corrects_only_its_own_kind() {
    desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09");
    Edition letter =
        published(
            desk()
                .publish(
                    "2025-11-03",
                    "2025-11-09",
                    Path.of("templates"),
                    order -> order.withPaper(Paper.LETTER)));

    assertThat(letter.version()).isEqualTo(1);
    assertThat(editions().find("2").id()).startsWith("briefing-letter_2025-W45");
    assertThat(editions().find("2").corrects()).isEmpty();
    assertThat(letter.brief().since()).isEmpty();
  }

  @Test
  void editions_facts_and_documents_are_found_by_the_beginnings_of_words() {
    desk().with("a.txt", Desks.LOAN).publish("2025-11-03", "2025-11-09");

    assertThat(editions().search("canal vill", 5))
        .extracting(Editions.Hit::kind)
        .contains("edition", "document");
    assertThat(editions().search("NORTHERN repair", 5))
        .anySatisfy(hit -> assertThat(hit.line()).contains("$40 million"));
    assertThat(editions().search("railway", 5)).isEmpty();
    assertThat(editions().search("' \" * :", 5)).isEmpty();
  }

  @Test
  void an_edition_that_is_not_there_is_named() {
    assertThatThrownBy(() -> editions().find("7"))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("no edition 7 is there");
  }
}
