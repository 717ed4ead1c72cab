package org.briefwright.extract.money;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/**
 * Tells whose cost an amount is: by the head of the subject of {@code cost}, {@code is put at}.
 * What something that is built costs is invested in it ({@code the plant at Osh will cost $2m});
 * what is only done there is not ({@code the visit to the plant cost $2m}).
 */
final class ProjectCosts {

  private static final int REACH = 8;
  private static final int SUBJECT = 14;

  private static final Cue INVESTMENT = Cue.of("deal investment 3", "cost");

  private static final Set<String> BUILT = Grammar.words("built things");
  private static final Set<String> WORK = Grammar.words("work on what is built");
  private static final Set<String> PARTS = Grammar.words("parts of what is built");
  private static final Set<String> OPEN = Grammar.words("open costs");
  private static final Set<String> BEFORE = Grammar.words("between subject and cost");
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final Set<String> EACH =
      Set.of("a", "an", "per", "each", "apiece", "every", "annually", "monthly");

  private static final Set<String> NOUN =
      Set.of("the", "a", "its", "total", "estimated", "their", "'s", "of", "at");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  /** What a subject is. */
  private enum Subject {
    BUILT,
    OTHER,
    UNKNOWN
  }

  ProjectCosts(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** The verb by which {@code amount} is what a built thing costs. */
  Optional<Match<Cue>> of(Amount amount) {
    int verb = verb(amount);
    return verb > 0 && !isEach(amount) && subject(verb) == Subject.BUILT
        ? Optional.of(new Match<>(verb, verb + 1, INVESTMENT))
        : Optional.empty();
  }

  /**
   * Whether {@code amount} is what something else costs, so that a built thing named counts no
   * more.
   */
  boolean isOfOther(Amount amount) {
    int verb = verb(amount);
    return verb > 0 && subject(verb) == Subject.OTHER;
  }

  /** Whether {@code amount} is told as a cost of anything. */
  boolean isCost(Amount amount) {
    return verb(amount) > 0;
  }

  private boolean isEach(Amount amount) {
    return amount.to() < sentence.tokens().size() && EACH.contains(word(amount.to()));
  }

  /** The verb whose measure the amount is, or -1. */
  private int verb(Amount amount) {
    for (int i = amount.from() - 1; i > 0 && amount.from() - i <= REACH; i--) {
      if (isOne(i, "cost", "costs") && !isNoun(i)) {
        return i;
      }
      if (isOne(i, "at")
          && isOne(i - 1, "put", "estimated", "costed")
          && isOne(i - 2, "is", "was", "are")) {
        return i - 1;
      }
      boolean limit = Bonds.links(word(i)) && !isOne(i, "of", "to", "for", "is", "was", "by", "at");
      if (!limit || holdsAmount(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNoun(int i) {
    return NOUN.contains(word(i - 1));
  }

  private Subject subject(int verb) {
    int end = verb;
    while (end > 0 && BEFORE.contains(word(end - 1))) {
      if (OPEN.contains(word(end - 1))) {
        return Subject.UNKNOWN;
      }
      end--;
    }
    int from = end;
    while (from > 0 && end - from < SUBJECT && !isBreak(from - 1)) {
      from--;
    }
    return from == end ? Subject.UNKNOWN : subject(from, end);
  }

  private Subject subject(int from, int end) {
    int first = from;
    // "In Khorog the school": what opens with a preposition is no subject
    if (PREPOSITIONS.contains(word(first))) {
      while (first < end && !isOne(first, "the", "a", "an")) {
        first++;
      }
    }
    int head = head(first, end);
    if (head <= first - 1 || head < 0) {
      return Subject.UNKNOWN;
    }
    if (BUILT.contains(word(head)) && !isHyphened(head)) {
      // "a mill costs $2m": any mill
      boolean any = isOne(first, "a", "an") && isOne(end, "costs");
      return any ? Subject.OTHER : Subject.BUILT;
    }
    boolean whole = WORK.contains(word(head)) || PARTS.contains(word(head));
    if (!whole) {
      return isAnyBuilt(head + 1, end) ? Subject.OTHER : Subject.UNKNOWN;
    }
    if (!isOne(head + 1, "of")) {
      return WORK.contains(word(head)) && head + 1 == end ? Subject.BUILT : Subject.UNKNOWN;
    }
    int of = head(head + 2, end);
    return of > head && BUILT.contains(word(of)) ? Subject.BUILT : Subject.UNKNOWN;
  }

  /** The last noun of the phrase from token {@code from} before a preposition, comma or verb. */
  private int head(int from, int end) {
    int i = from;
    while (i < end && !(i > from && isEnd(i))) {
      i++;
    }
    return i - 1;
  }

  private boolean isEnd(int i) {
    Token token = sentence.tokens().get(i);
    boolean reduced = VerbMood.isPast(token) && !token.isCapital() && i > 1 && isNounBefore(i);
    return PREPOSITIONS.contains(word(i)) || token.is(",") || token.is("that") || reduced;
  }

  /** {@code the school opened in May}: a participle after what is built. */
  private boolean isNounBefore(int i) {
    return BUILT.contains(word(i - 1));
  }

  private boolean isAnyBuilt(int from, int end) {
    for (int i = from; i < end; i++) {
      if (BUILT.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isHyphened(int i) {
    return isOne(i + 1, "-") && !sentence.tokens().get(i + 1).spaced();
  }

  private boolean isBreak(int i) {
    boolean names =
        isOne(i, "and")
            && i > 0
            && sentence.tokens().get(i - 1).isCapital()
            && sentence.tokens().get(i + 1).isCapital();
    return isOne(i, "and") && !names
        || isOne(i, ";", ":", "but", "while", "–", "—", "said", "says", "because", "as", ".")
        || holdsAmount(i)
        || isOne(i, "that") && i > 0 && VerbMood.isPast(sentence.tokens().get(i - 1))
        || isOne(i, ",") && !isOne(i + 1, "which");
  }

  private boolean holdsAmount(int i) {
    for (Amount one : amounts) {
      if (one.from() <= i && i < one.to()) {
        return true;
      }
    }
    return false;
  }

  private boolean isOne(int i, String... words) {
    for (String word : words) {
      if (sentence.is(i, word)) {
        return true;
      }
    }
    return false;
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
