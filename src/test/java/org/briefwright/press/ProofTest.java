package org.briefwright.press;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.briefwright.chart.Drawing;
import org.briefwright.layout.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProofTest {

  private static final Pages PAGES =
      TinyPages.of("<p>$4.2 billion</p><p style=\"page-break-before: always\">more</p>");
  private static final Copy COPY = TinyPages.print(PAGES);

  /** A change made to the file after printing. */
  private interface Damage {
    void to(PDDocument document) throws IOException;
  }

  private static byte[] damaged(Damage damage) throws IOException {
    return damaged(COPY, damage);
  }

  private static byte[] damaged(Copy copy, Damage damage) throws IOException {
    try (PDDocument document = Loader.loadPDF(copy.pdf())) {
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

  private static final String ROW =
      "<table><tbody><tr><th scope=\"row\">D1</th><td>a loan</td><td>$4.2 billion</td></tr></tbody></table>";

  private static Pages promising(String body, String... promises) {
    return new Pages(TinyPages.of(body).xhtml(), List.of(), "t", "en", List.of(promises));
  }

  @Test
  void a_row_that_is_there_with_all_its_promised_cells_passes() {
    assertThatCode(() -> TinyPages.print(promising(ROW, "D1\t$4.2 billion")))
        .doesNotThrowAnyException();
  }

  @Test
  void a_row_with_another_amount_is_found() {
    assertThatThrownBy(() -> TinyPages.print(promising(ROW, "D1\t$4.2 billion", "D1\t$9 billion")))
        .hasMessageContaining("the row \"D1 | $9 billion\" was not printed");
  }

  static Stream<Arguments> faultsOfLayout() {
    return Stream.of(
        arguments(
            "<p style=\"margin-left: -9mm\">Far left.</p>",
            "page 1: \"Far left.\" stands outside of the margins"),
        arguments(
            "<p>One line.</p><p style=\"margin-top: -14pt\">Another.</p>",
            "page 1: \"Another.\" stands over \"One line.\""),
        arguments(
            "<p>One.</p><h1>Alone</h1><p style=\"page-break-before: always\">Two.</p>",
            "page 1: the heading \"Alone\" is the last on its page"),
        arguments(
            "<p>x</p>".repeat(10)
                + "<table><tbody><tr><th scope=\"row\">from<br/>two<br/>three<br/>four<br/>to</th></tr></tbody></table>",
            "page 1: the row \"fromtwothreefourto\" is cut at the foot of the page"),
        arguments(
            "<p role=\"doc-toc\"><a href=\"#a\" title=\"Alpha\">Alpha <span>7</span></a></p><h1 id=\"a\">Alpha</h1><p>x</p>",
            "page 1: the contents say \"Alpha 7\" of a part that begins on page 1"),
        arguments(
            "<p><a id=\"r1\" href=\"#s1\" title=\"t\">1.1</a></p><p id=\"s1\">1.1 A sentence.</p>",
            "page 1: the reference \"1.1\" can't be followed back from page 1"),
        arguments(
            "<p><a href=\"#s2\" title=\"t\">1.1</a></p><p>x</p><p>x</p><p>x</p><p id=\"s2\">2.2 A sentence.</p>",
            "page 1: the link \"1.1\" leads to page 1, where it is not"),
        arguments(
            "<h1>One</h1><h3>Three</h3><p>x</p>",
            "page 1: the heading \"Three\" is of level 3 below one of 1"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfLayout")
  void a_fault_of_the_layout_stops_the_press_and_is_placed(String body, String message) {
    assertThatThrownBy(() -> TinyPages.print(TinyPages.of(body)))
        .isInstanceOf(PressException.class)
        .hasMessageContaining(message);
  }

  @Test
  void a_reference_that_can_be_followed_both_ways_passes() {
    String body =
        "<p>Said <a id=\"r1\" href=\"#s1\" title=\"t\">1.1</a></p><p>x</p><p>x</p><p>x</p>"
            + "<p id=\"s1\">1.1 A sentence. <a href=\"#r1\" title=\"back\">KZ</a></p>";
    assertThatCode(() -> TinyPages.print(TinyPages.of(body))).doesNotThrowAnyException();
  }

  @Test
  void a_link_that_was_not_printed_is_found() {
    assertThatThrownBy(
            () -> Proof.read(COPY.pdf(), TinyPages.of("<a href=\"#a\" title=\"t\">a</a>"), 2))
        .hasMessageContaining("0 of 1 links are there");
  }

  @Test
  void a_bookmark_that_was_not_printed_is_found() {
    assertThatThrownBy(() -> Proof.read(COPY.pdf(), TinyPages.of("<bookmark name=\"x\"/>"), 2))
        .hasMessageContaining("0 of 1 bookmarks are there");
  }

  @Test
  void text_that_is_not_told_is_found() throws IOException {
    byte[] pdf =
        damaged(document -> {
          Tag root = requireNonNull(Tag.root(document.getDocumentCatalog().getCOSObject()));
          root.become(List.of(root.kids().getFirst()));
        });
    assertThatThrownBy(() -> Proof.read(pdf, PAGES, 2))
        .hasMessageContaining("page 2: 0 of 1 pieces of text are told");
  }

  @Test
  void a_head_of_a_table_that_is_told_on_two_pages_is_found() throws IOException {
    Pages pages =
        TinyPages.of(
            "<table><thead><tr><th scope=\"col\">No.</th></tr></thead><tbody>"
                + "<tr><td>row</td></tr>".repeat(12)
                + "<tr><td>last</td></tr></tbody></table><p>after</p>");
    Copy copy = TinyPages.print(pages);
    byte[] pdf =
        damaged(
            copy,
            document -> {
              Part root = new Printed(document).root();
              Part row = root.all("TR").getLast();
              Tag body = requireNonNull(row.above()).tag();
              body.become(body.kids().subList(0, body.kids().size() - 1));
              Tag head = root.all("THead").getFirst().tag();
              head.become(List.of(head.kids().getFirst(), row.tag().node()));
            });
    assertThatThrownBy(() -> Proof.read(pdf, pages, copy.pages()))
        .hasMessageContaining("page 2: the head \"last\" of a table is told again");
  }

  @Test
  void a_file_without_title_or_language_is_found() throws IOException {
    byte[] untitled = damaged(document -> document.getDocumentInformation().setTitle(null));
    assertThatThrownBy(() -> Proof.read(untitled, PAGES, 2))
        .hasMessageContaining("the file has no title");
    byte[] mute = damaged(document -> document.getDocumentCatalog().setLanguage(null));
    assertThatThrownBy(() -> Proof.read(mute, PAGES, 2))
        .hasMessageContaining("the file does not name its language");
  }

  /** A drawing that is painted with {@code first} and ever after with {@code then}. */
  private static Pages drawn(Consumer<Graphics2D> first, Consumer<Graphics2D> then) {
    AtomicBoolean painted = new AtomicBoolean();
    Drawing drawing =
        new Drawing(
            "f1",
            60,
            40,
            "Two bars",
            graphics -> (painted.getAndSet(true) ? then : first).accept(graphics));
    return TinyPages.of(
        "<p>x</p><object type=\"application/x-drawing\" data=\"f1\" alt=\"Two bars\""
            + " style=\"width: 60pt; height: 40pt\"></object>",
        drawing);
  }

  private static void bar(Graphics2D graphics) {
    graphics.setColor(Color.BLACK);
    graphics.fill(new Rectangle(5, 5, 10, 10));
  }

  private static void label(Graphics2D graphics) {
    graphics.setColor(Color.BLACK);
    graphics.setFont(new Font("Source Sans 3", Font.PLAIN, 8));
    graphics.drawString("KZ", 10, 30);
  }

  @Test
  void a_drawing_with_all_its_marks_and_labels_passes() {
    Consumer<Graphics2D> both =
        graphics -> {
          bar(graphics);
          label(graphics);
        };
    assertThatCode(() -> TinyPages.print(drawn(both, both))).doesNotThrowAnyException();
  }

  @Test
  void a_mark_or_label_that_is_missing_in_a_drawing_is_found() {
    assertThatThrownBy(() -> TinyPages.print(drawn(graphics -> {}, ProofTest::bar)))
        .hasMessageContaining("page 1: 0 of 1 marks of the drawing \"f1\" are there");
    assertThatThrownBy(() -> TinyPages.print(drawn(graphics -> {}, ProofTest::label)))
        .hasMessageContaining("the label \"KZ\" of the drawing \"f1\" is missing");
  }

  @Test
  void a_drawing_that_was_not_printed_is_found() {
    Drawing drawing = new Drawing("f9", 10, 10, "Nine", graphics -> {});
    Pages asked = new Pages(PAGES.xhtml(), List.of(drawing), "t", "en", List.of());
    assertThatThrownBy(() -> Proof.read(COPY.pdf(), asked, 2))
        .hasMessageContaining("the drawing \"f9\" was not printed");
  }
}
