package org.briefwright.extract.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of all lists and names, each with a number of its own from 1. A text's words are looked
 * up here once; whoever then asks for one of them compares numbers. It grows while the program
 * starts and is only read afterwards.
 */
final class Vocabulary {

  /** The number of a word that stands in no list. */
  static final int UNKNOWN = 0;

  /** A word with its number. */
  record Entry(String word, int number) {}

  private final Map<String, Entry> entries = new HashMap<>(1 << 13);

  /** The number of {@code word}, in its normal form; a new one gets the next. */
  int number(String word) {
    Entry known = entries.get(word);
    if (known == null) {
      // interned, so that words that the code spells out are found equal at the first look
      known = new Entry(word.intern(), entries.size() + 1);
      entries.put(known.word(), known);
    }
    return known.number();
  }

  /** The entry of {@code word}, in its normal form; an unknown one is given back as it is. */
  Entry entry(String word) {
    Entry known = entries.get(word);
    return known == null ? new Entry(word, UNKNOWN) : known;
  }
}
