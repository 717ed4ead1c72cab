package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Sentence;

/**
 * Which sentences stand in a quotation that begins or ends in another one. Alone they would be read
 * as the text's own words, or with an open mark.
 */
final class Quoted {

  private Quoted() {}

  /** The numbers of these sentences; a quotation ends at the latest with its paragraph. */
  static List<Integer> in(Facts facts) {
    List<Integer> quoted = new ArrayList<>();
    int paragraph = -1;
    boolean open = false;
    for (int i = 0; i < facts.sentences().size(); i++) {
      Sentence sentence = facts.sentences().get(i);
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        open = false;
      }
      boolean before = open;
      open = isOpenBehind(sentence.text(), open);
      if (before || open) {
        quoted.add(i);
      }
    }
    return quoted;
  }

  private static boolean isOpenBehind(String text, boolean before) {
    boolean open = before;
    boolean low = false; // „so“, closed by what opens others
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '„' -> {
          open = true;
          low = true;
        }
        case '“' -> {
          open = !low;
          low = false;
        }
        case '«' -> open = true;
        case '”', '»' -> open = false;
        case '"' -> open = !open;
        default -> {}
      }
    }
    return open;
  }
}
