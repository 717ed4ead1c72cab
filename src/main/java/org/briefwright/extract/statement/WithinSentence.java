package org.briefwright.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Gender;

/** Whom a pronoun or a message takes up in its own sentence. */
final class WithinSentence {

  private static final int MESSAGE_REACH = 8;

  /** Most words between a message and its article: {@code a strongly worded note}. */
  private static final int DESCRIPTION = 4;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another");
  private static final Set<String> GIVING_OUT =
      Set.of(
          "sent", "sends", "wrote", "gave", "put", "out", "made", "signs", "issues", "publishes");

  private WithinSentence() {}

  /**
   * {@code a statement released by the Border Service}, {@code the declaration that the minister
   * issued}: the first one named behind a message, before any sign.
   */
  static Optional<Actor> namedBehind(AnnotatedSentence sentence, int from) {
    boolean leads =
        List.of("from", "by", "of", "that", "which").contains(wordAt(sentence, from))
            || wordAt(sentence, from).endsWith("ed")
            || wordAt(sentence, from).equals("sent")
            || sentence.is(from, "in") && sentence.is(from + 2, "name")
            || sentence.is(from, "on") && sentence.is(from + 1, "behalf");
    if (!leads) {
      return Optional.empty();
    }
    for (int i = from; i < Math.min(from + MESSAGE_REACH, sentence.tokens().size()); i++) {
      if (!sentence.tokens().get(i).isWord()) {
        break;
      }
      Optional<ActorMention> actor = sentence.actorAt(i).filter(ActorMention::sure);
      if (actor.isPresent()) {
        return actor.map(ActorMention::actor).filter(a -> !(a instanceof Actor.Message));
      }
    }
    return Optional.empty();
  }

  private static String wordAt(AnnotatedSentence sentence, int i) {
    return i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }

  static boolean isIts(AnnotatedSentence sentence, ActorMention message) {
    return sentence.is(message.from(), "its") || sentence.is(message.from(), "their");
  }

  /** {@code signed a decree condemning}: a message that somebody in the same sentence gave out. */
  static boolean isGivenOut(AnnotatedSentence sentence, ActorMention message) {
    int at = message.from();
    while (at > 0
        && message.from() - at < DESCRIPTION
        && sentence.tokens().get(at).isWord()
        && !ARTICLES.contains(sentence.tokens().get(at).word())) {
      at--;
    }
    String verb = at > 0 ? sentence.tokens().get(at - 1).word() : "";
    boolean article = at > 0 && ARTICLES.contains(sentence.tokens().get(at).word());
    return article && (verb.endsWith("ed") || GIVING_OUT.contains(verb));
  }

  /** Who does what the sentence tells first: its first actor whom nothing owns. */
  static Optional<Actor> doer(AnnotatedSentence sentence, int before) {
    return sentence.actors().stream()
        .filter(mention -> mention.to() <= before && mention.sure())
        .filter(mention -> !sentence.is(mention.to(), "'s"))
        .filter(mention -> !sentence.isQuoted(mention.from()))
        .map(ActorMention::actor)
        .filter(actor -> !(actor instanceof Actor.Message))
        .findFirst();
  }

  /** Whether a pronoun and its verb close a sentence or clause: {@code …, it said on Monday.}. */
  static boolean isPostponed(AnnotatedSentence sentence, int pronoun) {
    for (int i = 0; i < pronoun; i++) {
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        return false;
      }
    }
    int behind = pronoun + 2;
    boolean closes =
        behind >= sentence.tokens().size()
            || !sentence.tokens().get(behind).isWord()
            || sentence.is(behind, "on")
            || sentence.is(behind, "in");
    return pronoun > 2 && sentence.is(pronoun - 1, ",") && closes;
  }

  /** {@code The bank would close, it said}: a body with which the sentence begins. */
  static Optional<Actor> opening(AnnotatedSentence sentence) {
    return sentence.actors().stream()
        .filter(mention -> mention.from() <= 1 && mention.sure())
        .filter(mention -> !sentence.is(mention.to(), "'s"))
        .map(ActorMention::actor)
        .filter(Actor.Body.class::isInstance)
        .findFirst();
  }

  /** The first person of the same sentence who stands before the pronoun and fits it. */
  static Optional<Actor> personWithin(AnnotatedSentence sentence, Subject.Pronoun pronoun) {
    List<ActorMention> fitting =
        sentence.actors().stream()
            .filter(mention -> mention.to() <= pronoun.token() && mention.sure())
            .filter(mention -> mention.isPerson())
            .filter(
                mention -> sentence.isQuoted(pronoun.token()) || !sentence.isQuoted(mention.from()))
            .filter(mention -> Gender.of(mention.actor()).fits(pronoun.word()))
            .toList();
    return fitting.stream()
        .filter(mention -> !sentence.is(mention.from() - 1, "once"))
        .findFirst()
        .or(() -> fitting.stream().findFirst())
        .map(ActorMention::actor);
  }

  /** The first state or body of the same sentence that stands before the pronoun. */
  static Optional<Actor> bodyWithin(AnnotatedSentence sentence, int before) {
    return sentence.actors().stream()
        .filter(mention -> mention.to() <= before && mention.sure())
        .map(ActorMention::actor)
        .filter(actor -> actor instanceof Actor.Body || actor instanceof Actor.State)
        .findFirst();
  }
}
