package org.briefwright.document.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text pasted together from files of two character sets: some of its lines are UTF-8, and others
 * hold not one character of it.
 */
final class MixedLines {

  private enum Make {
    ASCII,
    UTF_8,
    FOREIGN
  }

  private record Line(Make make, int from, int to) {}

  private final byte[] bytes;
  private final List<Line> lines = new ArrayList<>();

  private MixedLines(byte[] bytes) {
    this.bytes = bytes;
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        int end = Math.min(i + 1, bytes.length);
        lines.add(new Line(make(bytes, start, end), start, end));
        start = end;
      }
    }
  }

  /**
   * @param detect finds the character set of the lines that are not UTF-8
   * @return empty where the bytes are no such mixture
   */
  static Optional<Decoded> decode(byte[] bytes, Function<byte[], Charset> detect) {
    MixedLines mixed = new MixedLines(bytes);
    boolean utf8 = mixed.lines.stream().anyMatch(line -> line.make() == Make.UTF_8);
    boolean foreign = mixed.lines.stream().anyMatch(line -> line.make() == Make.FOREIGN);
    return utf8 && foreign ? Optional.of(mixed.decoded(detect)) : Optional.empty();
  }

  private Decoded decoded(Function<byte[], Charset> detect) {
    Charset charset = detect.apply(foreign());
    StringBuilder text = new StringBuilder();
    int firstForeign = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean foreign = line.make() == Make.FOREIGN;
      firstForeign = foreign && firstForeign == 0 ? i + 1 : firstForeign;
      text.append(
          new String(
              bytes,
              line.from(),
              line.to() - line.from(),
              foreign ? charset : StandardCharsets.UTF_8));
    }
    return Decoded.mixed(text.toString(), charset.name(), firstForeign);
  }

  private byte[] foreign() {
    ByteArrayOutputStream foreign = new ByteArrayOutputStream();
    lines.stream()
        .filter(line -> line.make() == Make.FOREIGN)
        .forEach(line -> foreign.write(bytes, line.from(), line.to() - line.from()));
    return foreign.toByteArray();
  }

  /** A line with faults among its UTF-8 is UTF-8: it was cut or patched. */
  private static Make make(byte[] bytes, int from, int to) {
    Make make = Make.ASCII;
    for (int i = from; i < to; i++) {
      int follow = Utf8.following(bytes[i]);
      if (follow > 0 && Utf8.continues(bytes, i + 1, follow)) {
        return Make.UTF_8;
      }
      make = follow == 0 ? make : Make.FOREIGN;
    }
    return make;
  }
}
