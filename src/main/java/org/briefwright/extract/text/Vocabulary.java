package org.briefwright.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * The words of all lists and names, each with a number of its own from 1. A text's words are looked
 * up here once; whoever then asks for one of them compares numbers. It grows while the program
 * starts and is only read afterwards.
 *
 * <p>An open hash table of its own, so that a word is found where it stands in a text, before
 * anything is cut out of it.
 */
final class Vocabulary {

  /** The number of a word that stands in no list. */
  static final int UNKNOWN = 0;

  /** A word with its number, and a bit for each book of which it begins a phrase. */
  static final class Entry {
    final String word;
    final int number;
    private final int hash;
    private long books;

    private Entry(String word, int number, int hash) {
      this.word = word;
      this.number = number;
      this.hash = hash;
    }

    long books() {
      return books;
    }

    void begins(long book) {
      books |= book;
    }
  }

  private @Nullable Entry[] table = new @Nullable Entry[1 << 14];
  private int size;
  private int books;

  /** A bit for a new book; with more than 64 of them, some have to share. */
  long book() {
    return 1L << books++;
  }

  /** The number of {@code word}, in its normal form; a new one gets the next. */
  int number(String word) {
    return known(word).number;
  }

  /** The entry of {@code word}, in its normal form; a new one is added. */
  Entry known(String word) {
    Entry known = find(word);
    if (known == null) {
      if (++size * 2 > table.length) {
        widen();
      }
      // interned, so that words that the code spells out are found equal at the first look
      known = new Entry(word.intern(), size, hash(word, 0, word.length()));
      put(known);
    }
    return known;
  }

  /** The entry of {@code word}, in its normal form, or null. */
  @Nullable Entry find(String word) {
    return find(word, 0, word.length());
  }

  /** The entry of the word at {@code from} to before {@code to} of {@code text}, or null. */
  @Nullable Entry find(String text, int from, int to) {
    int hash = hash(text, from, to);
    int mask = table.length - 1;
    for (int at = place(hash) & mask; ; at = at + 1 & mask) {
      Entry entry = table[at];
      if (entry == null || entry.hash == hash && isAt(entry.word, text, from, to)) {
        return entry;
      }
    }
  }

  private static boolean isAt(String word, String text, int from, int to) {
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != small(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + small(text.charAt(i));
    }
    return hash;
  }

  /** Of Latin letters the small one; what else there is to make alike is done by the asker. */
  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }

  private static int place(int hash) {
    return hash ^ hash >>> 15;
  }

  private void widen() {
    @Nullable Entry[] old = table;
    table = new @Nullable Entry[old.length * 2];
    for (Entry entry : old) {
      if (entry != null) {
        put(entry);
      }
    }
  }

  private void put(Entry entry) {
    int mask = table.length - 1;
    int at = place(entry.hash) & mask;
    while (table[at] != null) {
      at = at + 1 & mask;
    }
    table[at] = entry;
  }
}
