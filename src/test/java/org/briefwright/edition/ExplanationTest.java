package org.briefwright.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplanationTest {

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void keepAnEdition() throws Exception {
    Order order = new Inbox(folder).with("a.txt", Inbox.LOAN).order();
    Files.write(folder.resolve("loan.json"), Inbox.desk().produce(order).toJson().getBytes(UTF_8));
  }

  @Test
  void a_deal_is_explained_by_document_sentence_and_rule() {
    assertThat(lines("D1"))
        .contains("D1", "$40 million")
        .contains("a.txt", "2024-03-05 (stated)")
        .contains("“Tajikistan and the Eurasian Development Bank signed a $40 million loan")
        .contains("money: $40 million, deal, loan, signed")
        .contains("rule: ");
  }

  @Test
  void a_pdf_holds_what_explains_it() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("alone"));
    Order order = new Inbox(inbox).with("a.txt", Inbox.LOAN).order();
    Path pdf = Files.write(folder.resolve("alone.pdf"), Inbox.desk().produce(order).copy().pdf());

    assertThat(Explanation.of(pdf).of("S1")).isNotEmpty();
  }

  @Test
  void rows_of_a_look_on_one_country_are_explained_too() throws Exception {
    Path inbox = Files.createDirectory(folder.resolve("look"));
    Order order = new Inbox(inbox).with("a.txt", Inbox.LOAN).order().withTemplate("country");
    Path json = folder.resolve("look.json");
    Files.write(json, Inbox.desk().produce(order).toJson().getBytes(UTF_8));

    assertThat(String.join("\n", Explanation.of(json).of("D1"))).contains("$40 million", "rule: ");
    assertThat(String.join("\n", Explanation.of(json).of("S1"))).contains("Ministry of Finance");
  }

  @Test
  void a_statement_is_explained_by_its_day_too() {
    assertThat(lines("S1")).contains("Ministry of Finance of Tajikistan", "2024-03-04");
  }

  @Test
  void a_sentence_is_found_by_its_numbers() {
    assertThat(lines("[1.2]")).contains("“Tajikistan and the Eurasian Development Bank");
  }

  @Test
  void an_amount_is_found_as_it_is_printed() {
    assertThat(lines("$40 million")).contains("D1");
  }

  @Test
  void a_reference_that_is_not_there_is_refused_with_the_kinds_there_are() {
    assertThatThrownBy(() -> lines("D9"))
        .isInstanceOf(OrderException.class)
        .hasMessageContaining("has no reference \"D9\"; write a sentence as 4.7, a row as D3");
    assertThatThrownBy(() -> lines("1.99")).hasMessageContaining("has no sentence 1.99");
    assertThatThrownBy(() -> lines("99999999999.1"))
        .hasMessageContaining("has no reference \"99999999999.1\"");
  }

  @Test
  void what_is_no_edition_is_refused() throws Exception {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"a\": 1}");

    assertThatThrownBy(() -> Explanation.of(other)).hasMessageContaining("is no edition");
    assertThatThrownBy(() -> Explanation.of(folder.resolve("none.pdf")))
        .hasMessageContaining("none.pdf: is not there, nor none.json");
  }

  @Test
  void the_readme_shows_what_is_printed_of_the_sample() throws Exception {
    String readme = Files.readString(Path.of("README.md"));

    assertThat(readme)
        .contains("explain reports/sample/central-asia-sample.pdf D4\n" + sample("D4") + "\n```")
        .contains("`'€10 billion'`");
    assertThat(sample("€10 billion")).startsWith("D1  €10 billion");
  }

  private static String sample(String reference) {
    Path edition = Path.of("reports/sample/central-asia-sample.pdf");
    return String.join("\n", Explanation.of(edition).of(reference));
  }

  private static String lines(String reference) {
    return String.join("\n", Explanation.of(folder.resolve("loan.pdf")).of(reference));
  }
}
