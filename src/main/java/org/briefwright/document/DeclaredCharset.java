package org.briefwright.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page or an XML file declares in its first lines. */
final class DeclaredCharset {

  private static final int LOOKED_AT = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile("(?i)(?:charset|encoding) ?= ?[\"']?([a-z0-9_.:-]{2,30})");

  private DeclaredCharset() {}

  static Optional<String> in(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(LOOKED_AT, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.indexOf('<') < 0) {
      return Optional.empty();
    }
    Matcher declaration = DECLARATION.matcher(start);
    return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
  }
}
