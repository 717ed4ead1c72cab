package org.briefwright.extract.money;

import java.util.List;
import java.util.Locale;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;

/**
 * What a word says about the amount beside it.
 *
 * @param deal whether it speaks for a deal
 * @param kind the name of a {@link DealKind} or {@link FigureKind}, or {@value #ANY} for a deal
 *     whose kind other words must tell
 * @param weight 3 where it speaks for itself, 2 where that is usual, 1 where it only leans that way
 * @param bound whether it counts only where grammar binds it to the amount
 * @param valuing whether it only tells what something is worth, and so yields to the name of a
 *     transaction before it: {@code a deal valued at}
 * @param goods whether it counts only where something else than the amount changes hands: {@code
 *     bought $2m} is exchange
 * @param priced whether it counts only where the amount is named as a price: {@code at $2m each}
 * @param verb whether it is a verb, which can have the amount as its object
 * @param act whether it counts only where it is a verb: {@code the oil fund} tells nothing
 * @param sides whether it counts only where two sides are named
 */
record Cue(
    boolean deal,
    String kind,
    int weight,
    boolean bound,
    boolean valuing,
    boolean goods,
    boolean sides,
    boolean priced,
    boolean verb,
    boolean act) {

  static final String ANY = "ANY";

  /**
   * @param label such as {@code "figure gdp 3"} or {@code "deal grant 2 bound"}
   * @param phrase such as {@code "{lend}"} or {@code "credit line"}
   */
  static Cue of(String label, String phrase) {
    List<String> parts = List.of(label.split(" "));
    return new Cue(
        parts.getFirst().equals("deal"),
        parts.get(1).toUpperCase(Locale.ROOT).intern(),
        Integer.parseInt(parts.get(2)),
        parts.contains("bound"),
        parts.contains("valuing"),
        parts.contains("goods"),
        parts.contains("sides"),
        parts.contains("priced"),
        phrase.startsWith("{") || VerbMood.isPast(phrase),
        parts.contains("act"));
  }

  boolean isAny() {
    return kind.equals(ANY);
  }

  /** Whether two words say the same of an amount. */
  boolean isOfKindOf(Cue other) {
    return deal == other.deal && kind.equals(other.kind);
  }

  /** What an amount is that this word tells of; a deal at {@code stage}. */
  Use use(Use.Stage stage) {
    return deal
        ? new Use.Deal(isAny() ? DealKind.OTHER : DealKind.valueOf(kind), stage)
        : new Use.Figure(FigureKind.valueOf(kind));
  }
}
