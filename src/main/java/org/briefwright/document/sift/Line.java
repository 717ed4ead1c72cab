package org.briefwright.document.sift;

import java.util.List;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Shape;

/**
 * A block with what the rules ask of it.
 *
 * @param tokens its words, folded; none of a long paragraph, which no rule of wording judges
 * @param words how many it has; of a long paragraph an estimate
 */
record Line(Block block, List<String> tokens, int words) {

  /** No rule judges more by its wording. */
  private static final int MAX_WORDS = 100;

  private static final int LONG_CHARACTERS = 900;
  private static final int WORDS_OF_SENTENCE = 12;
  private static final String CLOSERS = "\"'”’»)]“";
  private static final String STOPS = ".!?…。";

  static Line of(Block block) {
    String text = block.text();
    if (text.length() > LONG_CHARACTERS) {
      return new Line(block, List.of(), text.length() / 6);
    }
    List<String> tokens = List.copyOf(Tokens.of(text, 300));
    return new Line(block, tokens.size() > MAX_WORDS ? List.of() : tokens, tokens.size());
  }

  String text() {
    return block.text();
  }

  /**
   * Whether it ends like a sentence; closing quotation marks and brackets aside, and a source in
   * brackets behind the stop. The point behind an initial ("Zarina K.") is no stop.
   */
  boolean endsWithStop() {
    String text = text();
    int end = text.length();
    int source = text.endsWith(")") ? text.lastIndexOf(" (") : -1;
    if (source > 0 && isStop(text.charAt(source - 1))) {
      return true;
    }
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && isStop(text.charAt(end - 1)) && !isInitial(text, end - 1);
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  private static boolean isInitial(String text, int point) {
    return point > 1
        && text.charAt(point) == '.'
        && Character.isUpperCase(text.charAt(point - 1))
        && text.charAt(point - 2) == ' ';
  }

  /** Whether it ends like a sentence or like a part of a list of clauses. */
  boolean endsLikeClause() {
    char last = text().charAt(text().length() - 1);
    return endsWithStop() || last == ':' || last == ';' || last == ',';
  }

  /** A sentence of some length, or a paragraph too long to be anything else. */
  boolean isProse() {
    return words >= 8 && endsWithStop() && !isHeading() || words >= 30;
  }

  /** "(1 dollar = 87 soms)": it explains amounts of the text. */
  boolean isEquation() {
    return text().startsWith("(")
        && text().indexOf('=') > 0
        && text().chars().anyMatch(Character::isDigit);
  }

  boolean isHeading() {
    return block.shape() == Shape.TITLE || block.shape() == Shape.HEADING;
  }

  boolean isItem() {
    return block.shape() == Shape.ITEM;
  }

  /** Whether it is as long as a sentence and most of its words are ordinary ones. */
  boolean readsLikeSentence() {
    List<String> written = Tokens.asWritten(text());
    long ordinary =
        written.stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
    return written.size() >= WORDS_OF_SENTENCE && ordinary * 10 >= written.size() * 6L;
  }

  /** Whether no word of it stands in lower case. */
  boolean hasNoLowerCaseWord() {
    return Tokens.asWritten(text()).stream()
        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
  }

  /** Whether it has letters and all of them are capitals. */
  boolean isAllCapitals() {
    return text().chars().anyMatch(Character::isUpperCase)
        && text().chars().noneMatch(Character::isLowerCase);
  }

  boolean hasSeparator() {
    String text = text();
    return text.indexOf('|') >= 0
        || text.contains(" · ")
        || text.contains(" • ")
        || text.contains(" / ")
        || text.contains(" // ")
        || text.contains(" » ")
        || text.contains(" › ");
  }
}
