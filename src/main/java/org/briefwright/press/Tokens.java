package org.briefwright.press;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Takes the content of a page apart, word by word. It makes no objects of what nobody asks for:
 * that a page is looked at costs little beside that it is printed.
 *
 * @see "ISO 32000-1:2008, 7.2 and 7.8.2: lexical conventions; content streams"
 */
final class Tokens {

  /** What stands at a place; OPEN and CLOSE are the brackets of arrays and dictionaries. */
  enum Kind {
    NUMBER,
    NAME,
    TEXT,
    OPEN,
    CLOSE,
    OPERATOR,
    END
  }

  private static final String SPACE = "\0\t\n\f\r ";
  private static final String DELIMITERS = "()<>[]{}/%";
  private static final boolean[] ENDS_WORD = new boolean[256];

  // Hexadecimal digits by their letters; -1 for other letters.
  private static final int[] DIGITS = new int[256];

  static {
    Arrays.setAll(DIGITS, letter -> Character.digit(letter, 16));
    (SPACE + DELIMITERS).chars().forEach(letter -> ENDS_WORD[letter] = true);
  }

  private final byte[] content;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private int at;
  private int start;
  private double number;

  Tokens(byte[] content) {
    this.content = content;
  }

  /** Goes on to the next word, and says what it is. */
  Kind next() {
    skipSpace();
    start = at;
    if (at >= content.length) {
      return Kind.END;
    }
    byte first = content[at];
    return switch (first) {
      case '/' -> {
        at++;
        skipWord();
        yield Kind.NAME;
      }
      case '(' -> literal();
      case '[' -> bracket(1, Kind.OPEN);
      case ']' -> bracket(1, Kind.CLOSE);
      case '<' -> peek(1) == '<' ? bracket(2, Kind.OPEN) : hexadecimal();
      case '>' -> bracket(peek(1) == '>' ? 2 : 1, Kind.CLOSE);
      case '{', '}', ')' -> bracket(1, Kind.OPERATOR);
      default -> isNumber(first) ? number() : operator();
    };
  }

  /** Where the word begins, in bytes from the beginning of the content. */
  int start() {
    return start;
  }

  /** Behind its last byte. */
  int end() {
    return at;
  }

  /** The number that was met last. */
  double value() {
    return number;
  }

  /** The name, without its slash, or the operator. */
  String word() {
    int from = content[start] == '/' ? start + 1 : start;
    return Operators.word(content, from, at);
  }

  /** The codes of the text that was met last. */
  byte[] codes() {
    return text.toByteArray();
  }

  private int peek(int ahead) {
    return at + ahead < content.length ? content[at + ahead] & 0xFF : -1;
  }

  private void skipSpace() {
    for (; at < content.length; at++) {
      int letter = content[at];
      if (letter == '%') {
        while (peek(1) != '\n' && peek(1) != '\r' && peek(1) >= 0) {
          at++;
        }
      } else if (letter > ' ' || SPACE.indexOf(letter) < 0) {
        return;
      }
    }
  }

  private void skipWord() {
    while (at < content.length && !ENDS_WORD[content[at] & 0xFF]) {
      at++;
    }
  }

  private Kind bracket(int length, Kind kind) {
    at += length;
    return kind;
  }

  private static boolean isNumber(int letter) {
    return letter >= '0' && letter <= '9' || letter == '-' || letter == '.' || letter == '+';
  }

  private Kind number() {
    boolean negative = content[at] == '-';
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (; at < content.length && isNumber(content[at]); at++) {
      if (content[at] == '.') {
        fraction = true;
      } else if (content[at] >= '0') {
        digits = digits * 10 + content[at] - '0';
        scale = fraction ? scale * 10 : scale;
      }
    }
    number = (negative ? -digits : digits) / scale;
    return Kind.NUMBER;
  }

  private Kind operator() {
    at++;
    skipWord();
    if (at - start == 2 && content[start] == 'I' && content[start + 1] == 'D') {
      skipImage();
    }
    return Kind.OPERATOR;
  }

  // The bytes of an image that stands in the content itself.
  private void skipImage() {
    for (int end = at + 1; end + 2 < content.length; end++) {
      if (content[end] == 'E'
          && content[end + 1] == 'I'
          && SPACE.indexOf(content[end - 1]) >= 0
          && SPACE.indexOf(content[end + 2]) >= 0) {
        start = end;
        at = end + 2;
        return;
      }
    }
    at = content.length;
  }

  private Kind hexadecimal() {
    text.reset();
    int high = -1;
    for (at++; at < content.length && content[at] != '>'; at++) {
      int digit = DIGITS[content[at] & 0xFF];
      if (digit >= 0 && high >= 0) {
        text.write(high << 4 | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    at++;
    if (high >= 0) {
      text.write(high << 4);
    }
    return Kind.TEXT;
  }

  private Kind literal() {
    text.reset();
    int depth = 0;
    for (; at < content.length; at++) {
      byte letter = content[at];
      if (letter == '\\') {
        escape();
      } else if (letter == ')' && --depth == 0) {
        at++;
        return Kind.TEXT;
      } else if (letter != '(' || ++depth > 1) {
        text.write(letter);
      }
    }
    return Kind.TEXT;
  }

  private void escape() {
    int letter = peek(1);
    at++;
    switch (letter) {
      case 'n' -> text.write('\n');
      case 'r' -> text.write('\r');
      case 't' -> text.write('\t');
      case 'b' -> text.write('\b');
      case 'f' -> text.write('\f');
      case '\r' -> at += peek(1) == '\n' ? 1 : 0;
      case '\n', -1 -> {}
      default -> {
        if (letter >= '0' && letter <= '7') {
          octal();
        } else {
          text.write(letter);
        }
      }
    }
  }

  private void octal() {
    int code = content[at] - '0';
    for (int digits = 1; digits < 3 && peek(1) >= '0' && peek(1) <= '7'; digits++) {
      at++;
      code = code * 8 + content[at] - '0';
    }
    text.write(code);
  }
}
