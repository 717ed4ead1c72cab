package org.briefwright.document.sentence;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.document.sentence.Abbreviations.Section;

/** Cuts one paragraph. */
final class Cutter {

  /** A bracket that doesn't close so far on was never meant to. */
  private static final int LONGEST_BRACKET = 400;

  private static final int LONGEST_SOURCE = 80;

  /** So many words at most stand between a quoted question and the verb that says who asked. */
  private static final int WORDS_TO_VERB = 5;

  private final String text;
  private final Abbreviations abbreviations;

  /** Where the sentence begins. */
  private int start;

  /** Where the bracket closes that opened in mid-sentence. */
  private int bracketEnd = -1;

  /** The last stop inside a quoted title such as “Country. Town. People.” */
  private int stopOfTitle = -1;

  Cutter(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  List<String> cut() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' && i > bracketEnd && !isFirst(i)) {
        bracketEnd = closing(i);
      }
      if (!Marks.isStop(c) || i < bracketEnd) {
        continue;
      }
      int end = Marks.endOfStops(text, i);
      int after = withSource(Marks.afterClosers(text, end));
      if (cuts(i, end, after)) {
        add(sentences, after);
      }
      i = Math.max(i, after - 1);
    }
    add(sentences, text.length());
    return sentences;
  }

  private void add(List<String> sentences, int end) {
    String sentence = text.substring(start, end).strip();
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    start = end;
  }

  /** Behind a source in brackets that follows the stop: "… was late. (Agency) The …". */
  private int withSource(int after) {
    if (after + 2 >= text.length() || text.charAt(after) != ' ' || text.charAt(after + 1) != '(') {
      return after;
    }
    int close = closing(after + 1);
    boolean source =
        close > 0 && close - after < LONGEST_SOURCE && !Marks.isStop(text.charAt(close - 1));
    return source ? close + 1 : after;
  }

  /**
   * @param stop the first of a run of stops
   * @param end behind the last of them
   * @param after behind the marks that close there
   */
  private boolean cuts(int stop, int end, int after) {
    if (Marks.isIdeographic(text.charAt(stop))) {
      return true;
    }
    if (after + 1 >= text.length() || text.charAt(after) != ' ') {
      return false;
    }
    int next = Marks.skipOpeners(text, after + 1);
    if (next >= text.length() || !Marks.canBegin(text, next) || isDatelineDash(after)) {
      return false;
    }
    if (text.charAt(stop) == '.' && end == stop + 1) {
      return cutsAtPoint(stop, after, next);
    }
    // Three points with spaces between them leave something out; a fourth one ends the sentence.
    boolean omission = text.substring(stop, end).equals(". . .");
    return !omission && !isAskedBy(stop, after, next);
  }

  private boolean cutsAtPoint(int stop, int after, int next) {
    if (isListNumber(stop) || isDateLabel(stop) || isDatelinePlace(stop)) {
      return false;
    }
    String word = Marks.wordBefore(text, start, stop);
    if (after > stop + 1 && Marks.closesQuote(text.charAt(after - 1))) {
      return true;
    }
    if (isOneWordOfTitle(stop, word)) {
      stopOfTitle = stop;
      return false;
    }
    if (Marks.isInitial(word)) {
      return isOpener(next) && !isInitialOfName(stop);
    }
    if (abbreviations.has(Section.BEFORE, word)) {
      return false;
    }
    boolean number = Character.isDigit(text.charAt(next));
    if (abbreviations.has(Section.BEFORE_NUMBER, word)) {
      return !number;
    }
    boolean either = abbreviations.has(Section.EITHER, word) || Marks.isDotted(word);
    return !either || !number && isOpener(next);
  }

  // Nobody quotes a sentence of one word and goes on: “Country. Town. People.” is a title.
  private boolean isOneWordOfTitle(int stop, String word) {
    int from = stop - word.length();
    if (word.isEmpty() || from <= start) {
      return false;
    }
    return Marks.opensQuote(text.charAt(from - 1)) && hasClosingQuoteSoon(stop)
        || text.charAt(from - 1) == ' ' && from - 2 == stopOfTitle;
  }

  /** Whether the quotation closes within a few words. */
  private boolean hasClosingQuoteSoon(int stop) {
    int limit = Math.min(text.length(), stop + 40);
    for (int i = stop; i < limit; i++) {
      if (Marks.closesQuote(text.charAt(i)) && Marks.isStop(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether who asked or cried stands right behind the quotation: "Who?" Aliyev asked. */
  private boolean isAskedBy(int stop, int after, int next) {
    boolean quoted = after > stop + 1 && Marks.closesQuote(text.charAt(after - 1));
    int from = next;
    for (int words = 0; quoted && next == after + 1 && words < WORDS_TO_VERB; words++) {
      int to = Marks.endOfWord(text, from);
      if (abbreviations.has(Section.SAYING, text.substring(from, to))) {
        return words > 0;
      }
      if (to >= text.length() || text.charAt(to) != ' ') {
        return false;
      }
      from = to + 1;
    }
    return false;
  }

  private boolean isOpener(int next) {
    return abbreviations.has(Section.OPENER, text.substring(next, Marks.endOfWord(text, next)));
  }

  // After another initial, or at the very start, a single letter is part of a name.
  private boolean isInitialOfName(int stop) {
    int before = stop - 2;
    return before <= start
        || text.charAt(before) == '.'
        || text.charAt(before) == ' ' && text.charAt(before - 1) == '.';
  }

  /** "1. Whoever …": the number of an entry, at the very start of the paragraph. */
  private boolean isListNumber(int stop) {
    if (start > 0 || stop > 3) {
      return false;
    }
    return text.chars().limit(stop).allMatch(Character::isDigit);
  }

  /** "9 June. The envoy …": up to four words, the first a number, that open a paragraph. */
  private boolean isDateLabel(int stop) {
    if (start > 0 || stop > 40 || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    long spaces = text.chars().limit(stop).filter(c -> c == ' ').count();
    return spaces >= 1 && spaces <= 3;
  }

  /** "PARIS. Agency – …": a place in capitals that opens a paragraph. */
  private boolean isDatelinePlace(int stop) {
    return start == 0
        && stop > 2
        && stop <= 30
        && text.chars().limit(stop).allMatch(c -> Character.isUpperCase(c) || c == '-');
  }

  /** "SALEM, Ore. -- The …": a dash behind a stop near the start of a paragraph. */
  private boolean isDatelineDash(int after) {
    return start == 0 && after < 60 && "–—-".indexOf(text.charAt(after + 1)) >= 0;
  }

  private boolean isFirst(int i) {
    return i == start || i == start + 1 && text.charAt(start) == ' ';
  }

  /** Where the bracket at {@code open} closes; -1 where it doesn't, or too far away. */
  private int closing(int open) {
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST_BRACKET);
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
