package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.profile.Name;

/**
 * Finds what an amount is for, in the words of its sentence: the noun phrase that it measures
 * ({@code a $2bn ring road round Osh}), the one behind {@code for}, {@code on}, {@code into} or
 * {@code in} ({@code $5m for a mosque in Dushanbe}), or the goods before it ({@code wheat worth
 * $6m}, {@code ordered eight planes for $6m}, {@code orders for tractors ($6m)}). Nothing where
 * there is no whole phrase: a fragment tells less.
 */
final class SubjectReader {

  /** Most tokens between an amount and the word that opens its purpose. */
  private static final int NEAR = 7;

  /** The same for a contract {@code with} somebody, who is named in between. */
  private static final int FAR = 18;

  /** Most tokens between a bracket's opening and its amount: {@code (reported at $6m)}. */
  private static final int BRACKET = 4;

  private static final Set<String> HELPERS = Grammar.words("helpers of passive");
  private static final Set<String> GOES = Grammar.words("money goes");

  private final AnnotatedSentence sentence;
  private final PurposePhrases phrases;
  private final Amount amount;

  private SubjectReader(PurposePhrases phrases, Amount amount) {
    this.sentence = amount.sentence();
    this.phrases = phrases;
    this.amount = amount;
  }

  /**
   * The phrase; empty where the sentence has none.
   *
   * @param phrases those of the amount's sentence
   */
  static String subject(PurposePhrases phrases, Amount amount) {
    SubjectReader reader = new SubjectReader(phrases, amount);
    String found = reader.measured();
    found = found.isEmpty() ? reader.receivingPurpose() : found;
    found = found.isEmpty() ? reader.purpose() : found;
    found = found.isEmpty() ? reader.goods() : found;
    found = found.isEmpty() ? reader.priced() : found;
    return found.isEmpty() ? reader.listed() : found;
  }

  /**
   * {@code $2bn ring road round Osh}, {@code $2m worth of coal}; an instrument is followed by its
   * purpose.
   */
  private String measured() {
    boolean worth = word(amount.to()).equals("worth") && word(amount.to() + 1).equals("of");
    int from = worth ? amount.to() + 2 : amount.to();
    if (from >= size() || !phrases.isContent(from) || phrases.isTime(from) || isVerb(from)) {
      return "";
    }
    int end = phrases.end(from);
    boolean instrument = end - from <= 2 && phrases.isInstrument(end - 1);
    return instrument ? "" : phrases.phrase(from, end);
  }

  /** {@code $20m goes to schools}. */
  private String receivingPurpose() {
    int goes = amount.to();
    return GOES.contains(word(goes)) && word(goes + 1).equals("to") ? noun(goes + 2) : "";
  }

  /** {@code $5m for a mosque}, {@code a $5m loan for the road}, {@code $5m was spent on roads}. */
  private String purpose() {
    int start = afterPassive(afterBracket(amount.to()));
    int with = phrases.isInstrument(start) ? start + 1 : start;
    boolean contract = word(with).equals("with");
    int last = Math.min(size(), start + (contract ? FAR : NEAR));
    for (int i = contract ? with + 1 : start; i < last; i++) {
      if (phrases.isTime(i)) {
        // a day moves what the money is for away, but no further off in sense
        last += last < size() ? 1 : 0;
        continue;
      }
      boolean aside = contract && word(i).equals(",");
      boolean opens = phrases.opensPurpose(i);
      if (!opens && (isSign(i) && !aside || phrases.holdsAmount(i) || phrases.isStop(i))) {
        return "";
      }
      if (opens && i + 1 < size() && !isElsewhere(i + 1)) {
        return noun(i + 1);
      }
    }
    return "";
  }

  /** A day, a place or another amount: not what the money is for. */
  private boolean isElsewhere(int i) {
    return phrases.isTime(i) || phrases.isPlace(i) || phrases.holdsAmount(i) || isSign(i);
  }

  private String noun(int from) {
    return from >= size() || phrases.isStop(from) ? "" : phrases.phrase(from, phrases.end(from));
  }

  /** What follows {@code ($4 million)} in {@code 30 million yuan ($4 million) for}. */
  private int afterBracket(int from) {
    int close = from;
    while (word(from).equals("(") && close < size() && !word(close).equals(")")) {
      close++;
    }
    boolean converts = close > from && close < size() && phrases.holdsAmount(from + 1);
    return converts ? close + 1 : from;
  }

  /** What follows {@code raised} in {@code $6m had been raised for}. */
  private int afterPassive(int from) {
    int verb = from;
    while (verb < size() && HELPERS.contains(word(verb))) {
      verb++;
    }
    return verb > from && verb < size() && isVerb(verb) ? verb + 1 : from;
  }

  /** {@code wheat worth $6m}, {@code ordered eight planes from Embraer for $6m}. */
  private String goods() {
    int end = amount.from();
    while (end > 0
        && (Bonds.links(word(end - 1)) && !word(end - 1).equals("for")
            || word(end - 1).equals(","))) {
      end--;
    }
    boolean priced = end > 0 && word(end - 1).equals("for");
    boolean worth =
        end < amount.from() && (word(end).equals("worth") || word(end).equals("valued"));
    if (!priced && !worth) {
      return "";
    }
    end = priced ? end - 1 : end;
    int from = goodsFrom(end);
    boolean whole =
        from == 0 && worth || from > 0 && (isVerb(from - 1) || word(from - 1).equals("by"));
    if (!whole || end - from >= PurposePhrases.LONGEST) {
      return "";
    }
    int cut = from;
    while (cut < end && !word(cut).equals("from")) {
      cut++;
    }
    return phrases.phrase(afterReceiver(from, cut), cut);
  }

  /** Where the goods begin that end before {@code end}: behind their verb. */
  private int goodsFrom(int end) {
    int from = end;
    while (from > 0
        && end - from < PurposePhrases.LONGEST
        && !isSign(from - 1)
        && !isVerb(from - 1)
        && !phrases.holdsAmount(from - 1)
        && (!phrases.isStop(from - 1) || word(from - 1).equals("from"))
        && !word(from - 1).equals("to")) {
      from--;
    }
    return from;
  }

  /** {@code sent Afghanistan aid}: the receiver is no part of the goods. */
  private int afterReceiver(int from, int to) {
    return sentence
        .nameAt(from)
        .filter(
            name -> name.isA(Name.Kind.COUNTRY) && name.to() < to && !word(name.to()).equals("'s"))
        .map(NameMention::to)
        .orElse(from);
  }

  /**
   * {@code orders for tractors ($6m)}, {@code purchases of drones at $6m}: the goods between the
   * preposition and an amount that only prices them.
   */
  private String priced() {
    int end = beforePrice();
    int from = end;
    while (from > 0 && end - from < PurposePhrases.LONGEST && isGoods(from - 1)) {
      from--;
    }
    boolean opened = from > 0 && phrases.opensGoods(from - 1);
    return end < amount.from() && opened ? phrases.phrase(from, end) : "";
  }

  /** Where the words end that a bracket or {@code at} prices; the amount itself where none does. */
  private int beforePrice() {
    int i = amount.from() - 1;
    while (i > Math.max(0, amount.from() - BRACKET) && !isSign(i) && !phrases.holdsAmount(i)) {
      i--;
    }
    boolean bracket = word(i).equals("(");
    boolean at = word(amount.from() - 1).equals("at");
    return bracket ? i : at ? amount.from() - 1 : amount.from();
  }

  private boolean isGoods(int i) {
    return !isSign(i)
        && !isVerb(i)
        && !phrases.holdsAmount(i)
        && !phrases.isTime(i)
        && !phrases.isStop(i)
        && !phrases.opensGoods(i);
  }

  /** A row of a list: {@code KTZ and Skoda: bogies for wagons, $45m}. */
  private String listed() {
    int end = amount.from() - 1;
    while (end > 0 && Bonds.links(word(end))) {
      end--;
    }
    int from = end;
    while (from > 0
        && end - from < PurposePhrases.LONGEST
        && !isSign(from - 1)
        && !isVerb(from - 1)
        && !phrases.isStop(from - 1)) {
      from--;
    }
    boolean row = word(end).equals(",") && word(from - 1).equals(":");
    return row && (amount.to() >= size() || isSign(amount.to())) ? phrases.phrase(from, end) : "";
  }

  private boolean isVerb(int i) {
    return phrases.isVerb(i);
  }

  private boolean isSign(int i) {
    return phrases.isSign(i);
  }

  private String word(int i) {
    return phrases.word(i);
  }

  private int size() {
    return sentence.tokens().size();
  }
}
