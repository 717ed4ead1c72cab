package org.briefwright.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.briefwright.brief.SampleBrief;
import org.briefwright.layout.Pages;
import org.briefwright.layout.Paper;
import org.briefwright.press.Booklet.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BinderyTest {

  private static final Press PRESS = new Press(TinyPages.TYPECASE, Duration.ofSeconds(60));
  private static final Bindery BINDERY = new Bindery(TinyPages.TYPECASE, PRESS);
  private static final byte[] WEEKLY =
      TinyPages.print(TinyPages.weekly(SampleBrief.busy(), Paper.A4)).pdf();
  private static final String NEXT = "<p style=\"page-break-before: always\">";

  /** An edition of so many small pages, with its data. */
  private static byte[] edition(String title, int pages) {
    StringBuilder body = new StringBuilder("<h1 id=\"top\">" + title + "</h1><p>page 1</p>");
    for (int page = 2; page <= pages; page++) {
      body.append(NEXT).append("page ").append(page).append("</p>");
    }
    String xhtml =
        TinyPages.of(body.toString())
            .xhtml()
            .replace(
                "<title>Tiny</title>",
                "<title>"
                    + title
                    + "</title><bookmarks><bookmark name=\"Top\" href=\"#top\"/></bookmarks>");
    Attachment data =
        new Attachment("deals.csv", "text/csv", "Deals", title.getBytes(StandardCharsets.UTF_8));
    return PRESS
        .print(new Pages(xhtml, List.of(), title, "en", List.of()), List.of(data), TinyPages.MOMENT)
        .pdf();
  }

  private static List<String> texts(byte[] pdf) {
    return TinyPages.texts(new Copy(pdf, 1, "", List.of()));
  }

  private static byte[] stamped(byte[] master) {
    return BINDERY.stamped(
        master, "Copy for Айгүл Нұрланова, Қазақстан", "DRAFT", TinyPages.MOMENT);
  }

  @Test
  void a_stamp_is_on_each_page_in_the_letters_of_any_of_our_fonts() {
    assertThat(texts(stamped(edition("Alpha", 3))))
        .hasSize(3)
        .allMatch(text ->
            text.contains("Copy for Айгүл Нұрланова, Қазақстан")
                && text.replace(" ", "").startsWith("DRAFT"));
  }

  @Test
  void a_stamp_is_not_told() {
    Copy copy = new Copy(stamped(edition("Alpha", 1)), 1, "", List.of());
    assertThat(Told.outline(copy))
        .containsExactly("Document Alphapage 1", "  H1 Alpha", "  P page 1");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void a_stamped_copy_keeps_the_standards(PDFAFlavour flavour) throws Exception {
    assertThat(Validator.faults(stamped(WEEKLY), flavour)).isEmpty();
  }

  @Test
  void a_name_in_letters_that_no_font_has_is_refused() {
    assertThatThrownBy(() -> BINDERY.stamped(WEEKLY, "For 𓀀", "", TinyPages.MOMENT))
        .isInstanceOf(PressException.class)
        .hasMessageContaining("no font has the letter U+13000");
  }

  @Test
  void equal_orders_give_equal_copies() {
    byte[] master = edition("Alpha", 3);
    byte[] before = master.clone();
    assertThat(stamped(master)).isEqualTo(stamped(master));
    assertThat(BINDERY.booklet(master, Sheet.A4, TinyPages.MOMENT))
        .isEqualTo(BINDERY.booklet(master, Sheet.A4, TinyPages.MOMENT));
    assertThat(BINDERY.bound(List.of(master, master), TinyPages.MOMENT))
        .isEqualTo(BINDERY.bound(List.of(master, master), TinyPages.MOMENT));
    assertThat(Bindery.pictures(master, 40).getFirst())
        .isEqualTo(Bindery.pictures(master, 40).getFirst());
    assertThat(master).isEqualTo(before);
  }

  @Test
  void a_picture_has_as_many_dots_as_were_asked_for() throws IOException {
    List<byte[]> pictures = Bindery.pictures(edition("Alpha", 2), 50);
    assertThat(pictures).hasSize(2);
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pictures.getFirst()));
    assertThat(picture.getWidth()).isEqualTo((int) (100 / 25.4 * 50));
  }

  @Test
  void the_sheets_of_a_booklet_fold_to_pages_in_order() {
    assertThat(Booklet.sides(8))
        .containsExactly(new Side(8, 1), new Side(2, 7), new Side(6, 3), new Side(4, 5));
    assertThat(Booklet.sides(5))
        .containsExactly(new Side(0, 1), new Side(2, 0), new Side(0, 3), new Side(4, 5));
    assertThat(Booklet.sides(1)).containsExactly(new Side(0, 1), new Side(0, 0));
  }

  @Test
  void a_booklet_has_two_pages_on_a_lying_sheet_and_names_no_standard() throws IOException {
    byte[] booklet = BINDERY.booklet(edition("Alpha", 3), Sheet.A3, TinyPages.MOMENT);
    assertThat(texts(booklet)).containsExactly("Alpha page 1", "page 2 page 3");
    try (PDDocument document = Loader.loadPDF(booklet)) {
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(1191);
      assertThat(document.getDocumentCatalog().getMetadata()).isNull();
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Alpha (booklet)");
    }
  }

  @Test
  void a_locked_copy_opens_with_its_password_alone_and_may_be_read_aloud() throws IOException {
    byte[] locked = BINDERY.locked(edition("Alpha", 1), "сырқұпия 1");
    assertThatThrownBy(() -> Loader.loadPDF(locked).close())
        .isInstanceOf(InvalidPasswordException.class);
    try (PDDocument document = Loader.loadPDF(locked, "сырқұпия 1")) {
      assertThat(document.getEncryption().getVersion()).isEqualTo(5);
      assertThat(document.getEncryption().getLength()).isEqualTo(256);
      assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
      assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
      assertThat(xmp(document)).contains("pdfuaid:part").doesNotContain("<pdfaid:part>");
    }
  }

  private static String xmp(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  private static byte[] bound() {
    return BINDERY.bound(
        List.of(
            edition("Steppe Weekly, 3–9 March 2024", 2),
            edition("Steppe Weekly, 10–16 March 2024", 3)),
        TinyPages.MOMENT);
  }

  @Test
  void bound_editions_stand_behind_a_cover_that_tells_where_each_begins() {
    List<String> texts = texts(bound());
    assertThat(texts).hasSize(6);
    assertThat(texts.getFirst())
        .startsWith("Steppe Weekly, 2 editions")
        .contains("3–9 March 2024, from sheet 2", "10–16 March 2024, from sheet 4");
    assertThat(texts.get(3)).startsWith("Steppe Weekly, 10–16 March 2024");
  }

  @Test
  void the_links_of_a_cover_and_its_bookmarks_lead_to_the_editions() throws IOException {
    try (PDDocument document = Loader.loadPDF(bound())) {
      List<Integer> targets = new ArrayList<>();
      for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
        targets.add(
            ((PDPageDestination) ((PDAnnotationLink) annotation).getDestination())
                .retrievePageNumber());
      }
      assertThat(targets).containsExactly(1, 3);
      List<String> marks = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        marks.add(item.getTitle());
        item.children().forEach(child -> marks.add("- " + child.getTitle()));
      }
      assertThat(marks)
          .containsExactly(
              "Steppe Weekly, 3–9 March 2024", "- Top", "Steppe Weekly, 10–16 March 2024", "- Top");
    }
  }

  @Test
  void the_data_of_each_bound_edition_is_inside_under_a_name_of_its_own() throws IOException {
    try (PDDocument document = Loader.loadPDF(bound())) {
      assertThat(Enclosures.of(document))
          .extracting(Attachment::name)
          .containsExactly("01-deals.csv", "02-deals.csv");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
  void bound_editions_keep_the_standards(PDFAFlavour flavour) throws Exception {
    byte[] bound = BINDERY.bound(List.of(WEEKLY, edition("Alpha", 2)), TinyPages.MOMENT);
    assertThat(Validator.faults(bound, flavour)).isEmpty();
  }

  @Test
  void what_is_bound_names_no_standard_that_one_of_its_editions_lacks() throws IOException {
    byte[] plain = BINDERY.booklet(edition("Alpha", 2), Sheet.A4, TinyPages.MOMENT);
    try (PDDocument document =
        Loader.loadPDF(BINDERY.bound(List.of(plain, edition("Beta", 1)), TinyPages.MOMENT))) {
      assertThat(xmp(document)).doesNotContain("<pdfaid:part>").doesNotContain("<pdfuaid:part>");
    }
  }
}
