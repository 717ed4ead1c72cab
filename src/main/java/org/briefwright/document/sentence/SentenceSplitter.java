package org.briefwright.document.sentence;

import java.util.List;

/**
 * Cuts a paragraph into sentences.
 *
 * <p>A cut is made behind a stop ({@code . ! ? …}), the quotation marks, brackets and note marks
 * that close right behind it, and white space, where what follows can begin a sentence. It is not
 * made behind an abbreviation or an initial, inside brackets that opened in mid-sentence, nor
 * between a quoted question and the words that say who asked. Semicolons and colons never cut.
 *
 * <p>One pass over the text; every decision looks at a few words to either side.
 */
public final class SentenceSplitter {

  private final Abbreviations abbreviations = Abbreviations.read();

  /**
   * The sentences of {@code paragraph}, whose white space is folded; joined with single spaces they
   * are the paragraph again.
   */
  public List<String> split(String paragraph) {
    return new Cutter(paragraph, abbreviations).cut();
  }
}
