package org.briefwright.extract.text;

import java.util.Arrays;
import java.util.Collection;

/** Some words of the lists, as bits at their numbers: asking costs one look. */
public final class WordSet {

  private final long[] bits;

  WordSet(Vocabulary vocabulary, Collection<String> words) {
    long[] set = new long[1];
    for (String word : words) {
      int number = vocabulary.number(word);
      int index = number >>> 6;
      set = index < set.length ? set : Arrays.copyOf(set, index + 1);
      set[index] |= 1L << number;
    }
    bits = set;
  }

  public boolean holds(Token token) {
    int index = token.number() >>> 6;
    return index < bits.length && (bits[index] & 1L << token.number()) != 0;
  }
}
