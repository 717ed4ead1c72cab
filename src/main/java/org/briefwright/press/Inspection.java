package org.briefwright.press;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What can be read off a printed file.
 *
 * @param attachments by their names
 * @param rows of all tables that were printed, in order; the letters of each cell, see {@link
 *     #letters}
 * @param sha256 of the file
 */
public record Inspection(
    int pages, List<Attachment> attachments, List<List<String>> rows, String sha256) {

  public Inspection {
    attachments = List.copyOf(attachments);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * @param where names the file in a message
   * @throws PressException if it is no PDF
   */
  public static Inspection of(byte[] pdf, String where) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<List<String>> rows =
          new Printed(document)
              .root().all("TR").stream()
                  .map(row -> row.parts().stream().map(Part::letters).toList())
                  .toList();
      return new Inspection(
          document.getNumberOfPages(), Enclosures.of(document), rows, Colophon.hex(pdf));
    } catch (IOException e) {
      throw new PressException(where, "is no PDF that can be read", "name a printed edition", e);
    }
  }

  /** {@code text} as cells have it: without white space and signs that are not printed. */
  public static String letters(String text) {
    return Part.squeezed(text);
  }
}
