package org.briefwright.document.sentence;

/** What single characters and short stretches mean at the end and at the start of a sentence. */
final class Marks {

  private static final String STOPS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]}“";
  private static final String QUOTES = "\"”’»“";
  private static final String OPENING_QUOTES = "\"“„«‘";
  private static final String OPENERS = "\"'“„‘«([—–-•… ¿¡.";

  private static final int LONGEST_WORD = 30;

  private Marks() {}

  static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  static boolean isIdeographic(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  static boolean closesQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }

  static boolean opensQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  static String wordBefore(String text, int start, int stop) {
    int from = stop;
    while (from > start
        && stop - from < LONGEST_WORD
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, stop);
  }

  static int endOfWord(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < LONGEST_WORD && isWordPart(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'';
  }

  static boolean canBegin(String text, int next) {
    int c = text.codePointAt(next);
    return Character.isLetter(c) && !Character.isLowerCase(c)
        || Character.isDigit(c)
        || "$€£¥₽₸%#@".indexOf(c) >= 0;
  }

  /** Past the marks that may open a sentence. */
  static int skipOpeners(String text, int from) {
    int i = from;
    while (i < text.length() && i - from < 6 && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Behind a run of stops; points with spaces between them are one run. */
  static int endOfStops(String text, int from) {
    int i = from;
    while (i < text.length() && (isStop(text.charAt(i)) || isSpacedPoint(text, i))) {
      i++;
    }
    return i;
  }

  private static boolean isSpacedPoint(String text, int i) {
    return text.charAt(i) == ' '
        && i + 1 < text.length()
        && text.charAt(i + 1) == '.'
        && text.charAt(i - 1) == '.';
  }

  static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '[') {
        int end = noteMark(text, i);
        if (end < 0) {
          break;
        }
        i = end;
      } else if (CLOSERS.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0 || isSuperscript(c)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Behind "[12]"; -1 where there is none. */
  private static int noteMark(String text, int open) {
    int i = open + 1;
    while (i < text.length() && i - open < 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > open + 1 && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private static boolean isSuperscript(char c) {
    return c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹';
  }

  /** "B." of "B. N. Saparov": one capital letter. */
  static boolean isInitial(String word) {
    return word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0));
  }

  /** "U.S", "D.C", "a.m": letters with points between them. */
  static boolean isDotted(String word) {
    int point = word.indexOf('.');
    if (point <= 0 || word.length() > 7) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean wanted = i % 2 == 0 ? Character.isLetter(word.charAt(i)) : word.charAt(i) == '.';
      if (!wanted) {
        return false;
      }
    }
    return true;
  }
}
