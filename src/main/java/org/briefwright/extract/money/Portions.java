package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;

/**
 * Which amounts the text itself calls parts of another, whether or not all its parts are told:
 * {@code $7m, of which $3m is for wind}, {@code $7m, including $3m in energy and $2m in transport},
 * {@code $3m of a $7m credit}, {@code Of this sum, $3m}.
 */
final class Portions {

  /** Most words between the word that opens a list of parts and the first of them. */
  private static final int REACH = 8;

  /** Most words between a whole and the word that opens the list of its parts. */
  private static final int FAR = 14;

  /** Most amounts between a loan and what is told of a part of it later. */
  private static final int BACK = 6;

  /** Most sentences between a whole and {@code $3m of the amount}. */
  private static final int SENTENCES = 2;

  /** Most words between {@code of a} and the whole, and between a joint and a part. */
  private static final int NEAR = 3;

  private static final Set<String> OPENERS = Grammar.words("opening parts");
  private static final Set<String> OPENERS_OF = Grammar.words("opening parts with of");
  private static final Set<String> CREDITS = Grammar.words("what is drawn in parts");
  private static final Set<String> SUMS = Grammar.words("sums");
  private static final Set<String> POINTERS = Set.of("which", "it", "that", "this", "them");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "this", "that");

  private final List<Amount> amounts;
  private final Map<Integer, Integer> wholes = new HashMap<>();
  private final Map<Integer, BigDecimal> told = new HashMap<>();

  private Portions(List<Amount> amounts) {
    this.amounts = amounts;
  }

  /** The index of the whole by that of its part, among {@code amounts} in the order of a text. */
  static Map<Integer, Integer> of(List<Amount> amounts) {
    Portions portions = new Portions(amounts);
    for (int i = 0; i < amounts.size(); i++) {
      portions.read(i);
    }
    return portions.wholes;
  }

  private void read(int i) {
    Amount amount = amounts.get(i);
    if (i + 1 < amounts.size() && isDrawnFrom(amount, amounts.get(i + 1))) {
      add(i, i + 1);
    }
    int before = i - 1;
    while (before >= 0 && amounts.get(before).isBracketed() && !amount.isBracketed()) {
      before--;
    }
    if (before < 0 || wholes.containsKey(i)) {
      return;
    }
    Amount last = amounts.get(before);
    if (last.sentence() != amount.sentence()) {
      if (isOfSum(amount)) {
        if (amount.sentence().index() - last.sentence().index() <= SENTENCES) {
          add(i, before);
        }
      } else if (namesWhole(amount)) {
        wholeBefore(i).ifPresent(whole -> add(i, whole));
      } else if (amount.sentence().index() - last.sentence().index() == 1 && pointsBack(amount)) {
        add(i, before);
      }
    } else if (opensParts(last, amount) || pointsTo(amount)) {
      add(i, before);
    } else if (wholes.containsKey(before)
        && wholes.get(before) < before
        && isNextPart(last, amount)) {
      add(i, wholes.get(before));
    }
  }

  /** {@code $3m of the amount}, {@code $3m of the total sum}. */
  private static boolean isOfSum(Amount part) {
    AnnotatedSentence sentence = part.sentence();
    int the = part.to() + 1;
    if (!sentence.is(part.to(), "of") || !sentence.is(the, "the") && !sentence.is(the, "this")) {
      return false;
    }
    int sum = sentence.is(the + 1, "total") ? the + 2 : the + 1;
    return SUMS.contains(word(sentence, sum)) || CREDITS.contains(word(sentence, sum));
  }

  /** {@code Of the loan, $3m}. */
  private static boolean namesWhole(Amount part) {
    AnnotatedSentence sentence = part.sentence();
    return sentence.is(0, "of")
        && ARTICLES.contains(word(sentence, 1))
        && CREDITS.contains(word(sentence, 2))
        && part.from() <= REACH;
  }

  /** The last larger amount that stands beside the noun by which a part calls it. */
  private OptionalInt wholeBefore(int part) {
    String noun = word(amounts.get(part).sentence(), 2);
    for (int i = part - 1; i >= Math.max(0, part - BACK); i--) {
      Amount amount = amounts.get(i);
      for (int at = amount.from() - NEAR; at <= amount.to() + NEAR; at++) {
        if (word(amount.sentence(), at).equals(noun)
            && amount.most().compareTo(amounts.get(part).most()) > 0) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  private void add(int part, int whole) {
    BigDecimal value = amounts.get(part).most();
    BigDecimal sum = told.getOrDefault(whole, BigDecimal.ZERO).add(value);
    if (amounts.get(part).currency().equals(amounts.get(whole).currency())
        && value.compareTo(amounts.get(whole).most()) < 0
        && sum.compareTo(amounts.get(whole).most()) <= 0
        && !Integer.valueOf(part).equals(wholes.get(whole))) {
      wholes.put(part, whole);
      told.put(whole, sum);
    }
  }

  /** {@code $3m of a $7m credit}, {@code $3m from the $7m credit}. */
  private static boolean isDrawnFrom(Amount part, Amount whole) {
    AnnotatedSentence sentence = part.sentence();
    int of = sentence.is(part.to(), "out") ? part.to() + 1 : part.to();
    boolean from = sentence.is(of, "from") && CREDITS.contains(word(sentence, whole.to()));
    if (whole.sentence() != sentence
        || !sentence.is(of, "of") && !from
        || !ARTICLES.contains(word(sentence, of + 1))
        || whole.from() - of - 2 > NEAR) {
      return false;
    }
    for (int i = of + 2; i < whole.from(); i++) {
      if (!sentence.tokens().get(i).isWord()) {
        return false;
      }
    }
    return true;
  }

  /** {@code $3m of which}, {@code $3m of it}. */
  private static boolean pointsTo(Amount part) {
    AnnotatedSentence sentence = part.sentence();
    return sentence.is(part.to(), "of") && POINTERS.contains(word(sentence, part.to() + 1));
  }

  /** {@code Of this, $3m}, {@code Of the total sum $3m}. */
  private static boolean pointsBack(Amount part) {
    AnnotatedSentence sentence = part.sentence();
    if (!sentence.is(0, "of") || part.from() > REACH) {
      return false;
    }
    return POINTERS.contains(word(sentence, 1))
        || SUMS.contains(word(sentence, 2))
        || SUMS.contains(word(sentence, 3));
  }

  /** Whether a list of parts of {@code whole} opens between it and {@code part}. */
  private static boolean opensParts(Amount whole, Amount part) {
    AnnotatedSentence sentence = part.sentence();
    for (int i = part.from() - 1; i >= Math.max(whole.to(), part.from() - REACH); i--) {
      String word = word(sentence, i);
      boolean which = word.equals("which") && sentence.is(i - 1, "of");
      boolean of = word.equals("of") && OPENERS_OF.contains(word(sentence, i - 1));
      if (which || of || OPENERS.contains(word)) {
        return i - whole.to() <= FAR && !isBroken(sentence, whole.to(), i - 1);
      }
      if (word.equals(";") || word.equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a new clause begins between two tokens. */
  private static boolean isBroken(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, ";")
          || sentence.is(i, ",") && (sentence.is(i + 1, "and") || sentence.is(i + 1, "but"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code … and $2m in transport}, {@code … and Osh 71}: a further entry of the list. */
  private static boolean isNextPart(Amount last, Amount amount) {
    AnnotatedSentence sentence = amount.sentence();
    int at = amount.from() - 1;
    while (at > last.to() && Bonds.links(word(sentence, at))) {
      at--;
    }
    int names = at;
    while (names > last.to() && sentence.tokens().get(names).isCapital()) {
      names--;
    }
    boolean joint = sentence.is(names, "and") || sentence.is(names, ",");
    return joint && at - names <= NEAR && !isBroken(sentence, last.to(), names - 1);
  }

  private static String word(AnnotatedSentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
