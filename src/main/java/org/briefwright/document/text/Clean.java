package org.briefwright.document.text;

import java.text.Normalizer;

/**
 * Frees text of what no reader sees and no printer can print. What is left is safe to put into XML
 * and has one way to end a line and one way to write a letter.
 */
public final class Clean {

  /** More marks than this on one letter are decoration, and slow to put in order. */
  private static final int MARKS_A_LETTER = 8;

  private Clean() {}

  /**
   * {@code text} without characters that XML 1.0 forbids, lone surrogates, invisible characters and
   * reversals of writing direction; with line feeds as the only line ends; in Unicode normal form
   * C.
   */
  public static String text(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int marks = 0;
    boolean composed = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        marks = 0;
        clean.append(c);
        continue;
      }
      marks = isMark(c) ? marks + 1 : 0;
      composed &= c < 0x300;
      if (isLineEnd(c)) {
        appendLineEnd(clean, text, i);
      } else if (Character.isSurrogate(c)) {
        i += appendSurrogate(clean, text, i);
      } else if (marks <= MARKS_A_LETTER && isVisible(c)) {
        clean.append(c);
      }
    }
    return composed ? clean.toString() : Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  /** {@code text} with every run of white space as one space, none at its ends. */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = !folded.isEmpty();
        continue;
      }
      if (space) {
        folded.append(' ');
        space = false;
      }
      folded.append(c);
    }
    return folded.toString();
  }

  /** Whether {@code c} is white space of any width, breaking or not. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0' || c > 0x7F && isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == 0x0B
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  private static void appendLineEnd(StringBuilder clean, String text, int i) {
    boolean secondHalf = text.charAt(i) == '\n' && i > 0 && text.charAt(i - 1) == '\r';
    if (!secondHalf) {
      clean.append('\n');
    }
  }

  /** Returns how many units beyond the one at {@code i} were taken. */
  private static int appendSurrogate(StringBuilder clean, String text, int i) {
    boolean pair =
        Character.isHighSurrogate(text.charAt(i))
            && i + 1 < text.length()
            && Character.isLowSurrogate(text.charAt(i + 1));
    if (!pair) {
      return 0;
    }
    if (Character.getType(text.codePointAt(i)) != Character.UNASSIGNED) {
      clean.append(text, i, i + 2);
    }
    return 1;
  }

  private static boolean isVisible(char c) {
    if (c < ' ' || c >= 0x7F && c < 0xA0) {
      return c == '\t';
    }
    return switch (c) {
      // soft hyphen, zero-width space, word joiner, byte order mark
      case 0xAD, 0x200B, 0x2060, 0xFEFF -> false;
      // marks and overrides of writing direction
      case 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> false;
      case 0x2066, 0x2067, 0x2068, 0x2069 -> false;
      case 0xFFFE, 0xFFFF -> false;
      default -> true;
    };
  }
}
