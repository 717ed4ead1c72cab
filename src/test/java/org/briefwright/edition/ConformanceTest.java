package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.layout.Paper;
import org.briefwright.press.Validator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a file claims of itself, checked by the PDF/A industry's own validator. */
class ConformanceTest {

  private static final Clock AFTER_THE_SAMPLE =
      Clock.fixed(Instant.parse("2025-01-13T02:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> everyLookOnEverySheet() {
    return Stream.of("weekly", "snapshot", "country", "deals")
        .flatMap(look -> Stream.of(Paper.values()).map(paper -> Arguments.of(look, paper)));
  }

  @ParameterizedTest
  @MethodSource("everyLookOnEverySheet")
  void the_sample_keeps_the_standards_that_it_names(String look, Paper paper) throws Exception {
    Order order =
        BriefingFile.read(Path.of("src/example/briefing.yaml")).withTemplate(look).withPaper(paper);
    assertThat(faults(order, AFTER_THE_SAMPLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void an_edition_with_nothing_in_it_keeps_them(String look) throws Exception {
    Order order =
        new Inbox(folder)
            .with("a.txt", "Sugd Wire\n5 March 2024\n\nIt rained all day.\n")
            .order()
            .withTemplate(look);
    assertThat(faults(order, Inbox.CLOCK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void an_edition_of_one_document_without_deals_keeps_them_in_russian(String look)
      throws Exception {
    Order order =
        new Inbox(folder)
            .with(
                "a.txt",
                "Sugd Wire\n5 March 2024\n\nThe mayor of Khujand said on Monday: “It will rain.”\n")
            .order()
            .withTemplate(look);
    Frame russian = order.frame().withLanguage("ru").withCountry(Country.of("TJ"));
    assertThat(faults(order.withFrame(russian), Inbox.CLOCK)).isEmpty();
  }

  private static List<String> faults(Order order, Clock clock) throws Exception {
    byte[] pdf = Desk.at(Path.of(""), clock).produce(order).copy().pdf();
    List<String> faults = new ArrayList<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      faults.addAll(Validator.faults(pdf, flavour));
    }
    return faults;
  }
}
