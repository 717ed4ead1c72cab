package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;

/**
 * Shares out a sentence among its amounts: what stands between two of them is the first one's up to
 * the last comma or {@code and} before the second, the rest is the second one's.
 */
final class Territories {

  private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "or", "but", "while");

  private static final Set<String> ALL = Set.of("both", "all", "each");

  private static final Set<String> CREDITS = Grammar.words("what is drawn in parts");

  /** Most words between {@code loan of} and its amount. */
  private static final int NEAR = 3;

  /** Most words between the last amount and what is said of all. */
  private static final int SHARED = 9;

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final int[] begins;
  private final int[] stops;

  /** Where words behind the last amount begin that are said of all of them. */
  private final int shared;

  /**
   * @param amounts of the sentence, in their order
   */
  Territories(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
    begins = new int[amounts.size()];
    for (int i = 1; i < begins.length; i++) {
      begins[i] = joint(amounts.get(i - 1).to(), amounts.get(i).from());
    }
    shared = sharedFrom();
    stops = new int[sentence.tokens().size() + 1];
    for (int i = 0; i + 1 < stops.length; i++) {
      stops[i + 1] = stops[i] + (sentence.is(i, ";") ? 1 : 0);
    }
  }

  /** {@code a loan of $5m and a gift of $2m, both from Ankara}. */
  private int sharedFrom() {
    int last = amounts.getLast().to();
    for (int i = last; i < Math.min(last + SHARED, sentence.tokens().size() - 1); i++) {
      if (sentence.is(i, ",") && ALL.contains(sentence.tokens().get(i + 1).word())) {
        return i;
      }
    }
    return sentence.tokens().size();
  }

  /** The last joint of the tokens {@code from} to before {@code to}; {@code from} without one. */
  private int joint(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (JOINTS.contains(sentence.tokens().get(i).word()) && sentence.actorAt(i).isEmpty()) {
        return i;
      }
    }
    return from;
  }

  /** The index of the amount in whose part of the sentence {@code actor} stands. */
  int of(ActorMention actor) {
    int low = 0;
    int high = begins.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (begins[middle] <= actor.from()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether {@code actor} stands before all amounts, and so may speak for each of them. */
  boolean isBeforeAll(ActorMention actor) {
    return actor.to() <= amounts.getFirst().from();
  }

  /**
   * Whether an actor may have to do with the amount at {@code index}: it stands not behind another
   * amount, nor between two others, nor beyond a semicolon, nor in the sign of a currency ({@code
   * US$}).
   */
  boolean reaches(ActorMention actor, int index) {
    Amount amount = amounts.get(index);
    int home = of(actor);
    boolean behind =
        index + 1 < amounts.size()
            && actor.from() >= amounts.get(index + 1).to()
            && actor.from() < shared;
    boolean between =
        index > 1
            && amounts.get(index - 1).from() >= actor.to()
            && actor.from() > amounts.getFirst().to();
    return !behind
        && !between
        && !isOwnerOfFirst(actor, index)
        && !isInAmount(actor, home)
        && !isBeyondStop(actor, amount);
  }

  /** {@code The KfW loan of $5m adds to $2m from others}: the name belongs to the loan. */
  private boolean isOwnerOfFirst(ActorMention actor, int index) {
    int of = actor.to() + 1;
    return index > 0
        && sentence.is(of, "of")
        && CREDITS.contains(sentence.tokens().get(actor.to()).word())
        && amounts.getFirst().from() - of <= NEAR;
  }

  private boolean isInAmount(ActorMention actor, int home) {
    for (int i = Math.max(0, home - 1); i < Math.min(amounts.size(), home + 2); i++) {
      if (actor.from() < amounts.get(i).to() && amounts.get(i).from() < actor.to()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeyondStop(ActorMention actor, Amount amount) {
    int low = Math.min(actor.to(), amount.to());
    int high = Math.max(actor.from(), amount.from());
    return low < high && stops[high] > stops[low];
  }
}
