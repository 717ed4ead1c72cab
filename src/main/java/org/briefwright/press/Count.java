package org.briefwright.press;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Font;
import java.awt.FontMetrics;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.briefwright.chart.Drawing;

/**
 * What a drawing consists of, counted by painting it once more on a sheet that is thrown away.
 *
 * @param strokes how often paint is put on
 * @param labels in the order of painting
 */
record Count(int strokes, List<String> labels) {

  Count {
    labels = List.copyOf(labels);
  }

  static Count of(Drawing drawing) throws IOException {
    try (PDDocument scratch = new PDDocument(new Scratch())) {
      Labels labels = new Labels();
      PdfBoxGraphics2D graphics =
          new PdfBoxGraphics2D(scratch, (float) drawing.widthPt(), (float) drawing.heightPt());
      graphics.setFontTextDrawer(labels);
      drawing.painter().paint(graphics);
      graphics.dispose();
      PDPage page = new PDPage();
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("D"), graphics.getXFormObject());
      page.setResources(resources);
      PDStream content =
          new PDStream(
              scratch, new ByteArrayInputStream("/D Do".getBytes(StandardCharsets.US_ASCII)));
      page.setContents(content);
      Map<Integer, Integer> strokes = new Eye().look(page, 0).strokes();
      return new Count(strokes.getOrDefault(-1, 0), labels.found);
    }
  }

  /** Keeps what is painted as it is: to press and unpress it takes longer than to count it. */
  private static final class Scratch extends COSDocument {

    @Override
    public COSStream createCOSStream() {
      return new COSStream() {
        @Override
        public OutputStream createOutputStream(COSBase filters) throws IOException {
          return super.createOutputStream(null);
        }
      };
    }
  }

  private static final class Labels implements IPdfBoxGraphics2DFontTextDrawer {

    private final List<String> found = new ArrayList<>();

    @Override
    public boolean canDrawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
      return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
      found.add(TypeInker.textOf(iterator));
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
      throw new UnsupportedOperationException("a drawing measures its labels with a Ruler");
    }
  }
}
