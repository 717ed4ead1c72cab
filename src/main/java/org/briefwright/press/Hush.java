package org.briefwright.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Turns pieces of a page that say nothing into decoration, which no screen reader tells. */
final class Hush {

  private static final byte[] DECORATION = "\n/Artifact BMC".getBytes(StandardCharsets.US_ASCII);

  private Hush() {}

  /**
   * @param mute the numbers of the pieces on each page
   */
  static void artifacts(PDDocument document, Map<COSDictionary, Set<Integer>> mute)
      throws IOException {
    for (Map.Entry<COSDictionary, Set<Integer>> entry : mute.entrySet()) {
      PDPage page = new PDPage(entry.getKey());
      PDStream content = new PDStream(document);
      try (InputStream in = page.getContents();
          OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(muted(in.readAllBytes(), entry.getValue()));
      }
      page.setContents(content);
    }
  }

  /** {@code content}, all of it but the words that begin what is to be silent. */
  private static byte[] muted(byte[] content, Set<Integer> mute) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
    Tokens tokens = new Tokens(content);
    Operands operands = new Operands();
    int copied = 0;
    int begin = 0;
    for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
      if (kind != Tokens.Kind.OPERATOR) {
        operands.add(kind, tokens);
        continue;
      }
      if (mute.contains(operands.mark()) && tokens.word().equals("BDC")) {
        out.write(content, copied, begin - copied);
        out.writeBytes(DECORATION);
        copied = tokens.end();
      }
      operands.clear();
      begin = tokens.end();
    }
    out.write(content, copied, content.length - copied);
    return out.toByteArray();
  }
}
