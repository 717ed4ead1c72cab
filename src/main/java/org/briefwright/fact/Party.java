package org.briefwright.fact;

import java.util.Optional;

/**
 * A side of a deal.
 *
 * @param name as it is to be printed, for example {@code "Kazakhstan"} or {@code "EBRD"}
 * @param country the country it is, or belongs to, where known
 * @param supplied whether the sentence of the amount does not name it, and the text around it does
 */
public record Party(String name, Optional<Country> country, Side side, boolean supplied) {

  /** A side that the sentence of the amount names. */
  public Party(String name, Optional<Country> country, Side side) {
    this(name, country, side, false);
  }

  /** The same one, where it is known which way the money goes. */
  public Party on(Side known) {
    return new Party(name, country, known, supplied);
  }

  /** The same one, for an amount whose sentence does not name it. */
  public Party fromAround() {
    return new Party(name, country, side, true);
  }

  /** Which way the money goes. */
  public enum Side {
    GIVES,
    RECEIVES,
    /** Takes part; the text does not tell in which direction. */
    TAKES_PART
  }
}
