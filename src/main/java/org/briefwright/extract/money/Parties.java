package org.briefwright.extract.money;

import java.util.List;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.profile.Profile;

/**
 * Which of the profile's countries an amount belongs to: those of its sentence, else those of the
 * last sentence that had any. One goes through one document from top to bottom.
 */
final class Parties {

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

  List<Country> of(Concern concern) {
    List<Country> here = own(concern);
    return here.isEmpty() ? last : here;
  }

  /** Countries that decide between currencies of one name. */
  List<Country> spokenOf() {
    return last;
  }
}
