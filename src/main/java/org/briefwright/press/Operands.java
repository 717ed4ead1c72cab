package org.briefwright.press;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** What stands before an operator in the content of a page. */
final class Operands {

  private static final String MARK = "MCID";

  private final List<String> names = new ArrayList<>();
  private final List<Object> pieces = new ArrayList<>();
  private int mark = -1;

  void clear() {
    names.clear();
    pieces.clear();
    mark = -1;
  }

  /** Adds the word that {@code tokens} stands at. */
  void add(Tokens.Kind kind, Tokens tokens) {
    switch (kind) {
      case NAME -> names.add(tokens.word());
      case TEXT -> pieces.add(tokens.codes());
      case NUMBER -> {
        pieces.add(tokens.value());
        if (mark < 0 && !names.isEmpty() && names.getLast().equals(MARK)) {
          mark = (int) tokens.value();
        }
      }
      case OPEN, CLOSE, OPERATOR, END -> {}
    }
  }

  /** The name at a place, from 0; empty where there is none. */
  String name(int place) {
    return place < names.size() ? names.get(place) : "";
  }

  /** The number at a place, from 0; 0 where there is none. */
  double number(int place) {
    return place < pieces.size() && pieces.get(place) instanceof Double value ? value : 0;
  }

  /** The number of marked content, where it stands here and not among the resources; else -1. */
  int mark() {
    return mark;
  }

  AffineTransform matrix() {
    return new AffineTransform(number(0), number(1), number(2), number(3), number(4), number(5));
  }

  /** Texts, as their codes, and the numbers between them. */
  List<Object> pieces() {
    return pieces;
  }
}
