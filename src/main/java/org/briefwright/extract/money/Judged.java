package org.briefwright.extract.money;

import java.util.List;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;

/**
 * An amount with what its own sentence, and the sentences before, tell of it.
 *
 * @param neighbours the amounts of its sentence, itself among them
 * @param countries the profile's countries that are a party
 * @param parties the sides of a deal; none of a figure
 */
record Judged(
    Amount amount,
    List<Amount> neighbours,
    Verdict verdict,
    List<Country> countries,
    List<Party> parties) {

  Judged {
    neighbours = List.copyOf(neighbours);
    countries = List.copyOf(countries);
    parties = List.copyOf(parties);
  }

  boolean isDeal() {
    return verdict.use() instanceof Use.Deal;
  }

  Judged with(Verdict other) {
    return new Judged(amount, neighbours, other, countries, parties);
  }

  Judged between(List<Party> others) {
    return new Judged(amount, neighbours, verdict, countries, others);
  }
}
