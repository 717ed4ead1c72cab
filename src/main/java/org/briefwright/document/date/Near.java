package org.briefwright.document.date;

/**
 * Looks at what stands next to a place in a text. Places outside the text hold nothing; words are
 * looked at up to twenty letters, as no name of a month is longer.
 */
final class Near {

  private static final int LONGEST_WORD = 20;

  private Near() {}

  static boolean isSpace(CharSequence text, int i) {
    return charAt(text, i) == ' ';
  }

  static boolean isDigit(CharSequence text, int i) {
    int c = charAt(text, i);
    return c >= '0' && c <= '9';
  }

  static int skipSpaces(CharSequence text, int from) {
    int i = from;
    while (i - from < 3 && isSpace(text, i)) {
      i++;
    }
    return i;
  }

  static int endOfDigits(CharSequence text, int from) {
    int i = from;
    while (isDigit(text, i)) {
      i++;
    }
    return i;
  }

  static int endOfLetters(CharSequence text, int from) {
    int i = from;
    while (i - from < LONGEST_WORD && Character.isLetter(charAt(text, i))) {
      i++;
    }
    return i;
  }

  static int startOfLetters(CharSequence text, int to) {
    int i = to;
    while (to - i < LONGEST_WORD && Character.isLetter(charAt(text, i - 1))) {
      i--;
    }
    return i;
  }

  static int number(CharSequence text, int start, int end) {
    int value = 0;
    for (int i = start; i < end && i - start < 9; i++) {
      value = value * 10 + (text.charAt(i) - '0');
    }
    return value;
  }

  /** The character, or -1 outside the text. */
  static int charAt(CharSequence text, int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : -1;
  }
}
