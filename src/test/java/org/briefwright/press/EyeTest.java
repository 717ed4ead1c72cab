package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.briefwright.chart.Drawing;
import org.junit.jupiter.api.Test;

class EyeTest {

  /** A way to put something on a page. */
  private interface Writer {

    void write(PDPageContentStream content, PDFont font) throws IOException;
  }

  private static List<Run> seen(Writer writer) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        Fonts fonts = new Fonts(TinyPages.TYPECASE, document)) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        writer.write(content, fonts.of(face()));
      }
      document.save(file);
    }
    try (PDDocument document = Loader.loadPDF(file.toByteArray())) {
      return new Eye().look(document.getPage(0), 0).runs();
    }
  }

  private static Face face() {
    return TinyPages.TYPECASE.faces().stream()
        .filter(face -> face.isTextFaceOf("Source Sans 3"))
        .findFirst()
        .orElseThrow();
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(face()::advance).sum();
  }

  @Test
  void each_letter_stands_where_the_library_finds_it() throws IOException {
    Drawing drawing =
        new Drawing(
            "d",
            100,
            40,
            "A line",
            graphics -> {
              graphics.translate(10, 5);
              graphics.setFont(new Font("Source Sans 3", Font.BOLD, 8));
              graphics.drawString("label", 12, 20);
            });
    byte[] pdf =
        TinyPages.print(
                TinyPages.of(
                    "<p style=\"text-align: justify\">Әлем, some <b>words</b> that <i>are</i> set to"
                        + " the full width of the line, so far as they fill one.</p>"
                        + "<object type=\"application/x-drawing\" data=\"d\" alt=\"A line\""
                        + " style=\"width: 100pt; height: 40pt\"></object>",
                    drawing))
            .pdf();
    List<String> ours = new ArrayList<>();
    List<String> theirs = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (Run run : new Eye().look(document.getPage(0), 0).runs()) {
        ours.add(place(run.text().substring(0, 1), run.x(), run.y()));
      }
      PDFTextStripper library =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
              theirs.add(place(letter.getUnicode(), letter.getX(), letter.getY()));
            }
          };
      library.getText(document);
    }
    assertThat(ours).hasSizeGreaterThan(5);
    assertThat(theirs).containsAll(ours);
  }

  private static String place(String letter, double x, double y) {
    return String.format(Locale.ROOT, "%s %d %d", letter, Math.round(x * 2), Math.round(y * 2));
  }

  @Test
  void words_are_moved_by_matrices_and_by_steps_from_line_to_line() throws IOException {
    List<Run> runs =
        seen((content, font) -> {
          content.saveGraphicsState();
          content.transform(new Matrix(2, 0, 0, 2, 100, 0));
          content.beginText();
          content.setFont(font, 10);
          content.setLeading(20);
          content.newLineAtOffset(50, 300);
          content.showText("one");
          content.newLine();
          content.showText("two");
          content.endText();
          content.restoreGraphicsState();
          content.beginText();
          content.setFont(font, 10);
          content.setTextMatrix(new Matrix(1, 0, 0, 1, 7, 92));
          content.showText("three");
          content.endText();
        });
    assertThat(runs).extracting(Run::text).containsExactly("one", "two", "three");
    assertThat(runs).extracting(Run::x).containsExactly(200.0, 200.0, 7.0);
    assertThat(runs).extracting(Run::y).containsExactly(192.0, 232.0, 700.0);
    assertThat(runs).extracting(Run::size).containsExactly(20.0, 20.0, 10.0);
    assertThat(runs.getFirst().width()).isCloseTo(20 * width("one"), within(0.1));
  }

  @Test
  void a_gap_wider_than_a_letter_begins_a_new_run() throws IOException {
    List<Run> runs =
        seen((content, font) -> {
          content.beginText();
          content.setFont(font, 10);
          content.showTextWithPositioning(new Object[] {"a", -500f, "b", -1500f, "c"});
          content.endText();
        });
    assertThat(runs).extracting(Run::text).containsExactly("ab", "c");
    assertThat(runs.getLast().x()).isCloseTo(10 * (width("ab") + 2), within(0.1));
  }

  @Test
  void space_between_letters_is_part_of_the_way() throws IOException {
    List<Run> runs =
        seen((content, font) -> {
          content.beginText();
          content.setFont(font, 10);
          content.setCharacterSpacing(1);
          content.setHorizontalScaling(50);
          content.showText("a b");
          content.endText();
        });
    assertThat(runs).extracting(Run::text).containsExactly("a b");
    assertThat(runs.getFirst().width()).isCloseTo((10 * width("a b") + 2) / 2, within(0.1));
  }

  @Test
  void what_is_marked_is_told_and_what_is_decoration_is_not() throws IOException {
    List<Run> runs =
        seen((content, font) -> {
          content.beginMarkedContent(COSName.P, 4);
          write(content, font, 700, "told");
          content.beginMarkedContent(COSName.getPDFName("Span"));
          write(content, font, 680, "told within");
          content.endMarkedContent();
          content.endMarkedContent();
          content.beginMarkedContent(COSName.ARTIFACT);
          write(content, font, 660, "seen only");
          content.endMarkedContent();
        });
    assertThat(runs).extracting(Run::mark).containsExactly(4, 4, -1);
  }

  private static void write(PDPageContentStream content, PDFont font, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 10);
    content.newLineAtOffset(50, y);
    content.showText(text);
    content.endText();
  }

  @Test
  void the_background_of_every_box_is_one_word_for_all_pages() throws IOException {
    String rows = "<tr><th scope=\"row\">a</th><td>b</td></tr>".repeat(27);
    byte[] pdf = TinyPages.print(TinyPages.of("<table>" + rows + "</table><p>end</p>")).pdf();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      for (PDPage page : document.getPages()) {
        assertThat(page.getResources().getPropertiesNames())
            .containsExactlyInAnyOrder(
                COSName.getPDFName("Layout"), COSName.getPDFName("Pagination"));
      }
    }
  }
}
