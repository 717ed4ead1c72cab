package org.briefwright.fact;

import java.util.Optional;

/**
 * A side of a deal.
 *
 * @param name as it is to be printed, for example {@code "Kazakhstan"} or {@code "EBRD"}
 * @param country the country it is, or belongs to, where known
 */
public record Party(String name, Optional<Country> country, Side side) {

  /** Which way the money goes. */
  public enum Side {
    GIVES,
    RECEIVES,
    /** Takes part; the text does not tell in which direction. */
    TAKES_PART
  }
}
