package org.briefwright.extract.text;

/**
 * The first words of all phrases of a book, as bits of their hashes: most words of a text begin no
 * phrase, and a few kilobytes that say so stay in the fastest cache, which the book does not.
 */
final class Heads {

  private final long[] bits = new long[512];

  private static int mixed(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }

  void add(String word) {
    int hash = mixed(word);
    bits[hash >>> 6 & bits.length - 1] |= 1L << hash;
  }

  /** False only where no phrase begins with {@code word}. */
  boolean mayHold(String word) {
    int hash = mixed(word);
    return (bits[hash >>> 6 & bits.length - 1] & 1L << hash) != 0;
  }
}
