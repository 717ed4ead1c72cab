package org.briefwright.document.sentence;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>A cut is made behind a stop ({@code . ! ? …}), the quotation marks, brackets and note marks
 * that close right behind it, and white space, where what follows can begin a sentence. It is not
 * made behind an abbreviation or an initial, inside brackets that opened in mid-sentence, nor
 * between a quoted question and the words that say who asked. Semicolons and colons never cut.
 *
 * <p>One pass over the text; every decision looks at a few words to either side. What nobody can
 * read as one sentence is cut where it gets too long, so that work on a sentence has a bound.
 */
public final class SentenceSplitter {

  /** Characters of a sentence; the longest ones in treaties and communiqués stay below it. */
  static final int LONGEST = 4_000;

  private final Abbreviations abbreviations = Abbreviations.read();

  /**
   * The sentences of {@code paragraph}, whose white space is folded; joined with single spaces they
   * are the paragraph again, unless it holds a word of more than {@value #LONGEST} characters.
   */
  public List<String> split(String paragraph) {
    List<String> sentences = new ArrayList<>();
    for (String sentence : new Cutter(paragraph, abbreviations).cut()) {
      sentences.addAll(pieces(sentence));
    }
    return sentences;
  }

  /** A text that is one sentence by its place, as a headline is; cut only where it is too long. */
  public List<String> whole(String text) {
    return pieces(text);
  }

  private static List<String> pieces(String sentence) {
    if (sentence.length() <= LONGEST) {
      return List.of(sentence);
    }
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (sentence.length() - from > LONGEST) {
      int space = sentence.lastIndexOf(' ', from + LONGEST);
      int to = space > from ? space : wholeCharacters(sentence, from + LONGEST);
      pieces.add(sentence.substring(from, to));
      from = space > from ? to + 1 : to;
    }
    if (from < sentence.length()) {
      pieces.add(sentence.substring(from));
    }
    return pieces;
  }

  private static int wholeCharacters(String text, int to) {
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }
}
