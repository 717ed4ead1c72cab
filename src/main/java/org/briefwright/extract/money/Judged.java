package org.briefwright.extract.money;

import java.util.List;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;

/**
 * An amount with what its own sentence, and the sentences before, tell of it.
 *
 * @param countries the profile's countries that are a party
 * @param parties the sides of a deal; none of a figure
 * @param subject what it is for, in the words of its sentence; empty where they do not tell
 */
record Judged(
    Amount amount, Verdict verdict, List<Country> countries, List<Party> parties, String subject) {

  Judged {
    countries = List.copyOf(countries);
    parties = List.copyOf(parties);
  }

  /** Its sides as those of another amount, whose sentence may not name them. */
  List<Party> partiesFor(Judged other) {
    boolean same = amount.sentence().index() == other.amount().sentence().index();
    return same ? parties : parties.stream().map(Party::fromAround).toList();
  }

  boolean isDeal() {
    return verdict.use() instanceof Use.Deal;
  }

  Judged with(Verdict other) {
    return new Judged(amount, other, countries, parties, subject);
  }

  Judged between(List<Party> others) {
    return new Judged(amount, verdict, countries, others, subject);
  }
}
