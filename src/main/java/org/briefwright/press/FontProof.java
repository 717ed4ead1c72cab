package org.briefwright.press;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** Looks whether all fonts travel with the file. */
final class FontProof {

  private FontProof() {}

  static void read(PDDocument document) throws IOException {
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      read(document.getPage(page).getResources(), page);
    }
  }

  private static void read(@Nullable PDResources resources, int page) throws IOException {
    if (resources == null) {
      return;
    }
    COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
    for (COSName name : resources.getFontNames()) {
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      if (font == null || !isEmbedded(font)) {
        throw Proof.fault(
            page,
            "the font "
                + (font == null ? name.getName() : font.getNameAsString(COSName.BASE_FONT))
                + " is not embedded");
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        read(form.getResources(), page);
      }
    }
  }

  // Read from the dictionaries: a font that is not embedded would be looked for on the machine.
  private static boolean isEmbedded(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary own =
        descendants != null && descendants.getObject(0) instanceof COSDictionary first
            ? first
            : font;
    COSDictionary descriptor = own.getCOSDictionary(COSName.FONT_DESC);
    return descriptor != null
        && Stream.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3)
            .anyMatch(descriptor::containsKey);
  }
}
