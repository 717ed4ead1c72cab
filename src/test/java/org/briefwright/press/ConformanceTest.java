package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What the file claims of itself, checked by the PDF/A industry's own validator. */
class ConformanceTest {

  private static final byte[] PDF =
      new Press(TinyPages.TYPECASE, Duration.ofSeconds(60))
          .print(
              TinyPages.weekly(SampleBrief.busy(), Paper.A4),
              List.of(
                  new Attachment(
                      "deals.csv",
                      "text/csv",
                      "The deals",
                      "id\r\n".getBytes(StandardCharsets.UTF_8))),
              TinyPages.MOMENT)
          .pdf();

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void a_printed_edition_keeps_the_standards_that_it_names(PDFAFlavour flavour) throws Exception {
    Locale locale = Locale.getDefault();
    try {
      // The validator itself stumbles over the Turkish i.
      Locale.setDefault(Locale.ROOT);
      validate(flavour);
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static void validate(PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(PDF), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
              .map(check -> check.getRuleId().getClause() + ": " + check.getMessage())
              .distinct()
              .toList();
      assertThat(failures).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
