package org.briefwright.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An amount of money.
 *
 * @param text as written, for example {@code "$17+ billion"}
 * @param value in whole units of {@code currency}: 4.2 billion dollars is 4200000000; of a range,
 *     the lower end
 * @param upTo the upper end of a range
 * @param currency ISO 4217, three capital letters
 * @param countries the profile's countries that are a party, in alphabetical order of their codes
 * @param subject what the money is for, in the document's words; empty where it does not say
 * @param total whether the parts of this sum stand in the same document
 * @param partOf index in {@link Facts#money} of the total that this amount is a part of
 * @param restates index in {@link Facts#money} of an earlier amount that this one only says again:
 *     in another currency, in a bracket, or later on
 * @param hedged whether the document itself doubts or relays the amount ("reported at")
 */
public record Money(
    Citation citation,
    Span span,
    String text,
    BigDecimal value,
    Optional<BigDecimal> upTo,
    String currency,
    Bound bound,
    Use use,
    List<Country> countries,
    List<Party> parties,
    String subject,
    boolean total,
    OptionalInt partOf,
    OptionalInt restates,
    boolean hedged,
    Grounds grounds)
    implements Fact {

  public Money {
    countries = Country.sorted(countries);
    parties = List.copyOf(parties);
  }

  public boolean isDeal() {
    return use instanceof Use.Deal;
  }
}
