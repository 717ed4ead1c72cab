package org.briefwright.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a font file says of itself, read without opening all of it.
 *
 * @param weight from 100 to 900; 400 is regular, 600 semibold, 700 bold
 * @see "OpenType specification: the table directory, tables OS/2 and name"
 */
record FontLabel(String family, int weight, boolean italic) {

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;
  private static final int OFFSET_IN_ENTRY = 8;
  private static final int WEIGHT_CLASS = 4;
  private static final int SELECTION = 62;
  private static final int ITALIC_BIT = 1;
  private static final int NAMES = 6;
  private static final int NAME_ENTRY = 12;
  private static final int WINDOWS = 3;
  private static final int ENGLISH_US = 0x409;
  private static final int FAMILY = 1;
  // A family of many cuts has its common name here; the other family name holds the cut too.
  private static final int COMMON_FAMILY = 16;

  /**
   * @throws RuntimeException of some kind if {@code bytes} are no TrueType font
   */
  static FontLabel read(byte[] bytes) {
    ByteBuffer font = ByteBuffer.wrap(bytes);
    int os2 = table(font, "OS/2");
    int name = table(font, "name");
    String family =
        name(font, name, COMMON_FAMILY).or(() -> name(font, name, FAMILY)).orElseThrow();
    return new FontLabel(
        family,
        font.getShort(os2 + WEIGHT_CLASS),
        (font.getShort(os2 + SELECTION) & ITALIC_BIT) != 0);
  }

  static int table(ByteBuffer font, String tag) {
    int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = font.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = DIRECTORY + i * DIRECTORY_ENTRY;
      if (font.getInt(entry) == wanted) {
        return font.getInt(entry + OFFSET_IN_ENTRY);
      }
    }
    throw new IllegalArgumentException("the table " + tag + " is missing");
  }

  private static Optional<String> name(ByteBuffer font, int table, int id) {
    int count = font.getShort(table + 2);
    int texts = table + font.getShort(table + 4);
    for (int i = 0; i < count; i++) {
      int entry = table + NAMES + i * NAME_ENTRY;
      boolean wanted =
          font.getShort(entry) == WINDOWS
              && font.getShort(entry + 4) == ENGLISH_US
              && font.getShort(entry + 6) == id;
      if (wanted) {
        byte[] text = new byte[font.getShort(entry + 8)];
        font.get(texts + (font.getShort(entry + 10) & 0xFFFF), text);
        return Optional.of(new String(text, StandardCharsets.UTF_16BE));
      }
    }
    return Optional.empty();
  }
}
