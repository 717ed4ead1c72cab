package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.profile.Profile;

/**
 * Which of the profile's countries an amount belongs to: those of its sentence, else those of the
 * last sentence that had any. One goes through one document from top to bottom.
 *
 * <p>An amount of others that the text only compares with belongs to none: {@code this looks as
 * grand as Europe's purchases at $750 billion}.
 */
final class Parties {

  private static final Set<String> COMPARING =
      Set.of("as", "than", "like", "unlike", "compared", "similar", "comparable", "versus");

  private final Profile profile;
  private List<Country> last = List.of();

  Parties(Profile profile) {
    this.profile = profile;
  }

  /** Remembers what a sentence is about. */
  void read(Concern concern) {
    List<Country> here = own(concern);
    if (!here.isEmpty()) {
      last = here;
    }
  }

  private List<Country> own(Concern concern) {
    if (concern.region() && concern.countries().stream().noneMatch(profile::covers)) {
      return profile.countries();
    }
    return concern.countries().stream().filter(profile::covers).toList();
  }

  List<Country> of(AnnotatedSentence sentence, Amount amount, Concern concern) {
    List<Country> here = own(concern);
    if (!here.isEmpty()) {
      return here;
    }
    return isCompared(sentence, amount) ? List.of() : last;
  }

  /** Whether a word of comparing stands before the amount, with a foreign name between them. */
  private boolean isCompared(AnnotatedSentence sentence, Amount amount) {
    for (NameMention name : sentence.names()) {
      boolean foreign = name.country().map(country -> !profile.covers(country)).orElse(false);
      if (foreign && name.to() <= amount.from()) {
        for (int i = 0; i < name.from(); i++) {
          if (COMPARING.contains(sentence.tokens().get(i).word())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Countries that decide between currencies of one name. */
  List<Country> spokenOf() {
    return last;
  }
}
