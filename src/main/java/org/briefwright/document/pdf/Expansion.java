package org.briefwright.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Input;

/**
 * Unpacks the packed streams of a PDF once, into nothing, before anything else reads it: a stream
 * that unpacks to a thousand times its size would fill the memory. Pictures are passed over, as
 * nobody unpacks them to read text.
 */
final class Expansion {

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final int DICTIONARY = 600;

  private Expansion() {}

  static void check(Input input) throws IOException {
    byte[] bytes = input.bytes();
    int from = 0;
    for (int at = find(bytes, from); at >= 0; at = find(bytes, from)) {
      int start = dataStart(bytes, at);
      from = start;
      if (start > at + STREAM.length && isPacked(bytes, at)) {
        from = start + unpack(bytes, start, input.budget());
      }
    }
  }

  private static int find(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && matches(bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** Behind the line end that follows the word. */
  private static int dataStart(byte[] bytes, int at) {
    int i = at + STREAM.length;
    while (i < bytes.length && (bytes[i] == '\r' || bytes[i] == '\n')) {
      i++;
    }
    return i;
  }

  private static boolean isPacked(byte[] bytes, int at) {
    int from = Math.max(0, at - DICTIONARY);
    String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
    boolean picture = dictionary.contains("/Image") && !dictionary.contains("/ObjStm");
    return !picture && (dictionary.contains("/FlateDecode") || dictionary.contains("/Fl"));
  }

  /** Returns how many packed bytes were taken. */
  private static int unpack(byte[] bytes, int start, Budget budget) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] buffer = new byte[65_536];
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        if (n == 0) {
          break;
        }
        budget.unpack(n, inflater.getBytesWritten(), inflater.getBytesRead());
      }
      return (int) inflater.getBytesRead();
    } catch (DataFormatException notPacked) {
      return 0;
    } finally {
      inflater.end();
    }
  }
}
