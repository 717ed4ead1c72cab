package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.profile.Profile;

/**
 * Which of the profile's countries an amount belongs to: of those of its sentence the ones that
 * {@link Mentions} leaves to it; where the sentence has none, those of the last sentence that had
 * any. One goes through one document from top to bottom.
 */
final class Parties {

  private final Profile profile;
  private List<Country> last;
  private boolean begun;

  /**
   * @param concerns of the document; until a sentence names a country, its amounts belong to those
   *     that it names first: a headline's do
   */
  Parties(Profile profile, List<Concern> concerns) {
    this.profile = profile;
    last =
        concerns.stream()
            .map(this::own)
            .filter(own -> !own.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  /** Remembers what a sentence is about. */
  void read(Concern concern) {
    List<Country> here = own(concern);
    if (!here.isEmpty()) {
      last = here;
      begun = true;
    }
  }

  private List<Country> own(Concern concern) {
    if (concern.region() && concern.countries().stream().noneMatch(profile::covers)) {
      return profile.countries();
    }
    return concern.countries().stream().filter(profile::covers).toList();
  }

  /** The countries of one of the {@code amounts} of a sentence. */
  List<Country> of(
      AnnotatedSentence sentence, List<Amount> amounts, Amount amount, Concern concern) {
    List<Country> here = own(concern);
    Mentions mentions = new Mentions(sentence, amounts, profile);
    if (here.isEmpty()) {
      boolean elsewhere = mentions.isOfOthers(amount) || !begun && mentions.nameForeign();
      return elsewhere ? List.of() : last.isEmpty() ? payingIn(amount) : last;
    }
    if (mentions.areAside(amount)) {
      return List.of();
    }
    if (here.size() == 1 || here.equals(profile.countries()) && concern.region()) {
      return here;
    }
    Set<Country> others = new TreeSet<>(mentions.countries());
    others.removeAll(mentions.of(amount));
    List<Country> left = here.stream().filter(country -> !others.contains(country)).toList();
    return left.isEmpty() ? here : left;
  }

  /** Where nothing else tells, a currency of one country does. */
  private List<Country> payingIn(Amount amount) {
    return profile.countries().stream()
        .filter(country ->
            profile
                .world()
                .country(country)
                .filter(entry -> entry.currency().equals(amount.currency()))
                .isPresent())
        .toList();
  }

  /** Countries that decide between currencies of one name. */
  List<Country> spokenOf(Concern concern) {
    return concern.countries().isEmpty() ? last : concern.countries();
  }
}
