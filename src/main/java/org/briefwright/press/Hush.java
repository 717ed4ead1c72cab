package org.briefwright.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Turns pieces of a page that say nothing into decoration, which no screen reader tells. */
final class Hush {

  private Hush() {}

  /**
   * @param mute the numbers of the pieces on each page
   */
  static void artifacts(PDDocument document, Map<COSDictionary, Set<Integer>> mute)
      throws IOException {
    for (Map.Entry<COSDictionary, Set<Integer>> page : mute.entrySet()) {
      artifacts(document, new PDPage(page.getKey()), page.getValue());
    }
  }

  private static void artifacts(PDDocument document, PDPage page, Set<Integer> mute)
      throws IOException {
    List<Object> tokens = new ArrayList<>();
    for (Object token : new PDFStreamParser(page).parse()) {
      if (opens(token) && isMuted(tokens.getLast(), mute)) {
        tokens.subList(tokens.size() - 2, tokens.size()).clear();
        tokens.add(COSName.ARTIFACT);
        tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
      } else {
        tokens.add(token);
      }
    }
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(content);
  }

  private static boolean opens(Object token) {
    return token instanceof Operator operator
        && OperatorName.BEGIN_MARKED_CONTENT_SEQ.equals(operator.getName());
  }

  private static boolean isMuted(Object properties, Set<Integer> mute) {
    return properties instanceof COSDictionary dictionary
        && mute.contains(dictionary.getInt(COSName.MCID));
  }
}
