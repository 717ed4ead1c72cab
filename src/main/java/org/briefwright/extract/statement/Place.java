package org.briefwright.extract.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.fact.Country;

/**
 * Where bodies and people without a country of their own are at home: in the only country that
 * their paragraph names, else in that of their section's heading; both only in the profile's
 * region. One of these goes through one document from top to bottom.
 */
final class Place {

  private static final Pattern NO_LETTERS = Pattern.compile("\\W+");

  /** Nouns of bodies that every state has its own of; others may sit anywhere. */
  private static final Set<String> ORGANS =
      Set.of(
          "ministry",
          "committee",
          "commission",
          "agency",
          "chamber",
          "service",
          "department",
          "inspectorate",
          "administration",
          "office",
          "authority",
          "directorate",
          "parliament",
          "company",
          "firm",
          "carmaker",
          "operator",
          "owner",
          "faction",
          "court",
          "council",
          "municipality",
          "traders",
          "farmers",
          "engineers",
          "drivers",
          "residents",
          "officials");

  private final Set<Country> region;
  private final Set<Country> paragraph = new HashSet<>();
  private int paragraphIndex = -1;
  private Optional<Country> section = Optional.empty();

  /**
   * @param region the countries of the profile
   */
  Place(Set<Country> region) {
    this.region = Set.copyOf(region);
  }

  /** Goes on to a sentence, which may be a heading. */
  void read(AnnotatedSentence sentence) {
    Set<Country> named = countries(sentence);
    if (sentence.sentence().isHeading()) {
      section = named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }
    if (sentence.paragraph() != paragraphIndex) {
      paragraph.clear();
      paragraphIndex = sentence.paragraph();
    }
    paragraph.addAll(named);
  }

  /** {@code actor} with its home, where nothing else tells one. */
  Actor at(Actor actor) {
    return switch (actor) {
      case Actor.Body body when body.country().isEmpty() && isOrgan(body.name()) ->
          new Actor.Body(body.name(), here());
      case Actor.Group group when group.country().isEmpty() && isOrgan(group.name()) ->
          new Actor.Group(group.name(), here());
      case Actor other -> other;
    };
  }

  private Optional<Country> here() {
    Optional<Country> only =
        paragraph.size() == 1 ? Optional.of(paragraph.iterator().next()) : Optional.empty();
    return (paragraph.isEmpty() ? section : only).filter(region::contains);
  }

  private static boolean isOrgan(String name) {
    String[] words = NO_LETTERS.split(name.toLowerCase(Locale.ROOT));
    for (String word : words) {
      if (word.equals("international") || word.equals("european") || word.equals("world")) {
        return false;
      }
    }
    for (String word : words) {
      if (ORGANS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<Country> countries(AnnotatedSentence sentence) {
    Set<Country> named = new HashSet<>();
    for (NameMention name : sentence.names()) {
      if (!sentence.isInCitation(name.from())) {
        name.country().ifPresent(named::add);
      }
    }
    return named;
  }
}
