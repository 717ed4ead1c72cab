package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Use;

/** Gives the deals of a sentence the stage that only one of them tells. */
final class SharedStages {

  private SharedStages() {}

  /**
   * {@code a loan of $5m and a grant of $2m were signed}: what has no words of its own for a stage
   * is as far as the nearest deal of the sentence, or as the one before the sentence.
   */
  static void share(List<Verdict> verdicts, Optional<Verdict> lastSentence) {
    for (int i = 0; i < verdicts.size(); i++) {
      if (isOpen(verdicts.get(i))) {
        Optional<Verdict> near = nearest(verdicts, i);
        Optional<Verdict> example = near.isPresent() ? near : lastSentence;
        if (example.isPresent() && example.get().use() instanceof Use.Deal deal) {
          verdicts.set(i, verdicts.get(i).at(deal.stage()));
        }
      }
    }
  }

  private static Optional<Verdict> nearest(List<Verdict> verdicts, int i) {
    Optional<Verdict> near = Optional.empty();
    for (int apart = 1; apart < verdicts.size() && near.isEmpty(); apart++) {
      near = told(verdicts, i + apart);
      near = near.isPresent() ? near : told(verdicts, i - apart);
    }
    return near;
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict.use() instanceof Use.Deal && !verdict.staged();
  }

  private static Optional<Verdict> told(List<Verdict> verdicts, int i) {
    return i >= 0
            && i < verdicts.size()
            && verdicts.get(i).use() instanceof Use.Deal
            && verdicts.get(i).staged()
        ? Optional.of(verdicts.get(i))
        : Optional.empty();
  }
}
