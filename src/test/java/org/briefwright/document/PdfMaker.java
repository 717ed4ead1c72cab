package org.briefwright.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes small PDF files, line by line. */
final class PdfMaker {

  private final PDDocument pdf = new PDDocument();
  private final PDFont font;
  private PDPage page = new PDPage(PDRectangle.A4);

  PdfMaker() {
    try (InputStream in =
        Objects.requireNonNull(
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"))) {
      font = PDType0Font.load(pdf, in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  PdfMaker page() {
    page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    return this;
  }

  /**
   * Lines below one another, each 1.2 sizes further down.
   *
   * @param x of the left end, {@code y} of the first baseline, from the top left, in points
   */
  PdfMaker lines(double x, double y, double size, List<String> lines) {
    double at = PDRectangle.A4.getHeight() - y;
    try (PDPageContentStream out =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
      for (String line : lines) {
        out.beginText();
        out.setFont(font, (float) size);
        out.newLineAtOffset((float) x, (float) at);
        out.showText(line);
        out.endText();
        at -= 1.2 * size;
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  PdfMaker properties(String title, String author, Calendar created) {
    pdf.getDocumentInformation().setTitle(title);
    pdf.getDocumentInformation().setAuthor(author);
    pdf.getDocumentInformation().setCreationDate(created);
    return this;
  }

  PdfMaker locked(String password) {
    try {
      pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (pdf) {
      pdf.save(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
