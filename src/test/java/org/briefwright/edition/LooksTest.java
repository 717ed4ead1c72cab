package org.briefwright.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.layout.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One edition in all the looks that the program comes with. */
class LooksTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void equal_orders_print_equal_bytes_in_any_look_locale_and_zone(String look) {
    Order order = inbox().order().withTemplate(look);
    String first = Inbox.desk().produce(order).copy().sha256();
    for (String locale : List.of("ar-EG", "tr-TR")) {
      for (String zone : List.of("Asia/Kathmandu", "America/New_York")) {
        assertThat(in(locale, zone, order)).isEqualTo(first);
      }
    }
  }

  @Test
  void every_look_language_and_sheet_has_versions_of_its_own() {
    Order order = inbox().order();
    Reports reports = new Reports(folder.resolve("reports"));
    for (Order one :
        List.of(
            order,
            order.withTemplate("snapshot"),
            order.withPaper(Paper.LETTER),
            order.withFrame(order.frame().withLanguage("ru")))) {
      assertThat(Inbox.desk().publish(one, reports, false, false))
          .isInstanceOf(Outcome.Published.class);
      assertThat(Inbox.desk().publish(one, reports, false, false))
          .isInstanceOf(Outcome.Unchanged.class);
    }
    String days = "_2024-W10_2024-03-04_2024-03-10_v1.pdf";
    assertThat(pdfs())
        .containsExactlyInAnyOrder(
            "briefing" + days,
            "briefing-snapshot" + days,
            "briefing-letter" + days,
            "briefing-ru" + days);
  }

  @ParameterizedTest
  @ValueSource(strings = {"weekly", "snapshot", "country", "deals"})
  void the_logo_of_a_theme_is_printed_on_the_first_page(String look) throws IOException {
    Order order = inbox().order().withTemplate(look);
    Order themed = order.withFrame(order.frame().withTheme(theme(Color.MAGENTA)));

    assertThat(magenta(Inbox.desk().produce(order))).isZero();
    assertThat(magenta(Inbox.desk().produce(themed))).isGreaterThan(500);
  }

  @Test
  void another_logo_is_other_content() throws IOException {
    Order order = inbox().order().withTemplate("snapshot");
    Order themed = order.withFrame(order.frame().withTheme(theme(Color.MAGENTA)));
    Reports reports = new Reports(folder.resolve("reports"));
    Inbox.desk().publish(themed, reports, false, false);
    assertThat(Inbox.desk().publish(themed, reports, false, false))
        .isInstanceOf(Outcome.Unchanged.class);

    theme(Color.GREEN);

    assertThat(Inbox.desk().publish(themed, reports, false, false))
        .isInstanceOf(Outcome.Published.class);
  }

  private Inbox inbox() {
    return new Inbox(folder).with("a.txt", Inbox.LOAN);
  }

  private Path theme(Color color) throws IOException {
    BufferedImage logo = new BufferedImage(60, 30, BufferedImage.TYPE_INT_ARGB);
    var graphics = logo.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(5, 5, 50, 20);
    graphics.dispose();
    ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
    return Files.writeString(
        folder.resolve("theme.yaml"), "logo: logo.png\nlogo_alt: House of Ink\n");
  }

  /** How many dots of the first page have the colour of the logo. */
  private static long magenta(Edition edition) throws IOException {
    try (PDDocument document = Loader.loadPDF(edition.copy().pdf())) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      return java.util.Arrays.stream(dots).filter(dot -> (dot & 0xFFFFFF) == 0xFF00FF).count();
    }
  }

  private List<String> pdfs() {
    try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".pdf"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String in(String locale, String zone, Order order) {
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      return Inbox.desk().produce(order).copy().sha256();
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }
}
