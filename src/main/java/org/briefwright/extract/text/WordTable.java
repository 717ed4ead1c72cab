package org.briefwright.extract.text;

import org.jspecify.annotations.Nullable;

/**
 * A map from words that lies closer together than a hash map: most look-ups are misses, and one
 * number tells them. A book of phrases has thousands of such tables, most of one or two words.
 *
 * @param <V> what a word stands for
 */
final class WordTable<V> {

  private static final int[] NONE = {};

  /** Of the word in the same place; 0 where there is none, or where that is its hash. */
  private int[] hashes = NONE;

  private @Nullable String[] words = {};
  private @Nullable Object[] values = {};
  private int size;

  /** What {@code word} stands for, or null. */
  @Nullable V get(String word) {
    if (size == 0) {
      return null;
    }
    int at = place(word);
    @SuppressWarnings("unchecked") // only put() writes here
    V value = (V) values[at];
    return value;
  }

  /** Adds a word that the table does not have. */
  void put(String word, V value) {
    if (2 * size >= hashes.length) {
      grow();
    }
    set(word, value);
    size++;
  }

  private void set(String word, @Nullable Object value) {
    int at = place(word);
    hashes[at] = word.hashCode();
    words[at] = word;
    values[at] = value;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    @Nullable Object[] oldValues = values;
    int length = Math.max(2, 2 * hashes.length);
    hashes = new int[length];
    words = new @Nullable String[length];
    values = new @Nullable Object[length];
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        set(word, oldValues[i]);
      }
    }
  }

  /** Where {@code word} stands, or would. */
  private int place(String word) {
    int hash = word.hashCode();
    int at = (hash ^ hash >>> 15) & hashes.length - 1;
    while (true) {
      if (hashes[at] == hash && word.equals(words[at]) || hashes[at] == 0 && words[at] == null) {
        return at;
      }
      at = at + 1 & hashes.length - 1;
    }
  }
}
