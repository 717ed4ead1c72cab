package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Walks from a verb to the left until it meets the subject.
 *
 * <p>It passes over helping verbs and adverbs, over what a preposition governs, over quotations and
 * brackets, and over asides between commas. A noun that is nobody who can speak ends the walk: then
 * that noun is the subject, and nobody is found.
 */
final class SubjectWalk {

  private static final Subject NOBODY = new Subject.Nobody();
  private static final int MOST_ASIDES = 3;
  private static final int RELATIVE_REACH = 8;

  private final ClauseWords words;
  private final Relatives relatives;
  private final Government government;

  SubjectWalk(ClauseWords words) {
    this.words = words;
    relatives = new Relatives(words);
    government = new Government(words);
  }

  /** The subject to the left of token {@code verb}. */
  Subject before(AnnotatedSentence sentence, int verb) {
    return before(sentence, verb, sentence.isQuoted(verb), 0);
  }

  private Subject before(AnnotatedSentence sentence, int verb, boolean quoted, int asides) {
    // whether a noun was met that needs a preposition to its left
    boolean loose = false;
    int i = verb - 1;
    while (i >= 0) {
      Token token = sentence.tokens().get(i);
      if (sentence.isBracketed(i) || sentence.isQuoted(i) && !quoted || isMark(token)) {
        i--;
        continue;
      }
      Optional<ActorMention> actor = sentence.actorAt(i);
      if (actor.isPresent()) {
        Optional<Subject> found = atActor(sentence, actor.get(), i, verb, loose);
        if (found.isPresent()) {
          return found.get();
        }
        i = actor.get().from() - 1;
        continue;
      }
      if (token.is(";") || token.is(":")) {
        return NOBODY;
      }
      if (isBreak(token)) {
        return loose ? NOBODY : beforeAside(sentence, i, quoted, asides);
      }
      if (words.isRelative(token) && !(token.is("that") && loose)) {
        return relatives.antecedent(sentence, i);
      }
      if (words.isPronoun(token) && isSubject(sentence, i) && !isFloating(sentence, i)) {
        return loose ? relatives.around(sentence, i) : new Subject.Pronoun(token.word(), i);
      }
      if (words.opensClause(token)) {
        return NOBODY;
      }
      if (words.isPreposition(token) || describesActor(sentence, i)) {
        loose = false;
      } else if (!words.standsBetween(token)) {
        loose = true;
      }
      i--;
    }
    return NOBODY;
  }

  /** {@code A note issued by Kabul blamed}: a participle between an actor and a preposition. */
  private boolean describesActor(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean participle = token.word().endsWith("ed") || words.isParticiple(token);
    return participle
        && i > 0
        && words.isPreposition(sentence.tokens().get(Math.min(i + 1, sentence.tokens().size() - 1)))
        && sentence.actorAt(i - 1).isPresent();
  }

  /** {@code he} always is one, {@code it} not behind a preposition that joins no clauses. */
  private boolean isSubject(AnnotatedSentence sentence, int i) {
    boolean nominative = sentence.is(i, "he") || sentence.is(i, "she") || sentence.is(i, "they");
    return nominative
        || Government.joinsClauses(sentence, i - 1)
        || !government.isGoverned(sentence, i);
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.SIGN && "\"”“»«’'()".contains(token.text());
  }

  private static boolean isBreak(Token token) {
    return token.is(",") || token.is("–") || token.is("—") || token.is("-") && token.spaced();
  }

  /** What an actor on the way tells; nothing where the walk goes on past it. */
  private Optional<Subject> atActor(
      AnnotatedSentence sentence, ActorMention actor, int at, int verb, boolean loose) {
    if (sentence.is(actor.to(), "'s") && isMessage(sentence, actor.to() + 1)) {
      // "Rahmon's message, read by an aide, hailed": a message speaks for him
      return government.isGoverned(sentence, actor)
          ? Optional.empty()
          : Optional.of(new Subject.Named(List.of(actor)));
    }
    if (sentence.is(actor.to(), "'s") && actor.to() < verb - 1) {
      // what he owns is the subject, and cannot speak
      return government.isGoverned(sentence, actor) ? Optional.empty() : Optional.of(NOBODY);
    }
    boolean floating =
        sentence.is(actor.from(), "both")
            && actor.to() == actor.from() + 1
            && sentence.actorAt(Math.max(0, actor.from() - 1)).isPresent();
    if (floating) {
      // "Osh and Batken both protested"
      return Optional.empty();
    }
    Optional<ActorMention> bearer = ofBearer(sentence, actor);
    if (bearer.isPresent()) {
      return Optional.of(new Subject.Named(List.of(bearer.get())));
    }
    if (describesUnknown(sentence, actor)) {
      return Optional.of(NOBODY);
    }
    Optional<ActorMention> head = headOfRelative(sentence, actor);
    if (head.isPresent()) {
      return Optional.of(new Subject.Named(List.of(head.get())));
    }
    if (government.isGoverned(sentence, actor) && !isFree(sentence, actor, at, verb)) {
      return Optional.empty();
    }
    if (isGeneric(sentence, actor) || loose) {
      return Optional.of(NOBODY);
    }
    return Optional.of(new Subject.Named(withJoinedLeft(sentence, actor)));
  }

  private boolean isMessage(AnnotatedSentence sentence, int noun) {
    return noun < sentence.tokens().size()
        && words.isMessage(sentence.tokens().get(noun))
        && (noun + 1 >= sentence.tokens().size() || !sentence.is(noun + 1, "'s"));
  }

  /**
   * {@code after Tokayev said}: a preposition that joins clauses, where the verb follows at once;
   * {@code with the ministry denying it}.
   */
  private boolean isFree(AnnotatedSentence sentence, ActorMention actor, int at, int verb) {
    int before = actor.from() - 1;
    boolean joins =
        Government.joinsClauses(sentence, before)
            || sentence.is(before, "with") && sentence.tokens().get(verb).word().endsWith("ing");
    boolean adjacent = true;
    for (int i = at + 1; i < verb; i++) {
      adjacent &= words.standsBetween(sentence.tokens().get(i));
    }
    return joins && adjacent;
  }

  /**
   * {@code have all condemned}: a word of quantity that stands behind the subject it belongs to.
   */
  private boolean isFloating(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    if (!words.standsBetween(token) || i == 0) {
      return false;
    }
    Token before = sentence.tokens().get(i - 1);
    return sentence.actorAt(i - 1).isPresent()
        || before.is("have")
        || before.is("has")
        || before.is("had")
        || before.is("at");
  }

  /**
   * From the comma that closes an aside to the subject before it: {@code Peskov, who speaks for the
   * Kremlin, had}; or the name that the commas themselves enclose: {@code one of them, Alimov,
   * had}.
   */
  private Subject beforeAside(AnnotatedSentence sentence, int comma, boolean quoted, int asides) {
    if (asides >= MOST_ASIDES) {
      return NOBODY;
    }
    Optional<ActorMention> owned =
        comma > 0
            ? sentence
                .actorAt(comma - 1)
                .filter(actor -> actor.isPerson() && actor.to() == comma)
                .filter(actor -> sentence.is(actor.from(), "whose"))
            : Optional.empty();
    if (owned.isPresent()) {
      // "the bank, whose director, Maria Lindqvist, stated"
      return new Subject.Named(List.of(owned.get()));
    }
    for (int i = comma - 1; i > 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(";") || token.is(":")) {
        break;
      }
      if (isBreak(token) && !isInsideActor(sentence, i) && opensAside(sentence, i + 1)) {
        Subject found = before(sentence, i, quoted, asides + 1);
        boolean vague = found instanceof Subject.Pronoun pronoun && pronoun.word().equals("one");
        if (!(found instanceof Subject.Nobody) && !vague) {
          return found;
        }
      }
    }
    return enclosed(sentence, comma, quoted, asides + 1);
  }

  /** The name right before a comma, or before what a preposition joins to it. */
  private Subject enclosed(AnnotatedSentence sentence, int comma, boolean quoted, int asides) {
    Subject found = before(sentence, comma, quoted, asides);
    return found instanceof Subject.Pronoun || isObject(sentence, found) ? NOBODY : found;
  }

  /** {@code , quoting drivers, called}: whom a participle at the head of an aside has. */
  private static boolean isObject(AnnotatedSentence sentence, Subject found) {
    int from = found.from(0);
    int before = Government.isDeterminer(sentence, from - 1) ? from - 2 : from - 1;
    return before > 0
        && sentence.tokens().get(before).word().endsWith("ing")
        && sentence.is(before - 1, ",");
  }

  private static boolean isInsideActor(AnnotatedSentence sentence, int i) {
    return sentence.actorAt(i).filter(a -> a.from() < i && a.to() > i + 1).isPresent();
  }

  /** Whether an aside may begin there: anything but a joint, which leads on to the next clause. */
  private static boolean opensAside(AnnotatedSentence sentence, int from) {
    return from < sentence.tokens().size()
        && !sentence.is(from, "and")
        && !sentence.is(from, "or")
        && !sentence.is(from, "so")
        && !sentence.is(from, "yet");
  }

  /** {@code no president}, {@code any minister}: nobody in particular. */
  private static boolean isGeneric(AnnotatedSentence sentence, ActorMention actor) {
    return sentence.is(actor.from() - 1, "no")
        || sentence.is(actor.from() - 1, "any")
        || sentence.is(actor.from() - 1, "every");
  }

  /**
   * {@code the mission that left Tashkent begged}: an actor inside a clause that describes another
   * one is not the subject, the described one is.
   */
  private Optional<ActorMention> headOfRelative(AnnotatedSentence sentence, ActorMention inner) {
    for (int i = inner.from() - 1; i > 0 && i > inner.from() - RELATIVE_REACH; i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(",") || token.is(";") || token.is(":")) {
        return Optional.empty();
      }
      if (words.isRelative(token)) {
        int relative = i;
        return i == inner.from() - 1
            ? Optional.empty()
            : sentence.actorAt(i - 1).filter(actor -> actor.to() == relative);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Olim Safarov, director, Silk Bank said}: the person speaks, whose bank is only named.
   */
  private static Optional<ActorMention> ofBearer(AnnotatedSentence sentence, ActorMention body) {
    int comma = body.from() - 1;
    return body.actor() instanceof Actor.Body && sentence.is(comma, ",") && comma > 1
        ? sentence
            .actorAt(comma - 1)
            .filter(one -> one.isPerson() && one.from() <= 1 && one.to() == comma)
        : Optional.empty();
  }

  /** {@code the mission that left Tashkent said}: the mission speaks, and nobody knows it. */
  private boolean describesUnknown(AnnotatedSentence sentence, ActorMention inner) {
    int relative = inner.from() - 2;
    if (relative < 1 || !words.isRelative(sentence.tokens().get(relative))) {
      return false;
    }
    Token verb = sentence.tokens().get(relative + 1);
    boolean past = verb.word().endsWith("ed") || words.isParticiple(verb);
    return past && sentence.actorAt(relative - 1).isEmpty() && !verb.isCapital();
  }

  /** {@code neither the ministry nor the bank}: a subject that did not do what its verb says. */
  static boolean isDenied(AnnotatedSentence sentence, Subject subject) {
    return subject instanceof Subject.Named named
        && (follows(sentence, named.actors().getFirst().from(), "neither")
            || follows(sentence, named.actors().getLast().from(), "nor"));
  }

  private static boolean follows(AnnotatedSentence sentence, int from, String word) {
    return sentence.is(from - 1, word)
        || sentence.is(from - 2, word) && sentence.is(from - 1, "the");
  }

  /** {@code Tashkent nor Astana}: the actors that are joined to one on its left. */
  private List<ActorMention> withJoinedLeft(AnnotatedSentence sentence, ActorMention last) {
    List<ActorMention> actors = new ArrayList<>(List.of(last));
    ActorMention first = last;
    boolean joined = false;
    while (true) {
      // "Osh and the United States"
      int joint = sentence.is(first.from() - 1, "the") ? first.from() - 2 : first.from() - 1;
      boolean word = Government.isJoint(sentence, joint);
      boolean comma = joined && sentence.is(joint, ",");
      int at = word && sentence.is(joint - 1, ",") ? joint - 2 : joint - 1;
      if (!word && !comma || at < 0) {
        return actors;
      }
      Optional<ActorMention> left = sentence.actorAt(at);
      if (left.isEmpty()
          || left.get().to() != at + 1
          || government.isGoverned(sentence, left.get())) {
        return actors;
      }
      first = left.get();
      actors.addFirst(first);
      joined = true;
    }
  }

  /** {@code the minister and his deputy}: the actor that is joined to one on its right. */
  List<ActorMention> withJoinedRight(AnnotatedSentence sentence, ActorMention first) {
    List<ActorMention> actors = new ArrayList<>(List.of(first));
    if (sentence.is(first.to(), "and") && first.to() + 1 < sentence.tokens().size()) {
      sentence
          .actorAt(first.to() + 1)
          .filter(second -> second.from() == first.to() + 1)
          .ifPresent(actors::add);
    }
    return actors;
  }
}
