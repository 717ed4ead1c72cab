package org.briefwright.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of documents that an analyst has answered, scored by the answers' own scorer. */
class GoldScoreTest {

  private static final Path SHARED = Path.of("../shared");

  @TempDir private static Path folder = Path.of("");

  private static String report = "";

  @BeforeAll
  static void score() throws Exception {
    assumeTrue(
        Files.exists(SHARED.resolve("gold/score.py")),
        "the documents with answers are not beside this checkout (../shared/gold), so nothing is"
            + " scored");
    assumeTrue(hasPython(), "python3 is not on the PATH, and the scorer needs it");
    Path facts = folder.resolve("facts.jsonl");
    write(facts, List.of(SHARED.resolve("seeds"), SHARED.resolve("gold/documents")));
    report = run("python3", SHARED.resolve("gold/score.py").toString(), facts.toString());
  }

  @ParameterizedTest
  @CsvSource({"countries, 0.85", "money, 0.88", "deals, 0.55", "statements, 0.50", "dates, 0.82"})
  void a_layer_is_found_as_well_as_promised(String layer, double least) {
    Matcher row =
        Pattern.compile("(?m)^" + layer + " +[\\d.]+ +[\\d.]+ +([\\d.]+) ").matcher(report);

    assertThat(row.find()).as(report).isTrue();
    assertThat(Double.parseDouble(row.group(1))).as(report).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @CsvSource({"content kept, 0.95", "furniture dropped, 0.80"})
  void a_detail_is_right_as_often_as_promised(String detail, double least) {
    Matcher row = Pattern.compile("(?m)^" + detail + " +([\\d.]+) ").matcher(report);

    assertThat(row.find()).as(report).isTrue();
    assertThat(Double.parseDouble(row.group(1))).as(report).isGreaterThanOrEqualTo(least);
  }

  private static boolean hasPython() {
    try {
      return run("python3", "--version").startsWith("Python 3");
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static void write(Path file, List<Path> folders) throws IOException {
    Extractor extractor = new Extractor(Profiles.standard().load("central-asia", Path.of("")));
    try (Writer out = Files.newBufferedWriter(file)) {
      FactsJson json = new FactsJson(out);
      for (Path one : folders) {
        List<Reading> readings = new ArrayList<>();
        try (var stream = new Library(Limits.standard()).read(List.of(one), Given.nothing())) {
          stream.forEach(readings::add);
        }
        for (Reading reading : readings) {
          if (reading instanceof Reading.Read read) {
            json.write(extractor.extract(read.article()));
            json.newLine();
          }
        }
      }
      json.finish();
    }
  }
}
