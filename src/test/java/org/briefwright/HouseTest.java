package org.briefwright;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the rooms, as the table in docs/architecture.md has them. */
class HouseTest {

  /** Most letters in a line of a list that people read and edit. */
  private static final int LIST_WIDTH = 110;

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.briefwright");

  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("fact", Set.of()),
          entry("profile", Set.of("fact")),
          entry("document", Set.of("fact")),
          entry("extract", Set.of("fact", "document", "profile")),
          entry("brief", Set.of("fact", "profile")),
          entry("chart", Set.of("brief")),
          entry("layout", Set.of("fact", "brief", "chart")),
          entry("press", Set.of("fact", "layout", "chart")),
          entry(
              "edition",
              Set.of(
                  "fact", "profile", "document", "extract", "brief", "chart", "layout", "press")),
          entry("schedule", Set.of("fact")),
          entry("delivery", Set.of("fact", "profile", "brief", "press", "edition")),
          entry(
              "archive",
              Set.of(
                  "fact",
                  "profile",
                  "document",
                  "extract",
                  "brief",
                  "chart",
                  "layout",
                  "press",
                  "edition",
                  "schedule",
                  "delivery")),
          entry(
              "cli",
              Set.of(
                  "schedule",
                  "delivery",
                  "fact",
                  "profile",
                  "document",
                  "extract",
                  "brief",
                  "chart",
                  "layout",
                  "press",
                  "edition",
                  "archive")));

  private static final Map<String, Set<String>> ALONE_IMPORTS =
      Map.ofEntries(
          entry("org.snakeyaml..", Set.of("layout", "profile")),
          entry("dev.harrel..", Set.of("profile")),
          entry("org.jsoup..", Set.of("document")),
          entry("org.apache.pdfbox..", Set.of("document", "press")),
          entry("org.apache.fontbox..", Set.of("document", "press")),
          entry("de.rototor.pdfbox..", Set.of("press")),
          entry("jakarta.mail..", Set.of("document", "delivery")),
          entry("org.eclipse.angus..", Set.of("delivery")),
          entry("org.knowm.xchart..", Set.of("chart")),
          entry("org.thymeleaf..", Set.of("layout")),
          entry("com.openhtmltopdf..", Set.of("press")),
          entry("org.openpdf..", Set.of("press")),
          entry("com.zaxxer..", Set.of("archive")),
          entry("org.flywaydb..", Set.of("archive")),
          entry("org.jdbi..", Set.of("archive")),
          entry("org.sqlite..", Set.of("archive")),
          entry("picocli..", Set.of("cli")));

  static Stream<String> rooms() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_the_rooms_that_the_table_names(String room) {
    String[] allowed =
        Stream.concat(Stream.of(room), MAY_USE.getOrDefault(room, Set.of()).stream())
            .map(name -> "org.briefwright." + name + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage("org.briefwright." + room + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.briefwright..").and(not(resideInAnyPackage(allowed))))
            .because("arrows point up the table in docs/architecture.md only"));
  }

  static Stream<String> libraries() {
    return ALONE_IMPORTS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void a_library_is_seen_only_by_the_room_that_it_serves(String library) {
    String[] rooms =
        ALONE_IMPORTS.getOrDefault(library, Set.of()).stream()
            .map(room -> "org.briefwright." + room + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(rooms)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because("a library is replaced in the rooms that it serves"));
  }

  @Test
  void time_comes_from_a_clock() {
    check(
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .because(
                "equal orders print equal bytes; take a java.time.Clock in the constructor and the zone"
                    + " from the briefing"));
  }

  @Test
  void xml_is_parsed_only_by_the_guarded_class() {
    check(
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("SafeXml")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.xml.parsers.DocumentBuilderFactory")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.xml.parsers.SAXParserFactory")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.xml.stream.XMLInputFactory")
            .because("the JDK's defaults read local files; use the room's SafeXml"));
  }

  @Test
  void rooms_do_not_print() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.briefwright.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a room returns its notices; the edge shows them"));
  }

  @Test
  void every_package_has_a_sign_on_its_door() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/briefwright"))) {
      assertThat(files.filter(Files::isDirectory).filter(HouseTest::holdsClasses))
          .isNotEmpty()
          .allSatisfy(room ->
              assertThat(room.resolve("package-info.java"))
                  .content()
                  .startsWith("/**")
                  .contains("@NullMarked"));
    }
  }

  private static boolean holdsClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_line_of_a_word_list_is_short_or_holds_one_phrase_alone() throws IOException {
    try (Stream<Path> lists = Files.list(Path.of("src/main/resources/org/briefwright/extract"))) {
      for (Path list : lists.toList()) {
        assertThat(Files.readAllLines(list))
            .as(list.toString())
            .allMatch(line -> line.length() <= LIST_WIDTH || isOnePhrase(line));
      }
    }
  }

  private static boolean isOnePhrase(String line) {
    int end = line.indexOf(';');
    return !line.startsWith("#") && (end < 0 || end == line.length() - 1);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(HOUSE);
  }
}
