package org.briefwright.extract.statement;

import java.util.Set;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Calendar;

/** Tells what a preposition governs: {@code in a letter from [the minister]} has no subject. */
final class Government {

  private static final Set<String> PARTS =
      Set.of("northern", "southern", "eastern", "western", "central", "rural", "neighbouring");

  private final ClauseWords words;

  Government(ClauseWords words) {
    this.words = words;
  }

  /** One past an article or a word of possession at token {@code i}. */
  static int afterDeterminer(AnnotatedSentence sentence, int i) {
    return isDeterminer(sentence, i) && i + 1 < sentence.tokens().size() ? i + 1 : i;
  }

  static boolean isDeterminer(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "the")
        || sentence.is(i, "a")
        || sentence.is(i, "an")
        || sentence.is(i, "his")
        || sentence.is(i, "her")
        || sentence.is(i, "its")
        || sentence.is(i, "their");
  }

  /** Whether a preposition holds the actor, or one that it is joined to. */
  boolean isGoverned(AnnotatedSentence sentence, ActorMention actor) {
    int article = beforeName(sentence, actor.from() - 1);
    int before = article > 0 && isDeterminer(sentence, article) ? article - 1 : article;
    if (isByOne(sentence, article - 1) || isByOne(sentence, article - 2)) {
      // "shown around by a ministry official"
      return true;
    }
    if (before < 0) {
      return false;
    }
    if (isJoint(sentence, before) && before > 0) {
      return sentence.actorAt(before - 1).map(left -> isGoverned(sentence, left)).orElse(false);
    }
    if (sentence.is(before, "but") && before > 0 && sentence.tokens().get(before - 1).isWord()) {
      // "all capitals but Ashgabat"
      return true;
    }
    // "after Baradar had walked the site": here the preposition joins clauses
    boolean clause =
        joinsClauses(sentence, before)
            && (sentence.is(actor.to(), "had") || sentence.is(actor.to(), "has"));
    return !clause && words.isPreposition(sentence.tokens().get(before));
  }

  /**
   * {@code of the Agency for Budget [Loan Fund]}, {@code of southern [Chile]}: before the capitals
   * that belong to a name, and before the part of a country.
   */
  private static int beforeName(AnnotatedSentence sentence, int i) {
    int at = i > 0 && PARTS.contains(sentence.tokens().get(i).word()) ? i - 1 : i;
    while (at > 0
        && sentence.tokens().get(at).isCapital()
        && !Calendar.isMonthOrWeekday(sentence.tokens().get(at))
        && sentence.nameAt(at).isEmpty()
        && sentence.actorAt(at).isEmpty()) {
      at--;
    }
    return at;
  }

  private static boolean isByOne(AnnotatedSentence sentence, int article) {
    return sentence.is(article - 1, "by")
        && (sentence.is(article, "a") || sentence.is(article, "an"));
  }

  boolean isGoverned(AnnotatedSentence sentence, int token) {
    return token > 0 && words.isPreposition(sentence.tokens().get(token - 1));
  }

  /** {@code after}, {@code before} and the like join clauses as well as they govern nouns. */
  static boolean joinsClauses(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "after")
        || sentence.is(i, "before")
        || sentence.is(i, "since")
        || sentence.is(i, "until");
  }

  static boolean isJoint(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "and") || sentence.is(i, "or") || sentence.is(i, "nor");
  }
}
