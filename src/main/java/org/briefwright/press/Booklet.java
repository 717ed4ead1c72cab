package org.briefwright.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.fact.Sha256;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Puts two pages on each side of a sheet, so that the sheets, printed on both sides, laid on each
 * other and folded in the middle, are a booklet. It is for printers alone: nothing in it is told,
 * and it names no standard.
 */
final class Booklet {

  private static final int PAGES_A_SHEET = 4;
  private static final int ID_DIGITS = 32;
  private static final Pattern IDENTITY =
      Pattern.compile("/ID( ?\\[)<[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>]");

  private Booklet() {}

  /** The pages of one side of a sheet, from 1; 0 is a blank. */
  record Side(int left, int right) {}

  /** The sides in the order of printing: front and back of the outermost sheet first. */
  static List<Side> sides(int pages) {
    int all = (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
    List<Side> sides = new ArrayList<>();
    for (int sheet = 0; sheet < all / PAGES_A_SHEET; sheet++) {
      int first = 1 + 2 * sheet;
      int last = all - 2 * sheet;
      sides.add(new Side(orBlank(last, pages), orBlank(first, pages)));
      sides.add(new Side(orBlank(first + 1, pages), orBlank(last - 1, pages)));
    }
    return sides;
  }

  private static int orBlank(int page, int pages) {
    return page <= pages ? page : 0;
  }

  static byte[] of(byte[] master, Sheet sheet, Instant moment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfReader reader = new PdfReader(master)) {
      Document document =
          new Document(new Rectangle(sheet.widthPt(), sheet.heightPt()), 0, 0, 0, 0);
      PdfWriter writer = PdfWriter.getInstance(document, out);
      writer.setFullCompression();
      document.open();
      for (Side side : sides(reader.getNumberOfPages())) {
        document.newPage();
        writer.setPageEmpty(false);
        place(writer, reader, side.left(), 0, sheet);
        place(writer, reader, side.right(), sheet.widthPt() / 2.0, sheet);
      }
      String title = String.valueOf(reader.getInfo().get("Title"));
      writer.getInfo().put(PdfName.TITLE, new PdfString(title + " (booklet)", "UnicodeBig"));
      PdfDate date = new PdfDate(Colophon.calendar(moment));
      writer.getInfo().put(PdfName.CREATIONDATE, date);
      writer.getInfo().put(PdfName.MODDATE, date);
      document.close();
    } catch (IOException | DocumentException e) {
      throw new PressException("copies", "the booklet can't be made", "see the cause", e);
    }
    return settled(out.toByteArray(), "booklet " + sheet + Sha256.of(master));
  }

  // The library takes the file's identity by chance; another one of the same length makes equal
  // orders give equal bytes. Each byte is a letter here, and is the same byte again below.
  private static byte[] settled(byte[] pdf, String order) {
    String hash = Sha256.of(order.getBytes(StandardCharsets.UTF_8)).substring(0, ID_DIGITS);
    return IDENTITY
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .replaceAll("/ID$1<" + hash + "><" + hash + ">]")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  // Each page fills its half on its own, whatever its size, and stands in the middle of it.
  private static void place(PdfWriter writer, PdfReader reader, int page, double x, Sheet sheet) {
    if (page == 0) {
      return;
    }
    PdfImportedPage imported = writer.getImportedPage(reader, page);
    Rectangle size = reader.getPageSize(page);
    double half = sheet.widthPt() / 2.0;
    double scale = Math.min(half / size.getWidth(), sheet.heightPt() / size.getHeight());
    double left = x + (half - size.getWidth() * scale) / 2;
    double bottom = (sheet.heightPt() - size.getHeight() * scale) / 2;
    PdfContentByte canvas = writer.getDirectContent();
    canvas.addTemplate(imported, (float) scale, 0, 0, (float) scale, (float) left, (float) bottom);
  }
}
