package org.briefwright.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFObjectStreamParser;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The library's parser on bytes that are quick to reach: half of the time that it needs for a long
 * edition goes into asking for the next byte.
 */
final class QuickParser extends PDFParser {

  private final Map<Long, Map<COSObjectKey, COSBase>> streams = new HashMap<>();

  private QuickParser(byte[] pdf) throws IOException {
    super(new Bytes(pdf));
  }

  /** Opens a file as the library does. */
  static PDDocument open(byte[] pdf) throws IOException {
    return new QuickParser(pdf).parse();
  }

  @Override
  protected @Nullable COSBase parseObjectStreamObject(long number, COSObjectKey key)
      throws IOException {
    Map<COSObjectKey, COSBase> objects = streams.get(number);
    if (objects == null) {
      objects =
          document.getObjectFromPool(getObjectKey(number, 0)).getObject()
                  instanceof COSStream packed
              ? new PDFObjectStreamParser(new Unpacked(packed), document).parseAllObjects()
              : Map.of();
      streams.put(number, objects);
    }
    return objects.isEmpty() ? null : objects.remove(key);
  }

  /** A stream of objects with its content at hand. */
  private static final class Unpacked extends COSStream {

    private final byte[] content;

    Unpacked(COSStream packed) throws IOException {
      addAll(packed);
      try (InputStream in = packed.createInputStream()) {
        content = in.readAllBytes();
      }
    }

    @Override
    public RandomAccessRead createView() {
      return new Bytes(content);
    }
  }
}
