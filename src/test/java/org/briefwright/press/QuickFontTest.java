package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.openhtmltopdf.pdfboxout.PdfBoxRawPDFontMetrics;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickFontTest {

  private static Iterable<Face> faces() {
    return TinyPages.TYPECASE.faces();
  }

  /** A face as the library opens it, and as the engine is given it. */
  private record Pair(PDFont library, PDFont quick) {}

  /** What is asked of both. */
  private interface Question {

    void ask(Pair pair) throws IOException;
  }

  private static void of(Face face, Question question) throws IOException {
    TrueTypeFont lent = face.lend();
    try (PDDocument document = new PDDocument()) {
      question.ask(new Pair(PDType0Font.load(document, lent, true), face.in(document, lent)));
    } finally {
      face.back(lent);
    }
  }

  @ParameterizedTest
  @MethodSource("faces")
  void words_are_as_wide_and_have_the_same_codes_as_in_the_library(Face face) throws IOException {
    String text = face.has('a') && face.has(' ') ? "a aaa a" : "";
    of(
        face,
        pair -> {
          assertThat(pair.quick.encode(text)).isEqualTo(pair.library.encode(text));
          assertThat(pair.quick.getStringWidth(text)).isEqualTo(pair.library.getStringWidth(text));
        });
  }

  @ParameterizedTest
  @MethodSource("faces")
  void letters_met_before_are_measured_alike_and_all_else_is_left_to_the_engine(Face face)
      throws IOException {
    String text = face.has('a') && face.has(' ') ? "a aaa a" : "";
    of(
        face,
        pair -> {
          QuickFont quick = (QuickFont) pair.quick;
          assertThat(text.isEmpty() || quick.plainWidth(text) < 0).isTrue();
          float width = quick.getStringWidth(text);
          assertThat(quick.plainWidth(text)).isEqualTo(width);
          assertThat(quick.plainWidth(text + '\u00AD')).isNegative();
          assertThat(quick.plainWidth(text + '\uE0FF')).isNegative();
        });
  }

  @ParameterizedTest
  @MethodSource("faces")
  void a_letter_that_is_missing_is_refused_again_and_again(Face face) throws IOException {
    of(
        face,
        pair -> {
          for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> pair.quick.getStringWidth("\uE0FF"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+e0ff");
          }
        });
  }

  @ParameterizedTest
  @MethodSource("faces")
  void lines_are_as_high_as_if_the_font_were_opened(Face face) throws IOException {
    of(
        face,
        pair -> {
          PdfBoxRawPDFontMetrics opened =
              PdfBoxRawPDFontMetrics.fromPdfBox(pair.library, pair.library.getFontDescriptor());
          assertThat(face.measures().forEngine()).usingRecursiveComparison().isEqualTo(opened);
        });
  }
}
