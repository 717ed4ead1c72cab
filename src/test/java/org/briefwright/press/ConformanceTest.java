package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Paper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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
    assertThat(Validator.faults(PDF, flavour)).isEmpty();
  }
}
