package org.briefwright.extract.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Country;
import org.jspecify.annotations.Nullable;

/** Tells how grammar binds a word to an amount in one sentence. */
final class Bonds {

  /** Most tokens of a noun phrase that an amount opens, and between a verb and its object. */
  private static final int PHRASE = 6;

  private static final int LINK = 9;
  private static final int CLAUSE = 14;
  private static final int POSTPONED = 20;

  private static final Set<String> FUNCTION_WORDS = Grammar.words("function words");

  /** Words between a noun and its amount that only say "this much". */
  private static final Set<String> LINKS = Grammar.words("links");

  private static final Set<String> SAYS_AGAIN = Grammar.words("opens apposition");

  private static final Set<String> BE = Grammar.words("helpers of passive");

  private static final Set<String> PLANNING = Grammar.words("budgeting");
  private static final Set<String> PAUSES = Set.of(",", ";", ":", "(", ")", "–", "—");
  private static final Set<String> OBJECT_STOPS = Grammar.words("before object");

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
  private final List<Amount> amounts;
  private final Measured measured;
  private @Nullable Boolean twoSides;

  Bonds(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
    measured = new Measured(sentence, amounts);
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
    if (isObject(word, amount)) {
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

  /** {@code the oil fund}: no verb, whatever it looks like. */
  boolean isNoun(Match<?> word) {
    return VerbMood.of(sentence, word.from(), word.to()) == VerbMood.NOUN;
  }

  /** {@code which values it at $5m}: what is valued stands between verb and amount. */
  boolean hasOwnObject(Match<?> value) {
    return value.to() - value.from() > 2
        && is(value.from(), "value", "values", "valued", "valuing", "puts", "reckons", "estimates");
  }

  /** Whether {@code word} is only counted: {@code the volume of loans reached $5m}. */
  boolean isCounted(Match<?> word, Amount amount) {
    return measured.isStatistic(amount) && measured.is(word, amount);
  }

  private boolean isHead(Match<?> word, Amount amount) {
    if (word.from() < amount.to()) {
      return false;
    }
    int from = afterSpan(amount.to());
    if (is(from, "in", "of", "as") && from + 1 < word.from() + 1) {
      from++;
    } else if (is(from, "'s", "worth") || is(from + 1, "worth")) {
      while (is(from, "'s", "'", "’", "worth", "of", "in")) {
        from++;
      }
    }
    return word.from() - from <= PHRASE && isPhrase(from, word.from());
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
      boolean joint = token.is("-") || token.is("/") || token.isNumber();
      if (!joint && (!token.isWord() || FUNCTION_WORDS.contains(token.word()))) {
        return false;
      }
    }
    return true;
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
      if (!apposition && !LINKS.contains(token.word())) {
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
      if (verb || is(i, ",", ";", ":", "(", ")", "for", "to") || token.isNumber()) {
        return false;
      }
    }
    return !holdsAmount(word.to(), at);
  }

  private boolean isMeasure(int i) {
    return is(i, "worth", "totalling", "totaling", "valued", "amounting");
  }

  /** {@code Solar park near Nukus: $5m}: a line that only names a thing and its amount. */
  private boolean isItemOf(Match<?> word, Amount amount) {
    boolean ends = amount.to() + 2 >= sentence.tokens().size();
    if (!ends || !is(amount.from() - 1, ":", ",", "–", "—", "-")) {
      return false;
    }
    for (int i = 0; i < amount.from() - 1; i++) {
      String token = sentence.tokens().get(i).word();
      if (BE.contains(token) && !token.equals("to") || VerbMood.isPast(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean isObject(Match<?> word, Amount amount) {
    if (word.value() instanceof Cue cue && !cue.verb()) {
      return false;
    }
    return word.to() <= amount.from()
        ? isAfterVerb(word, amount)
        : isBeforePassive(word, amount) || isInRelativeClause(word, amount);
  }

  private boolean isAfterVerb(Match<?> word, Amount amount) {
    int end = amount.from();
    while (end > word.to() && limits(end - 1)) {
      end--;
    }
    boolean again = isAfterComma(amount);
    end = again ? amount.from() - 1 : end;
    int longest = again ? 2 * PHRASE : PHRASE + 2;
    if (end - word.to() > longest || holdsAmount(word.to(), amount.from())) {
      return false;
    }
    for (int i = word.to(); i < end; i++) {
      if (stops(i) && !isBesideName(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@code at least}, {@code up to}: words that only limit an amount. */
  private boolean limits(int i) {
    return LINKS.contains(sentence.tokens().get(i).word())
        && (!is(i, "for", "of", "by", "worth", "from", "with", "at", "is", "was")
            || is(i, "at") && is(i + 1, "least", "most", "minimum"));
  }

  /** {@code refunds half the price of the barns, $5m}: the object once more, in figures. */
  private boolean isAfterComma(Amount amount) {
    boolean ends = amount.to() >= sentence.tokens().size() || is(amount.to(), ".", ";");
    return ends && is(amount.from() - 1, ",");
  }

  private boolean stops(int i) {
    String word = sentence.tokens().get(i).word();
    return PAUSES.contains(word) || OBJECT_STOPS.contains(word);
  }

  private boolean holdsAmount(int from, int to) {
    for (Amount other : amounts) {
      if (from <= other.from() && other.to() <= to) {
        return true;
      }
    }
    return false;
  }

  /** The commas of {@code a school in Khatlon, Tajikistan, $5,000}. */
  private boolean isBesideName(int i) {
    return is(i, ",") && (sentence.nameAt(i - 1).isPresent() || sentence.nameAt(i + 1).isPresent())
        || is(i, "in") && sentence.nameAt(i + 1).isPresent();
  }

  /** {@code the $5m it pledged}, {@code the $5m that the bank lent}. */
  private boolean isInRelativeClause(Match<?> word, Amount amount) {
    int at = is(amount.to(), "that", "which") ? amount.to() + 1 : amount.to();
    boolean pronoun = is(at, "it", "they", "he", "she", "we") || at > amount.to();
    if (!pronoun || word.from() <= at || word.from() - at > PHRASE) {
      return false;
    }
    for (int i = at; i < word.from(); i++) {
      if (stops(i) && !is(i, "has", "have", "had", "will", "and")) {
        return false;
      }
    }
    return true;
  }

  private boolean isBeforePassive(Match<?> word, Amount amount) {
    int at = word.from() - 1;
    boolean be = false;
    while (at >= amount.to() && BE.contains(sentence.tokens().get(at).word())) {
      be |= !is(at, "to", "also", "not", "since", "then", "yet", "now", "already");
      at--;
    }
    if (!be || at - amount.to() > PHRASE || !VerbMood.isPast(sentence.tokens().get(word.from()))) {
      return false;
    }
    for (int i = amount.to(); i <= at; i++) {
      if (is(i, ",", ";", ":", "(", ")", "–", "—", "that", "which", "who", "and", "but")) {
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

  /** {@code bought $2m}, {@code $2m was sold}: money alone changes hands. */
  boolean isWhatIsTraded(Match<?> verb, Amount amount) {
    boolean goods =
        is(amount.to(), "worth", "of", "in", "'s", "for") || is(amount.to() + 1, "worth");
    return !goods
        && (verb.to() <= amount.from()
            ? isOnlyLimits(verb.to(), amount.from())
            : isBeforePassive(verb, amount));
  }

  private boolean isOnlyLimits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!LINKS.contains(sentence.tokens().get(i).word()) || is(i, "for", "at", "worth", "of")) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence names two states or bodies, or speaks of two countries. */
  boolean hasTwoSides() {
    Boolean known = twoSides;
    if (known == null) {
      known = namesTwoSides();
      twoSides = known;
    }
    return known;
  }

  private boolean namesTwoSides() {
    Set<String> sides = new HashSet<>();
    for (ActorMention actor : sentence.actors()) {
      if (actor.sure()
          && (actor.actor() instanceof Actor.State || actor.actor() instanceof Actor.Body)) {
        sides.add(actor.actor().name());
      }
    }
    Set<Country> countries = new HashSet<>();
    sentence.names().forEach(name -> name.country().ifPresent(countries::add));
    return Math.max(sides.size(), countries.size()) > 1;
  }

  /** {@code built at a cost of $2m}, {@code the mill cost $2m}; not {@code would cost $2m}. */
  boolean tellsWhatWasSpent(Match<?> value) {
    if (sentence.is(value.from(), "at") && !is(value.from() + 2, "estimated")) {
      return true;
    }
    boolean verb = is(value.from(), "cost", "costs", "costing") && value.to() == value.from() + 1;
    return verb
        && VerbMood.of(sentence, value.from(), value.to()) != VerbMood.NOUN
        && !is(value.from() - 1, "would", "could", "might", "may", "to", "should");
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

  /** {@code the wheat, valued at $6m, was a gift}. */
  boolean isPredicateOf(Match<?> word, Amount amount) {
    int gap = word.from() - amount.to();
    return gap > 1
        && gap <= PHRASE
        && is(amount.to(), ",", ")")
        && (is(amount.to() + 1, "was", "were", "is", "are", "has", "have", "will"));
  }

  /** {@code the budget for next year sets aside}: the noun opens the clause of the verb. */
  boolean isSubjectOf(Match<?> noun, Match<?> verb) {
    for (int i = noun.to(); i < verb.from(); i++) {
      if (sentence.actorAt(i).isPresent() || PAUSES.contains(sentence.tokens().get(i).word())) {
        return false;
      }
    }
    boolean adverbial = noun.from() > 1 && is(noun.from() - 2, "from", "in", "of", "to", "for");
    return !adverbial
        && !is(noun.from() - 1, "from", "in", "of", "to", "for")
        && isSameClause(noun, verb);
  }

  /** {@code sets aside}, {@code earmarks}: what a budget does. */
  boolean plans(Match<?> verb) {
    return PLANNING.contains(sentence.tokens().get(verb.from()).word());
  }

  /** {@code $5m to Eni}. */
  boolean isGivenToNamed(Amount amount) {
    int at = is(amount.to() + 1, "the") ? amount.to() + 2 : amount.to() + 1;
    return is(amount.to(), "to") && sentence.actorAt(at).isPresent();
  }

  /** Whether no clause ends between two words. */
  boolean isSameClause(Match<?> one, Match<?> other) {
    if (other.from() - one.to() > CLAUSE) {
      return false;
    }
    for (int i = one.to(); i < other.from(); i++) {
      // "signed by Ashgabat and Ankara": two names are one member of the clause
      boolean names = is(i, "and") && sentence.tokens().get(i + 1).isCapital();
      if (!names && is(i, ";", ":", "and", "but", "while", "–", "—")) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code bought a port for $5m}, {@code finance a port with $5m}: what is had for the money,
   * which is another word's.
   */
  boolean isPriced(Match<?> word, Amount amount) {
    if (word.to() > amount.from()) {
      return false;
    }
    for (int i = word.to(); i < amount.from(); i++) {
      if (is(i, "for", "with")) {
        return true;
      }
    }
    return false;
  }

  /** {@code at some $5m}, {@code cost $5m}: the amount is named as a price. */
  boolean isPrice(Amount amount) {
    int at = amount.from() - 1;
    while (at > 0 && links(sentence.tokens().get(at).word()) && !isPricing(at)) {
      at--;
    }
    return at >= 0 && isPricing(at);
  }

  private boolean isPricing(int i) {
    return is(i, "at", "for", "cost", "costs", "costing", "price", "priced", "is", "was", "are");
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

  private boolean is(int i, String... words) {
    for (String word : words) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }
}
