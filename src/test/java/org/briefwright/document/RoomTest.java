package org.briefwright.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows inside the room: formats are blind to one another, and others see the front door only.
 */
class RoomTest {

  private static final String ROOM = "org.briefwright.document";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.briefwright");

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "lexicon", Set.of(),
          "date", Set.of("lexicon"),
          "sentence", Set.of("lexicon"),
          "draft", Set.of("date"),
          "text", Set.of("date", "draft"),
          "sift", Set.of("date", "draft", "lexicon"),
          "html", Set.of("date", "draft", "text", "lexicon"),
          "pdf", Set.of("date", "draft", "text"),
          "word", Set.of("date", "draft", "text"),
          "mail", Set.of("date", "draft", "text", "html", "lexicon"));

  static Set<String> parts() {
    return new TreeSet<>(MAY_USE.keySet());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void a_part_uses_only_the_parts_that_the_table_names(String part) {
    Set<String> allowed = MAY_USE.getOrDefault(part, Set.of());
    String[] others =
        parts().stream()
            .filter(other -> !other.equals(part) && !allowed.contains(other))
            .map(other -> ROOM + "." + other + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOM + "." + part + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage(ROOM)
            .because("a format is read, and can be replaced, by itself"));
  }

  @Test
  void other_rooms_use_the_front_door() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                parts().stream().map(part -> ROOM + "." + part + "..").toArray(String[]::new))
            .because("what lies behind Library may change without notice"));
  }

  @Test
  void each_library_is_seen_by_the_format_that_it_reads() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOM + ".html..")
            .and()
            .resideInAPackage(ROOM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..")
            .because("a text file must not load the readers of others"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOM + ".pdf..")
            .and()
            .resideInAPackage(ROOM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.pdfbox..")
            .because("a text file must not load the readers of others"));
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOM + ".mail..")
            .and()
            .resideInAPackage(ROOM + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.mail..")
            .because("a text file must not load the readers of others"));
  }

  @Test
  void nothing_reaches_the_network() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOM + "..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jsoup.Connection")
            .because("a document must not make the program fetch anything"));
  }

  private static void check(ArchRule rule) {
    rule.check(HOUSE);
  }
}
