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
  private final Map<String, String> signs = new HashMap<>(0);

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

  /** Whether {@code text} is one small word of plain letters, which there is nothing to cut in. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return !text.isEmpty();
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
        addSign(text, at, end, spaced);
        at = end;
      }
      spaced = false;
    }
  }

  private void add(
      int at, int end, String text, Vocabulary.Entry word, Token.Kind kind, boolean spaced) {
    tokens.add(new Token(at, end, text, word.word, word.number, word.books(), kind, spaced));
  }

  private void addUnknown(
      int at, int end, String text, String word, Token.Kind kind, boolean spaced) {
    tokens.add(new Token(at, end, text, word, Vocabulary.UNKNOWN, 0, kind, spaced));
  }

  private void addSign(String text, int at, int end, boolean spaced) {
    Vocabulary.Entry known = vocabulary.find(text, at, end);
    if (known != null) {
      add(at, end, known.word, known, Token.Kind.SIGN, spaced);
    } else {
      // those of no list are kept once each: a text may consist of nothing else
      String sign = signs.computeIfAbsent(text.substring(at, end), same -> same);
      addUnknown(at, end, sign, sign, Token.Kind.SIGN, spaced);
    }
  }

  private int addWord(String text, int at, int end, boolean spaced) {
    int stem = endOfStem(text, at, end);
    Vocabulary.Entry known = vocabulary.find(text, at, stem);
    if (known != null) {
      String written = text.startsWith(known.word, at) ? known.word : text.substring(at, stem);
      add(at, stem, written, known, Token.Kind.WORD, spaced);
    } else {
      addSpelled(text.substring(at, stem), at, stem, spaced);
    }
    if (stem < end) {
      addEnding(text.substring(stem, end), stem, end);
    }
    return end;
  }

  /** A word that is not known as it is written; maybe in its normal form. */
  private void addSpelled(String word, int at, int end, boolean spaced) {
    String normal = normal(word);
    Vocabulary.Entry known = normal.equals(word) ? null : vocabulary.find(normal);
    if (known != null) {
      add(at, end, word, known, Token.Kind.WORD, spaced);
    } else {
      addUnknown(at, end, word, normal, Token.Kind.WORD, spaced);
    }
  }

  private void addEnding(String ending, int at, int end) {
    Vocabulary.Entry known = vocabulary.find("'s");
    if (known != null) {
      add(at, end, ending, known, Token.Kind.SIGN, false);
    } else {
      addUnknown(at, end, ending, "'s", Token.Kind.SIGN, false);
    }
  }

  private int addNumber(String text, int at, int end, boolean spaced) {
    boolean ordinal = isOrdinalEnding(text, end);
    Token.Kind kind = ordinal ? Token.Kind.ORDINAL : Token.Kind.NUMBER;
    int past = ordinal ? end + 2 : end;
    Vocabulary.Entry known = vocabulary.find(text, at, end);
    String digits = known == null ? text.substring(at, end) : known.word;
    String written = ordinal ? text.substring(at, past) : digits;
    if (known != null) {
      add(at, past, written, known, kind, spaced);
    } else {
      addUnknown(at, past, written, digits, kind, spaced);
    }
    return past;
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
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(int c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == 'ʻ' || c == '‘';
  }
}
