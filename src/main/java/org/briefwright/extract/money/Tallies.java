package org.briefwright.extract.money;

import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;

/**
 * Tells where an amount only counts what many deals have come to: {@code since 1998 the bank has
 * lent the country $5m}. Its parts were told when they were made, so it must not be added to them.
 *
 * <p>Two things make a tally: a span of time that reaches from some past day to now, and an aim as
 * wide as a number of projects or, of a bank, as a country. What has gone into one named thing
 * ({@code $5m has been put into the mill since 2020}) is a deal.
 */
final class Tallies {

  /** Most tokens of a clause in which an aim is looked for. */
  private static final int CLAUSE = 30;

  /** Most words between {@code over the past} and the span. */
  private static final int SPAN = 2;

  private static final Set<String> AIMING = Grammar.words("aiming");
  private static final Set<String> WIDE = Grammar.words("wide aims");
  private static final Set<String> ENDS = Grammar.words("ends of an aim");
  private static final Set<String> TIMES = Grammar.words("spans");
  private static final Set<String> SINCE = Grammar.words("since when");
  private static final Set<String> SIZES = Grammar.words("before a count");

  /** Most words between {@code since} and the year that it names. */
  private static final int SINCE_CLAUSE = 8;

  private static final Set<String> PERFECT = Set.of("has", "have", "had");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "a", "an");
  private static final NumberWords COUNTS = new NumberWords();

  private final AnnotatedSentence sentence;
  private final Subjects subjects;

  /** How much an amount is for. */
  private enum Aim {
    /** A number of projects, all those of the country that speaks: {@code our mines}. */
    COUNTED,
    /** A country, an economy. */
    WIDE,
    NAMED,
    UNTOLD
  }

  Tallies(AnnotatedSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Whether {@code amount} counts what many deals have come to. */
  boolean isOne(Amount amount) {
    if (!hasSpan(amount) || isOfSum(amount)) {
      return false;
    }
    return switch (aim(amount)) {
      case COUNTED -> true;
      case NAMED -> false;
      case WIDE -> isOfBank(amount);
      case UNTOLD -> isOfBank(amount) && aimBefore(amount) != Aim.NAMED;
    };
  }

  /** What a bank has lent to a country in all was told loan by loan. */
  private boolean isOfBank(Amount amount) {
    return Lenders.isNamed(sentence, amount)
        || Lenders.isDonor(sentence, amount)
        || Lenders.hasBanks(sentence);
  }

  /** {@code has so far spent $2m of the $5m that it pledged}: both are of one deal. */
  private boolean isOfSum(Amount amount) {
    int before = amount.from() - 1;
    boolean of = sentence.is(before, "of") || sentence.is(before - 1, "of");
    return sentence.is(amount.to(), "of") || of && holdsAmount(before - 3);
  }

  private boolean holdsAmount(int i) {
    return subjects.holdsAmount(i) || subjects.holdsAmount(i + 1);
  }

  /** {@code used to lend $5m a year}. */
  boolean isHabit(Match<Cue> verb) {
    return sentence.is(verb.from() - 1, "to")
        && sentence.is(verb.from() - 2, "used")
        && !VerbMood.isHelper(sentence.tokens().get(Math.max(0, verb.from() - 3)));
  }

  private boolean hasSpan(Amount amount) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (opensSpan(i) && (i > amount.from() || !isBroken(i, amount.from()))) {
        return true;
      }
    }
    return false;
  }

  /** {@code which has lent $5m since 1998, is ready}: the clause with the span has ended. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (opensVerb(i) || sentence.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /** {@code to date}, {@code since 1998}, {@code over the past five years}. */
  private boolean opensSpan(int i) {
    Token token = sentence.tokens().get(i);
    return switch (token.word()) {
      case "to" -> sentence.is(i + 1, "date") && !isSuperlative(i);
      case "so" -> sentence.is(i + 1, "far") && !isSuperlative(i);
      case "since" -> isSince(i + 1);
      case "past", "last" -> isManyTimes(i + 1);
      case "over" -> isCount(i + 1) && isManyTimes(i + 1) && hasPerfect(sentence.tokens().size());
      case "overall", "altogether" -> i == 0 && hasPerfect(sentence.tokens().size());
      case "end" -> sentence.is(i - 2, "by") && isYear(i + 2) && hasPerfect(i);
      default -> false;
    };
  }

  /** {@code since 1998}, {@code since its founding}, {@code since the country joined in 1992}. */
  private boolean isSince(int from) {
    boolean day =
        SINCE.contains(word(from)) || sentence.is(from, "the") && SINCE.contains(word(from + 1));
    for (int i = from; i <= from + SINCE_CLAUSE && !day && !sentence.is(i, ","); i++) {
      day = isYear(i);
    }
    return day;
  }

  /** {@code has lent}, {@code had put}, before token {@code end}. */
  private boolean hasPerfect(int end) {
    for (int i = 0; i + 1 < end; i++) {
      if (PERFECT.contains(word(i)) && !sentence.is(i + 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** {@code its largest loan to date} is one loan. */
  private boolean isSuperlative(int span) {
    for (int i = Math.max(0, span - 2 * SPAN); i < span; i++) {
      if (word(i).endsWith("est") || sentence.is(i, "record") || sentence.is(i, "first")) {
        return true;
      }
    }
    return false;
  }

  private boolean isManyTimes(int from) {
    for (int i = from; i <= from + SPAN; i++) {
      if (TIMES.contains(word(i))) {
        return i > from && word(i).endsWith("s");
      }
    }
    return false;
  }

  private boolean isYear(int i) {
    return i < sentence.tokens().size()
        && sentence.tokens().get(i).isNumber()
        && word(i).length() == 4
        && (word(i).startsWith("19") || word(i).startsWith("20"));
  }

  private Aim aim(Amount amount) {
    return aim(amount.to(), Math.min(sentence.tokens().size(), amount.to() + CLAUSE));
  }

  /** {@code has lent to the country so far some $5m}. */
  private Aim aimBefore(Amount amount) {
    int from = amount.from();
    while (from > 0 && !isEnd(from - 1) && !subjects.holdsAmount(from - 1)) {
      from--;
    }
    return aim(from, amount.from());
  }

  private Aim aim(int from, int to) {
    for (int i = from; i + 1 < to && !isEnd(i); i++) {
      if (AIMING.contains(word(i))) {
        Aim aim = aimAt(i + 1);
        if (aim != Aim.UNTOLD) {
          return aim;
        }
      }
    }
    return Aim.UNTOLD;
  }

  /** How wide the noun phrase is that begins at {@code from}. */
  private Aim aimAt(int from) {
    int at = from;
    while (SIZES.contains(word(at))) {
      at++;
    }
    if (isYear(at) || Grammar.isDay(word(at)) || subjects.holdsAmount(at)) {
      return Aim.UNTOLD;
    }
    if (isCount(at)) {
      return Aim.COUNTED;
    }
    Optional<NameMention> name = sentence.nameAt(at);
    if (name.isPresent() && name.get().from() == at) {
      return ofName(name.get());
    }
    boolean named = sentence.tokens().get(at).isCapital();
    int to = subjects.nounEnd(at, sentence.tokens().size());
    String head = to > at ? word(to - 1) : "";
    if (word(at).equals("our") && head.endsWith("s")) {
      return Aim.COUNTED;
    }
    if (WIDE.contains(head) && !POINTING.contains(word(at))) {
      return Aim.WIDE;
    }
    return named || word(at).equals("the") || POINTING.contains(word(at)) || word(at).equals("its")
        ? Aim.NAMED
        : Aim.UNTOLD;
  }

  /**
   * {@code in Oman}, {@code in Oman's economy}, {@code in Omani farms}; not {@code Oman's mill}.
   */
  private Aim ofName(NameMention name) {
    boolean state =
        name.isA(Name.Kind.COUNTRY)
            || name.isA(Name.Kind.CAPITAL)
            || name.isA(Name.Kind.REGION_AS_A_WHOLE);
    boolean owner = sentence.is(name.to(), "'s") || sentence.is(name.to(), "'");
    if (state && !owner && !sentence.tokens().get(name.to() - 1).is("'s") && isAlone(name)) {
      return Aim.WIDE;
    }
    int to = subjects.nounEnd(name.from(), sentence.tokens().size());
    String head = word(to - 1);
    boolean many = head.endsWith("s") && !sentence.tokens().get(to - 1).isCapital();
    return WIDE.contains(head) || many ? Aim.WIDE : Aim.NAMED;
  }

  private boolean isAlone(NameMention name) {
    int next = name.to();
    return next >= sentence.tokens().size()
        || !sentence.tokens().get(next).isCapital()
        || sentence.nameAt(next).isPresent();
  }

  private boolean isCount(int i) {
    return i < sentence.tokens().size()
        && (sentence.tokens().get(i).isNumber()
            || COUNTS.small(sentence.tokens().get(i)).isPresent());
  }

  private boolean isEnd(int i) {
    return sentence.is(i, ";") || ENDS.contains(word(i)) || opensVerb(i);
  }

  /** {@code , is considering}. */
  private boolean opensVerb(int i) {
    return sentence.is(i, ",")
        && i + 1 < sentence.tokens().size()
        && VerbMood.isHelper(sentence.tokens().get(i + 1));
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
