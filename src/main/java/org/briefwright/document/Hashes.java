package org.briefwright.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The hashes by which files, and readings of them, are known. */
final class Hashes {

  private Hashes() {}

  /** 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** Of everything that a reading depends on but the program. */
  static String key(Source source, Optional<LocalDate> date, Limits limits, String content) {
    List<String> parts =
        List.of(
            content,
            source.file(),
            source.manifest().map(row -> row.withoutLine().toString()).orElse(""),
            date.map(LocalDate::toString).orElse(""),
            limits.toString());
    StringBuilder all = new StringBuilder();
    // Each with its length, so that no two rows run into one.
    parts.forEach(part -> all.append(part.length()).append(':').append(part));
    return sha256(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
