package org.briefwright.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profile;

/** The texts of an edition with their numbers: by date, the undated last, and by file name. */
final class Shelf {

  private static final Comparator<Reported> ORDER =
      Comparator.comparing(
              (Reported text) -> text.facts().document().published().orElse(LocalDate.MAX))
          .thenComparing(text -> text.facts().document().file());

  private final Profile profile;
  private final Tongue tongue;
  private final List<Reported> texts;
  private final Map<String, Integer> numbers = new HashMap<>();

  Shelf(Material material) {
    profile = material.profile();
    tongue = Tongue.of(material.setting().language());
    texts = material.texts().stream().sorted(ORDER).toList();
    for (Reported text : texts) {
      numbers.put(text.facts().document().id(), numbers.size() + 1);
    }
  }

  List<Reported> texts() {
    return texts;
  }

  List<Facts> facts() {
    return texts.stream().map(Reported::facts).toList();
  }

  int size() {
    return texts.size();
  }

  /** Number of a document, from 1. */
  int number(String document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("no document " + document + " in this edition");
    }
    return number;
  }

  Facts facts(Citation citation) {
    return texts.get(number(citation.document()) - 1).facts();
  }

  Document document(Citation citation) {
    return facts(citation).document();
  }

  Sentence sentence(Citation citation) {
    return facts(citation).sentence(citation);
  }

  /** The profile's countries that a sentence is about. */
  List<Country> countries(Citation citation) {
    return facts(citation).concerns().get(citation.sentence()).countries().stream()
        .filter(profile::covers)
        .toList();
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
    return new Tag("", profile.title());
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
