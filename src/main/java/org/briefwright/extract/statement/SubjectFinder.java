package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Finds the subject of a verb by the order of words.
 *
 * <p>It stands before the verb: the nearest actor to the left that no preposition governs, past
 * quotations, brackets and what stands between two commas. After a quotation it may follow the verb
 * ({@code said the minister}); a passive's follows {@code by}.
 */
final class SubjectFinder {

  private static final Subject NOBODY = new Subject.Nobody();
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in", "of", "to", "with", "from", "on", "at", "by", "for", "against", "near", "between",
          "over", "into", "through", "via", "about", "under", "towards", "toward", "across",
          "beyond", "among", "around", "outside", "inside", "behind", "without", "within", "after",
          "before", "since", "until", "than", "like", "unlike", "despite", "per");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "both",
          "each",
          "who",
          "which",
          "we",
          "i",
          "you",
          "these",
          "neither",
          "none",
          "nobody",
          "everyone",
          "another",
          "others",
          "some",
          "one");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "that", "if", "when", "while", "because", "although", "though", "whether", "as", "where");
  private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "being", "be");
  private static final Set<String> ASIDES = Set.of("who", "which", "whose", "whom", "where");
  private static final int PASSIVE_REACH = 12;
  private static final int ASIDE_REACH = 4;

  /**
   * The subject of the verb at the tokens {@code from} to before {@code to}.
   *
   * @param previous the subject of the verb of saying before it in the sentence
   */
  Subject of(AnnotatedSentence sentence, int from, int to, Subject previous) {
    Optional<Subject> after = inverted(sentence, from, to);
    if (after.isPresent()) {
      return after.get();
    }
    if (isPassive(sentence, from)) {
      return agent(sentence, to);
    }
    if (isCoordinated(sentence, from)) {
      return previous instanceof Subject.Nobody ? clauseOpener(sentence, from) : previous;
    }
    return before(sentence, from);
  }

  /** The subject of a phrase that reports a silence; it always stands before it. */
  Subject ofSilence(AnnotatedSentence sentence, int from) {
    return isCoordinated(sentence, from) ? clauseOpener(sentence, from) : before(sentence, from);
  }

  /** The first actor of the clause that no preposition governs: the subject of all its verbs. */
  private Subject clauseOpener(AnnotatedSentence sentence, int verb) {
    int start = verb;
    while (start > 0 && !sentence.is(start - 1, ";") && !sentence.is(start - 1, ":")) {
      start--;
    }
    for (ActorMention actor : sentence.actors()) {
      if (actor.from() >= start && actor.to() <= verb && !isGoverned(sentence, actor)) {
        return new Subject.Named(List.of(actor));
      }
    }
    return before(sentence, verb);
  }

  /** A subject to the left of token {@code at}, where no verb stands there. */
  Subject before(AnnotatedSentence sentence, int at, Subject otherwise) {
    Subject found = before(sentence, at);
    return found instanceof Subject.Nobody ? otherwise : found;
  }

  /**
   * {@code condemned … and proposed}: a verb right after a joint has the subject of the one before.
   */
  private static boolean isCoordinated(AnnotatedSentence sentence, int from) {
    int at = from - 1;
    while (at > 0 && isAdverb(sentence.tokens().get(at))) {
      at--;
    }
    return at > 0 && (sentence.is(at, "and") || sentence.is(at, "but") || sentence.is(at, "or"));
  }

  private static boolean isAdverb(Token token) {
    return token.isWord()
        && (token.word().endsWith("ly")
            || token.is("also")
            || token.is("then")
            || token.is("later")
            || token.is("has")
            || token.is("had")
            || token.is("have"));
  }

  /** {@code ," said Nina Ferraro}; {@code , reckons the analyst}. */
  private Optional<Subject> inverted(AnnotatedSentence sentence, int from, int to) {
    boolean afterBreak =
        from > 0
            && (sentence.is(from - 1, ",")
                || sentence.is(from - 1, "?")
                || sentence.is(from - 1, "!")
                || isQuoteMark(sentence.tokens().get(from - 1)));
    if (!afterBreak || to >= sentence.tokens().size()) {
      return Optional.empty();
    }
    return sentence
        .actorAt(to)
        .filter(actor -> actor.from() == to)
        .map(actor -> new Subject.Named(coordinatedRight(sentence, actor)));
  }

  private static boolean isQuoteMark(Token token) {
    return token.kind() == Token.Kind.SIGN && "\"”“»«’'".contains(token.text());
  }

  private static boolean isPassive(AnnotatedSentence sentence, int from) {
    Token verb = sentence.tokens().get(from);
    if (verb.word().endsWith("ing") || from == 0) {
      return false;
    }
    boolean be = BE.contains(sentence.tokens().get(from - 1).word());
    boolean beBefore = from > 1 && BE.contains(sentence.tokens().get(from - 2).word());
    boolean adverb = sentence.tokens().get(from - 1).word().endsWith("ly");
    return be && !verb.word().endsWith("s") || beBefore && adverb;
  }

  /** The actor after {@code by}. */
  private Subject agent(AnnotatedSentence sentence, int to) {
    int end = Math.min(to + PASSIVE_REACH, sentence.tokens().size() - 1);
    for (int i = to; i < end; i++) {
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return NOBODY;
      }
      Optional<ActorMention> actor = sentence.actorAt(i + 1);
      if (sentence.is(i, "by") && actor.isPresent()) {
        return new Subject.Named(List.of(actor.get()));
      }
    }
    return NOBODY;
  }

  private Subject before(AnnotatedSentence sentence, int verb) {
    boolean quoted = sentence.isQuoted(verb);
    int i = verb - 1;
    while (i >= 0) {
      Token token = sentence.tokens().get(i);
      if (sentence.isBracketed(i) || sentence.isQuoted(i) && !quoted) {
        i--;
        continue;
      }
      Optional<ActorMention> actor = sentence.actorAt(i);
      if (actor.isPresent()) {
        Optional<ActorMention> head = headOfRelative(sentence, actor.get());
        if (head.isPresent()) {
          return new Subject.Named(List.of(head.get()));
        }
        if (!isGoverned(sentence, actor.get()) && !isGeneric(sentence, actor.get())) {
          return new Subject.Named(coordinatedLeft(sentence, actor.get()));
        }
        i = actor.get().from() - 1;
        continue;
      }
      if (token.is(";") || token.is(":")) {
        return NOBODY;
      }
      if (token.is(",")) {
        i = beforeAside(sentence, i);
        continue;
      }
      if (RELATIVES.contains(token.word())) {
        Optional<ActorMention> antecedent = antecedent(sentence, i);
        if (antecedent.isPresent()) {
          return new Subject.Named(List.of(antecedent.get()));
        }
        if (!token.is("that")) {
          return NOBODY;
        }
      }
      if (PRONOUNS.contains(token.word()) && !isGoverned(sentence, i)) {
        return new Subject.Pronoun(token.word(), i);
      }
      if (CLAUSE_OPENERS.contains(token.word())) {
        return NOBODY;
      }
      i--;
    }
    return NOBODY;
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
  private static Optional<ActorMention> headOfRelative(
      AnnotatedSentence sentence, ActorMention inner) {
    for (int i = inner.from() - 1; i > 0 && i > inner.from() - 8; i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(",") || token.is(";") || token.is(":")) {
        return Optional.empty();
      }
      if (RELATIVES.contains(token.word())) {
        int relative = i;
        return sentence.actorAt(i - 1).filter(actor -> actor.to() == relative);
      }
    }
    return Optional.empty();
  }

  /** Whether a preposition holds the actor, or one that it is joined to. */
  private static boolean isGoverned(AnnotatedSentence sentence, ActorMention actor) {
    int before = actor.from() - 1;
    if (before < 0) {
      return false;
    }
    if (isJoint(sentence, before) && before > 0) {
      return sentence.actorAt(before - 1).map(left -> isGoverned(sentence, left)).orElse(false);
    }
    return PREPOSITIONS.contains(sentence.tokens().get(before).word());
  }

  private static boolean isJoint(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "and") || sentence.is(i, "or") || sentence.is(i, "nor");
  }

  private static boolean isGoverned(AnnotatedSentence sentence, int token) {
    return token > 0 && PREPOSITIONS.contains(sentence.tokens().get(token - 1).word());
  }

  /** The actor that a relative pronoun takes up: right before it, or before a comma. */
  private static Optional<ActorMention> antecedent(AnnotatedSentence sentence, int relative) {
    int at = sentence.is(relative - 1, ",") ? relative - 2 : relative - 1;
    return at < 0 ? Optional.empty() : sentence.actorAt(at);
  }

  /**
   * From a comma before the verb to before the comma that opens the aside: {@code Peskov, who
   * speaks for the Kremlin, had}. Where no aside opens, to the token before.
   */
  private static int beforeAside(AnnotatedSentence sentence, int comma) {
    for (int i = comma - 1; i > 0; i--) {
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        break;
      }
      if (sentence.is(i, ",") && opensAside(sentence, i + 1)) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  /** A relative pronoun soon after a comma: {@code , nine tenths of whose fields}. */
  private static boolean opensAside(AnnotatedSentence sentence, int from) {
    for (int i = from; i < from + ASIDE_REACH && i < sentence.tokens().size(); i++) {
      if (sentence.is(i, ",")) {
        return false;
      }
      if (ASIDES.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Tashkent nor Astana}: the actors that are joined to one on its left. */
  private static List<ActorMention> coordinatedLeft(AnnotatedSentence sentence, ActorMention last) {
    List<ActorMention> actors = new ArrayList<>(List.of(last));
    ActorMention first = last;
    boolean joined = false;
    while (true) {
      int joint = first.from() - 1;
      boolean word = isJoint(sentence, joint);
      boolean comma = joined && sentence.is(joint, ",");
      int at = word && sentence.is(joint - 1, ",") ? joint - 2 : joint - 1;
      if (!word && !comma || at < 0) {
        return actors;
      }
      Optional<ActorMention> left = sentence.actorAt(at);
      if (left.isEmpty() || left.get().to() != at + 1 || isGoverned(sentence, left.get())) {
        return actors;
      }
      first = left.get();
      actors.addFirst(first);
      joined = true;
    }
  }

  private static List<ActorMention> coordinatedRight(
      AnnotatedSentence sentence, ActorMention first) {
    List<ActorMention> actors = new ArrayList<>(List.of(first));
    if (sentence.is(first.to(), "and")) {
      sentence
          .actorAt(first.to() + 1)
          .filter(second -> second.from() == first.to() + 1)
          .ifPresent(actors::add);
    }
    return actors;
  }
}
