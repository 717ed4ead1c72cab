package org.briefwright.extract.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final int SUBJECT = 24;

  /** Most words that limit an amount behind a verb whose object it is. */
  private static final int LIMITS = 4;

  /** Most words of a noun phrase that a relative clause follows. */
  private static final int PHRASE = 10;

  private static final Set<String> VERBS = Grammar.words("verbs of measure");
  private static final Set<String> YIELDS = Grammar.words("verbs of yield");
  private static final Set<String> PARTICIPLES = Grammar.words("participles of measure");
  private static final Set<String> BE = Grammar.words("passive");
  private static final Set<String> TIMES = Set.of("this", "last", "next", "each", "every", "as");
  private static final Set<String> DEGREES = Grammar.words("between measure and amount");
  private static final Set<String> BEFORE = Grammar.words("between subject and cost");
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final Set<String> VAGUE = Grammar.words("nouns of measure");
  private static final Set<String> STATISTICS = Grammar.words("nouns of statistics");
  private static final Set<String> SAYING = Grammar.words("saying");
  private static final Set<String> ENDS =
      Set.of(";", ":", "–", "—", "(", ")", "but", "while", "whereas", "that", "whose", "so");

  private static final Set<String> PRONOUNS = Grammar.words("pronouns");
  private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Range NONE = new Range(0, 0, 0, 0, false, 0);

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
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

  Measured(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
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
    while (at > 0 && isBeforeVerb(at) && !BE.contains(word(at))) {
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
        || holdsAmount(i)
        || Bonds.links(token.word());
  }

  private boolean holdsAmount(int i) {
    for (Amount one : amounts) {
      if (one.from() <= i && i < one.to()) {
        return true;
      }
    }
    return false;
  }

  private Range subject(int verb) {
    int end = verb;
    while (end > 0 && isBeforeVerb(end - 1)) {
      end--;
    }
    // "exports fell and reached": the subject is that of the verb before
    if (sentence.is(end - 1, "and") || sentence.is(end - 1, "then")) {
      int other = verbBefore(end - 1);
      return other > 0 ? subject(other) : NONE;
    }
    if (sentence.is(end - 1, "which") || sentence.is(end - 1, "that")) {
      return antecedent(sentence.is(end - 2, ",") ? end - 2 : end - 1);
    }
    if (sentence.is(end - 1, ",")) {
      int opens = comma(end - 1);
      end = opens > 0 ? opens : end - 1;
    }
    int from = start(end);
    // "Thus the debt of the farms"
    from = from + 1 < end && OPENERS.contains(word(from + 1)) ? from + 1 : from;
    return from < end ? phrase(from, end) : NONE;
  }

  /**
   * {@code the debts of its firms, which stood at}: the noun phrase that ends before {@code to}.
   */
  private Range antecedent(int to) {
    int from = to;
    while (from > 0 && to - from < PHRASE && !isEnd(from - 1) && !isVerb(from - 1)) {
      from--;
    }
    return new Range(from, to, 0, 0, false, 0);
  }

  private boolean isVerb(int i) {
    Token token = sentence.tokens().get(i);
    return !token.isCapital() && VerbMood.isPast(token) || VerbMood.isHelper(token);
  }

  private boolean isBeforeVerb(int i) {
    String word = word(i);
    return !word.equals("which") && !word.equals("that") && BEFORE.contains(word)
        || word.length() > 4 && word.endsWith("ly");
  }

  /** A verb of measure in the same clause before {@code at}, or -1. */
  private int verbBefore(int at) {
    for (int i = at - 1; i > 0 && at - i <= REACH; i--) {
      if (ENDS.contains(word(i))) {
        return -1;
      }
      if (measures(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The comma that opens what the one at {@code end} closes, or -1. */
  private int comma(int end) {
    for (int i = end - 1; i > 0 && end - i <= SUBJECT; i--) {
      if (sentence.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the subject begins that ends before {@code end}. */
  private int start(int end) {
    int from = end;
    while (from > 0 && end - from < SUBJECT && !isEnd(from - 1)) {
      from--;
    }
    if (!PREPOSITIONS.contains(word(from)) && !sentence.is(from, "according")) {
      return from;
    }
    // "In June the trade of the two states": what opens with a preposition is no subject
    for (int i = from + 1; i < end; i++) {
      boolean name = sentence.tokens().get(i).isNumber() || Grammar.isDay(word(i));
      if (OPENERS.contains(word(i)) && i > from + 1) {
        return i;
      }
      if (name
          && i + 1 < end
          && !sentence.tokens().get(i + 1).isNumber()
          && !isPreposition(i + 1)) {
        return i + 1;
      }
    }
    return end;
  }

  private boolean isPreposition(int i) {
    return PREPOSITIONS.contains(word(i));
  }

  private boolean isEnd(int i) {
    return ENDS.contains(word(i))
        || SAYING.contains(word(i))
        || holdsAmount(i)
        || sentence.is(i, ",")
        || sentence.is(i, "with") && sentence.is(i - 1, ",")
        || sentence.is(i, "and") && sentence.is(i - 1, ",")
        || sentence.is(i, "which");
  }

  private Range phrase(int from, int end) {
    int to = nounEnd(from, end);
    if (to <= from || PRONOUNS.contains(word(to - 1))) {
      return NONE;
    }
    if (!VAGUE.contains(word(to - 1))) {
      return new Range(to - 1, to, 0, 0, false, 0);
    }
    boolean joined = to < end && isPreposition(to);
    int of = joined ? nounEnd(to + 1, end) : 0;
    boolean statistic = STATISTICS.contains(word(to - 1));
    return of > to
        ? new Range(from, to, of - 1, of, statistic, 0)
        : new Range(from, to, 0, 0, statistic, 0);
  }

  /** After the last word of the noun phrase that begins at {@code from}. */
  private int nounEnd(int from, int end) {
    int i = from;
    while (i < end) {
      Token token = sentence.tokens().get(i);
      boolean verb = VerbMood.isPast(token) && !token.isCapital() && i > from;
      boolean noun = token.isWord() || token.isNumber() || token.is("-") || token.is("'s");
      boolean time = TIMES.contains(token.word()) || OPENERS.contains(token.word());
      if (!noun || verb || i > from && (time || isPreposition(i))) {
        break;
      }
      i++;
    }
    return i;
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
