package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Figure;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Paper;
import org.junit.jupiter.api.Test;

/** What a screen reader is told, beyond what the validators look at. */
class StructureTest {

  private static final Brief BRIEF = SampleBrief.busy();
  private static final Copy COPY = TinyPages.print(TinyPages.weekly(BRIEF, Paper.A4));

  private interface Reading<T> {
    T of(PDStructureElement element);
  }

  private static <T> List<T> read(Reading<T> reading) throws IOException {
    List<T> found = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(COPY.pdf())) {
      read(document.getDocumentCatalog().getStructureTreeRoot(), reading, found);
    }
    return found;
  }

  private static <T> void read(PDStructureNode node, Reading<T> reading, List<T> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(reading.of(element));
        read(element, reading, found);
      }
    }
  }

  @Test
  void headings_begin_with_the_title_and_leave_out_no_level() throws IOException {
    List<Integer> levels =
        read(PDStructureElement::getStructureType).stream()
            .filter(type -> type.matches("H[1-6]"))
            .map(type -> Integer.valueOf(type.substring(1)))
            .toList();
    assertThat(levels).startsWith(1, 2).hasSizeGreaterThan(30);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1).isGreaterThan(1);
    }
  }

  @Test
  void every_drawing_tells_what_it_shows() throws IOException {
    List<String> told =
        read(element ->
            "Figure".equals(element.getStructureType())
                ? element.getAlternateDescription().replace('\u00A0', ' ')
                : "");
    assertThat(told).containsSubsequence(BRIEF.figures().stream().map(Figure::alt).toList());
  }

  @Test
  void tables_have_heads_and_rows() throws IOException {
    assertThat(read(PDStructureElement::getStructureType))
        .contains("Table", "THead", "TH", "TBody", "TR", "TD", "Caption", "Link");
  }
}
