package org.briefwright.press;

import java.awt.Color;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.briefwright.fact.Sha256;

/**
 * Stamps each page of a finished file. A stamp is no part of what is told: it is decoration, in a
 * font that travels with the file, and so the copy keeps the standards of its master. OpenPDF would
 * need half the time, but trebles the file or else names its fonts by chance.
 */
final class Stamper {

  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final float LINE_SIZE = 8;
  private static final float LINE_ABOVE_EDGE = 16;
  private static final float LARGEST_MARK = 120;
  private static final double MARK_SHARE = 0.72;
  private static final double LINE_SHARE = 0.9;
  private static final double HALF_CAPITAL = 0.33;
  private static final Color QUIET = new Color(0x5A5A5A);

  // Light enough to read through, and opaque: transparency would cost a printer's patience.
  private static final Color FAINT = new Color(0xE6E6E6);

  private final Typecase typecase;

  Stamper(Typecase typecase) {
    this.typecase = typecase;
  }

  /**
   * @param line at the foot of each page; may be empty
   * @param mark in large letters behind the text; may be empty
   */
  byte[] stamp(byte[] master, String line, String mark, Instant moment) {
    require(line);
    require(mark);
    try (PDDocument document = Loader.loadPDF(master);
        Fonts fonts = new Fonts(typecase, document)) {
      for (PDPage page : document.getPages()) {
        if (!mark.isEmpty()) {
          mark(document, page, fonts, mark);
        }
        if (!line.isEmpty()) {
          line(document, page, fonts, line);
        }
      }
      document.getDocumentInformation().setModificationDate(Colophon.calendar(moment));
      Colophon.identify(document, Sha256.of(master) + line + '\n' + mark + '\n' + moment);
      return Colophon.save(document);
    } catch (IOException e) {
      throw new PressException("copies", "the copy can't be stamped", "see the cause", e);
    }
  }

  private void require(String text) {
    text.codePoints()
        .filter(GlyphCheck::isPrinted)
        .filter(letter -> !typecase.has(letter, List.of(FAMILY)))
        .findFirst()
        .ifPresent(letter -> {
          throw new PressException(
              "copies",
              String.format(Locale.ROOT, "no font has the letter U+%04X, in \"%s\"", letter, text),
              "add a TrueType family that has it to the fonts folder");
        });
  }

  private void line(PDDocument document, PDPage page, Fonts fonts, String text) throws IOException {
    PDRectangle sheet = page.getMediaBox();
    List<Typecase.Run> runs = typecase.runs(text, FAMILY, REGULAR, false);
    double width = width(runs);
    float size = (float) Math.min(LINE_SIZE, sheet.getWidth() * LINE_SHARE / width);
    double x = sheet.getLowerLeftX() + (sheet.getWidth() - width * size) / 2;
    Matrix place = new Matrix(1, 0, 0, 1, (float) x, sheet.getLowerLeftY() + LINE_ABOVE_EDGE);
    try (PDPageContentStream canvas =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      set(canvas, runs, fonts, size, place, QUIET);
    }
  }

  private void mark(PDDocument document, PDPage page, Fonts fonts, String text) throws IOException {
    PDRectangle sheet = page.getMediaBox();
    List<Typecase.Run> runs = typecase.runs(text, FAMILY, BOLD, false);
    double width = width(runs);
    double diagonal = Math.hypot(sheet.getWidth(), sheet.getHeight());
    double size = Math.min(LARGEST_MARK, diagonal * MARK_SHARE / width);
    double angle = Math.atan2(sheet.getHeight(), sheet.getWidth());
    Matrix place =
        Matrix.getTranslateInstance(
            sheet.getLowerLeftX() + sheet.getWidth() / 2,
            sheet.getLowerLeftY() + sheet.getHeight() / 2);
    place.rotate(angle);
    place.translate((float) (-width * size / 2), (float) (-size * HALF_CAPITAL));
    try (PDPageContentStream canvas =
        new PDPageContentStream(document, page, AppendMode.PREPEND, true, true)) {
      set(canvas, runs, fonts, (float) size, place, FAINT);
    }
  }

  private static double width(List<Typecase.Run> runs) {
    return runs.stream().mapToDouble(Typecase.Run::width).sum();
  }

  private static void set(
      PDPageContentStream canvas,
      List<Typecase.Run> runs,
      Fonts fonts,
      float size,
      Matrix place,
      Color color)
      throws IOException {
    canvas.beginMarkedContent(COSName.ARTIFACT);
    canvas.beginText();
    canvas.setNonStrokingColor(color);
    canvas.setTextMatrix(place);
    for (Typecase.Run run : runs) {
      canvas.setFont(fonts.of(run.face()), size);
      canvas.showText(run.text());
    }
    canvas.endText();
    canvas.endMarkedContent();
  }
}
