package org.briefwright.extract.text;

import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node of a tree of phrases, which knows what follows by the number of the next word: an open
 * hash table, since most nodes have one branch and the first one thousands.
 */
abstract class Branches<N> {

  private static final int SPREAD = 0x9E3779B9;

  private int[] numbers = {};
  private @Nullable Object[] nodes = {};
  private int size;

  /** The branch of word {@code number}, or null. */
  final @Nullable N get(int number) {
    int mask = numbers.length - 1;
    if (mask < 0 || number == Vocabulary.UNKNOWN) {
      return null;
    }
    int at = number * SPREAD >>> 16 & mask;
    while (numbers[at] != number) {
      if (numbers[at] == Vocabulary.UNKNOWN) {
        return null;
      }
      at = at + 1 & mask;
    }
    return node(at);
  }

  // only put() fills the table, with nodes of this type
  @SuppressWarnings("unchecked")
  private @Nullable N node(int at) {
    return (N) nodes[at];
  }

  /** The branch of word {@code number}, grown where there is none. */
  final N get(int number, Supplier<N> grow) {
    N known = get(number);
    if (known != null) {
      return known;
    }
    if (size * 2 >= numbers.length) {
      widen();
    }
    N grown = grow.get();
    put(number, grown);
    size++;
    return grown;
  }

  private void widen() {
    int[] oldNumbers = numbers;
    @Nullable Object[] oldNodes = nodes;
    numbers = new int[Math.max(2, oldNumbers.length * 2)];
    nodes = Arrays.copyOf(new Object[0], numbers.length);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != Vocabulary.UNKNOWN) {
        put(oldNumbers[i], oldNodes[i]);
      }
    }
  }

  private void put(int number, @Nullable Object node) {
    int mask = numbers.length - 1;
    int at = number * SPREAD >>> 16 & mask;
    while (numbers[at] != Vocabulary.UNKNOWN) {
      at = at + 1 & mask;
    }
    numbers[at] = number;
    nodes[at] = node;
  }
}
