package org.briefwright.edition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.briefwright.brief.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README, run. */
class JavaApiTest {

  private static final Path README = Path.of("README.md");
  private static final Path THIS =
      Path.of("src/test/java/org/briefwright/edition/JavaApiTest.java");

  @TempDir private Path folder = Path.of("");

  @Test
  void the_example_makes_the_sample_and_tells_its_deals() throws IOException {
    Path pdf = folder.resolve("briefing.pdf");
    StringBuilder out = new StringBuilder();

    // begin
    Desk desk = Desk.at(Path.of("."), Clock.systemUTC());
    Order order = BriefingFile.read(Path.of("src/example/briefing.yaml"));
    Edition edition = desk.produce(order);
    Files.write(pdf, edition.copy().pdf());
    for (Reported text : edition.texts()) {
      text.facts().money().stream()
          .filter(money -> money.isDeal())
          .forEach(deal -> out.append(deal.text() + " for " + deal.subject() + "\n"));
    }
    // end

    assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    assertThat(out).contains("$350 million for ");
  }

  @Test
  void the_readme_shows_these_very_lines() throws IOException {
    String source = Files.readString(THIS);
    String example =
        source
            .substring(source.indexOf("    // begin\n") + 13, source.indexOf("    // end\n"))
            .lines()
            .map(line -> line.substring(4))
            .collect(joining("\n"));

    assertThat(Files.readString(README)).contains("```java\n" + example + "\n```");
  }
}
