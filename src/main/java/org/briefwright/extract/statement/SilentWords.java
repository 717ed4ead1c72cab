package org.briefwright.extract.statement;

import org.briefwright.extract.text.AnnotatedSentence;

/**
 * Cuts the words that tell a silence out of its sentence: the clause around the phrase, with what
 * denies it and what it is about, as in {@code Neither capital has commented on where the line will
 * run}.
 */
final class SilentWords {

  private SilentWords() {}

  static String of(AnnotatedSentence sentence, Utterance silence) {
    int from = silence.from();
    while (from > 0 && !isEdge(sentence, from - 1)) {
      from--;
    }
    while (from < silence.from() && isJoint(sentence, from)) {
      from++;
    }
    int to = silence.to();
    while (to < sentence.tokens().size() && (!isEdge(sentence, to) || isInList(sentence, to))) {
      to++;
    }
    return sentence.text(from, to);
  }

  /** A sign that ends a clause; inside a quotation or brackets none does. */
  private static boolean isEdge(AnnotatedSentence sentence, int i) {
    boolean dash = sentence.is(i, "–") || sentence.is(i, "—");
    boolean last = i == sentence.tokens().size() - 1 && !sentence.tokens().get(i).isWord();
    return dash
        || last && !sentence.isQuoted(i)
        || !sentence.isQuoted(i)
            && !sentence.isBracketed(i)
            && (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, ":"));
  }

  /** {@code from Osh, Talas or Naryn}: a comma between two of those named. */
  private static boolean isInList(AnnotatedSentence sentence, int comma) {
    return sentence.is(comma, ",")
        && comma + 1 < sentence.tokens().size()
        && sentence.tokens().get(comma - 1).isCapital()
        && sentence.actorAt(comma - 1).isPresent()
        && sentence.actorAt(comma + 1).isPresent();
  }

  private static boolean isJoint(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "and")
        || sentence.is(i, "but")
        || sentence.is(i, "while")
        || sentence.is(i, "whereas")
        || sentence.is(i, "although")
        || sentence.is(i, "though");
  }
}
