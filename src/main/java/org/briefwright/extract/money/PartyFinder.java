package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Finds the sides of a deal in its sentence, and which way the money goes: by the preposition
 * before a state or body, by its place between a verb of giving and the amount, or by the verb
 * whose subject it is. Where none of these tells, it takes part. Who only tells of the deal is no
 * side.
 */
final class PartyFinder {

  private static final int MOST = 4;
  private static final int REACH = 9;
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final Set<String> PASSIVE = Grammar.words("passive");

  private static final Set<String> GOODS = Grammar.words("goods");
  private static final Set<String> BARE = Grammar.words("bare bodies");
  private static final Set<String> INSTRUMENTS = Grammar.words("empty subjects");

  private final Profile profile;
  private final PhraseBook<Side> verbs;

  PartyFinder(Profile profile, WordLists lists) {
    this.profile = profile;
    verbs =
        lists.book(
            "party-verbs.txt",
            label ->
                label.equals("shares")
                    ? Side.TAKES_PART
                    : Side.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  /**
   * @param speakers who speaks in the sentence
   * @param countries the profile's countries that are a party
   */
  List<Party> parties(
      AnnotatedSentence sentence,
      List<Amount> amounts,
      Amount amount,
      DealKind kind,
      Set<String> speakers,
      List<Country> countries) {
    List<Party> parties = new ArrayList<>();
    List<Match<Side>> telling = verbs.all(sentence.tokens());
    for (ActorMention actor : sentence.actors()) {
      if (isSide(sentence, actor, countries)
          && !sentence.isInCitation(actor.from())
          && !speakers.contains(actor.actor().name())
          && belongs(sentence, actor, amounts, amount)
          && !isHomeOf(sentence, actor, parties)
          && parties.size() < MOST) {
        Side side = side(sentence, actor, amount, kind, telling);
        add(parties, new Party(name(actor), actor.actor().country(), side));
      }
    }
    newSubject(sentence, amounts, amount)
        .ifPresent(subject -> replaceGiver(parties, subject, sentence, amounts.getFirst()));
    for (Country country : countries) {
      boolean there =
          parties.stream().anyMatch(party -> party.country().equals(Optional.of(country)));
      if (!there && countries.size() < MOST) {
        add(parties, new Party(profile.nameOf(country), Optional.of(country), Side.TAKES_PART));
      }
    }
    return parties;
  }

  /** {@code …, and the World Bank $150 million}: whoever gave the amount before gives no more. */
  private Optional<ActorMention> newSubject(
      AnnotatedSentence sentence, List<Amount> amounts, Amount amount) {
    if (amount == amounts.getFirst()) {
      return Optional.empty();
    }
    return sentence.actors().stream()
        .filter(actor -> actor.sure() && actor.from() >= amounts.getFirst().to())
        .filter(actor -> actor.actor() instanceof Actor.Body)
        .filter(actor -> actor.to() <= amount.from() && isNextTo(sentence, actor, amount))
        .filter(actor -> opensConjunct(sentence, actor.from()))
        .findFirst();
  }

  private static boolean opensConjunct(AnnotatedSentence sentence, int from) {
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.is(at, "and") || sentence.is(at, ",");
  }

  private void replaceGiver(
      List<Party> parties, ActorMention subject, AnnotatedSentence sentence, Amount first) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.to() <= first.from()) {
        parties.removeIf(party -> party.side() == Side.GIVES && party.name().equals(name(actor)));
      }
    }
    parties.replaceAll(party ->
        party.name().equals(name(subject))
            ? new Party(party.name(), party.country(), Side.GIVES)
            : party);
  }

  private static void add(List<Party> parties, Party party) {
    if (parties.stream().noneMatch(other -> other.name().equals(party.name()))) {
      parties.add(party);
    }
  }

  /** {@code KTZ of Kazakhstan} is one side. */
  private static boolean isHomeOf(
      AnnotatedSentence sentence, ActorMention actor, List<Party> parties) {
    return actor.actor() instanceof Actor.State
        && sentence.is(actor.from() - 1, "of")
        && !parties.isEmpty()
        && parties.getLast().country().equals(actor.actor().country());
  }

  private boolean isSide(
      AnnotatedSentence sentence, ActorMention mention, List<Country> countries) {
    if (!mention.sure() || isPlace(sentence, mention)) {
      return false;
    }
    return switch (mention.actor()) {
      case Actor.State state -> isParty(state.country(), countries);
      case Actor.Body body ->
          body.name().codePoints().anyMatch(Character::isUpperCase)
              && !isBare(sentence, mention)
              && isParty(body.country(), countries);
      case Actor.Person person -> false;
      case Actor.Group group -> false;
      case Actor.Message message -> false;
    };
  }

  /** {@code in London}: a foreign capital where something was done or signed. */
  private boolean isPlace(AnnotatedSentence sentence, ActorMention mention) {
    return mention.actor() instanceof Actor.State state
        && sentence.is(mention.from() - 1, "in")
        && state.country().filter(profile::covers).isEmpty()
        && sentence
            .nameAt(mention.from())
            .filter(name -> name.isA(Name.Kind.CAPITAL) || name.isA(Name.Kind.CITY))
            .isPresent();
  }

  /** {@code Uzbekistan gas} and {@code Holding} are no bodies. */
  private static boolean isBare(AnnotatedSentence sentence, ActorMention mention) {
    Token last = sentence.tokens().get(mention.to() - 1);
    boolean goods = !last.isCapital() && GOODS.contains(last.word());
    return goods || mention.to() - mention.from() == 1 && BARE.contains(last.word());
  }

  /** A country of the profile only where the amount belongs to it. */
  private boolean isParty(Optional<Country> country, List<Country> countries) {
    return country.filter(profile::covers).isEmpty() || countries.contains(country.get());
  }

  /** A state is printed by its own name, whatever stands for it in the text. */
  private String name(ActorMention actor) {
    return actor.actor() instanceof Actor.State state
        ? state.country().map(profile::nameOf).orElse(state.name())
        : withoutDay(actor.actor().name());
  }

  /** A name is read too far in {@code the Kyrgyz treasury on Monday}. */
  private static String withoutDay(String name) {
    String[] words = name.split(" ");
    int n = words.length;
    boolean day = n > 2 && Grammar.isDay(words[n - 1].toLowerCase(Locale.ROOT));
    return day ? String.join(" ", List.of(words).subList(0, n - 2)) : name;
  }

  /**
   * Whether an actor stands in the amount's own part of the sentence: not behind another amount,
   * nor between two others, nor beyond a semicolon, nor in the sign of a currency ({@code US$}).
   */
  private static boolean belongs(
      AnnotatedSentence sentence, ActorMention actor, List<Amount> amounts, Amount amount) {
    for (Amount other : amounts) {
      if (actor.from() < other.to() && other.from() < actor.to()) {
        return false;
      }
      boolean behind = other.from() >= amount.to() && actor.from() >= other.to();
      boolean between =
          other != amounts.getFirst() && other.to() <= amount.from() && actor.to() <= other.from();
      boolean ofFirst =
          other == amounts.getFirst() && other != amount && actor.from() < other.from();
      if (behind || between && !ofFirst && actor.from() > amounts.getFirst().to()) {
        return false;
      }
    }
    int low = Math.min(actor.to(), amount.to());
    int high = Math.max(actor.from(), amount.from());
    for (int i = low; i < high; i++) {
      if (sentence.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static Side side(
      AnnotatedSentence sentence,
      ActorMention actor,
      Amount amount,
      DealKind kind,
      List<Match<Side>> verbs) {
    int at = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
    String before = at >= 0 ? sentence.tokens().get(at).word() : "";
    if (PREPOSITIONS.contains(before)) {
      return byPreposition(sentence, at, before, amount, kind, verbs);
    }
    boolean beside = actor.to() + 3 >= amount.from();
    if (sentence.is(actor.to(), "'s") && (beside || actor.from() > amount.from())) {
      return ofOwner(sentence, amount, actor);
    }
    if (actor.to() > amount.from()) {
      return Side.TAKES_PART;
    }
    Optional<Match<Side>> verb = verbBefore(actor, verbs);
    if (verb.isPresent() && verb.get().value() == Side.GIVES && isNextTo(sentence, actor, amount)) {
      return Side.RECEIVES;
    }
    return ofSubject(sentence, actor, verbs);
  }

  private static Side byPreposition(
      AnnotatedSentence sentence,
      int at,
      String preposition,
      Amount amount,
      DealKind kind,
      List<Match<Side>> verbs) {
    boolean purchase = kind == DealKind.PURCHASE;
    return switch (preposition) {
      case "by" -> {
        boolean borrowed =
            verbs.stream().anyMatch(verb -> verb.to() == at && verb.value() == Side.RECEIVES);
        yield borrowed ? Side.RECEIVES : Side.GIVES;
      }
      case "from" -> {
        boolean bought = verbs.stream().anyMatch(v -> v.to() <= at && v.value() == Side.GIVES);
        yield purchase && bought ? Side.RECEIVES : Side.GIVES;
      }
      case "to", "into", "towards" -> {
        boolean sold = verbs.stream().anyMatch(v -> v.to() <= at && v.value() == Side.RECEIVES);
        boolean given =
            at >= amount.to()
                || verbs.stream().anyMatch(v -> v.to() <= at)
                || INSTRUMENTS.contains(sentence.tokens().get(Math.max(0, at - 1)).word());
        yield purchase && sold ? Side.GIVES : given ? Side.RECEIVES : Side.TAKES_PART;
      }
      case "for" -> Side.RECEIVES;
      // before the amount "in" tells where, after it into what
      case "in" -> at >= amount.to() ? Side.RECEIVES : Side.TAKES_PART;
      default -> Side.TAKES_PART;
    };
  }

  /** {@code Ankara's $5m loan to Osh} is paid by it, {@code Osh's $5m loan from Ankara} to it. */
  private static Side ofOwner(AnnotatedSentence sentence, Amount amount, ActorMention actor) {
    if (actor.to() + 1 < amount.from() - 2 || actor.from() > amount.from()) {
      return Side.TAKES_PART;
    }
    for (int i = amount.to(); i < Math.min(amount.to() + 5, sentence.tokens().size()); i++) {
      if (sentence.is(i, "to") || sentence.is(i, "for")) {
        return Side.GIVES;
      }
      if (sentence.is(i, "from")) {
        return Side.RECEIVES;
      }
    }
    return Side.TAKES_PART;
  }

  private static Optional<Match<Side>> verbBefore(ActorMention actor, List<Match<Side>> verbs) {
    return verbs.stream()
        .filter(verb -> verb.to() <= actor.from() && actor.from() - verb.to() <= 2)
        .reduce((first, second) -> second);
  }

  private static boolean isNextTo(AnnotatedSentence sentence, ActorMention actor, Amount amount) {
    for (int i = actor.to(); i < amount.from(); i++) {
      boolean link = Bonds.links(sentence.tokens().get(i).word());
      boolean noun = i - actor.to() < 4 && sentence.tokens().get(i).isWord();
      if (!link && !noun) {
        return false;
      }
    }
    return true;
  }

  private static Side ofSubject(
      AnnotatedSentence sentence, ActorMention actor, List<Match<Side>> verbs) {
    for (Match<Side> verb : verbs) {
      if (verb.from() < actor.to()
          || VerbMood.of(sentence, verb.from(), verb.to()) == VerbMood.NOUN) {
        continue;
      }
      if (verb.from() - actor.to() > REACH) {
        break;
      }
      boolean passive =
          PASSIVE.contains(sentence.tokens().get(verb.from() - 1).word())
              && VerbMood.isPast(sentence.tokens().get(verb.from()));
      return passive && verb.value() == Side.GIVES ? Side.RECEIVES : verb.value();
    }
    return Side.TAKES_PART;
  }
}
