package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/** Tells how grammar binds a word to an amount in one sentence. */
final class Bonds {

  /** Most tokens of a noun phrase that an amount opens. */
  private static final int PHRASE = 6;

  private static final int LINK = 9;
  private static final int POSTPONED = 20;

  private static final Set<String> FUNCTION_WORDS = Grammar.words("function words");

  /** Words between a noun and its amount that only say "this much". */
  private static final Set<String> LINKS = Grammar.words("links");

  private static final Set<String> SAYS_AGAIN = Grammar.words("opens apposition");

  private static final Set<String> BE = Grammar.words("helpers of passive");

  /** How a word is bound to an amount. */
  enum Bond {
    /** The amount measures the noun: {@code a $2 billion ring road}. */
    HEAD,
    /** Only words of measuring stand between noun and amount: {@code a loan worth up to $2m}. */
    LINK,
    /** The amount is what the verb is about: {@code gave Osh $2m}, {@code $2m was given}. */
    OBJECT,
    /** A verb tells that the amount measures the noun: {@code exports fell by a third to $2m}. */
    SUBJECT,
    /** The word tells what the money is for: {@code $2m for the purchase of coal}. */
    PURPOSE,
    NONE
  }

  private final AnnotatedSentence sentence;
  private final Subjects subjects;
  private final Measured measured;
  private final VerbObjects objects;
  private final Clauses clauses;

  Bonds(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    subjects = new Subjects(sentence, amounts);
    measured = new Measured(sentence, subjects);
    objects = new VerbObjects(sentence, amounts);
    clauses = new Clauses(sentence);
  }

  Subjects subjects() {
    return subjects;
  }

  Clauses clauses() {
    return clauses;
  }

  VerbObjects objects() {
    return objects;
  }

  Bond of(Match<?> word, Amount amount) {
    if (word.from() < amount.from() && amount.to() < word.to()) {
      return Bond.OBJECT;
    }
    if (isHead(word, amount)) {
      return Bond.HEAD;
    }
    if (isLinked(word, amount) && !measured.isBesides(word, amount)) {
      return Bond.LINK;
    }
    if (objects.isObject(word, amount)) {
      return Bond.OBJECT;
    }
    if (measured.is(word, amount)) {
      return Bond.SUBJECT;
    }
    return isPurpose(word, amount) ? Bond.PURPOSE : Bond.NONE;
  }

  /** Whether {@code amount} measures a noun that {@code word} is not part of. */
  boolean measuresOther(Match<?> word, Amount amount) {
    return measured.isKnown(amount) && !measured.is(word, amount);
  }

  /** Whether {@code amount} is what {@code word} has come to: {@code investments totalled $5m}. */
  boolean isCountedUp(Match<?> word, Amount amount) {
    return measured.is(word, amount) && measured.isPast(amount);
  }

  /** Whether {@code word} is only counted: {@code the volume of loans reached $5m}. */
  boolean isCounted(Match<?> word, Amount amount) {
    return measured.isStatistic(amount) && measured.is(word, amount);
  }

  private boolean isHead(Match<?> word, Amount amount) {
    if (word.from() < amount.to()) {
      return false;
    }
    int from = afterGiven(afterSpan(amount.to()));
    if (is(from, "in", "of", "as") && from + 1 < word.from() + 1) {
      boolean predicate = is(from, "as") && is(from + 1, "a", "an") && from + 1 < word.from();
      from += predicate ? 2 : 1;
    } else if (is(from, "'s", "worth") || is(from + 1, "worth")) {
      while (is(from, "'s", "'", "’", "worth", "of", "in")) {
        from++;
      }
    }
    return word.from() - from <= PHRASE && isPhrase(from, word.from());
  }

  /** After {@code lent} of {@code $5m lent as a favour}. */
  private int afterGiven(int i) {
    boolean given =
        is(i + 1, "as") && is(i + 2, "a", "an") && VerbMood.isPast(sentence.tokens().get(i));
    return given ? i + 1 : i;
  }

  /** After {@code a year} of {@code $5m a year in dues}. */
  private int afterSpan(int i) {
    if (is(i, "annually", "yearly", "monthly", "daily")) {
      return is(i + 1, "in") ? i + 1 : i;
    }
    boolean span = is(i, "a", "per", "each", "every") && is(i + 1, "year", "month", "week", "day");
    return span && is(i + 2, "in") ? i + 2 : i;
  }

  private boolean isPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean joint =
          token.is("-") || token.is("/") || token.isNumber() || token.is(",") && isCompound(i - 1);
      if (!joint && (!token.isWord() || FUNCTION_WORDS.contains(token.word()))) {
        return false;
      }
    }
    return true;
  }

  /** {@code a $5m interest-free, longer-term loan}: a comma between compounds ends no phrase. */
  private boolean isCompound(int i) {
    return is(i - 1, "-") || sentence.tokens().get(i).word().indexOf('-') > 0;
  }

  private boolean isLinked(Match<?> word, Amount amount) {
    int gap = amount.from() - word.to();
    if (gap >= 0 && gap <= LINK && isItemOf(word, amount) || isPostponed(word, amount)) {
      return true;
    }
    // "puts the cost at $2m" is no object, nor does it link
    boolean verb = word.value() instanceof Cue cue && cue.bound() && cue.verb();
    if (gap < 0 || gap > LINK || verb && is(word.to(), "at")) {
      return false;
    }
    for (int i = word.to(); i < amount.from(); i++) {
      Token token = sentence.tokens().get(i);
      boolean pause =
          token.is(",") || token.is("–") || token.is("—") || token.is("(") || token.is("-");
      boolean apposition =
          pause
              && i == word.to()
              && (i + 1 == amount.from()
                  || SAYS_AGAIN.contains(sentence.tokens().get(i + 1).word()));
      boolean says = i == word.to() + 1 && SAYS_AGAIN.contains(token.word());
      if (!apposition && !says && !LINKS.contains(token.word())) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code agreements with the World Bank on Monday worth $5m}: no verb stands between a noun and
   * the participle that measures it.
   */
  private boolean isPostponed(Match<?> word, Amount amount) {
    int at = amount.from() - 1;
    while (at > word.to() && LINKS.contains(sentence.tokens().get(at).word()) && !isMeasure(at)) {
      at--;
    }
    boolean noun = word.value() instanceof Cue cue && !cue.verb() && !cue.valuing();
    if (!noun || at <= word.to() || at - word.to() > POSTPONED || !isMeasure(at)) {
      return false;
    }
    for (int i = word.to(); i < at; i++) {
      Token token = sentence.tokens().get(i);
      boolean verb = !token.isCapital() && (VerbMood.isPast(token) || VerbMood.isHelper(token));
      boolean apposed = is(i, ",") && i == at - 1;
      if (verb
          || !apposed && is(i, ",")
          || is(i, ";", ":", "(", ")", "for", "to")
          || token.isNumber()) {
        return false;
      }
    }
    return !objects.holdsAmount(word.to(), at);
  }

  private boolean isMeasure(int i) {
    return is(i, "worth", "totalling", "totaling", "valued", "amounting");
  }

  /** {@code Solar park near Nukus: $5m}: a line that only names a thing and its amount. */
  private boolean isItemOf(Match<?> word, Amount amount) {
    boolean ends = amount.to() + 2 >= sentence.tokens().size();
    int pause = amount.from() - 1;
    while (pause > 0 && LINKS.contains(sentence.tokens().get(pause).word())) {
      pause--;
    }
    if (!ends || !is(pause, ":", ",", "–", "—", "-")) {
      return false;
    }
    for (int i = 0; i < pause; i++) {
      String token = sentence.tokens().get(i).word();
      if (BE.contains(token) && !token.equals("to") || VerbMood.isPast(token)) {
        return false;
      }
    }
    return true;
  }

  /** {@code for}, {@code to} or {@code towards} opens the phrase that the word stands in. */
  private boolean isPurpose(Match<?> word, Amount amount) {
    boolean purpose = false;
    for (int i = amount.to(); i < word.from(); i++) {
      if (is(i, ",", ";", ":", "and")
          || purpose && is(i, "is", "was", "will", "are", "were", "has", "have", "had")) {
        return false;
      }
      purpose |= is(i, "for", "towards", "toward");
    }
    return purpose;
  }

  /**
   * Whether a noun ends its phrase: {@code the airport in Osh}, not {@code the airport operator}.
   */
  boolean endsPhrase(Match<?> word) {
    if (word.to() >= sentence.tokens().size()) {
      return true;
    }
    Token next = sentence.tokens().get(word.to());
    return !next.isWord() || next.isCapital() || FUNCTION_WORDS.contains(next.word());
  }

  /** {@code a $5m budget grant}: the last noun is what the phrase is about. */
  boolean isBeforeHead(Match<?> word, Match<?> head, Amount amount) {
    return word.to() <= head.from()
        && isHead(word, amount)
        && isHead(head, amount)
        && !sentence.tokens().get(head.from()).word().endsWith("ed");
  }

  static boolean links(String word) {
    return LINKS.contains(word);
  }

  boolean is(int i, String... words) {
    for (String word : words) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
