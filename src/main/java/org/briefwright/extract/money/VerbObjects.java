package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;

/** Tells whether an amount is what a verb is about: {@code gave Osh $2m}, {@code $2m was given}. */
final class VerbObjects {

  /** Most tokens between a verb and its object. */
  private static final int PHRASE = 6;

  /** Most words of what is given besides money: {@code sent tents and $5m}. */
  private static final int GOODS = 3;

  private static final Set<String> BE = Grammar.words("helpers of passive");
  private static final Set<String> PAUSES = Set.of(",", ";", ":", "(", ")", "–", "—");
  private static final Set<String> OBJECT_STOPS = Grammar.words("before object");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  VerbObjects(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** Whether {@code amount} is the object, or the subject of the passive, of a verb. */
  boolean isObject(Match<?> word, Amount amount) {
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
      boolean second = sentence.is(i, "and") && i == end - 1 && i - word.to() <= GOODS;
      if (stops(i) && !isBesideName(i) && !second) {
        return false;
      }
    }
    return true;
  }

  /** {@code at least}, {@code up to}: words that only limit an amount. */
  private boolean limits(int i) {
    return Bonds.links(sentence.tokens().get(i).word())
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

  /** {@code bought $2m}, {@code $2m was sold}: money alone changes hands. */
  boolean isWhatIsTraded(Match<?> verb, Amount amount) {
    boolean goods =
        is(amount.to(), "worth", "of", "in", "'s", "for")
                && !is(amount.to() + 1, "all", "total", "it")
            || is(amount.to() + 1, "worth");
    return !goods
        && (verb.to() <= amount.from()
            ? isOnlyLimits(verb.to(), amount.from())
            : isBeforePassive(verb, amount));
  }

  private boolean isOnlyLimits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Bonds.links(sentence.tokens().get(i).word()) || is(i, "for", "at", "worth", "of")) {
        return false;
      }
    }
    return true;
  }

  /** Whether another amount stands between two tokens. */
  boolean holdsAmount(int from, int to) {
    for (Amount other : amounts) {
      if (from <= other.from() && other.to() <= to) {
        return true;
      }
    }
    return false;
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
