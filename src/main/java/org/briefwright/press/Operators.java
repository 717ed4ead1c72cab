package org.briefwright.press;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The words that the content of every page is full of, so that none of them is made anew for each
 * time that it stands there.
 *
 * @see "ISO 32000-1:2008, Annex A: the operators"
 */
final class Operators {

  private static final String WORDS =
      "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* g G gs h i ID j J k K"
          + " l m M MP n q Q re RG rg ri s S sc SC scn SCN sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz"
          + " v w W W* y ' \" MCID Artifact Layout Pagination Span P TD TH Link Figure"
          + " F1 F2 F3 F4 F5 F6 F7 F8 F9";
  private static final int SLOTS = 1 << 10;
  private static final int LONGEST = 10;
  private static final @Nullable String[] KNOWN = new String[SLOTS];

  static {
    for (String word : WORDS.split(" ")) {
      byte[] letters = word.getBytes(StandardCharsets.ISO_8859_1);
      KNOWN[slot(letters, 0, letters.length)] = word;
    }
  }

  private Operators() {}

  /** The word that stands in {@code content} from one place up to another. */
  static String word(byte[] content, int from, int to) {
    if (to - from <= LONGEST) {
      String known = KNOWN[slot(content, from, to)];
      if (known != null && stands(known, content, from, to)) {
        return known;
      }
    }
    return new String(content, from, to - from, StandardCharsets.ISO_8859_1);
  }

  // Where the word is, or the place where it would be put.
  private static int slot(byte[] content, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = hash * 31 + content[at];
    }
    int slot = (hash ^ hash >>> 10) & SLOTS - 1;
    for (String there = KNOWN[slot];
        there != null && !stands(there, content, from, to);
        there = KNOWN[slot]) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static boolean stands(String word, byte[] content, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (word.charAt(at - from) != (content[at] & 0xFF)) {
        return false;
      }
    }
    return true;
  }
}
