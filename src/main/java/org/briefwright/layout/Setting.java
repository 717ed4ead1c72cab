package org.briefwright.layout;

import java.util.regex.Pattern;

/**
 * What one setting of a design or a theme may be.
 *
 * @param right in words, for a remedy: {@code "a number from 1 to 99"}
 */
record Setting(Pattern allowed, String right) {

  static final Setting COLOR =
      of("#[0-9A-Fa-f]{6}", "a colour in quotation marks, as in \"#12496B\"");

  static Setting of(String allowed, String right) {
    return new Setting(Pattern.compile(allowed), right);
  }
}
