package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;

/** Tells by the words beside an amount whether it goes on from the one before it. */
final class Continuation {

  /** Most words between {@code of which} and the amount. */
  private static final int PART = 4;

  /** Words before an amount by which it goes on from what was said before. */
  private static final Set<String> FURTHER = Grammar.words("going on");

  private static final Set<String> SAME = Grammar.words("same measure");
  private static final Set<String> FORMER = Grammar.words("former");
  private static final Set<String> SUMS = Grammar.words("sums");
  private static final Set<String> PRONOUNS = Set.of("it", "that", "which", "them", "this");
  private static final Set<String> BE = Set.of("was", "is", "were", "stood", "came", "reached");
  private static final Set<String> THEN =
      Set.of("when", "before", "earlier", "previously", "last", "in", "originally", "then", "a");

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

  /** {@code $3 a share, $5m in total}. */
  boolean isInAll(Amount amount) {
    int next = amount.to();
    return sentence.is(next, "altogether")
        || sentence.is(next, "in")
            && (sentence.is(next + 1, "total") || sentence.is(next + 1, "all"));
  }

  /** {@code $5m of it}. */
  boolean isPartOfIt(Amount amount) {
    return sentence.is(amount.to(), "of") && PRONOUNS.contains(word(amount.to() + 1));
  }

  /** {@code Osh got $5m; for Naryn the figure was $2m}. */
  boolean isSameMeasure(Amount amount) {
    int at = beforeLimits(amount);
    return at > 1
        && BE.contains(word(at))
        && SAME.contains(word(at - 1))
        && sentence.is(at - 2, "the");
  }

  /** {@code $5m, up from $2m}, {@code $5m, against $2m a year before}: what was, before. */
  boolean isFormer(Amount amount) {
    int at = beforeLimits(amount);
    boolean from = at > 0 && sentence.is(at, "from") && FORMER.contains(word(at - 1));
    boolean against =
        at > 0
            && (sentence.is(at, "against")
                || sentence.is(at, "with") && sentence.is(at - 1, "compared"))
            && THEN.contains(word(amount.to()));
    return from || against;
  }

  /** {@code Of the additional money $2m goes to}. */
  boolean isShareOfSum(Amount amount) {
    if (!sentence.is(0, "of")) {
      return false;
    }
    for (int i = 2; i < Math.min(amount.from(), PART + 1); i++) {
      if (SUMS.contains(word(i))) {
        return amount.from() - i <= PART;
      }
    }
    return false;
  }

  /** The last token before the words that limit an amount: {@code less than}, {@code some}. */
  private int beforeLimits(Amount amount) {
    int at = amount.from() - 1;
    while (at > 0 && Bonds.links(word(at)) && !BE.contains(word(at)) && !isJoint(at)) {
      at--;
    }
    return at;
  }

  private boolean isJoint(int i) {
    return sentence.is(i, "from") || sentence.is(i, "with");
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
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
