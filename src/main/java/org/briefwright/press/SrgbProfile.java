package org.briefwright.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the colour profile that says what the numbers of a printed colour mean: sRGB.
 *
 * @see "ICC.1:2001-04 (version 2.4), the shape of a profile; IEC 61966-2-1, the curve of sRGB"
 */
final class SrgbProfile {

  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int CURVE_POINTS = 1024;
  private static final double FIXED_POINT = 65536;
  private static final int LARGEST_16_BIT = 65535;

  // The primaries and the white of sRGB, adapted to D50 as the profile's space demands.
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};
  private static final double[] RED = {0.43607, 0.22249, 0.01392};
  private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
  private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

  private SrgbProfile() {}

  static byte[] bytes() {
    byte[] curve = curve();
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", description("sRGB IEC61966-2.1"));
    tags.put("cprt", text("No copyright, use freely"));
    tags.put("wtpt", xyz(WHITE));
    tags.put("rXYZ", xyz(RED));
    tags.put("gXYZ", xyz(GREEN));
    tags.put("bXYZ", xyz(BLUE));
    tags.put("rTRC", curve);
    tags.put("gTRC", curve);
    tags.put("bTRC", curve);
    return assemble(tags);
  }

  // The three curves are the same bytes and are written once.
  private static byte[] assemble(Map<String, byte[]> tags) {
    Map<byte[], Integer> offsets = new IdentityHashMap<>();
    int size = HEADER + Integer.BYTES + tags.size() * TAG_ENTRY;
    for (byte[] data : tags.values()) {
      if (offsets.putIfAbsent(data, size) == null) {
        size += padded(data.length);
      }
    }
    ByteBuffer profile = ByteBuffer.allocate(size);
    putHeader(profile, size);
    profile.position(HEADER).putInt(tags.size());
    tags.forEach((name, data) -> {
      int offset = offsets.getOrDefault(data, 0);
      profile.put(ascii(name)).putInt(offset).putInt(data.length);
      profile.put(offset, data);
    });
    return profile.array();
  }

  private static void putHeader(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x02400000);
    profile.put(ascii("mntrRGB XYZ "));
    profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
    profile.position(36).put(ascii("acsp"));
    profile.position(68);
    for (double value : WHITE) {
      profile.putInt(fixed(value));
    }
  }

  private static byte[] curve() {
    ByteBuffer tag = ByteBuffer.allocate(12 + CURVE_POINTS * Short.BYTES);
    tag.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
    for (int point = 0; point < CURVE_POINTS; point++) {
      double linear = linear(point / (CURVE_POINTS - 1.0));
      tag.putShort((short) Math.round(linear * LARGEST_16_BIT));
    }
    return tag.array();
  }

  private static double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(8 + values.length * Integer.BYTES);
    tag.put(ascii("XYZ ")).putInt(0);
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  private static byte[] text(String words) {
    return ByteBuffer.allocate(8 + words.length() + 1)
        .put(ascii("text"))
        .putInt(0)
        .put(ascii(words))
        .array();
  }

  // After the words come an empty Unicode and an empty Macintosh form of the same.
  private static byte[] description(String words) {
    return ByteBuffer.allocate(12 + words.length() + 1 + 8 + 3 + 67)
        .put(ascii("desc"))
        .putInt(0)
        .putInt(words.length() + 1)
        .put(ascii(words))
        .array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * FIXED_POINT);
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static byte[] ascii(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }
}
