package org.briefwright.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.briefwright.fact.Sha256;

/**
 * What can be read off a printed file.
 *
 * @param attachments by their names
 * @param rows of all tables that were printed, in order, then paragraphs and headings; the letters
 *     of each cell, see {@link #letters}
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
      Part root = new Printed(document).root();
      List<List<String>> rows = new ArrayList<>();
      root.all("TR").forEach(row -> rows.add(row.parts().stream().map(Part::letters).toList()));
      // A paragraph that begins with a label, as an entry in a list of sources does, is a row too.
      root.all("P")
          .forEach(entry ->
              entry.runs().stream()
                  .findFirst()
                  .ifPresent(label -> rows.add(List.of(letters(label.text()), entry.letters()))));
      root.all("H2", "H3", "H4").forEach(heading -> rows.add(List.of(heading.letters())));
      return new Inspection(
          document.getNumberOfPages(), Enclosures.of(document), rows, Sha256.of(pdf));
    } catch (IOException e) {
      throw unreadable(where, e);
    }
  }

  /**
   * The files inside of a printed file, by their names.
   *
   * @param where names the file in a message
   * @throws PressException if it is no PDF
   */
  public static List<Attachment> attachments(byte[] pdf, String where) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return List.copyOf(Enclosures.of(document));
    } catch (IOException e) {
      throw unreadable(where, e);
    }
  }

  /**
   * @throws PressException if {@code pdf} is none, or is locked
   */
  public static void requirePdf(byte[] pdf, String where) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.isEncrypted()) {
        throw new PressException(
            where, "is locked", "name the edition that the copy was made from");
      }
    } catch (IOException e) {
      throw unreadable(where, e);
    }
  }

  private static PressException unreadable(String where, IOException cause) {
    return cause instanceof InvalidPasswordException
        ? new PressException(
            where, "is locked", "name the edition that the copy was made from", cause)
        : new PressException(where, "is no PDF that can be read", "name a printed edition", cause);
  }

  /** {@code text} as cells have it: without white space and signs that are not printed. */
  public static String letters(String text) {
    return Part.squeezed(text);
  }
}
