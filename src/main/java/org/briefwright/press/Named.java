package org.briefwright.press;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** What the names in one content stand for; each is asked of the file once. */
final class Named {

  private final PDResources resources;
  private final Map<COSDictionary, Letters> fonts;
  private final Map<String, Optional<Letters>> letters = new HashMap<>();
  private final Map<String, Integer> marks = new HashMap<>();

  /**
   * @param fonts those of the whole file that were met so far
   */
  Named(@Nullable PDResources resources, Map<COSDictionary, Letters> fonts) {
    this.resources = resources == null ? new PDResources() : resources;
    this.fonts = fonts;
  }

  /** The letters of a font; nothing where there is none of that name. */
  @Nullable Letters letters(String name) throws IOException {
    Optional<Letters> known = letters.get(name);
    if (known == null) {
      known = Optional.ofNullable(find(name));
      letters.put(name, known);
    }
    return known.orElse(null);
  }

  private @Nullable Letters find(String name) throws IOException {
    PDFont font = resources.getFont(COSName.getPDFName(name));
    if (font == null) {
      return null;
    }
    Letters found = fonts.get(font.getCOSObject());
    if (found == null) {
      found = new Letters(font);
      fonts.put(font.getCOSObject(), found);
    }
    return found;
  }

  /** The number of marked content that is described under a name; -1 where there is none. */
  int mark(String name) {
    return marks.computeIfAbsent(name, this::described);
  }

  private int described(String name) {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
    COSDictionary one = all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
    return one == null ? -1 : one.getInt(COSName.MCID);
  }

  /** A content of its own that is placed by its name; nothing for images and unknown names. */
  @Nullable PDFormXObject form(String name) throws IOException {
    COSName key = COSName.getPDFName(name);
    return !resources.isImageXObject(key) && resources.getXObject(key) instanceof PDFormXObject form
        ? form
        : null;
  }
}
