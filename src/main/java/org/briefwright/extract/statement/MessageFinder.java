package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Country;
import org.briefwright.fact.Grounds;

/** Finds whose words a sentence reports without a verb of saying: by a message or a phrase. */
final class MessageFinder {

  private static final int REACH = 9;

  private final SpeechWords words;

  MessageFinder(SpeechWords words) {
    this.words = words;
  }

  /**
   * {@code according to Tashkent}, {@code in the words of the minister}, {@code a note from Kabul}.
   */
  List<Utterance> followed(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    for (Match<Boolean> phrase : words.followed(sentence.tokens())) {
      if (sentence.isQuoted(phrase.from()) || isDenied(sentence, phrase.from())) {
        continue;
      }
      Optional<ActorMention> actor =
          sentence.is(phrase.to() - 1, "to") && sentence.is(phrase.from(), "according")
              ? sourceOf(sentence, phrase.to())
              : actorAt(sentence, phrase.to());
      if (actor.isPresent()
          && isByOrFrom(sentence, phrase)
          && (isPending(sentence, actor.get().to()) || isPlanned(sentence, phrase.from()))) {
        continue;
      }
      if (sentence.is(phrase.from(), "citing")
          && actor.filter(a -> sentence.is(a.to(), "'s")).isPresent()) {
        // "citing the army's losses": a reason, no source
        continue;
      }
      if (actor.filter(a -> isSentBy(sentence, a)).isPresent()) {
        // "according to a statement by the group": whose it is stands behind it
        continue;
      }
      Subject subject =
          actor
              .<Subject>map(a -> new Subject.Named(List.of(a)))
              .orElseGet(() -> pronounAt(sentence, phrase.to()));
      List<Actor> speakers = discourse.resolve(sentence, subject);
      if (!speakers.isEmpty()) {
        found.add(named(sentence, phrase, actor, speakers));
      }
    }
    return found;
  }

  private static boolean isSentBy(AnnotatedSentence sentence, ActorMention message) {
    int next = message.to();
    return message.actor() instanceof Actor.Message
        && (sentence.is(next, "by") || sentence.is(next, "from"))
        && sentence.tokens().size() > next + 1;
  }

  private static Utterance named(
      AnnotatedSentence sentence,
      Match<Boolean> phrase,
      Optional<ActorMention> actor,
      List<Actor> speakers) {
    return new Utterance(
        phrase.from(),
        Math.max(phrase.to(), actor.map(ActorMention::to).orElse(0)),
        phrase.from(),
        speakers,
        false,
        actor.filter(a -> a.actor() instanceof Actor.Message).isPresent(),
        phrase.from(),
        Grounds.of(
            "a phrase that names whose words these are",
            phrase.in(sentence.tokens(), sentence.text())));
  }

  private static boolean isByOrFrom(AnnotatedSentence sentence, Match<Boolean> phrase) {
    return sentence.is(phrase.to() - 1, "by") || sentence.is(phrase.to() - 1, "from");
  }

  /** {@code according to him}, {@code according to it}. */
  private static Subject pronounAt(AnnotatedSentence sentence, int i) {
    String word =
        i >= sentence.tokens().size()
            ? ""
            : switch (sentence.tokens().get(i).word()) {
              case "him" -> "he";
              case "her" -> "she";
              case "it" -> "it";
              case "them" -> "these";
              default -> "";
            };
    return word.isEmpty() ? new Subject.Nobody() : new Subject.Pronoun(word, i);
  }

  private static boolean isDenied(AnnotatedSentence sentence, int from) {
    return sentence.is(from - 1, "no")
        || sentence.is(from - 1, "without")
        || sentence.is(from - 1, "any")
        || sentence.is(from - 2, "no");
  }

  private static Optional<ActorMention> actorAt(AnnotatedSentence sentence, int i) {
    int at = sentence.is(i, "the") || sentence.is(i, "its") ? i + 1 : i;
    if (i >= sentence.tokens().size()) {
      return Optional.empty();
    }
    return sentence
        .actorAt(i)
        .or(() -> at < sentence.tokens().size() ? sentence.actorAt(at) : Optional.empty());
  }

  /**
   * {@code according to data from the National Bank}, {@code to a review that the bank put out}:
   * the one whom the next words name, before any comma.
   */
  private static Optional<ActorMention> sourceOf(AnnotatedSentence sentence, int from) {
    Optional<ActorMention> message = Optional.empty();
    for (int i = from; i < Math.min(from + REACH, sentence.tokens().size()); i++) {
      if (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, ".")) {
        break;
      }
      Optional<ActorMention> actor = sentence.actorAt(i).filter(ActorMention::sure);
      if (actor.isPresent() && actor.get().actor() instanceof Actor.Message) {
        message = message.or(() -> actor);
      } else if (actor.isPresent()) {
        return ofOwner(sentence, actor.get()).or(() -> actor);
      }
    }
    return message.or(() -> actorAt(sentence, from));
  }

  /** {@code the president's press service}: not the owner speaks but what is his. */
  private static Optional<ActorMention> ofOwner(AnnotatedSentence sentence, ActorMention owner) {
    int owned = owner.to() + 1;
    if (!sentence.is(owner.to(), "'s") || owned >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Optional<Country> home = owner.actor().country();
    return sentence
        .actorAt(owned)
        .filter(actor -> actor.sure() && actor.actor() instanceof Actor.Body)
        .filter(actor -> !actor.equals(owner))
        .map(actor ->
            home.isEmpty()
                ? actor
                : new ActorMention(
                    actor.from(), actor.to(), new Actor.Body(actor.actor().name(), home), true));
  }

  /**
   * {@code by Kabul's own reckoning}, {@code Rahmon's telegram}, {@code the answer of the
   * ministry}.
   */
  List<Utterance> owned(AnnotatedSentence sentence) {
    List<Utterance> found = new ArrayList<>();
    for (ActorMention actor : sentence.actors()) {
      if (sentence.isQuoted(actor.from()) || sentence.is(actor.from() - 1, "after")) {
        continue;
      }
      if (sentence.is(actor.to(), "'s") || sentence.is(actor.to(), "'")) {
        words
            .owned(sentence.tokens(), actor.to() + 1)
            .or(() -> words.owned(sentence.tokens(), actor.to() + 2).filter(m -> !m.value()))
            .filter(match ->
                !match.value()
                    || sentence.is(actor.from() - 1, "by")
                    || sentence.is(actor.from() - 1, "in"))
            .filter(match -> !isPending(sentence, match.to()))
            .filter(match -> !isConveyed(sentence, actor.from()))
            .filter(match -> !isJudged(sentence, actor.from()))
            .filter(match -> !isAwaited(sentence, actor.from()))
            .ifPresent(match -> found.add(message(sentence, actor, match.from(), match.to())));
      } else if (sentence.is(actor.from() - 1, "of") || sentence.is(actor.from() - 2, "of")) {
        int of = sentence.is(actor.from() - 1, "of") ? actor.from() - 1 : actor.from() - 2;
        if (words.isMessageBefore(sentence.tokens(), of)
            && !isDenied(sentence, of - 1)
            && words.arrives(sentence.tokens(), actor.to())
            && !isPending(sentence, actor.to())) {
          found.add(message(sentence, actor, of - 1, of));
        }
      }
    }
    fronted(sentence).ifPresent(found::add);
    return found;
  }

  private static Utterance message(
      AnnotatedSentence sentence, ActorMention actor, int from, int to) {
    return new Utterance(
        from,
        to,
        actor.from(),
        List.of(actor.actor()),
        false,
        true,
        from,
        Grounds.of(
            "somebody's message or account",
            sentence.text(Math.min(from, actor.from()), Math.max(to, actor.to()))));
  }

  /** {@code called the mayor's reply “too late”}: the words are those of whoever calls it so. */
  private boolean isJudged(AnnotatedSentence sentence, int owner) {
    int verb = sentence.is(owner - 1, "the") ? owner - 2 : owner - 1;
    return verb >= 0 && words.isJudging(sentence.tokens().get(verb));
  }

  /** {@code The president offered [Osh's condolences]}: whoever conveys them speaks. */
  private boolean isConveyed(AnnotatedSentence sentence, int owner) {
    int at = sentence.is(owner - 1, "the") ? owner - 2 : owner - 1;
    return at > 0
        && (sentence.is(at, "offered")
            || sentence.is(at, "conveyed")
            || sentence.is(at, "expressed")
            || sentence.is(at, "sent")
            || sentence.is(at, "extended")
            || sentence.is(at, "passed"));
  }

  /** {@code still waiting for Kabul's answer}: not given yet either. */
  private static boolean isAwaited(AnnotatedSentence sentence, int owner) {
    int at = sentence.is(owner - 1, "the") ? owner - 2 : owner - 1;
    boolean waits =
        sentence.is(at, "for")
            && (sentence.is(at - 1, "waiting")
                || sentence.is(at - 1, "waits")
                || sentence.is(at - 1, "waited")
                || sentence.is(at - 1, "wait")
                || sentence.is(at - 1, "hopes")
                || sentence.is(at - 1, "asked")
                || sentence.is(at - 1, "calls"));
    return waits
        || sentence.is(at, "awaits")
        || sentence.is(at, "awaiting")
        || sentence.is(at, "await")
        || sentence.is(at, "expects")
        || sentence.is(at, "expecting");
  }

  /** {@code the president's answer is awaited}: not given yet. */
  private boolean isPending(AnnotatedSentence sentence, int to) {
    for (int i = to; i < Math.min(to + 4, sentence.tokens().size()); i++) {
      if (words.isPending(sentence.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@code he will hand over a message from the president}: not sent yet. */
  private static boolean isPlanned(AnnotatedSentence sentence, int phrase) {
    for (int i = phrase - 1; i >= Math.max(0, phrase - REACH); i--) {
      if (!sentence.tokens().get(i).isWord()) {
        return false;
      }
      if (sentence.is(i, "will") || sentence.is(i, "would") || sentence.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }

  /** {@code From Bishkek came a protest}. */
  private Optional<Utterance> fronted(AnnotatedSentence sentence) {
    if (!sentence.is(0, "from")) {
      return Optional.empty();
    }
    Optional<ActorMention> actor = actorAt(sentence, 1);
    int verb = actor.map(ActorMention::to).orElse(0);
    if (actor.isEmpty() || !sentence.is(verb, "came") && !sentence.is(verb, "comes")) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(verb + 6, sentence.tokens().size()); i++) {
      if (words.isMessageBefore(sentence.tokens(), i + 1)) {
        return Optional.of(message(sentence, actor.get(), verb, i + 1));
      }
    }
    return Optional.empty();
  }

  /** {@code The paper quoted an engineer as saying}: whom somebody else lets speak. */
  List<Utterance> quoted(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    quotedAgain(sentence, discourse).ifPresent(found::add);
    for (ActorMention actor : sentence.actors()) {
      int verb = actor.from() - 1;
      boolean quotes =
          sentence.is(verb, "quoted") || sentence.is(verb, "quotes") || sentence.is(verb, "cited");
      int as = actor.to();
      if (quotes
          && sentence.is(as, "as")
          && as + 1 < sentence.tokens().size()
          && sentence.tokens().get(as + 1).word().endsWith("ing")) {
        found.add(
            Utterance.said(
                as,
                as + 2,
                actor.from(),
                List.of(actor.actor()),
                Grounds.of("somebody is quoted as saying", sentence.text(verb, as + 2))));
      }
    }
    return found;
  }

  /** {@code The agency quoted him as saying}: who was spoken of before. */
  private static Optional<Utterance> quotedAgain(AnnotatedSentence sentence, Discourse discourse) {
    for (int i = 1; i + 3 < sentence.tokens().size(); i++) {
      boolean quotes =
          (sentence.is(i, "quoted") || sentence.is(i, "quotes") || sentence.is(i, "cited"))
              && sentence.is(i + 2, "as")
              && !sentence.isQuoted(i);
      List<Actor> speakers =
          quotes ? discourse.resolve(sentence, pronounAt(sentence, i + 1)) : List.of();
      if (!speakers.isEmpty()) {
        Grounds grounds = Grounds.of("somebody is quoted as saying", sentence.text(i, i + 4));
        return Optional.of(Utterance.said(i + 2, i + 4, i + 1, speakers, grounds));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code called the president and received the same reaction}: the one called or met speaks;
   * where {@code from} follows, the one behind it.
   */
  List<Utterance> heard(AnnotatedSentence sentence) {
    List<Utterance> found = new ArrayList<>();
    for (Match<Boolean> phrase : words.heard(sentence.tokens())) {
      Optional<ActorMention> from =
          sentence.is(phrase.to(), "from")
              ? actorAt(sentence, phrase.to() + 1)
              : sentence.actors().stream()
                  .filter(actor -> actor.to() <= phrase.from() && actor.sure())
                  .skip(1)
                  .reduce((a, b) -> b);
      from.ifPresent(actor ->
          found.add(
              Utterance.said(
                  phrase.from(),
                  phrase.to(),
                  phrase.from(),
                  List.of(actor.actor()),
                  Grounds.of(
                      "somebody got to hear an answer from the one called or met",
                      phrase.in(sentence.tokens(), sentence.text())))));
    }
    return found;
  }
}
