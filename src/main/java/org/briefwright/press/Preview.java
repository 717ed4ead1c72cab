package org.briefwright.press;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes pictures of pages. */
final class Preview {

  private Preview() {}

  /** One picture a page, as PNG; equal files give equal bytes. */
  static List<byte[]> of(byte[] pdf, int dpi) {
    // The disk is slower than memory, and pictures of pages are small.
    ImageIO.setUseCache(false);
    List<byte[]> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage picture = renderer.renderImageWithDPI(page, dpi, ImageType.RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        pictures.add(out.toByteArray());
      }
    } catch (IOException e) {
      throw new PressException("preview", "a page can't be drawn", "see the cause", e);
    }
    return pictures;
  }
}
