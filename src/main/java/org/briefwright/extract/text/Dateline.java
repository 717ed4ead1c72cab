package org.briefwright.extract.text;

/**
 * The place, and often the day and the agency, with which a report begins: {@code BEIJING, January
 * 6 –}. It tells where the report was written, and nothing of what it tells.
 */
public final class Dateline {

  private static final int LONGEST = 7;

  private Dateline() {}

  /** Whether token {@code i} of {@code sentence} stands in its dateline. */
  public static boolean holds(AnnotatedSentence sentence, int i) {
    return i < end(sentence);
  }

  /** One past its dash; 0 where the sentence has no dateline. */
  public static int end(AnnotatedSentence sentence) {
    if (sentence.tokens().isEmpty()
        || !sentence.tokens().getFirst().isAllCapital()
        || sentence.nameAt(0).isEmpty()) {
      return 0;
    }
    int place = sentence.nameAt(0).orElseThrow().to();
    for (int i = place; i < Math.min(place + LONGEST, sentence.tokens().size()); i++) {
      if (sentence.is(i, "–") || sentence.is(i, "—") || sentence.is(i, "-")) {
        return i + 1;
      }
    }
    return 0;
  }
}
