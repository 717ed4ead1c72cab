package org.briefwright.document.text;

/** Takes the marks out of a line of Markdown and leaves the words. One pass, no backtracking. */
final class MarkdownMarks {

  private static final int LONGEST_ADDRESS = 500;

  private MarkdownMarks() {}

  static String removed(String text) {
    StringBuilder words = new StringBuilder(text.length());
    int bracket = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isMark(text.charAt(i + 1))) {
        words.append(text.charAt(i + 1));
        i += 2;
      } else if (c == '!' && i + 1 < text.length() && text.charAt(i + 1) == '[') {
        i = skipPicture(text, i, words);
      } else if (c == ']' && bracket >= 0 && skipAddress(text, i + 1) > i + 1) {
        words.deleteCharAt(bracket);
        bracket = -1;
        i = skipAddress(text, i + 1);
      } else if (c == '<') {
        i = skipTag(text, i, words);
      } else if (c == '`' || isEmphasis(text, i)) {
        i++;
      } else {
        bracket = c == '[' ? words.length() : bracket;
        words.append(c);
        i++;
      }
    }
    return words.toString();
  }

  private static int skipPicture(String text, int i, StringBuilder words) {
    int end = find(text, ']', i);
    if (end < 0) {
      words.append('!');
      return i + 1;
    }
    return skipAddress(text, end + 1);
  }

  /** Past "(address)" or "[label]" behind a link's words. */
  private static int skipAddress(String text, int i) {
    if (i < text.length() && (text.charAt(i) == '(' || text.charAt(i) == '[')) {
      int end = find(text, text.charAt(i) == '(' ? ')' : ']', i);
      return end < 0 ? i : end + 1;
    }
    return i;
  }

  private static int skipTag(String text, int i, StringBuilder words) {
    boolean tag =
        i + 1 < text.length()
            && (Character.isLetter(text.charAt(i + 1)) || "/!".indexOf(text.charAt(i + 1)) >= 0);
    int end = tag ? find(text, '>', i) : -1;
    if (end < 0) {
      words.append('<');
      return i + 1;
    }
    return end + 1;
  }

  private static int find(String text, char c, int from) {
    int limit = Math.min(text.length(), from + LONGEST_ADDRESS);
    for (int i = from; i < limit; i++) {
      if (text.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  // A star or an underscore with a space on both sides, or between two letters of a word, is no
  // mark.
  private static boolean isEmphasis(String text, int i) {
    char c = text.charAt(i);
    if (c != '*' && c != '_' && c != '~') {
      return false;
    }
    boolean spaceBefore = i == 0 || text.charAt(i - 1) == ' ';
    boolean spaceAfter = i + 1 == text.length() || text.charAt(i + 1) == ' ';
    boolean insideWord =
        c == '_'
            && i > 0
            && Character.isLetterOrDigit(text.charAt(i - 1))
            && i + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(i + 1));
    boolean twice =
        i + 1 < text.length() && text.charAt(i + 1) == c || i > 0 && text.charAt(i - 1) == c;
    return !(spaceBefore && spaceAfter) && !insideWord && (c != '~' || twice);
  }

  private static boolean isMark(char c) {
    return "\\`*_{}[]()#+-.!|~>".indexOf(c) >= 0;
  }
}
