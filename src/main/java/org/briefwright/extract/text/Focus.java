package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * What a document speaks of at the moment: the country to which an office or ministry without one
 * belongs, and the bodies that {@code the bank} or {@code its ministry} takes up again. One focus
 * goes through one document from top to bottom.
 */
final class Focus {

  private static final int REACH = 8;

  private Optional<Country> country = Optional.empty();
  private final List<Actor.Body> bodies = new ArrayList<>();
  private final List<Actor.Body> companies = new ArrayList<>();

  /** Reads a sentence when all that stands in it is found. */
  void read(AnnotatedSentence sentence, List<ActorMention> actors) {
    NounPhrases.firstCountry(sentence, 0, sentence.tokens().size())
        .or(() -> firstOf(actors))
        .ifPresent(found -> country = Optional.of(found));
    for (ActorMention mention : actors) {
      if (mention.actor() instanceof Actor.Body body
          && Character.isUpperCase(body.name().codePointAt(0))) {
        remember(body, bodies);
        boolean company =
            sentence
                .nameAt(mention.from())
                .filter(name -> name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION))
                .isPresent();
        if (company) {
          remember(body, companies);
        }
      }
    }
  }

  private static Optional<Country> firstOf(List<ActorMention> actors) {
    return actors.stream()
        .filter(ActorMention::sure)
        .flatMap(mention -> mention.actor().country().stream())
        .findFirst();
  }

  private static void remember(Actor.Body body, List<Actor.Body> list) {
    list.remove(body);
    list.add(body);
    if (list.size() > REACH) {
      list.removeFirst();
    }
  }

  /** The country spoken of right before token {@code at}. */
  Optional<Country> before(AnnotatedSentence sentence, int at) {
    return NounPhrases.firstCountry(sentence, 0, at).or(() -> country);
  }

  /** The body that {@code the bank} means: the last one with that word in its name. */
  Optional<Actor.Body> called(String head) {
    String word = " " + head.toLowerCase(Locale.ROOT) + " ";
    return bodies.reversed().stream()
        .filter(body -> (" " + body.name().toLowerCase(Locale.ROOT) + " ").contains(word))
        .findFirst();
  }

  /** The last company named, which {@code the company} means. */
  Optional<Actor.Body> company() {
    return companies.isEmpty() ? Optional.empty() : Optional.of(companies.getLast());
  }
}
