package org.briefwright.extract.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into tokens without losing their place.
 *
 * <p>Words are runs of letters; an apostrophe between letters belongs to them, a possessive ending
 * is a token of its own. A hyphen separates. Digits with points or commas between them are one
 * number; letters that follow a number without a space are the next token ({@code 8.6bn}), but for
 * the ending of an ordinal.
 */
public final class Tokenizer {

  /** For words that are only compared as strings. */
  private static final Vocabulary NONE = new Vocabulary();

  private final Vocabulary vocabulary;
  private final List<Token> tokens;
  private final Map<String, Vocabulary.Entry> signs = new HashMap<>(0);

  private Tokenizer(Vocabulary vocabulary, int expected) {
    this.vocabulary = vocabulary;
    tokens = new ArrayList<>(expected);
  }

  /** The tokens of {@code text}, without numbers. */
  static List<Token> tokens(String text) {
    return tokens(text, NONE);
  }

  /** The tokens of {@code text}, with the numbers that {@code vocabulary} gives their words. */
  static List<Token> tokens(String text, Vocabulary vocabulary) {
    Tokenizer cutter = new Tokenizer(vocabulary, text.length() / 5 + 4);
    cutter.cut(text);
    return cutter.tokens;
  }

  private void cut(String text) {
    int at = 0;
    boolean spaced = false;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isSpace(c)) {
        spaced = true;
        at += Character.charCount(c);
        continue;
      }
      int end;
      if (isLetter(c)) {
        end = endOfWord(text, at);
        at = addWord(text, at, end, spaced);
      } else if (isDigit(c)) {
        end = endOfNumber(text, at);
        at = addNumber(text, at, end, spaced);
      } else {
        end = at + Character.charCount(c);
        Vocabulary.Entry sign = sign(text.substring(at, end));
        add(at, end, sign.word(), sign, Token.Kind.SIGN, spaced);
        at = end;
      }
      spaced = false;
    }
  }

  private void add(
      int at, int end, String text, Vocabulary.Entry word, Token.Kind kind, boolean spaced) {
    tokens.add(new Token(at, end, text, word.word(), word.number(), kind, spaced));
  }

  /** The signs of no list are kept once each: a text may consist of nothing else. */
  private Vocabulary.Entry sign(String sign) {
    Vocabulary.Entry entry = vocabulary.entry(sign);
    return entry.number() == Vocabulary.UNKNOWN
        ? signs.computeIfAbsent(sign, absent -> entry)
        : entry;
  }

  private int addWord(String text, int at, int end, boolean spaced) {
    int stem = endOfStem(text, at, end);
    String word = text.substring(at, stem);
    add(at, stem, word, vocabulary.entry(normal(word)), Token.Kind.WORD, spaced);
    if (stem < end) {
      Vocabulary.Entry ending = vocabulary.entry("'s");
      add(stem, end, text.substring(stem, end), ending, Token.Kind.SIGN, false);
    }
    return end;
  }

  private int addNumber(String text, int at, int end, boolean spaced) {
    Vocabulary.Entry number = vocabulary.entry(text.substring(at, end));
    if (isOrdinalEnding(text, end)) {
      add(at, end + 2, text.substring(at, end + 2), number, Token.Kind.ORDINAL, spaced);
      return end + 2;
    }
    add(at, end, number.word(), number, Token.Kind.NUMBER, spaced);
    return end;
  }

  private static int endOfWord(String text, int at) {
    int i = at;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      boolean joined =
          isApostrophe(c) && i + 1 < text.length() && isLetter(text.codePointAt(i + 1)) && i > at;
      if (!isLetter(c) && !joined && !isMark(c)) {
        break;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Where the possessive ending begins, or {@code end}. */
  private static int endOfStem(String text, int at, int end) {
    if (end - at > 2
        && isApostrophe(text.charAt(end - 2))
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
      return end - 2;
    }
    return end;
  }

  private static int endOfNumber(String text, int at) {
    int i = at;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inside =
          (c == '.' || c == ',') && i + 1 < text.length() && isDigit(text.charAt(i + 1)) && i > at;
      if (!isDigit(c) && !inside) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean isOrdinalEnding(String text, int at) {
    if (at + 2 > text.length() || (at + 2 < text.length() && isLetter(text.codePointAt(at + 2)))) {
      return false;
    }
    return switch (text.substring(at, at + 2).toLowerCase(Locale.ROOT)) {
      case "st", "nd", "rd", "th" -> true;
      default -> false;
    };
  }

  /** The form in which words are compared: lower case, no accents, straight apostrophes. */
  public static String normal(String word) {
    boolean lower = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        return folded(word);
      }
      lower &= c < 'A' || c > 'Z';
    }
    return lower ? word : word.toLowerCase(Locale.ROOT);
  }

  private static String folded(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      // the breve of й and the strokes of Kazakh letters are part of the letter, not accents
      if (isMark(c) && !isCyrillic(i > 0 ? parts.charAt(i - 1) : ' ')) {
        continue;
      }
      if (isApostrophe(c)) {
        c = '\'';
      } else if (c == 'ı') {
        c = 'i';
      }
      plain.append(c);
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  private static boolean isMark(int c) {
    return c >= 0x300 && c < 0x370;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘';
  }
}
