package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;

/**
 * Tells where the subject of a verb of paying is nobody in particular: {@code a lorry pays $5},
 * {@code visitors to Osh spent $5m}. A deal has sides that one can name; this is a price or an
 * income.
 */
final class NamelessPayers {

  /** Most tokens of a clause before its verb. */
  private static final int SUBJECT = 12;

  private static final Set<String> PEOPLE = Grammar.words("nameless payers");
  private static final Set<String> PERSON = Grammar.words("nameless payer");
  private static final Set<String> ANY_ONE = Grammar.words("any one");
  private static final Set<String> SIDES = Grammar.words("sides");
  private static final Set<String> SENT = Set.of("sent", "transferred", "wired", "remitted");
  private static final Set<String> BE = Grammar.words("passive");
  private static final Set<String> PURSES = Grammar.words("purses");
  private static final Set<String> FLOWING = Grammar.words("flowing through a purse");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> OPENERS =
      Set.of(",", ";", ":", "–", "—", "that", "and", "but", "while", "when", "because", "if");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final Subjects subjects;

  NamelessPayers(AnnotatedSentence sentence, List<Amount> amounts, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
    this.amounts = amounts;
  }

  /** Whether no name stands for who pays or is paid {@code amount}. */
  boolean are(int verb, Amount amount) {
    int clause = clause(verb);
    return verb < amount.from()
            && (isNameless(clause, verb)
                || isAgain(clause, verb, amount)
                || isNobody(verb)
                || isPurse(verb, amount))
            && !isNamedAfter(amount)
        || isRoute(verb);
  }

  /** {@code was sent from Russia to Tajikistan}: a way, not a giver, who would do it himself. */
  private boolean isRoute(int verb) {
    return SENT.contains(sentence.tokens().get(verb).word())
        && isPassive(verb)
        && leadsTo(verb, "from")
        && (leadsTo(verb, "to") || sentence.is(verb + 1, "there"));
  }

  private boolean isPassive(int verb) {
    int at = verb - 1;
    while (at > 0 && subjects.helps(at) && !BE.contains(sentence.tokens().get(at).word())) {
      at--;
    }
    return at >= 0 && BE.contains(sentence.tokens().get(at).word());
  }

  /** Whether a state stands behind a preposition in the clause of {@code verb}. */
  private boolean leadsTo(int verb, String preposition) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.from() > verb
          && actor.from() - verb <= SUBJECT
          && actor.actor() instanceof Actor.State
          && sentence.is(actor.from() - 1, preposition)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the national fund received $5m}: what flows through a purse comes from many hands. */
  private boolean isPurse(int verb, Amount amount) {
    int end = subjects.end(verb);
    if (sentence.is(end - 1, "and")) {
      // "received $5m and spent $4m"
      for (int i = end - 2; i > Math.max(0, end - SUBJECT); i--) {
        if (FLOWING.contains(sentence.tokens().get(i).word())) {
          return isPurse(i, amount);
        }
      }
    }
    return FLOWING.contains(sentence.tokens().get(verb).word())
        && end > 0
        && PURSES.contains(sentence.tokens().get(end - 1).word())
        && !sentence.is(amount.to(), "on")
        && !sentence.is(amount.to(), "for")
        && !sentence.is(amount.to(), "to");
  }

  /** {@code the winner of the race receives}: the head of the subject is nobody in particular. */
  private boolean isNobody(int verb) {
    int end = subjects.end(verb);
    if (!isFinite(verb, end)) {
      return false;
    }
    Subjects.Span subject = subjects.before(end);
    int to = subject.isEmpty() ? 0 : subjects.nounEnd(subject.from(), subject.to());
    if (to <= subject.from() || isJoined(end) || namesBody(subject.from(), to)) {
      return false;
    }
    String head = sentence.tokens().get(to - 1).word();
    return (PEOPLE.contains(head) || PERSON.contains(head)) && !isOfNation(subject.from(), to);
  }

  /** {@code Omani businessmen}, but not {@code the Tour's winner}: a name says which they are. */
  private boolean isOfNation(int from, int to) {
    for (int i = Math.max(from, 1); i < to; i++) {
      if (sentence.tokens().get(i).isCapital() && !sentence.is(i + 1, "'s")) {
        return true;
      }
    }
    return from == 0 && sentence.nameAt(0).isPresent() && !sentence.is(1, "'s");
  }

  /** Whether a verb has a subject of its own: not {@code means to pay}, {@code spoke of paying}. */
  private boolean isFinite(int verb, int end) {
    for (int i = end; i < verb; i++) {
      if (sentence.is(i, "to")) {
        return false;
      }
    }
    boolean participle = sentence.tokens().get(verb).word().endsWith("ing") && end == verb;
    return !participle
        && !subjects.isPreposition(end - 1)
        && VerbMood.of(sentence, verb, verb + 1) != VerbMood.NOUN;
  }

  /** {@code it sold the mill and pays}, {@code the firm, which pays}: the subject is far away. */
  private boolean isJoined(int end) {
    return sentence.is(end - 1, "and")
        || sentence.is(end - 1, "which")
        || sentence.is(end - 1, "that")
        || sentence.is(end - 1, "who")
        || sentence.is(end - 1, "to");
  }

  /** {@code a lorry pays $5; by weight it would pay $7}. */
  private boolean isAgain(int clause, int verb, Amount amount) {
    int subject = verb - 1;
    while (subject > clause && VerbMood.isHelper(sentence.tokens().get(subject))) {
      subject--;
    }
    Amount first = amounts.getFirst();
    return first != amount
        && subject >= clause
        && PRONOUNS.contains(sentence.tokens().get(subject).word())
        && isNameless(0, first.from())
        && !namesBody(0, clause);
  }

  private int clause(int verb) {
    int from = verb;
    while (from > Math.max(0, verb - SUBJECT)
        && !OPENERS.contains(sentence.tokens().get(from - 1).word())) {
      from--;
    }
    return from;
  }

  private boolean isNameless(int from, int verb) {
    if (ANY_ONE.contains(sentence.tokens().get(from).word())
        && PERSON.contains(sentence.tokens().get(from + 1).word())) {
      return !namesBody(from, verb);
    }
    if (ANY_ONE.contains(sentence.tokens().get(from).word())) {
      return from + 1 < verb && !isSide(from + 1, verb) && isPlain(from + 1, verb);
    }
    for (int i = from; i < verb; i++) {
      Token token = sentence.tokens().get(i);
      if (PEOPLE.contains(token.word()) || isOne(from, i)) {
        return !sentence.is(i + 1, "'") && !sentence.is(i + 1, "'s") && !namesBody(from, verb);
      }
      if (!isAttribute(i, token)) {
        return false;
      }
    }
    return false;
  }

  /** {@code the driver}, but not {@code an Omani miner}. */
  private boolean isOne(int from, int i) {
    return i > from && PERSON.contains(sentence.tokens().get(i).word()) && !isOfNation(from, i);
  }

  /** {@code each side}, {@code a bank}: not named here, but somebody who can be. */
  private boolean isSide(int from, int to) {
    for (int i = from; i < to; i++) {
      if (SIDES.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether nobody is named between two tokens. */
  private boolean isPlain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tokens().get(i).isCapital()) {
        return false;
      }
    }
    return !namesBody(from, to);
  }

  /** {@code Kazakh}, {@code many}: words before the noun that say of what kind or how many. */
  private boolean isAttribute(int i, Token token) {
    boolean adjective =
        sentence.nameAt(i).filter(NamelessPayers::isAdjective).isPresent() || !token.isCapital();
    return token.isNumber()
        || token.isWord()
            && adjective
            && (!Grammar.isFunctionWord(token.word()) || token.is("the"));
  }

  private static boolean isAdjective(NameMention name) {
    return name.isA(Name.Kind.ADJECTIVE);
  }

  private boolean namesBody(int from, int to) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.from() >= from && actor.to() <= to && actor.actor() instanceof Actor.Body) {
        return true;
      }
    }
    return false;
  }

  /** {@code families were paid $5m by the bank}. */
  private boolean isNamedAfter(Amount amount) {
    for (ActorMention actor : sentence.actors()) {
      int at = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
      if (actor.sure()
          && at >= amount.to()
          && (sentence.is(at, "by") || sentence.is(at, "from") || sentence.is(at, "to"))) {
        return true;
      }
    }
    return false;
  }
}
