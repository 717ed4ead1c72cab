package org.briefwright.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Sha256;

/** The hashes by which files, and readings of them, are known. */
final class Hashes {

  private Hashes() {}

  /** 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    return Sha256.of(bytes);
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
