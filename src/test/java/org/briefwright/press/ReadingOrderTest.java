package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Paper;
import org.briefwright.press.Told.Piece;
import org.junit.jupiter.api.Test;

/** What is told to somebody who listens, in which order, and what is not. */
class ReadingOrderTest {

  private static final Copy WEEKLY =
      TinyPages.print(TinyPages.weekly(SampleBrief.busy(), Paper.A4));
  private static final Set<String> BLOCKS =
      Set.of("H1", "H2", "H3", "H4", "P", "TR", "Caption", "LI", "Figure");

  private static List<String> told(String css, String body) {
    return Told.outline(TinyPages.print(TinyPages.styled(css, body)));
  }

  @Test
  void the_contents_tell_each_part_and_its_page_and_no_dots() {
    assertThat(
            told(
                ".at { page-break-before: always } .list a { display: block } .list a:after { content: leader('.') target-counter(attr(href), page) }",
                "<p class=\"list\" role=\"doc-toc\"><a href=\"#a\" title=\"Alpha\">Alpha</a>&#160; <a href=\"#b\" title=\"Beta\">Beta</a></p>"
                    + "<h1 id=\"a\" class=\"at\">Alpha</h1><p>One.</p><h2 id=\"b\" class=\"at\">Beta</h2><p>Two.</p>"))
        .containsExactly(
            "Document Alpha2Beta3AlphaOne.BetaTwo.",
            "  TOC Alpha2Beta3",
            "    TOCI Alpha2",
            "      Reference Alpha2",
            "        Link Alpha2",
            "    TOCI Beta3",
            "      Reference Beta3",
            "        Link Beta3",
            "  H1 Alpha",
            "  P One.",
            "  H2 Beta",
            "  P Two.");
  }

  @Test
  void the_head_of_a_table_that_runs_on_is_told_once_and_the_line_that_says_so_never() {
    assertThat(
            told(
                "table { -fs-table-paginate: paginate } .continued:-fs-first-fragment { display: none }",
                "<table><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Who</th></tr>"
                    + "<tr class=\"continued\"><td colspan=\"2\">Deals, continued</td></tr></thead><tbody>"
                    + "<tr><th scope=\"row\">1</th><td>a</td></tr>".repeat(30)
                    + "</tbody></table>"))
        .noneMatch(line -> line.contains("continued"))
        .startsWith(
            "Document No.Who" + "1a".repeat(30),
            "  Table No.Who" + "1a".repeat(30),
            "    THead No.Who",
            "      TR No.Who",
            "        TH No.",
            "        TH Who",
            "    TBody " + "1a".repeat(30))
        .hasSize(7 + 30 * 3);
  }

  @Test
  void a_note_is_told_where_it_is_called_its_number_first() {
    assertThat(
            told(
                ".n { float: footnote } .n::footnote-call { content: counter(footnote); counter-increment: footnote }"
                    + " .n::footnote-marker { content: counter(footnote) } @page { @footnote { margin-top: 2mm } }",
                "<p>One<span class=\"n\">Below</span> two.</p><p>Three.</p>"))
        .containsExactly(
            "Document One11Below two.Three.",
            "  P One11Below two.",
            "    Reference 1",
            "      Link 1",
            "    Note 1Below",
            "      Lbl 1",
            "  P Three.");
  }

  @Test
  void what_is_set_beside_the_text_is_told_where_it_was_written() {
    assertThat(
            told(
                ".beside { float: right; width: 20mm }",
                "<p>One.</p><div class=\"beside\">Beside.</div><p>Two.</p>"))
        .containsExactly("Document One.Beside.Two.", "  P One.", "  P Beside.", "  P Two.");
  }

  @Test
  void a_table_without_headings_is_told_as_a_list() {
    assertThat(
            told("", "<table><tbody><tr><td>5 May</td><td>A sentence.</td></tr></tbody></table>"))
        .containsExactly(
            "Document 5 MayA sentence.",
            "  L 5 MayA sentence.",
            "    LI 5 MayA sentence.",
            "      LBody 5 MayA sentence.",
            "        P 5 May",
            "        P A sentence.");
  }

  @Test
  void a_block_with_a_heading_is_a_section() {
    assertThat(told("", "<div><div><h1>Alpha</h1></div><p>One.</p></div><p>Two.</p>"))
        .containsExactly(
            "Document AlphaOne.Two.", "  Sect AlphaOne.", "    H1 Alpha", "    P One.", "  P Two.");
  }

  @Test
  void items_have_a_label_and_a_body() {
    assertThat(told("", "<ol><li>one</li><li>two</li></ol>"))
        .containsExactly(
            "Document 1.  one2.  two",
            "  L 1.  one2.  two",
            "    LI 1.  one",
            "      Lbl 1.",
            "      LBody one",
            "    LI 2.  two",
            "      Lbl 2.",
            "      LBody two");
  }

  @Test
  void nothing_empty_is_announced() {
    assertThat(Told.pieces(WEEKLY))
        .filteredOn(piece -> !Set.of("Figure", "Lbl", "TD").contains(piece.role()))
        .allSatisfy(piece -> assertThat(piece.text()).as(piece.role()).isNotEmpty());
  }

  @Test
  void heads_and_feet_are_not_told_again_on_every_page() {
    String all = Told.pieces(WEEKLY).getFirst().text();
    assertThat(all).doesNotContain("page 2 of").doesNotContain("TLP:");
  }

  @Test
  void an_edition_is_told_from_the_top_of_its_first_page_to_the_foot_of_its_last() {
    List<Piece> blocks =
        Told.pieces(WEEKLY).stream()
            .filter(piece -> BLOCKS.contains(piece.role()) && piece.page() >= 0)
            .toList();
    assertThat(blocks).hasSizeGreaterThan(200);
    for (int i = 1; i < blocks.size(); i++) {
      Piece before = blocks.get(i - 1);
      Piece piece = blocks.get(i);
      // Cells of one row begin beside each other.
      boolean inCell = piece.role().equals("P") && piece.depth() > before.depth() - 1;
      boolean lower =
          piece.page() > before.page()
              || piece.page() == before.page() && piece.y() > before.y() - 40;
      // A chart's data stand beside it, and of two charts the right one is told after the left.
      boolean besideChart =
          before.role().equals("Figure") && piece.role().equals("TR")
              || before.text().startsWith("Figure ") && piece.role().equals("H3");
      boolean besideDevelopments = piece.text().equals("In figures");
      assertThat(lower || inCell || besideChart || besideDevelopments)
          .as(before + " is told before " + piece)
          .isTrue();
      assertThat(piece.page()).isGreaterThanOrEqualTo(before.page());
    }
  }

  @Test
  void every_piece_of_a_page_knows_the_tag_that_tells_it() throws IOException {
    try (PDDocument document = Loader.loadPDF(WEEKLY.pdf())) {
      COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
      COSArray parents = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
      for (int i = 1; i < parents.size(); i += 2) {
        if (parents.getObject(i) instanceof COSDictionary link) {
          assertThat(new Tag(link).annotations()).isNotEmpty();
        } else if (parents.getObject(i) instanceof COSArray pieces) {
          for (int piece = 0; piece < pieces.size(); piece++) {
            if (pieces.getObject(piece) instanceof COSDictionary node) {
              Tag tag = new Tag(node);
              int number = piece;
              assertThat(tag.kids())
                  .anyMatch(
                      kid -> tag.place(kid) instanceof Tag.Place place && place.number() == number);
            }
          }
        }
      }
    }
  }
}
