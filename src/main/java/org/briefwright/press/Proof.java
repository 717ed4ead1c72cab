package org.briefwright.press;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.briefwright.layout.Pages;
import org.jspecify.annotations.Nullable;

/**
 * Opens a printed file again and reads it as its readers will: what is found wrong here would
 * otherwise be found by them.
 */
final class Proof {

  private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u00AD]+");
  private static final Pattern TAG_OR_STYLE =
      Pattern.compile("<style>.*?</style>|<[^>]*>", Pattern.DOTALL);

  private final PDDocument document;
  private final Pages pages;

  private final Set<COSDictionary> sheets = new HashSet<>();

  private Proof(PDDocument document, Pages pages) {
    this.document = document;
    this.pages = pages;
    document.getPages().forEach(page -> sheets.add(page.getCOSObject()));
  }

  /**
   * @param count how many pages there must be
   * @throws PressException naming the first fault
   */
  static void read(byte[] pdf, Pages pages, int count) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Proof proof = new Proof(document, pages);
      if (document.getNumberOfPages() != count) {
        throw fault("proof", document.getNumberOfPages() + " pages are there of " + count);
      }
      proof.fontsAreEmbedded();
      proof.linksLand();
      PageReader reader = new PageReader(document);
      proof.noPageIsEmpty(reader);
      proof.lettersAreThere(reader.texts());
      proof.promisesAreKept(reader.texts());
    }
  }

  private static PressException fault(String where, String problem) {
    return new PressException(
        where, problem, "do not send this edition; report the fault with its inputs");
  }

  private void fontsAreEmbedded() throws IOException {
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      fontsAreEmbedded(document.getPage(page).getResources(), page);
    }
  }

  private static void fontsAreEmbedded(@Nullable PDResources resources, int page)
      throws IOException {
    if (resources == null) {
      return;
    }
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : resources.getFontNames()) {
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font == null || !isEmbedded(font)) {
        throw fault(
            "page " + (page + 1),
            "the font "
                + (font == null ? name.getName() : font.getNameAsString(COSName.BASE_FONT))
                + " is not embedded");
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        fontsAreEmbedded(form.getResources(), page);
      }
    }
  }

  // Read from the dictionaries: a font that is not embedded would be looked for on the machine.
  private static boolean isEmbedded(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary own =
        descendants != null && descendants.getObject(0) instanceof COSDictionary first
            ? first
            : font;
    COSDictionary descriptor = own.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)
            .anyMatch(descriptor::containsKey);
  }

  private void linksLand() throws IOException {
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link && !lands(link)) {
          throw fault(
              "page " + (page + 1), "the link \"" + link.getContents() + "\" leads nowhere");
        }
      }
    }
  }

  private boolean lands(PDAnnotationLink link) throws IOException {
    PDDestination destination =
        link.getAction() instanceof PDActionGoTo action
            ? action.getDestination()
            : link.getDestination();
    if (!(destination instanceof PDPageDestination place)) {
      return false;
    }
    PDPage target = place.getPage();
    return target != null && sheets.contains(target.getCOSObject());
  }

  private void noPageIsEmpty(PageReader reader) {
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      if (!reader.isFilled(page)) {
        throw fault("page " + (page + 1), "the page is empty");
      }
    }
  }

  // The engine prints this sign for a letter that it has no glyph for.
  private void lettersAreThere(List<String> texts) {
    boolean expected = TAG_OR_STYLE.matcher(pages.xhtml()).replaceAll("").indexOf('#') >= 0;
    for (int page = 0; page < texts.size() && !expected; page++) {
      if (texts.get(page).indexOf('#') >= 0) {
        throw fault("page " + (page + 1), "a letter was replaced by #");
      }
    }
  }

  // Lines of a narrow column break anywhere, so white space is left out on both sides.
  private void promisesAreKept(List<String> texts) {
    String all = SPACE.matcher(String.join("", texts)).replaceAll("");
    for (String promise : pages.promises()) {
      if (!all.contains(SPACE.matcher(promise).replaceAll(""))) {
        throw fault("proof", "the amount \"" + promise + "\" was not printed");
      }
    }
  }
}
