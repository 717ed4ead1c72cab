package org.briefwright.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash by which documents, profiles and editions are known: 64 lower-case hexadecimal digits.
 */
public final class Sha256 {

  private final MessageDigest digest;

  /** A hash of what is {@linkplain #add added}. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** The hash of {@code bytes}. */
  public static String of(byte[] bytes) {
    return new Sha256().add(bytes).hex();
  }

  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Adds a text in UTF-8. */
  public Sha256 add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of all that was added; to be asked once. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
