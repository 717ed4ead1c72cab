package org.briefwright.extract.money;

import java.util.Optional;
import org.briefwright.extract.money.Evidence.Told;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.FigureKind;

/**
 * Tells where an amount is what the one before it is: the rest of it, a part, a further one, the
 * next entry of a list, the price of what the sentence before ordered.
 */
final class GoneOn {

  /** How strong a word is that makes a deal of a part of a figure: {@code put $3m of that into}. */
  private static final double SENT = 1.5;

  private final AnnotatedSentence sentence;
  private final Optional<Verdict> lastSentence;
  private final Continuation further;
  private final ProjectCosts costs;

  /**
   * @param lastSentence the last verdict before this sentence
   */
  GoneOn(
      AnnotatedSentence sentence,
      Optional<Verdict> lastSentence,
      Continuation further,
      ProjectCosts costs) {
    this.sentence = sentence;
    this.lastSentence = lastSentence;
    this.further = further;
    this.costs = costs;
  }

  /**
   * The verdict before, where {@code amount} goes on from it and no strong word says otherwise.
   *
   * @param before the verdict on the amount before it in the sentence
   * @param strongest the word that tells most of {@code amount}
   */
  Optional<Verdict> of(Amount amount, Optional<Verdict> before, Optional<Told> strongest) {
    if (before.isPresent() && further.isToFollow(amount)) {
      return before.map(verdict -> verdict.at(Use.Stage.ANNOUNCED));
    }
    if ((before.isPresent() || lastSentence.isPresent()) && further.isSameMeasure(amount)) {
      return before.isPresent() ? before : lastSentence;
    }
    if (before.isPresent() && isPrice(before.get()) && further.isInAll(amount)) {
      return Optional.empty();
    }
    if (before.isPresent()) {
      return fromSentence(amount, before.get(), strongest) ? before : Optional.empty();
    }
    return lastSentence.isPresent() && fromLast(amount, lastSentence.get(), strongest)
        ? lastSentence
        : Optional.empty();
  }

  private static boolean isPrice(Verdict verdict) {
    return verdict.use() instanceof Use.Figure figure && figure.kind() == FigureKind.PRICE;
  }

  private boolean fromSentence(Amount amount, Verdict before, Optional<Told> strongest) {
    if (strongest.isEmpty()) {
      return true;
    }
    boolean figure = !before.isDeal();
    if (figure && further.isFormer(amount)) {
      return true;
    }
    boolean sent = strongest.get().cue().deal() && strongest.get().weight() >= SENT;
    // "a plant for $5m, including the $2m loan from a bank"
    boolean named = !strongest.get().cue().verb();
    return further.isPartOfIt(amount) && !(figure && sent)
        || figure && (further.isPart(amount) && !(sent && named) || further.isMore(amount));
  }

  private boolean fromLast(Amount amount, Verdict last, Optional<Told> strongest) {
    boolean weak = strongest.isEmpty() || strongest.get().cue().valuing();
    return weak && goesOn(amount, last, strongest.isPresent())
        || !last.isDeal() && !isStrong(strongest) && further.isShareOfSum(amount);
  }

  private boolean goesOn(Amount amount, Verdict last, boolean told) {
    boolean cost = last.promised() && costs.isCost(amount);
    return further.goesOn(amount) && !cost
        || sentence.sentence().kind() == Sentence.Kind.ITEM
        || told && isPriceOfLast(last);
  }

  private static boolean isStrong(Optional<Told> strongest) {
    return strongest.isPresent()
        && strongest.get().cue().weight() > 1
        && strongest.get().weight() >= SENT;
  }

  /** {@code It ordered jets. The twelve machines will cost $5m}: the price of what was ordered. */
  private boolean isPriceOfLast(Verdict last) {
    return last.promised()
        && (sentence.is(0, "the") || sentence.is(0, "they") || sentence.is(0, "these"));
  }
}
