package org.briefwright.document.sift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Wording that gives a line away.
 *
 * @param pieces word sequences that must stand in the line in this order
 * @param atStart whether the first piece begins the line
 * @param atEnd whether the last piece ends the line
 * @param colon whether a colon stands behind the first piece
 * @param maxWords the length of line up to which it counts
 * @param noStop whether it counts only in a line that doesn't end like a sentence
 */
record Phrase(
    String reason,
    List<List<String>> pieces,
    boolean atStart,
    boolean atEnd,
    boolean colon,
    int maxWords,
    boolean noStop) {

  /** Reads one line of {@code furniture.txt}. */
  static Phrase of(String line, String reason, int maxWords, boolean noStop) {
    List<List<String>> pieces = new ArrayList<>();
    for (String piece : line.split("…")) {
      if (!piece.isBlank()) {
        pieces.add(Tokens.of(piece, 20));
      }
    }
    boolean colon = line.endsWith(":");
    boolean atEnd = !colon && !line.endsWith("…");
    return new Phrase(reason, pieces, !line.startsWith("…"), atEnd, colon, maxWords, noStop);
  }

  String firstWord() {
    return pieces.getFirst().getFirst();
  }

  /** Whether the line has this wording with the first piece at token {@code at}. */
  boolean matches(Line line, int at) {
    List<String> tokens = line.tokens();
    if (line.words() > maxWords || atStart && at > 0 || noStop && line.endsWithStop()) {
      return false;
    }
    int end = at;
    for (List<String> piece : pieces) {
      int found = Collections.indexOfSubList(tokens.subList(end, tokens.size()), piece);
      if (found < 0 || end == at && found > 0) {
        return false;
      }
      end += found + piece.size();
    }
    return (!atEnd || end == tokens.size()) && (!colon || hasColonBehind(line, end));
  }

  /** Whether the first colon of the line stands behind its first {@code words} words. */
  private static boolean hasColonBehind(Line line, int words) {
    int colon = line.text().indexOf(':');
    return colon > 0 && Tokens.of(line.text().substring(0, colon), words + 1).size() == words;
  }
}
