package org.briefwright.press;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.briefwright.layout.Pages;

/**
 * Opens a printed file again and reads it as its readers will: what is found wrong here would
 * otherwise be found by them. Nothing that the engine knows of its own work is believed; what was
 * asked for is read from the pages that went to press.
 */
final class Proof {

  private Proof() {}

  /**
   * @param count how many pages there must be
   * @throws PressException naming the first fault, its page and its place
   */
  static void read(byte[] pdf, Pages pages, int count) throws IOException {
    try (PDDocument document = QuickParser.open(pdf)) {
      if (document.getNumberOfPages() != count) {
        throw fault("proof", document.getNumberOfPages() + " pages are there of " + count);
      }
      FontProof.read(document);
      Printed printed = new Printed(document);
      new PlaceProof(printed, TypeArea.in(pages.xhtml())).read();
      new TextProof(printed, pages).read();
      new TagProof(printed).read();
      new LinkProof(printed, pages.xhtml()).read();
      new FigureProof(printed, pages.drawings()).read();
    }
  }

  static PressException fault(String where, String problem) {
    return new PressException(
        where, problem, "do not send this edition; report the fault with its inputs");
  }

  /**
   * @param page from 0
   */
  static PressException fault(int page, String problem) {
    return fault("page " + (page + 1), problem);
  }
}
