package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.profile.Profile;

/**
 * Finds the sides of a deal in its sentence.
 *
 * <p>A state or body before the amount that no preposition governs gives, as does one behind {@code
 * by}; one behind {@code to}, {@code into}, {@code in} or {@code for} receives; any other takes
 * part. Who only tells of the deal is no side.
 */
final class PartyFinder {

  private static final int MOST = 4;
  private static final Set<String> RECEIVING = Set.of("to", "into", "in", "for");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "of", "to", "with", "from", "on", "at", "by", "for", "against", "near", "between",
          "into", "through", "via", "about", "under", "across", "among", "over");

  private final Profile profile;

  PartyFinder(Profile profile) {
    this.profile = profile;
  }

  /**
   * @param speakers who speaks in the sentence
   * @param countries the profile's countries that are a party
   */
  List<Party> parties(
      AnnotatedSentence sentence, Amount amount, Set<String> speakers, List<Country> countries) {
    List<Party> parties = new ArrayList<>();
    for (ActorMention actor : sentence.actors()) {
      if (isSide(actor.actor())
          && actor.sure()
          && !sentence.isInCitation(actor.from())
          && !speakers.contains(actor.actor().name())
          && isSameClause(sentence, actor, amount)
          && parties.size() < MOST) {
        add(
            parties,
            new Party(name(actor), actor.actor().country(), side(sentence, actor, amount)));
      }
    }
    for (Country country : countries) {
      boolean there =
          parties.stream().anyMatch(party -> party.country().equals(Optional.of(country)));
      if (!there && countries.size() < MOST) {
        add(parties, new Party(profile.nameOf(country), Optional.of(country), Side.TAKES_PART));
      }
    }
    return parties;
  }

  private static void add(List<Party> parties, Party party) {
    if (parties.stream().noneMatch(other -> other.name().equals(party.name()))) {
      parties.add(party);
    }
  }

  private static boolean isSide(Actor actor) {
    return switch (actor) {
      case Actor.State state -> true;
      case Actor.Body body -> body.name().codePoints().anyMatch(Character::isUpperCase);
      case Actor.Person person -> false;
      case Actor.Group group -> false;
      case Actor.Message message -> false;
    };
  }

  /** A state is printed by its own name, whatever stands for it in the text. */
  private String name(ActorMention actor) {
    return actor.actor() instanceof Actor.State state
        ? state.country().map(profile::nameOf).orElse(state.name())
        : actor.actor().name();
  }

  private static boolean isSameClause(
      AnnotatedSentence sentence, ActorMention actor, Amount amount) {
    int low = Math.min(actor.to(), amount.to());
    int high = Math.max(actor.from(), amount.from());
    for (int i = low; i < high; i++) {
      if (sentence.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  /** At the head of a sentence {@code in} tells of a place, not of a receiver. */
  private static boolean opens(int preposition) {
    return preposition == 0;
  }

  private static Side side(AnnotatedSentence sentence, ActorMention actor, Amount amount) {
    int at = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
    String before = at >= 0 ? sentence.tokens().get(at).word() : "";
    if (before.equals("by")) {
      return Side.GIVES;
    }
    if (RECEIVING.contains(before) && !opens(at)) {
      return Side.RECEIVES;
    }
    boolean free = !PREPOSITIONS.contains(before);
    return free && actor.to() <= amount.from() ? Side.GIVES : Side.TAKES_PART;
  }
}
