package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.fact.Span;

/**
 * Finds what stands between quotation marks, sentence by sentence; a quotation may run over several
 * sentences of a paragraph. One finder goes through one document from top to bottom.
 */
final class Quotes {

  private static final char NONE = 0;

  private char closing = NONE;

  /**
   * A quotation that was never closed ends with its paragraph, unless the next one closes it
   * without opening another.
   *
   * @param text of the paragraph that begins
   */
  void startParagraph(String text) {
    boolean closesFirst =
        (closing == '”' || closing == '»')
            && text.indexOf(closing) >= 0
            && firstOf(text, "“„«\"") > text.indexOf(closing);
    if (!closesFirst) {
      closing = NONE;
    }
  }

  private static int firstOf(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  /** The stretches of {@code text} inside quotation marks, the marks left out. */
  List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (closing == NONE) {
        closing = closingMark(text, i);
        start = i + 1;
      } else if (closes(text, i)) {
        spans.add(new Span(start, i));
        closing = NONE;
      }
    }
    if (closing != NONE && start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }

  /** The mark that would close a quotation opened at {@code i}; none where none is opened. */
  private static char closingMark(String text, int i) {
    return switch (text.charAt(i)) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '"' -> opens(text, i) ? '"' : NONE;
      case '\'' -> opens(text, i) && closesLater(text, i) ? '\'' : NONE;
      case '‘' -> opens(text, i) && text.indexOf('’', i + 1) > 0 ? '’' : NONE;
      default -> NONE;
    };
  }

  /** A straight or single mark opens before a letter or digit and after a space or bracket. */
  private static boolean opens(String text, int i) {
    boolean before =
        i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) && text.charAt(i - 1) != '.';
    return before && i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
  }

  /**
   * Whether a straight single mark follows that is no apostrophe: behind a sign, or a word's end.
   */
  private static boolean closesLater(String text, int i) {
    for (int j = text.indexOf('\'', i + 2); j > 0; j = text.indexOf('\'', j + 1)) {
      if (!Character.isLetterOrDigit(text.charAt(j - 1))
          && !Character.isWhitespace(text.charAt(j - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean closes(String text, int i) {
    char c = text.charAt(i);
    return switch (closing) {
      case '”' -> c == '”' || c == '“' && (i == 0 || text.charAt(i - 1) != ' ') || c == '"';
      case '\'' ->
          c == '\'' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
      case '’' -> c == '’' && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
      default -> c == closing;
    };
  }
}
