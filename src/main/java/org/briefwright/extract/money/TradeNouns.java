package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Party.Side;

/**
 * Who buys and who sells where a noun tells of it. Whose purchase it is buys ({@code Oman's
 * purchases}), whose sale it is sells; whose the goods are sells in either ({@code purchases of
 * Oman's oil}).
 */
final class TradeNouns {

  /** Most words between an owner and the noun: {@code Oman's first big order}. */
  private static final int DESCRIPTION = 3;

  private static final Set<String> BUYING = Grammar.words("nouns of buying");
  private static final Set<String> SELLING = Grammar.words("nouns of selling");
  private static final Set<String> VERBS = Grammar.words("verbs of trade");

  private final AnnotatedSentence sentence;

  TradeNouns(AnnotatedSentence sentence) {
    this.sentence = sentence;
  }

  /** The side of {@code actor} in a purchase; empty where no noun tells. */
  Optional<Side> side(ActorMention actor) {
    int noun = owned(actor.to());
    if (noun > 0) {
      return Optional.of(isOne(BUYING, noun) ? Side.GIVES : Side.RECEIVES);
    }
    if (isOwnerOfGoods(actor)) {
      return Optional.of(Side.RECEIVES);
    }
    boolean sold = sentence.is(beforeArticle(actor.from()), "to") && isSoldBefore(actor.from());
    return sold ? Optional.of(Side.GIVES) : Optional.empty();
  }

  /**
   * Those who buy by a name that nothing else in the sentence tells to be one: {@code Europe's}.
   */
  List<ActorMention> unknownBuyers() {
    List<ActorMention> buyers = new ArrayList<>();
    for (int i = 1; i < sentence.tokens().size(); i++) {
      int noun = sentence.is(i, "'s") ? owned(i) : 0;
      if (noun > 0 && isOne(BUYING, noun) && isUnknown(i - 1)) {
        int from = nameEndingAt(i);
        if (from < i) {
          Actor who = new Actor.Body(sentence.text(from, i), Optional.empty());
          buyers.add(new ActorMention(from, i, who, true));
        }
      }
    }
    return buyers;
  }

  private boolean isUnknown(int token) {
    return sentence.actorAt(token).filter(ActorMention::sure).isEmpty();
  }

  /**
   * Where the name begins whose last word stands before token {@code end}; that where none does.
   */
  private int nameEndingAt(int end) {
    int from = end;
    while (from > 0
        && sentence.tokens().get(from - 1).isCapital()
        && isUnknown(from - 1)
        && !Grammar.isFunctionWord(sentence.tokens().get(from - 1).word())
        && !Grammar.isDay(sentence.tokens().get(from - 1).word())) {
      from--;
    }
    return from;
  }

  /**
   * The noun of trade that belongs to the owner whose genitive begins at {@code at}; 0 for none.
   */
  private int owned(int at) {
    if (!sentence.is(at, "'s") && !sentence.is(at, "'")) {
      return 0;
    }
    for (int i = at + 1; i <= at + 1 + DESCRIPTION && i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (isOne(BUYING, i) || isOne(SELLING, i)) {
        return i;
      }
      if (!token.isWord() || Grammar.isFunctionWord(token.word())) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code purchases of Omani oil}, {@code bought Oman's oil}. */
  private boolean isOwnerOfGoods(ActorMention actor) {
    boolean genitive = sentence.is(actor.to(), "'s");
    int goods = genitive ? actor.to() + 1 : actor.to();
    if (goods >= sentence.tokens().size() || !isGoods(sentence.tokens().get(goods))) {
      return false;
    }
    int opens = beforeArticle(actor.from());
    boolean traded =
        (sentence.is(opens, "of") || sentence.is(opens, "for"))
            && (isOne(BUYING, opens - 1) || isOne(SELLING, opens - 1));
    return traded || genitive && isOne(VERBS, opens);
  }

  private static boolean isGoods(Token token) {
    return token.isWord() && !token.isCapital() && !Grammar.isFunctionWord(token.word());
  }

  private boolean isSoldBefore(int from) {
    for (int i = beforeArticle(from) - 1; i >= 0 && !sentence.is(i, ";"); i--) {
      if (isOne(SELLING, i)) {
        return true;
      }
      if (sentence.tokens().get(i).isNumber() || sentence.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private int beforeArticle(int from) {
    return sentence.is(from - 1, "the") ? from - 2 : from - 1;
  }

  private boolean isOne(Set<String> words, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && words.contains(sentence.tokens().get(i).word());
  }
}
