package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.profile.Profile;

/** The texts of an edition, seen from a desk: with its countries and names. */
final class Shelf extends Texts {

  private final Profile profile;
  private final Tongue tongue;

  Shelf(Material material) {
    super(material.texts());
    profile = material.profile();
    tongue = Tongue.of(material.setting().language());
  }

  /** The profile's countries that a sentence is about. */
  List<Country> countries(Citation citation) {
    return facts(citation).concerns().get(citation.sentence()).countries().stream()
        .filter(profile::covers)
        .toList();
  }

  /** Whether a sentence is about the region or a country of it. */
  boolean isOnRegion(Citation citation) {
    return facts(citation).concerns().get(citation.sentence()).region()
        || !countries(citation).isEmpty();
  }

  List<Tag> tags(List<Country> countries) {
    List<Tag> tags = new ArrayList<>();
    for (Country country : profile.countries()) {
      if (countries.contains(country)) {
        tags.add(tag(country));
      }
    }
    return tags;
  }

  Tag tag(Country country) {
    return new Tag(country.code(), nameOf(country));
  }

  Tag region() {
    return new Tag("", tongue.phrases().named("region-name", profile.title()));
  }

  Tongue tongue() {
    return tongue;
  }

  /** In English as the profile has it; in other languages as their speakers do. */
  String nameOf(Country country) {
    boolean english = tongue.phrases().language().equals("en");
    return english
        ? profile.nameOf(country)
        : Locale.of("", country.code()).getDisplayCountry(tongue.phrases().locale());
  }

  Profile profile() {
    return profile;
  }

  /** A sentence as it is printed alone: in the document's words, from behind its dateline on. */
  String told(Citation citation) {
    return Dateline.without(sentence(citation).text());
  }

  /** The document's date, as rows have it. */
  Optional<String> date(Citation citation) {
    return document(citation).published().map(tongue.dates()::brief);
  }

  String publisher(Document document) {
    return document.publisher().orElseGet(() -> tongue.say("publisher.unknown"));
  }

  /** The title, or the opening words of a text without one. */
  String title(Facts facts) {
    return facts.document().title().orElseGet(() -> "“" + opening(facts) + " …”");
  }

  private static String opening(Facts facts) {
    if (facts.sentences().isEmpty()) {
      return facts.document().file();
    }
    String[] words = facts.sentences().getFirst().text().split("\\s+");
    return String.join(" ", List.of(words).subList(0, Math.min(8, words.length)));
  }
}
