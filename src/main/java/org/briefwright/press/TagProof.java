package org.briefwright.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether everything is told, in a form that can be followed, and what the file says of
 * itself.
 */
final class TagProof {

  private static final COSName SCOPE = COSName.getPDFName("Scope");
  private static final List<String> CLAIMS =
      List.of("<pdfaid:part>3</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>");

  private final Printed printed;

  TagProof(Printed printed) {
    this.printed = printed;
  }

  void read() throws IOException {
    everythingIsTold();
    headingsLeaveOutNoLevel();
    headsOfTablesSayWhatTheyHead();
    headsOfTablesAreToldOnce();
    theFileKnowsItself();
  }

  private void everythingIsTold() {
    int[] told = new int[printed.pages()];
    printed.root().runs().forEach(run -> told[run.page()]++);
    for (int page = 0; page < printed.pages(); page++) {
      long there = printed.seen(page).runs().stream().filter(Run::isTold).count();
      int heard = told[page];
      if (there != heard) {
        throw Proof.fault(page, heard + " of " + there + " pieces of text are told");
      }
    }
  }

  private void headingsLeaveOutNoLevel() {
    int above = 6;
    for (Part heading : printed.root().all("H1", "H2", "H3", "H4", "H5", "H6")) {
      int level = heading.role().charAt(1) - '0';
      if (level > above + 1) {
        throw Proof.fault(
            "page " + (pageOf(heading) + 1),
            "the heading \"" + heading + "\" is of level " + level + " below one of " + above);
      }
      above = level;
    }
  }

  private void headsOfTablesSayWhatTheyHead() {
    for (Part head : printed.root().all("TH")) {
      if (!hasScope(head.tag().node().getDictionaryObject(COSName.A))) {
        throw Proof.fault(
            "page " + (pageOf(head) + 1),
            "the head \"" + head + "\" does not say whether it heads a row or a column");
      }
    }
  }

  // On the pages after its first a table repeats its head for the eye alone.
  private void headsOfTablesAreToldOnce() {
    for (Part head : printed.root().all("THead")) {
      for (Run run : head.runs()) {
        if (run.page() != pageOf(head)) {
          throw Proof.fault(
              run.page(), "the head \"" + run.text().strip() + "\" of a table is told again");
        }
      }
    }
  }

  private static boolean hasScope(@Nullable COSBase attributes) {
    return switch (attributes) {
      case COSDictionary one -> one.containsKey(SCOPE);
      case COSArray many -> many.toList().stream().anyMatch(TagProof::hasScope);
      case null, default -> false;
    };
  }

  private static int pageOf(Part part) {
    List<Run> runs = part.runs();
    return runs.isEmpty() ? -1 : runs.getFirst().page();
  }

  private void theFileKnowsItself() throws IOException {
    PDDocument document = printed.document();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    PDMetadata metadata = catalog.getMetadata();
    String xmp = metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String title = document.getDocumentInformation().getTitle();
    String language = catalog.getLanguage();
    require(title != null && !title.isBlank(), "has no title");
    require(language != null && !language.isBlank(), "does not name its language");
    require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "is not tagged");
    require(
        catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(),
        "does not show its title");
    String plain = xmp.replaceAll("\\s+", "");
    CLAIMS.forEach(claim -> require(plain.contains(claim), "does not name its standards"));
  }

  private static void require(boolean fulfilled, String otherwise) {
    if (!fulfilled) {
      throw Proof.fault("proof", "the file " + otherwise);
    }
  }
}
