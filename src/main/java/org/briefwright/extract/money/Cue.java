package org.briefwright.extract.money;

import java.util.Locale;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;

/**
 * What a word says about the amount beside it.
 *
 * @param deal whether it speaks for a deal
 * @param kind the name of a {@link DealKind} or {@link FigureKind}
 * @param weight 3 where it speaks for itself, 2 where that is usual, 1 where it only leans that way
 */
record Cue(boolean deal, String kind, int weight) {

  /** From a label such as {@code "figure gdp 3"}. */
  static Cue of(String label) {
    String[] parts = label.split(" ");
    return new Cue(
        parts[0].equals("deal"), parts[1].toUpperCase(Locale.ROOT), Integer.parseInt(parts[2]));
  }

  FigureKind figureKind() {
    return FigureKind.valueOf(kind);
  }

  DealKind dealKind() {
    return DealKind.valueOf(kind);
  }

  Use use(Use.Stage stage) {
    return deal ? new Use.Deal(dealKind(), stage) : new Use.Figure(figureKind());
  }
}
