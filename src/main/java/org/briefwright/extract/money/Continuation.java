package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;

/** Tells by the words beside an amount whether it goes on from the one before it. */
final class Continuation {

  /** Most words between {@code of which} and the amount. */
  private static final int PART = 4;

  /** Words before an amount by which it goes on from what was said before. */
  private static final Set<String> FURTHER = Grammar.words("going on");

  private static final int REACH = 7;

  private final AnnotatedSentence sentence;

  Continuation(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** {@code …, of which 2 billion is for roads}, {@code …, including 2 billion for roads}. */
  boolean isPart(Amount amount) {
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - PART); i--) {
      boolean which = sentence.is(i, "which") && sentence.is(i - 1, "of");
      if (which || sentence.is(i, "including") || sentence.is(i, "comprising")) {
        return true;
      }
    }
    return false;
  }

  /** {@code $5m, with 2m more to follow}. */
  boolean isToFollow(Amount amount) {
    return amount.elided()
        && sentence.is(amount.to(), "more")
        && (sentence.is(amount.to() + 1, "to") || sentence.is(amount.to() + 1, "later"));
  }

  /** {@code January brought another 860 million}: of the same, for nothing else is named. */
  boolean isMore(Amount amount) {
    return amount.elided()
        && (sentence.is(amount.from() - 1, "another") || sentence.is(amount.from() - 1, "further"));
  }

  /** {@code another $2 million}, {@code in Osh it was $2 million}, {@code the first is worth}. */
  boolean goesOn(Amount amount) {
    if (amount.elided()) {
      return true;
    }
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - REACH); i--) {
      if (FURTHER.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }
}
