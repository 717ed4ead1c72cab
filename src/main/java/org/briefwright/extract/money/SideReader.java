package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use.DealKind;

/**
 * Tells which way the money of a deal goes from or to an actor of its sentence: by the preposition
 * before the actor, by its place between a verb of giving and the amount, or by the verb whose
 * subject it is. Where none of these tells, it takes part.
 */
final class SideReader {

  private static final int REACH = 9;

  /** Most words between a pronoun and its verb: {@code it had already approved}. */
  private static final int HELPED = 4;

  /** Most words between {@code its} and what it owns: {@code its total investments}. */
  private static final int OWNED = 2;

  private static final Set<String> OWN = Grammar.words("what givers have");
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final Set<String> PASSIVE = Grammar.words("passive");
  private static final Set<String> INSTRUMENTS = Grammar.words("empty subjects");
  private static final Set<String> SPEAKERS = Set.of("it", "they", "we");

  private final AnnotatedSentence sentence;
  private final List<Match<Side>> verbs;
  private final TradeNouns trade;

  /**
   * @param verbs those of {@code party-verbs.txt} that the sentence has
   */
  SideReader(AnnotatedSentence sentence, List<Match<Side>> verbs, TradeNouns trade) {
    this.sentence = sentence;
    this.trade = trade;
    this.verbs = verbs;
  }

  /**
   * @param amount the one in whose part of the sentence {@code actor} stands
   */
  Side of(ActorMention actor, Amount amount, DealKind kind) {
    int opens = beforeGenitive(actor.from());
    int at = sentence.is(opens - 1, "the") ? opens - 2 : opens - 1;
    String before = at >= 0 ? sentence.tokens().get(at).word() : "";
    if (sentence.is(actor.to(), "'s") && sentence.is(actor.to() + 1, "own")) {
      return Side.TAKES_PART;
    }
    if (kind == DealKind.PURCHASE) {
      Optional<Side> traded = trade.side(actor);
      if (traded.isPresent()) {
        return traded.get();
      }
    }
    if (PREPOSITIONS.contains(before)) {
      return byPreposition(at, before, amount, kind);
    }
    boolean beside = actor.to() + 3 >= amount.from();
    if (sentence.is(actor.to(), "'s") && (beside || actor.from() > amount.from())) {
      return ofOwner(amount, actor);
    }
    if (actor.to() > amount.from()) {
      boolean clause = before.equals("which") || before.equals("that");
      return clause ? ofOwnVerb(actor).orElse(Side.TAKES_PART) : Side.TAKES_PART;
    }
    return isIndirectObject(actor, amount) ? Side.RECEIVES : ofSubject(actor);
  }

  /** Where {@code Norway's Statkraft} begins, if a body's name does at {@code from}. */
  private int beforeGenitive(int from) {
    return sentence.is(from - 1, "'s")
        ? sentence.actorAt(from - 2).map(ActorMention::from).orElse(from)
        : from;
  }

  /** {@code lent Osh $5m}. */
  boolean isIndirectObject(ActorMention actor, Amount amount) {
    Optional<Match<Side>> verb = verbBefore(actor);
    return verb.isPresent() && verb.get().value() == Side.GIVES && isNextTo(actor, amount);
  }

  private Side byPreposition(int at, String preposition, Amount amount, DealKind kind) {
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
      case "in" -> at >= amount.to() && !purchase ? Side.RECEIVES : Side.TAKES_PART;
      default -> Side.TAKES_PART;
    };
  }

  /** {@code Ankara's $5m loan to Osh} is paid by it, {@code Osh's $5m loan from Ankara} to it. */
  private Side ofOwner(Amount amount, ActorMention actor) {
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

  private Optional<Match<Side>> verbBefore(ActorMention actor) {
    return verbs.stream()
        .filter(verb -> verb.to() <= actor.from() && actor.from() - verb.to() <= 2)
        .reduce((first, second) -> second);
  }

  boolean isNextTo(ActorMention actor, Amount amount) {
    for (int i = actor.to(); i < amount.from(); i++) {
      boolean link = Bonds.links(sentence.tokens().get(i).word());
      boolean noun = i - actor.to() < 4 && sentence.tokens().get(i).isWord();
      if (!link && !noun) {
        return false;
      }
    }
    return true;
  }

  private Side ofSubject(ActorMention actor) {
    for (Match<Side> verb : verbs) {
      if (verb.from() < actor.to()
          || VerbMood.of(sentence, verb.from(), verb.to()) == VerbMood.NOUN
          || opensInfinitive(verb)) {
        continue;
      }
      return verb.from() - actor.to() > REACH ? Side.TAKES_PART : ofSubjectOf(verb);
    }
    return Side.TAKES_PART;
  }

  private Side ofSubjectOf(Match<Side> verb) {
    boolean passive =
        sentence.tokens().get(Math.max(0, verb.from() - 1)).isWord()
            && PASSIVE.contains(sentence.tokens().get(Math.max(0, verb.from() - 1)).word())
            && VerbMood.isPast(sentence.tokens().get(verb.from()));
    return passive && verb.value() == Side.GIVES ? Side.RECEIVES : verb.value();
  }

  /** {@code is expected to invest}, {@code wants to lend}: the second verb tells. */
  private boolean opensInfinitive(Match<Side> verb) {
    return sentence.is(verb.to(), "to")
        && verbs.stream().anyMatch(second -> second.from() == verb.to() + 1);
  }

  /**
   * The side of the subject of the last verb before token {@code end}, of which later parts of the
   * sentence leave out all but their own subject: {@code Osh pays $5m, and Naryn $2m}.
   */
  Side ofSubjectBefore(int end) {
    return verbs.stream()
        .filter(verb -> verb.to() <= end)
        .filter(verb -> VerbMood.of(sentence, verb.from(), verb.to()) != VerbMood.NOUN)
        .reduce((first, second) -> second)
        .map(this::ofSubjectOf)
        .orElse(Side.TAKES_PART);
  }

  /**
   * What somebody who speaks says of himself: {@code the bank said that it had lent}, or, where a
   * body of no country speaks, {@code it will lend $5m, the bank said}. Empty where he tells of
   * others.
   */
  Optional<Side> ofSpeaker(ActorMention actor) {
    for (Match<Side> verb : verbs) {
      int pronoun = pronounBefore(verb);
      boolean after = pronoun > actor.to() && !hasActor(actor.to(), pronoun);
      boolean first = pronoun == 0 && actor.actor().country().isEmpty();
      if (pronoun >= 0
          && (after || first)
          && !opensInfinitive(verb)
          && VerbMood.of(sentence, verb.from(), verb.to()) != VerbMood.NOUN) {
        return Optional.of(ofSubjectOf(verb));
      }
    }
    return Optional.empty();
  }

  /**
   * What somebody does by speaking: {@code the union pledged $5m}, {@code Osh asked for $5m}. Empty
   * where he tells of others: {@code the bank announced that Osh had lent}.
   */
  Optional<Side> ofPledge(ActorMention actor) {
    return ofOwnVerb(actor);
  }

  /** What the verb right behind an actor makes it. */
  private Optional<Side> ofOwnVerb(ActorMention actor) {
    for (Match<Side> verb : verbs) {
      if (verb.from() >= actor.to()) {
        boolean own = isHelped(actor.to(), verb.from()) && !tellsThat(verb.to());
        return own ? Optional.of(ofSubject(actor)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code the firm said that its investments had reached $5m}. */
  boolean tellsOfOwn(ActorMention actor, Amount amount) {
    for (int i = actor.to(); i + 1 < amount.from(); i++) {
      boolean own = sentence.is(i, "its") || sentence.is(i, "their");
      if (own && !hasActor(actor.to(), i)) {
        for (int next = i + 1; next <= i + OWNED && next < amount.from(); next++) {
          if (OWN.contains(sentence.tokens().get(next).word())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether only helpers of a verb stand between two tokens. */
  private boolean isHelped(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean joined = sentence.is(i, "and") || sentence.is(i, ",") || sentence.is(i, "the");
      if (sentence.actorAt(i).filter(ActorMention::sure).isPresent() || joined) {
        continue;
      }
      if (i - from >= REACH || !VerbMood.isHelper(sentence.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean tellsThat(int at) {
    for (int i = at; i < Math.min(at + HELPED, sentence.tokens().size()); i++) {
      if (sentence.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** The pronoun that is the subject of {@code verb}; -1 where it is none. */
  private int pronounBefore(Match<Side> verb) {
    for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - HELPED); i--) {
      String word = sentence.tokens().get(i).word();
      if (SPEAKERS.contains(word)) {
        return i;
      }
      if (!VerbMood.isHelper(sentence.tokens().get(i)) && !word.equals("to")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether another who might be meant by a pronoun stands between two tokens. */
  private boolean hasActor(int from, int to) {
    return sentence.actors().stream()
        .anyMatch(other -> other.from() >= from && other.to() <= to && other.sure());
  }
}
