package org.briefwright.press;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/**
 * Prints the labels of a drawing as text in the document's own fonts, so that they can be searched
 * and copied. No font of the machine is asked for anything.
 */
final class TypeInker implements IPdfBoxGraphics2DFontTextDrawer {

  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;

  private final Typecase typecase;
  private final Fonts fonts;

  TypeInker(Typecase typecase, Fonts fonts) {
    this.typecase = typecase;
    this.fonts = fonts;
  }

  @Override
  public boolean canDrawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
    return true;
  }

  @Override
  public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env)
      throws IOException {
    Font font = fontOf(iterator, env);
    PDPageContentStream stream = env.getContentStream();
    env.applyPaint(env.getPaint(), null);
    stream.beginText();
    stream.setTextMatrix(new Matrix(1, 0, 0, -1, 0, 0));
    int weight = font.isBold() ? SEMIBOLD : REGULAR;
    for (Typecase.Run run :
        typecase.runs(textOf(iterator), font.getName(), weight, font.isItalic())) {
      stream.setFont(fonts.of(run.face()), font.getSize2D());
      stream.showText(run.text());
    }
    stream.endText();
  }

  private static Font fontOf(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
    return iterator.getAttribute(TextAttribute.FONT) instanceof Font font ? font : env.getFont();
  }

  static String textOf(AttributedCharacterIterator iterator) {
    StringBuilder text = new StringBuilder();
    for (char c = iterator.first(); c != CharacterIterator.DONE; c = iterator.next()) {
      text.append(c);
    }
    return text.toString();
  }

  @Override
  public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
    throw new UnsupportedOperationException("a drawing measures its labels with a Ruler");
  }
}
