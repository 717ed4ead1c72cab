package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.briefwright.extract.money.NumberReader.Number;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Tells where a number with neither currency nor multiplying word is money because it stands beside
 * an amount of the same sentence: as a member of a list ({@code , 6.4 to water}), as a share
 * ({@code 3.1 of that}), as where a change began or ended ({@code up from 2.8}), or where the verb
 * is left out as well ({@code lends Osh $20 million and Batken 15}).
 */
final class BareNumbers {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** How often one amount of a pair may hold the other. */
  private static final BigDecimal FAR = BigDecimal.valueOf(20);

  /** Most words of a clause whose verb is left out, before its number. */
  private static final int CLAUSE = 6;

  private static final int CHANGE = 8;

  private static final Set<String> DIRECTIONS = Grammar.words("directions of change");
  private static final Set<String> CHANGES = Grammar.words("changes");
  private static final Set<String> PROMISED = Grammar.words("promised");
  private static final Set<String> MOVING = Grammar.words("moving money");
  private static final Set<String> VERBS = Grammar.words("helpers of passive");

  private final AmountWords words;

  BareNumbers(AmountWords words) {
    this.words = words;
  }

  /**
   * @param before the amount before it in the sentence
   */
  boolean isMoney(AnnotatedSentence sentence, Number number, Amount before) {
    boolean small = number.value().compareTo(THOUSAND) < 0;
    if (number.scaled() || number.from() == 0 || isYear(sentence, number)) {
      return false;
    }
    boolean units = before.scale().compareTo(BigDecimal.ONE) == 0;
    if (units && !small) {
      return isRest(sentence, number) && isAlike(number, before);
    }
    if (!units && !small) {
      return false;
    }
    return !units && isListed(sentence, number)
        || isAlike(number, before) && isCounterpart(sentence, number, before)
        || isAlike(number, before)
            && isBare(sentence, number.to())
            && (isChanged(sentence, number, before) || isGapped(sentence, number, before));
  }

  /** {@code 500,000 euros, 350,000 of it for Osh and the remaining 150,000 for Naryn}. */
  private static boolean isRest(AnnotatedSentence sentence, Number number) {
    boolean part =
        sentence.is(number.to(), "of")
            && isOneOf(sentence, number.to() + 1, "that", "it", "which", "this");
    return part
        || isOneOf(sentence, number.from() - 1, "remaining", "other")
            && isOneOf(sentence, number.to(), "to", "for", "from", "went", "goes");
  }

  /**
   * {@code spent $2 million of a promised 5}, {@code of the $5 billion some 2 has been spent},
   * {@code of which Osh gets 6 and Batken 7}, {@code is to invest five, has spent 3}.
   */
  private static boolean isCounterpart(AnnotatedSentence sentence, Number number, Amount before) {
    int at = number.from() - 1;
    boolean promised =
        isIn(PROMISED, sentence, at)
            && isOneOf(sentence, at - 1, "a", "the", "its")
            && sentence.is(at - 2, "of");
    boolean share =
        isOneOf(sentence, at, "gets", "get", "receives", "takes") && isShare(sentence, at);
    boolean moved = isIn(MOVING, sentence, at) && isBare(sentence, number.to());
    return promised
        || share && isOneOf(sentence, number.to(), "and", ",", ".", ";")
        || moved
        || isSpentOf(sentence, number, before);
  }

  private static boolean isShare(AnnotatedSentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(1, verb - CLAUSE); i--) {
      if (sentence.is(i, "which") && sentence.is(i - 1, "of")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Of the $5 billion …, some 2 has been spent}. */
  private static boolean isSpentOf(AnnotatedSentence sentence, Number number, Amount before) {
    int at = number.from() - 1;
    boolean limited = isOneOf(sentence, at, "some", "only", "about", "barely", "just", "nearly");
    int verb = isOneOf(sentence, number.to() + 1, "been") ? number.to() + 2 : number.to() + 1;
    boolean of =
        sentence.is(before.from() - 1, "of")
            || sentence.is(before.from() - 1, "the") && sentence.is(before.from() - 2, "of");
    return of
        && (limited || sentence.is(at, ","))
        && isOneOf(sentence, number.to(), "has", "have", "had", "was", "were")
        && verb < sentence.tokens().size()
        && VerbMood.isPast(sentence.tokens().get(verb));
  }

  private static boolean isYear(AnnotatedSentence sentence, Number number) {
    return NumberReader.isYear(sentence.tokens().get(number.from()).text());
  }

  private boolean isListed(AnnotatedSentence sentence, Number number) {
    List<Token> tokens = sentence.tokens();
    int next = words.beginningAt(tokens, number.to()).map(match -> match.to()).orElse(number.to());
    if (next >= tokens.size()) {
      return false;
    }
    boolean share = tokens.get(next).is("of") && isOneOf(sentence, next + 1, "that", "it", "which");
    boolean member =
        isOneOf(sentence, number.from() - 1, ",", "and")
            && isOneOf(sentence, next, "to", "for", "from")
            && !(next + 1 < tokens.size() && tokens.get(next + 1).isNumber());
    return share || member;
  }

  /** Amounts that are set side by side are of one order of size. */
  private static boolean isAlike(Number number, Amount before) {
    BigDecimal value = number.value().multiply(before.scale());
    return value.multiply(FAR).compareTo(before.value()) >= 0
        && before.value().multiply(FAR).compareTo(value) >= 0;
  }

  /** Whether nothing is counted before token {@code i}. */
  private static boolean isBare(AnnotatedSentence sentence, int i) {
    return i >= sentence.tokens().size()
        || isOneOf(sentence, i, ",", ";", ".", ")", "–", "—", "in", "a", "at", "by", "last", "the");
  }

  /** {@code $3.2 billion, up from 2.8}, {@code from 12 tenge to 15}. */
  private static boolean isChanged(AnnotatedSentence sentence, Number number, Amount before) {
    int at = number.from() - 1;
    boolean from =
        sentence.is(at, "from") && isIn(DIRECTIONS, sentence, at - 1) && at - before.to() < CHANGE;
    boolean to =
        sentence.is(at, "to")
            && at == before.to()
            && (sentence.is(before.from() - 1, "from") || sentence.is(before.from() - 2, "from"))
            && hasChange(sentence, before);
    return from || to;
  }

  private static boolean hasChange(AnnotatedSentence sentence, Amount before) {
    for (int i = before.from() - 1; i >= Math.max(0, before.from() - CHANGE); i--) {
      if (isIn(CHANGES, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code costs $900 a tonne in Osh and in Naryn 950}: a conjunction, who or where, and the number
   * at the end.
   */
  private static boolean isGapped(AnnotatedSentence sentence, Number number, Amount before) {
    int at = number.from() - 1;
    boolean closed =
        number.to() >= sentence.tokens().size() || isOneOf(sentence, number.to(), ".", ";");
    if (!closed || number.from() - before.to() > CLAUSE + 3) {
      return false;
    }
    boolean with = sentence.is(at, "with");
    boolean named =
        sentence.tokens().get(at).isWord()
            && !Grammar.isFunctionWord(sentence.tokens().get(at).word());
    if (!with && !named) {
      return false;
    }
    for (int i = at; i >= before.to(); i--) {
      Token token = sentence.tokens().get(i);
      boolean and = token.is("and") || token.is(";");
      boolean comma = token.is(",") && sentence.tokens().get(at).isCapital();
      if (and || comma) {
        return i >= number.from() - CLAUSE || with;
      }
      if (isVerb(token) || Grammar.isDay(token.word()) || token.isNumber()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerb(Token token) {
    return VERBS.contains(token.word()) || !token.isCapital() && VerbMood.isPast(token);
  }

  private static boolean isIn(Set<String> words, AnnotatedSentence sentence, int i) {
    return i >= 0 && words.contains(sentence.tokens().get(i).word());
  }

  private static boolean isOneOf(AnnotatedSentence sentence, int at, String... options) {
    for (String option : options) {
      if (sentence.is(at, option)) {
        return true;
      }
    }
    return false;
  }
}
