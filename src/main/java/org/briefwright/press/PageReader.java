package org.briefwright.press;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** Reads the pages of a tagged file: their text, and whether they hold more than heads and feet. */
final class PageReader extends PDFTextStripper {

  private static final String PAGE_END = "\f";

  private final BitSet filled = new BitSet();
  private final List<String> texts;

  PageReader(PDDocument document) throws IOException {
    setPageEnd(PAGE_END);
    texts = List.of(getText(document).split(PAGE_END));
  }

  // Running heads and feet are artifacts; what belongs to the text has a number in its page.
  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    if (properties != null && properties.containsKey(COSName.MCID)) {
      filled.set(getCurrentPageNo() - 1);
    }
    super.beginMarkedContentSequence(tag, properties);
  }

  /** One for each page. */
  List<String> texts() {
    return texts;
  }

  /**
   * @param page from 0
   */
  boolean isFilled(int page) {
    return filled.get(page);
  }
}
