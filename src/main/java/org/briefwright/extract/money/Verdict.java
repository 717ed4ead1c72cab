package org.briefwright.extract.money;

import org.briefwright.fact.Grounds;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;
import org.briefwright.fact.Use.Stage;

/**
 * What an amount is, and why.
 *
 * @param staged of a deal, whether its own words told the stage
 * @param promised whether it comes from a sentence without amounts
 * @param guessed whether no word of its own told the kind
 */
record Verdict(Use use, Grounds grounds, boolean staged, boolean promised, boolean guessed) {

  Verdict(Use use, Grounds grounds) {
    this(use, grounds, true, false, false);
  }

  /** A figure of no kind, for the reason {@code why}. */
  static Verdict figure(String why) {
    return new Verdict(new Use.Figure(FigureKind.OTHER), Grounds.of(why));
  }

  /** A figure of which no word tells anything. */
  static Verdict unknown() {
    return new Verdict(
        new Use.Figure(FigureKind.OTHER),
        Grounds.of("no word tells what the amount is"),
        true,
        false,
        true);
  }

  /** Whether it is a figure only because no word tells otherwise. */
  boolean isUnknown() {
    return guessed && !isDeal();
  }

  boolean isDeal() {
    return use instanceof Use.Deal;
  }

  Verdict at(Stage stage) {
    return use instanceof Use.Deal deal
        ? new Verdict(new Use.Deal(deal.kind(), stage), grounds, true, false, guessed)
        : this;
  }

  Verdict as(DealKind kind) {
    return use instanceof Use.Deal deal
        ? new Verdict(new Use.Deal(kind, deal.stage()), grounds, staged, promised, guessed)
        : this;
  }
}
