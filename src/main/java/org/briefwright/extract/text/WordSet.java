package org.briefwright.extract.text;

import java.util.Arrays;
import java.util.Collection;

/** Some words of the lists, as bits at their numbers: asking costs one look. */
public final class WordSet {

  private final long[] bits;

  WordSet(Vocabulary vocabulary, Collection<String> words) {
    long[] set = new long[1];
    for (String word : words) {
      set = with(set, vocabulary.number(word));
    }
    bits = set;
  }

  /** {@code bits} with bit {@code number} set, longer where need be. */
  static long[] with(long[] bits, int number) {
    int index = number >>> 6;
    long[] set = index < bits.length ? bits : Arrays.copyOf(bits, index + 1 + index / 2);
    set[index] |= 1L << number;
    return set;
  }

  static boolean holds(long[] bits, int number) {
    int index = number >>> 6;
    return index < bits.length && (bits[index] & 1L << number) != 0;
  }

  public boolean holds(Token token) {
    return holds(bits, token.number());
  }
}
