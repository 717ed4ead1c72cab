package org.briefwright.extract.money;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.briefwright.extract.money.Subjects.Span;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/**
 * Finds the noun that an amount measures where a verb stands between them: the head of the subject
 * of {@code reached}, {@code stood at}, {@code rose by a third to}, {@code brought in}. A noun that
 * only says how much there is ({@code volume}, {@code share}) hands on to the one it is of: {@code
 * the volume of exports to Oman last year exceeded $5m} is about exports.
 */
final class Measured {

  /** Most words between a verb and its amount, and in a subject. */
  private static final int REACH = 14;

  /** Most words that limit an amount behind a verb whose object it is. */
  private static final int LIMITS = 4;

  private static final Set<String> VERBS = Grammar.words("verbs of measure");
  private static final Set<String> YIELDS = Grammar.words("verbs of yield");
  private static final Set<String> COUNTING =
      Set.of("totalled", "totaled", "amounted", "reached", "exceeded", "topped", "surpassed");
  private static final Set<String> PARTICIPLES = Grammar.words("participles of measure");
  private static final Set<String> BE = Grammar.words("passive");
  private static final Set<String> DEGREES = Grammar.words("between measure and amount");
  private static final Set<String> VAGUE = Grammar.words("nouns of measure");
  private static final Set<String> STATISTICS = Grammar.words("nouns of statistics");
  private static final Set<String> PERIODIC = Grammar.words("periodic");
  private static final Set<String> PRONOUNS = Grammar.words("pronouns");
  private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Range NONE = new Range(0, 0, 0, 0, false, 0);

  private final AnnotatedSentence sentence;
  private final Subjects subjects;
  private final Map<Amount, Range> found = new HashMap<>();

  /**
   * The tokens of what is measured.
   *
   * @param from of the noun, with what stands before it in its phrase if it is vague
   * @param to after it
   * @param of what a vague noun is of
   * @param ofTo after that
   * @param verb that measures it
   * @param statistic whether the noun makes a statistic of what it is of
   */
  private record Range(int from, int to, int of, int ofTo, boolean statistic, int verb) {

    Range with(int measuring) {
      return new Range(from, to, of, ofTo, statistic, measuring);
    }

    boolean isEmpty() {
      return to <= from;
    }

    boolean holds(Match<?> word) {
      return word.from() < to && word.to() > from || word.from() < ofTo && word.to() > of;
    }
  }

  Measured(AnnotatedSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Whether {@code word} is what {@code amount} measures. */
  boolean is(Match<?> word, Amount amount) {
    return of(amount).holds(word);
  }

  /**
   * Whether {@code word} stands before the verb of which another noun is the subject: {@code the
   * debts of the mill reached $5m} measures no mill.
   */
  boolean isBesides(Match<?> word, Amount amount) {
    Range range = of(amount);
    return !range.isEmpty() && word.to() <= range.verb() && !range.holds(word);
  }

  /** Whether {@code amount} measures a noun before its verb. */
  boolean isKnown(Amount amount) {
    return !of(amount).isEmpty();
  }

  /** Whether {@code amount} is a statistic: {@code the volume of loans reached $5m}. */
  boolean isStatistic(Amount amount) {
    return of(amount).statistic();
  }

  /** {@code totalled}, {@code amounted to}, {@code reached}. */
  boolean isPast(Amount amount) {
    int verb = of(amount).verb();
    return COUNTING.contains(word(verb)) && VerbMood.of(sentence, verb, verb + 1) == VerbMood.DONE;
  }

  private Range of(Amount amount) {
    Range known = found.get(amount);
    if (known == null) {
      int verb = verb(amount);
      known = verb > 0 ? subject(verb).with(verb) : NONE;
      found.put(amount, known);
    }
    return known;
  }

  /** The verb that measures, or -1. */
  private int verb(Amount amount) {
    for (int i = amount.from() - 1; i > 0 && amount.from() - i <= REACH; i--) {
      if (measures(i) || YIELDS.contains(word(i)) && amount.from() - i <= LIMITS) {
        return i;
      }
      if (!DEGREES.contains(word(i)) && !isOfDegree(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean measures(int i) {
    // "in the amount of": a noun
    boolean noun = OPENERS.contains(word(i - 1));
    return VERBS.contains(word(i)) && !noun || PARTICIPLES.contains(word(i)) && isPassive(i);
  }

  private boolean isPassive(int i) {
    int at = i - 1;
    while (at > 0 && subjects.helps(at) && !BE.contains(word(at))) {
      at--;
    }
    return at > 0 && BE.contains(word(at));
  }

  private boolean isOfDegree(int i) {
    Token token = sentence.tokens().get(i);
    return token.isNumber()
        || token.is("%")
        || Grammar.isDay(token.word())
        || sentence.nameAt(i).isPresent()
        || subjects.holdsAmount(i)
        || Bonds.links(token.word());
  }

  private Range subject(int verb) {
    int end = subjects.end(verb);
    // "exports fell and reached": the subject is that of the verb before
    if (sentence.is(end - 1, "and") || sentence.is(end - 1, "then")) {
      int other = verbBefore(end - 1);
      return other > 0 ? subject(other) : NONE;
    }
    if (sentence.is(end - 1, "which") || sentence.is(end - 1, "that")) {
      Span antecedent = subjects.antecedent(sentence.is(end - 2, ",") ? end - 2 : end - 1);
      return new Range(antecedent.from(), antecedent.to(), 0, 0, false, 0);
    }
    Span whole = subjects.before(end);
    return whole.isEmpty() ? NONE : phrase(whole.from(), whole.to());
  }

  /** A verb of measure in the same clause before {@code at}, or -1. */
  private int verbBefore(int at) {
    for (int i = at - 1; i > 0 && at - i <= REACH; i--) {
      if (subjects.isClauseEnd(i)) {
        return -1;
      }
      if (measures(i)) {
        return i;
      }
    }
    return -1;
  }

  private Range phrase(int from, int end) {
    int to = subjects.nounEnd(from, end);
    if (to <= from || PRONOUNS.contains(word(to - 1))) {
      return NONE;
    }
    if (!VAGUE.contains(word(to - 1))) {
      return new Range(to - 1, to, 0, 0, isPeriodic(from, to), 0);
    }
    if (word(from - 1).equals("whose")) {
      // "projects whose total value is $5m"
      Span antecedent = subjects.antecedent(sentence.is(from - 2, ",") ? from - 2 : from - 1);
      return new Range(from, to, antecedent.from(), antecedent.to(), false, 0);
    }
    boolean joined = to < end && subjects.isPreposition(to);
    int of = joined ? subjects.nounEnd(to + 1, end) : 0;
    boolean statistic = STATISTICS.contains(word(to - 1));
    return of > to
        ? new Range(from, to, of - 1, of, statistic, 0)
        : new Range(from, to, 0, 0, statistic, 0);
  }

  /** {@code its annual lending}: what many deals come to in a year. */
  private boolean isPeriodic(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PERIODIC.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
