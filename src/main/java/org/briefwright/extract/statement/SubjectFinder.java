package org.briefwright.extract.statement;

import java.util.Optional;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Finds the subject of a verb by the order of words.
 *
 * <p>It stands before the verb ({@link SubjectWalk}). After a quotation, or after a clause that has
 * none of its own, it may follow the verb ({@code said the minister}); a passive's follows {@code
 * by}; a verb after a joint has that of the verb before it.
 */
final class SubjectFinder {

  private static final Subject NOBODY = new Subject.Nobody();
  private static final int PASSIVE_REACH = 12;
  private static final int LONGEST_ASIDE = 14;

  private final ClauseWords words;
  private final SubjectWalk walk;
  private final Government government;
  private final NounSubject nouns;

  SubjectFinder(ClauseWords words) {
    this.words = words;
    walk = new SubjectWalk(words);
    government = new Government(words);
    nouns = new NounSubject(words);
  }

  /**
   * The subject of the verb at the tokens {@code from} to before {@code to}.
   *
   * @param earlier the subject of the verb of saying before it in the sentence
   */
  Subject of(AnnotatedSentence sentence, int from, int to, Subject earlier) {
    Subject previous = reaches(sentence, earlier, from) ? earlier : NOBODY;
    int realised = sentence.is(from - 1, "to") ? words.realisedFrom(sentence.tokens(), from) : from;
    int start = realised < 0 ? from : realised;
    if (isBehindQuotation(sentence, from)) {
      Optional<Subject> after = inverted(sentence, from, to);
      if (after.isPresent()) {
        return after.get();
      }
    }
    if (sentence.is(from - 1, ",") && words.takesNoPerson(sentence.tokens().get(from))) {
      // "…, reckons Zarina Yusupova": a verb whose object is never a person
      Optional<Subject> after =
          inverted(sentence, from, to)
              .filter(s -> isName(sentence, to) || isDetermined(sentence, to));
      if (after.isPresent()) {
        return after.get();
      }
    }
    Optional<ActorMention> slow = words.tookTo(sentence, from);
    if (slow.isPresent()) {
      return new Subject.Named(java.util.List.of(slow.get()));
    }
    if (isPassive(sentence, from)) {
      return agent(sentence, from + 1);
    }
    if (isDoneBy(sentence, from, to)) {
      return NOBODY;
    }
    if (isCoordinated(sentence, start)) {
      return previous instanceof Subject.Nobody ? clauseOpener(sentence, start) : previous;
    }
    boolean participle =
        sentence.is(start - 1, ",") && sentence.tokens().get(start).word().endsWith("ing");
    Subject before =
        participle && previous instanceof Subject.Nobody
            // "The bank listed the trader, alleging that": whoever did the deed says why
            ? clauseOpener(sentence, from)
            : walk.before(sentence, start);
    if (participle && !(previous instanceof Subject.Nobody) && !opensClause(sentence, before)) {
      // "Osh urged Astana and Tashkent to wait, saying": Osh says
      return previous;
    }
    if (!(before instanceof Subject.Nobody)) {
      return before;
    }
    Subject behind =
        sentence.is(start - 1, ",") ? afterComma(sentence, from, to, previous) : NOBODY;
    return behind instanceof Subject.Nobody ? noun(nouns.before(sentence, start)) : behind;
  }

  /** {@code , and Talas left the room, saying}: a subject behind a comma and a joint. */
  private static boolean opensClause(AnnotatedSentence sentence, Subject subject) {
    int from = subject.from(0);
    int joint = isArticle(sentence, from - 1) ? from - 2 : from - 1;
    boolean joins = isJoint(sentence, joint) || sentence.is(joint, "while");
    return sentence.is(joint, ";") || joins && sentence.is(joint - 1, ",");
  }

  private static Subject noun(Optional<ActorMention> phrase) {
    return phrase.<Subject>map(actor -> new Subject.Named(java.util.List.of(actor))).orElse(NOBODY);
  }

  /**
   * Whether a subject is that of a verb behind it too: one behind a semicolon only where no subject
   * of its own stands there, {@code condemned the raid; then called for calm}.
   */
  private boolean reaches(AnnotatedSentence sentence, Subject subject, int verb) {
    boolean other = false;
    for (int i = verb - 1; i > subject.from(verb); i--) {
      Token token = sentence.tokens().get(i);
      if (sentence.isQuoted(i)) {
        continue;
      }
      if (token.is(";")) {
        return !other;
      }
      other |= token.isWord() && !words.standsBetween(token) && !isJoint(sentence, i);
    }
    return true;
  }

  /**
   * {@code Kabul, criticised by the neighbours, said}: a participle that tells what somebody else
   * did to the subject.
   */
  private boolean isDoneBy(AnnotatedSentence sentence, int from, int to) {
    Token verb = sentence.tokens().get(from);
    boolean participle = verb.word().endsWith("ed") || words.isParticiple(verb);
    if (!participle || !sentence.is(to, "by") || to + 1 >= sentence.tokens().size()) {
      return false;
    }
    int at = Government.afterDeterminer(sentence, to + 1);
    return sentence
        .actorAt(at)
        .filter(actor -> !(actor.actor() instanceof Actor.Message))
        .isPresent();
  }

  /** The subject of a phrase that reports a silence; it always stands before it. */
  Subject ofSilence(AnnotatedSentence sentence, int from) {
    Subject found =
        isCoordinated(sentence, from) || sentence.is(from, "without")
            ? clauseOpener(sentence, from)
            : walk.before(sentence, from);
    return found instanceof Subject.Nobody ? noun(nouns.before(sentence, from)) : found;
  }

  /** A subject to the left of token {@code at}, where no verb stands there. */
  Subject before(AnnotatedSentence sentence, int at) {
    return walk.before(sentence, at);
  }

  /** {@code , says the ministry}; {@code , adding that}; {@code condemned it, called for calm}. */
  private Subject afterComma(AnnotatedSentence sentence, int from, int to, Subject previous) {
    Optional<Subject> after = inverted(sentence, from, to);
    if (after.isPresent()) {
      return after.get();
    }
    if (!(previous instanceof Subject.Nobody)) {
      return previous;
    }
    boolean participle = sentence.tokens().get(from).word().endsWith("ing");
    return participle ? clauseOpener(sentence, from) : NOBODY;
  }

  /** The first actor of the clause that nothing governs: the subject of all its verbs. */
  private Subject clauseOpener(AnnotatedSentence sentence, int verb) {
    int start = verb;
    while (start > 0 && !sentence.is(start - 1, ";") && !sentence.is(start - 1, ":")) {
      start--;
    }
    if (start < verb && isPersonal(sentence, start)) {
      return new Subject.Pronoun(sentence.tokens().get(start).word(), start);
    }
    for (ActorMention actor : sentence.actors()) {
      boolean inside = actor.from() >= start && actor.to() <= verb;
      int before = isArticle(sentence, actor.from() - 1) ? actor.from() - 2 : actor.from() - 1;
      boolean opens =
          before < start || inside && words.leadsToSubject(sentence.tokens().get(before));
      if (inside
          && opens
          && !sentence.is(actor.to(), "'s")
          && !sentence.isQuoted(actor.from())
          && !government.isGoverned(sentence, actor)) {
        return new Subject.Named(walk.withJoinedRight(sentence, actor));
      }
    }
    return walk.before(sentence, verb);
  }

  private static boolean isArticle(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "the") || sentence.is(i, "a") || sentence.is(i, "an");
  }

  private static boolean isPersonal(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "he")
        || sentence.is(i, "she")
        || sentence.is(i, "it")
        || sentence.is(i, "they");
  }

  /**
   * {@code condemned … and proposed}: a verb right after a joint has the subject of the one before.
   */
  private boolean isCoordinated(AnnotatedSentence sentence, int from) {
    int at = from - 1;
    while (at > 0 && isHelper(sentence.tokens().get(at))) {
      at--;
    }
    return isJoint(sentence, at) || isJoint(sentence, beforeAside(sentence, at));
  }

  private static boolean isJoint(AnnotatedSentence sentence, int at) {
    return at > 0 && (sentence.is(at, "and") || sentence.is(at, "but") || sentence.is(at, "or"));
  }

  /** {@code met him and, in the Uzbek version, "wished"}: the joint before the aside, else -1. */
  private static int beforeAside(AnnotatedSentence sentence, int at) {
    if (at < 1) {
      return -1;
    }
    int comma = closesQuotation(sentence.tokens().get(at)) ? at - 1 : at;
    if (!sentence.is(comma, ",")) {
      return -1;
    }
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (sentence.is(i, ",")) {
        return i - 1;
      }
    }
    return -1;
  }

  private static boolean isHelper(Token token) {
    return ClauseWords.isAdverb(token)
        || token.is("also")
        || token.is("then")
        || token.is("later")
        || token.is("has")
        || token.is("had")
        || token.is("have")
        || token.is("even")
        || token.is("so")
        || token.is("far")
        || token.is("thus");
  }

  /** {@code ," said Nina Ferraro}; {@code , reckons the analyst}. */
  private Optional<Subject> inverted(AnnotatedSentence sentence, int from, int to) {
    if (to >= sentence.tokens().size()
        || to > from + 1 && !words.endsBeforeSubject(sentence.tokens().get(to - 1))
        || !words.mayStandBeforeSubject(sentence.tokens().get(from))) {
      return Optional.empty();
    }
    Optional<Subject> named =
        sentence
            .actorAt(to)
            .filter(actor -> actor.from() == to)
            // "Its chairman, Kassenov, said the operator would borrow": he has a verb of his own
            .filter(actor -> !isComma(sentence, from - 1) || !beginsVerb(sentence, actor.to()))
            .map(actor -> new Subject.Named(walk.withJoinedRight(sentence, actor)));
    return named.isPresent() || !isDetermined(sentence, to)
        ? named
        : nouns
            .at(sentence, to)
            .filter(actor -> words.takesNoPerson(sentence.tokens().get(from)))
            .filter(actor -> !beginsVerb(sentence, actor.to()))
            .map(actor -> new Subject.Named(java.util.List.of(actor)));
  }

  /** Whether an article, or somebody's name in the genitive, opens a phrase there. */
  private static boolean isDetermined(AnnotatedSentence sentence, int at) {
    return isArticle(sentence, at) || sentence.is(at, "its") || sentence.is(at, "his");
  }

  /** A comma that closes no quotation. */
  private static boolean isComma(AnnotatedSentence sentence, int i) {
    return sentence.is(i, ",") && (i == 0 || !closesQuotation(sentence.tokens().get(i - 1)));
  }

  private boolean beginsVerb(AnnotatedSentence sentence, int i) {
    if (i >= sentence.tokens().size() || sentence.is(i, "'s")) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    return words.isUnreal(token)
        || words.isBe(token)
        || token.is("has")
        || token.is("had")
        || token.is("have");
  }

  private static boolean isName(AnnotatedSentence sentence, int at) {
    return sentence.tokens().get(at).isCapital();
  }

  private static boolean closesQuotation(Token token) {
    return token.kind() == Token.Kind.SIGN && "\"”“»«’'?!".contains(token.text());
  }

  /** {@code ," said}; {@code ", – said}: right behind a quotation, signs between or not. */
  private static boolean isBehindQuotation(AnnotatedSentence sentence, int from) {
    int at = from - 1;
    while (at > 0
        && (sentence.is(at, ",") || sentence.is(at, "–") || sentence.is(at, "—"))
        && from - at < 3) {
      at--;
    }
    return at >= 0 && closesQuotation(sentence.tokens().get(at));
  }

  private boolean isPassive(AnnotatedSentence sentence, int from) {
    Token verb = sentence.tokens().get(from);
    if (from == 0 || verb.word().endsWith("ing") || words.isBe(verb) || verb.word().endsWith("s")) {
      return false;
    }
    int at = from - 1;
    while (at > 0
        && (ClauseWords.isAdverb(sentence.tokens().get(at))
            || sentence.is(at, "also")
            || sentence.is(at, "not"))) {
      at--;
    }
    return words.isBe(sentence.tokens().get(at)) && !sentence.is(at, "'s");
  }

  /** The actor after {@code by}; not one of a clause inside, {@code related to work led by Osh}. */
  private Subject agent(AnnotatedSentence sentence, int to) {
    int end = Math.min(to + PASSIVE_REACH, sentence.tokens().size() - 1);
    for (int i = to; i < end; i++) {
      boolean inside =
          words.isRelative(sentence.tokens().get(i)) || words.isBe(sentence.tokens().get(i));
      if (inside || sentence.is(i, ",") || sentence.is(i, ";")) {
        return NOBODY;
      }
      if (sentence.is(i, "by")) {
        int at = sentence.is(i + 1, "the") ? i + 2 : i + 1;
        Optional<ActorMention> actor =
            at < sentence.tokens().size() ? sentence.actorAt(at) : Optional.empty();
        return actor.isPresent()
            ? new Subject.Named(java.util.List.of(actor.get()))
            : noun(nouns.at(sentence, i + 1));
      }
    }
    return NOBODY;
  }
}
