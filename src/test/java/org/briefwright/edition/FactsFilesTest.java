package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Facts;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsFilesTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void the_fields_of_a_document_stand_in_the_order_that_other_programs_count_on() {
    assertThat(json(Inbox.LOAN))
        .containsSubsequence(
            "{\"document\":{\"file\":\"a.txt\",\"sha256\":\"",
            "\"title\":\"A loan for the canal\",\"publisher\":\"Sugd Wire\",",
            "\"author\":null,\"url\":null,\"language\":",
            "\"published\":\"2024-03-05\",\"published_basis\":\"stated\",\"words\":",
            "\"sentences\":[{\"paragraph\":",
            "\"countries\":[\"TJ\"],\"region\":false}",
            "\"dropped\":[",
            "\"money\":[{\"sentence\":1,\"text\":\"$40 million\",\"value\":40000000,\"value_to\":null,",
            "\"currency\":\"USD\",\"qualifier\":\"exact\",\"class\":\"deal\",\"kind\":\"loan\",\"status\":\"signed\",",
            "\"countries\":[\"TJ\"],\"parties\":[",
            "\"subject\":",
            "\"total\":false,\"part_of\":null,\"hedged\":false",
            "\"statements\":[{\"sentence\":2,\"speaker\":\"Ministry of Finance of Tajikistan\",\"role\":",
            "\"country\":\"TJ\",\"kind\":\"reported\",\"words\":",
            "\"date\":\"2024-03-04\",\"basis\":\"relative\",\"medium\":",
            "\"source\":",
            "\"dates\":[",
            "\"lags\":[");
  }

  @Test
  void an_amount_is_written_in_full_without_exponent() {
    assertThat(json(Inbox.LOAN.replace("$40 million", "$130 billion")))
        .contains("\"value\":130000000000,");
  }

  @Test
  void a_cell_that_a_spreadsheet_would_take_for_a_formula_is_text() throws IOException {
    try (FactsCsv csv = new FactsCsv(folder.resolve("tables"))) {
      csv.write(facts("=HYPERLINK.txt", Inbox.LOAN));
      csv.finish();
    }

    List<String> money = Files.readAllLines(folder.resolve("tables/money.csv"));
    assertThat(money).hasSize(2);
    assertThat(money.get(0))
        .startsWith("file,sentence,text,value,value_to,currency,qualifier,class");
    assertThat(money.get(1)).startsWith("'=HYPERLINK.txt,1,$40 million,40000000,,USD,exact,deal");
  }

  @Test
  void each_layer_has_its_table() {
    try (FactsCsv csv = new FactsCsv(folder.resolve("tables"))) {
      csv.write(facts("a.txt", Inbox.LOAN));
      csv.finish();
    }

    assertThat(folder.resolve("tables"))
        .isDirectoryContaining("glob:**/documents.csv")
        .isDirectoryContaining("glob:**/sentences.csv")
        .isDirectoryContaining("glob:**/dropped.csv")
        .isDirectoryContaining("glob:**/money.csv")
        .isDirectoryContaining("glob:**/statements.csv")
        .isDirectoryContaining("glob:**/dates.csv")
        .isDirectoryContaining("glob:**/lags.csv")
        .isDirectoryNotContaining("glob:**/*.part");
  }

  private String json(String text) {
    StringWriter out = new StringWriter();
    try {
      FactsJson json = new FactsJson(out);
      json.write(facts("a.txt", text));
      json.finish();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private Facts facts(String name, String text) {
    new Inbox(folder).with(name, text);
    Extractor extractor = new Extractor(Profiles.standard().load("central-asia", Path.of("")));
    try (var readings =
        new Library(Limits.standard()).read(List.of(folder.resolve("inbox")), Given.nothing())) {
      return readings
          .map(reading -> ((Reading.Read) reading).article())
          .map(extractor::extract)
          .findFirst()
          .orElseThrow();
    }
  }
}
