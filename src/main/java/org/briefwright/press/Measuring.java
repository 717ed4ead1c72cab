package org.briefwright.press;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.util.List;

/**
 * Measures text as the engine does. A piece whose letters are all in the first font, as nearly
 * every word is, is measured without the engine's search for what can't be printed.
 */
final class Measuring extends PdfBoxTextRenderer {

  // The engine forgives a width that is this much greater than a whole number.
  private static final float NOTHING = 0.01f;

  @Override
  public int getWidth(FontContext context, FSFont font, String text) {
    if (font instanceof PdfBoxFSFont own) {
      List<FontDescription> fonts = own.getFontDescriptions();
      if (fonts != null
          && !fonts.isEmpty()
          && fonts.getFirst().getFont() instanceof QuickFont first) {
        float thousandths = first.plainWidth(text);
        if (thousandths >= 0) {
          float width = thousandths / 1000f * own.getSize2D();
          return (int) (width - Math.floor(width) < NOTHING ? width : Math.ceil(width));
        }
      }
    }
    return super.getWidth(context, font, text);
  }
}
