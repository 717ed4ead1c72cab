package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.briefwright.edition.Verification.Finding;
import org.briefwright.edition.Verification.Verdict;
import org.briefwright.fact.Refusal;
import org.briefwright.layout.Pages;
import org.briefwright.press.Attachment;
import org.briefwright.press.Copy;
import org.briefwright.press.Inspection;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTest {

  @TempDir private Path folder = Path.of("");

  private Path published() {
    return published("weekly");
  }

  private Path published(String look) {
    Order order = new Inbox(folder).with("a.txt", Inbox.LOAN).order().withTemplate(look);
    Desk.Outcome outcome =
        Inbox.desk().publish(order, new Reports(folder.resolve("reports")), false, false);
    return ((Desk.Outcome.Published) outcome).file();
  }

  private static List<Finding> verify(Path file) {
    return Verification.of(file, Optional.empty());
  }

  @Test
  void a_published_edition_is_what_it_says() {
    assertThat(verify(published()))
        .allMatch(finding -> finding.verdict() == Verdict.OK)
        .extracting(Finding::what)
        .contains("deals.csv: 1 rows are as printed", "statements.csv: 1 rows are as printed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void an_edition_is_what_it_says_in_every_look(String look) {
    assertThat(verify(published(look))).allMatch(finding -> finding.verdict() == Verdict.OK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void the_data_inside_are_the_editions_whatever_the_look_has_room_for(String look)
      throws IOException {
    byte[] pdf = Files.readAllBytes(published(look));
    assertThat(Inspection.attachments(pdf, look))
        .filteredOn(file -> file.name().equals("deals.csv") || file.name().equals("statements.csv"))
        .hasSize(2)
        .allSatisfy(file ->
            assertThat(new String(file.bytes(), StandardCharsets.UTF_8).lines()).hasSize(2));
  }

  @Test
  void a_row_of_somebody_abroad_is_inside_and_verified_and_explained() {
    String abroad =
        """
        Bank on the valley
        4 March 2024

        The World Bank said on Monday that Tajikistan needs more water in the valley.
        """;
    Order order = new Inbox(folder).with("b.txt", abroad).order().withTemplate("weekly");
    Desk.Outcome outcome =
        Inbox.desk().publish(order, new Reports(folder.resolve("reports")), false, false);
    Path file = ((Desk.Outcome.Published) outcome).file();

    assertThat(verify(file))
        .allMatch(finding -> finding.verdict() == Verdict.OK)
        .extracting(Finding::what)
        .contains(
            "statements.csv: 1 rows are as printed",
            "statements.csv: each of 1 printed rows of a statement is in it");
    assertThat(Explanation.of(file).of("S1").getFirst()).startsWith("S1  World Bank");
  }

  @Test
  void a_changed_file_has_another_hash() throws IOException {
    Path file = published();
    byte[] bytes = Files.readAllBytes(file);
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    longer[bytes.length] = '\n';
    Files.write(file, longer);
    assertThat(verify(file))
        .filteredOn(finding -> finding.verdict() == Verdict.FAULT)
        .singleElement()
        .satisfies(finding -> assertThat(finding.what()).startsWith("hash: the file is "));
  }

  @Test
  void without_its_hash_beside_it_a_file_may_be_right() throws IOException {
    Path file = published();
    Files.delete(Reports.sidecar(file, ".sha256"));
    assertThat(verify(file))
        .extracting(Finding::verdict)
        .contains(Verdict.UNKNOWN)
        .doesNotContain(Verdict.FAULT);
  }

  @Test
  void an_edition_beside_that_is_another_one_is_found() throws IOException {
    Path file = published();
    Path json = Reports.sidecar(file, ".json");
    String text = Files.readString(json);
    Files.writeString(json, text.replaceFirst("(\"content_sha256\":\")[0-9a-f]{4}", "$1ffff"));
    assertThat(verify(file))
        .extracting(Finding::what)
        .anyMatch(what -> what.startsWith("content: the edition beside has the hash \"ffff"));
  }

  /** A file with one table, and with {@code deals} as the data inside. */
  private Path printed(String deals) throws IOException {
    String xhtml =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>T</title>\
        <style>body { font: 10pt/14pt "Source Serif 4" }</style></head><body><table><tbody>\
        <tr><th scope="row">D1</th><td>$40 million</td><td>40 m</td></tr></tbody></table></body></html>
        """;
    List<Attachment> files =
        List.of(
            csv(DataInside.DEALS, "id,amount,usd\r\n" + deals),
            csv(DataInside.STATEMENTS, "id,speaker,words\r\n"),
            csv(DataInside.SOURCES, "number,publisher,title\r\n"),
            csv(DataInside.EDITION, "{}"));
    Copy copy =
        new Press(Typecase.open(Path.of("fonts")), Duration.ofSeconds(60))
            .print(new Pages(xhtml, List.of(), "T", "en", List.of()), files, Inbox.CLOCK.instant());
    return Files.write(folder.resolve("t.pdf"), copy.pdf());
  }

  private static Attachment csv(String name, String text) {
    return new Attachment(name, "text/csv", name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void an_amount_inside_that_is_not_the_printed_one_is_found() throws IOException {
    assertThat(verify(printed("D1,$45 million,40 m\r\n")))
        .extracting(Finding::what)
        .contains("deals.csv: D1 not as printed");
  }

  @Test
  void a_printed_deal_that_is_not_inside_is_found() throws IOException {
    assertThat(verify(printed("")))
        .extracting(Finding::what)
        .contains("deals.csv: D1 are printed and not in it");
  }

  @Test
  void without_its_libraries_the_validator_is_asked_for() {
    Path file = published();
    assertThatThrownBy(() -> Verification.of(file, Optional.of(folder.resolve("none"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the validator veraPDF is not there")
        .hasMessageContaining("mvn package");
  }

  @Test
  void what_is_no_pdf_is_refused() throws IOException {
    Path file = Files.writeString(folder.resolve("x.pdf"), "hello");
    assertThatThrownBy(() -> verify(file)).hasMessageContaining("is no PDF that can be read");
    assertThatThrownBy(() -> verify(folder.resolve("y.pdf"))).hasMessageContaining("is not there");
  }
}
