package org.briefwright.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of bytes and decodes them. In this order: a byte order mark; UTF-16 that
 * shows by its zeros; valid UTF-8; lines of UTF-8 among others; what the file declares; UTF-8 with
 * a few faults; a detector; windows-1252. Never fails.
 *
 * <p>Valid UTF-8 comes before what is declared, because text in any other set is hardly ever valid
 * UTF-8 by chance, and servers and editors often declare what once was true.
 */
public final class Decoder {

  private static final int DETECTOR_BYTES = 200_000;

  private Decoder() {}

  /**
   * @param declared the name of the character set that the file or its header gives, if any
   */
  public static Decoded decode(byte[] bytes, Optional<String> declared) {
    Mark mark = Mark.of(bytes);
    if (mark.charset.isPresent()) {
      return decoded(bytes, mark.length, mark.charset.get());
    }
    Optional<String> utf8 = strictUtf8(bytes);
    if (utf8.isPresent()) {
      return Decoded.whole(utf8.get(), "UTF-8");
    }
    Optional<Decoded> mixed = MixedLines.decode(bytes, Decoder::detect);
    if (mixed.isPresent()) {
      return mixed.get();
    }
    Charset charset = declared.flatMap(Decoder::named).filter(Decoder::isNotUtf8).orElse(null);
    return decoded(bytes, 0, charset == null ? detect(bytes) : charset);
  }

  private static Decoded decoded(byte[] bytes, int skip, Charset charset) {
    return Decoded.whole(new String(bytes, skip, bytes.length - skip, charset), charset.name());
  }

  private static Optional<String> strictUtf8(byte[] bytes) {
    try {
      CharBuffer text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  private static Charset detect(byte[] bytes) {
    if (isNearlyUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    UniversalDetector detector = new UniversalDetector();
    int from = firstForeign(bytes);
    detector.handleData(bytes, from, Math.min(DETECTOR_BYTES, bytes.length - from));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .flatMap(Decoder::named)
        .filter(Decoder::isNotUtf8)
        .map(Decoder::inUse)
        .orElseGet(() -> fallback(bytes));
  }

  // The detector takes short Russian text for that of old Macintoshes, which nobody writes now.
  private static Charset inUse(Charset found) {
    return found.name().equalsIgnoreCase("x-MacCyrillic") ? Charset.forName("windows-1251") : found;
  }

  // Short text leaves the detector silent: where a third of it is not ASCII it is hardly Western.
  private static Charset fallback(byte[] bytes) {
    int foreign = 0;
    for (byte each : bytes) {
      foreign += each < 0 ? 1 : 0;
    }
    return Charset.forName(foreign * 3 > bytes.length ? "windows-1251" : "windows-1252");
  }

  /** The detector looks at a part only: it begins shortly before the first byte outside ASCII. */
  private static int firstForeign(byte[] bytes) {
    int i = 0;
    while (i < bytes.length && bytes[i] >= 0) {
      i++;
    }
    return Math.max(0, Math.min(i, bytes.length) - 1000);
  }

  /** Whether nine in ten of the bytes outside ASCII form UTF-8 sequences: cut or patched text. */
  private static boolean isNearlyUtf8(byte[] bytes) {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int follow = Utf8.following(bytes[i]);
      if (follow == 0) {
        continue;
      }
      if (follow > 0 && Utf8.continues(bytes, i + 1, follow)) {
        good++;
        i += follow;
      } else {
        bad++;
      }
    }
    return good > 9 * bad;
  }

  private static boolean isNotUtf8(Charset charset) {
    return !charset.equals(StandardCharsets.UTF_8);
  }

  /** The character set of that name; empty for one that this JVM doesn't know. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** What the first bytes tell. */
  private record Mark(Optional<Charset> charset, int length) {

    static Mark of(byte[] bytes) {
      if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
        return new Mark(Optional.of(StandardCharsets.UTF_8), 3);
      }
      if (startsWith(bytes, 0xFE, 0xFF)) {
        return new Mark(Optional.of(StandardCharsets.UTF_16BE), 2);
      }
      if (startsWith(bytes, 0xFF, 0xFE)) {
        return new Mark(Optional.of(StandardCharsets.UTF_16LE), 2);
      }
      return new Mark(utf16ByZeros(Arrays.copyOf(bytes, Math.min(bytes.length, 4096))), 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }

    /** Latin text in UTF-16 has a zero in every second byte, and nearly none in the others. */
    private static Optional<Charset> utf16ByZeros(byte[] start) {
      int even = 0;
      int odd = 0;
      for (int i = 0; i < start.length; i++) {
        if (start[i] == 0) {
          even += 1 - i % 2;
          odd += i % 2;
        }
      }
      if (odd * 5 > start.length && even * 20 < odd) {
        return Optional.of(StandardCharsets.UTF_16LE);
      }
      return even * 5 > start.length && odd * 20 < even
          ? Optional.of(StandardCharsets.UTF_16BE)
          : Optional.empty();
    }
  }
}
