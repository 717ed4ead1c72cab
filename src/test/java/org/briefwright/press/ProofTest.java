package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.briefwright.layout.Pages;
import org.junit.jupiter.api.Test;

class ProofTest {

  private static final Pages PAGES =
      TinyPages.of("<p>$4.2 billion</p><p style=\"page-break-before: always\">more</p>");
  private static final Copy COPY = TinyPages.print(PAGES);

  /** A change made to the file after printing. */
  private interface Damage {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] damaged(Damage damage) throws IOException {
    try (PDDocument document = Loader.loadPDF(COPY.pdf())) {
      damage.to(document);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  @Test
  void a_file_as_printed_passes() {
    assertThatCode(() -> Proof.read(COPY.pdf(), PAGES, 2)).doesNotThrowAnyException();
  }

  @Test
  void a_page_that_is_missing_is_found() throws IOException {
    byte[] pdf = damaged(document -> document.removePage(1));
    assertThatThrownBy(() -> Proof.read(pdf, PAGES, 2))
        .hasMessageContaining("1 pages are there of 2");
  }

  @Test
  void a_page_without_text_of_its_own_is_found() throws IOException {
    byte[] pdf = damaged(document -> document.addPage(new PDPage()));
    assertThatThrownBy(() -> Proof.read(pdf, PAGES, 3))
        .hasMessageContaining("page 3: the page is empty");
  }

  @Test
  void a_font_that_is_not_embedded_is_found() throws IOException {
    byte[] pdf =
        damaged(document -> {
          COSDictionary font = new COSDictionary();
          font.setItem(COSName.TYPE, COSName.FONT);
          font.setItem(COSName.SUBTYPE, COSName.TYPE1);
          font.setName(COSName.BASE_FONT, "Helvetica");
          COSDictionary resources = document.getPage(0).getResources().getCOSObject();
          COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
          if (fonts != null) {
            fonts.setItem(COSName.getPDFName("F99"), font);
          }
        });
    assertThatThrownBy(() -> Proof.read(pdf, PAGES, 2))
        .hasMessageContaining("page 1: the font Helvetica is not embedded");
  }

  @Test
  void a_link_to_nowhere_is_found() throws IOException {
    byte[] pdf =
        damaged(document -> {
          PDAnnotationLink link = new PDAnnotationLink();
          link.setContents("Ledger, D1");
          document.getPage(1).setAnnotations(List.of(link));
        });
    assertThatThrownBy(() -> Proof.read(pdf, PAGES, 2))
        .hasMessageContaining("page 2: the link \"Ledger, D1\" leads nowhere");
  }

  @Test
  void a_letter_replaced_by_the_engine_is_found() {
    Pages asked = new Pages(PAGES.xhtml(), List.of(), "t", "en", List.of());
    Copy other = TinyPages.print(TinyPages.of("<p># instead</p>"));
    assertThatThrownBy(() -> Proof.read(other.pdf(), asked, 1))
        .hasMessageContaining("page 1: a letter was replaced by #");
  }

  @Test
  void an_amount_that_was_not_printed_is_found() {
    Pages asked =
        new Pages(PAGES.xhtml(), List.of(), "t", "en", List.of("$4.2 billion", "$9 billion"));
    assertThatThrownBy(() -> Proof.read(COPY.pdf(), asked, 2))
        .hasMessageContaining("the amount \"$9 billion\" was not printed");
  }
}
