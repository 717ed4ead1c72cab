package org.briefwright.document.text;

/** How the bytes of UTF-8 hang together. */
final class Utf8 {

  private Utf8() {}

  /** How many bytes must follow this one: none behind ASCII; -1 where it begins no character. */
  static int following(byte first) {
    int value = first & 0xFF;
    if (value < 0x80) {
      return 0;
    }
    if (value >= 0xC2 && value < 0xE0) {
      return 1;
    }
    if (value >= 0xE0 && value < 0xF0) {
      return 2;
    }
    return value >= 0xF0 && value < 0xF5 ? 3 : -1;
  }

  /** Whether {@code count} bytes that carry on a character stand there. */
  static boolean continues(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
