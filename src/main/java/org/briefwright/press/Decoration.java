package org.briefwright.press;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of a file say of their pieces that are decoration. The engine describes the
 * background of every box, also where there is none, by its place: of a page of tables that is some
 * hundred objects, three of four in the whole file, which nobody asks for. Here one word stands for
 * all of them.
 *
 * @see "ISO 32000-1:2008, 14.8.2.2.2: an artifact of layout need not say its place, as a background
 *     would have to"
 */
final class Decoration extends COSDictionary {

  private static final COSName LAYOUT = COSName.getPDFName("Layout");
  private static final COSName PAGINATION = COSName.getPDFName("Pagination");

  Decoration() {
    for (COSName type : List.of(LAYOUT, PAGINATION)) {
      COSDictionary word = new COSDictionary();
      word.setDirect(true);
      word.setItem(COSName.TYPE, type);
      setItem(type, word);
    }
  }

  /** A new page of {@code document} whose decoration is described here. */
  PDPage page(PDDocument document, float widthPt, float heightPt) {
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, this);
    PDPage page = new PDPage(new PDRectangle(widthPt, heightPt));
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  @Override
  public boolean containsValue(Object value) {
    return getKeyForValue(value) != null;
  }

  @Override
  public @Nullable COSName getKeyForValue(Object value) {
    COSName type =
        value instanceof COSDictionary description ? description.getCOSName(COSName.TYPE) : null;
    return COSName.BACKGROUND.equals(type)
        ? LAYOUT
        : PAGINATION.equals(type) ? PAGINATION : super.getKeyForValue(value);
  }
}
