package org.briefwright.press;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands before an operator in the content of a page. */
final class Operands {

  private static final String MARK = "MCID";
  private static final byte[] NONE = new byte[0];

  private final List<String> names = new ArrayList<>();
  // A page has a number for each letter that it moves: numbers, not objects.
  private double[] numbers = new double[16];
  private byte[][] texts = new byte[16][];
  private int count;
  private int mark = -1;

  void clear() {
    names.clear();
    count = 0;
    mark = -1;
  }

  /** Adds the word that {@code tokens} stands at. */
  void add(Tokens.Kind kind, Tokens tokens) {
    switch (kind) {
      case NAME -> names.add(tokens.word());
      case TEXT -> put(0, tokens.codes());
      case NUMBER -> {
        put(tokens.value(), NONE);
        if (mark < 0 && !names.isEmpty() && names.getLast().equals(MARK)) {
          mark = (int) tokens.value();
        }
      }
      case OPEN, CLOSE, OPERATOR, END -> {}
    }
  }

  private void put(double number, byte[] text) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
      texts = Arrays.copyOf(texts, count * 2);
    }
    numbers[count] = number;
    texts[count++] = text;
  }

  /** The name at a place, from 0; empty where there is none. */
  String name(int place) {
    return place < names.size() ? names.get(place) : "";
  }

  /** How many numbers and texts there are. */
  int count() {
    return count;
  }

  /** The number at a place among numbers and texts, from 0; 0 where there is none. */
  double number(int place) {
    return place < count ? numbers[place] : 0;
  }

  /** Whether a text stands at a place among numbers and texts, and no number. */
  boolean isText(int place) {
    return place < count && texts[place] != NONE;
  }

  /** The codes of the text at a place among numbers and texts, below {@link #count}. */
  byte[] text(int place) {
    return texts[place];
  }

  /** The number of marked content, where it stands here and not among the resources; else -1. */
  int mark() {
    return mark;
  }

  AffineTransform matrix() {
    return new AffineTransform(number(0), number(1), number(2), number(3), number(4), number(5));
  }
}
