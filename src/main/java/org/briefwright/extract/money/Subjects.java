package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Finds the subject of a verb in one sentence: the words of its noun phrase, back to where the
 * clause begins.
 */
final class Subjects {

  /** Most words of a subject. */
  private static final int SUBJECT = 24;

  /** Most words of a noun phrase that a relative clause follows. */
  private static final int PHRASE = 10;

  private static final Set<String> BEFORE = Grammar.words("between subject and cost");
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final Set<String> SAYING = Grammar.words("saying");
  private static final Set<String> TIMES = Set.of("this", "last", "next", "each", "every", "as");
  private static final Set<String> OPENERS = Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> ENDS =
      Set.of(";", ":", "–", "—", "(", ")", "but", "while", "whereas", "that", "whose", "so");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  /** Tokens {@code from} to before {@code to}. */
  record Span(int from, int to) {

    boolean isEmpty() {
      return to <= from;
    }
  }

  Subjects(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** Where the subject of the verb ends, before its helpers and adverbs. */
  int end(int verb) {
    int end = verb;
    while (end > 0 && helps(end - 1)) {
      end--;
    }
    return end;
  }

  /** The subject that ends before {@code end}; empty where there is none. */
  Span before(int end) {
    int to = end;
    if (sentence.is(end - 1, ",")) {
      int opens = comma(end - 1);
      to = opens > 0 ? opens : end - 1;
    }
    int from = start(to);
    // "Thus the debt of the farms", "Last year the debt of the farms"
    int skipped = TIMES.contains(word(from)) ? from + 2 : from + 1;
    from = skipped < to && OPENERS.contains(word(skipped)) ? skipped : from;
    return new Span(from, to);
  }

  /**
   * {@code the debts of its firms, which stood at}: the noun phrase that ends before {@code to}.
   */
  Span antecedent(int to) {
    int from = to;
    while (from > 0 && to - from < PHRASE && !isEnd(from - 1) && !isVerb(from - 1)) {
      from--;
    }
    return new Span(from, to);
  }

  private boolean isVerb(int i) {
    Token token = sentence.tokens().get(i);
    return !token.isCapital() && VerbMood.isPast(token) || VerbMood.isHelper(token);
  }

  /** Whether a word may stand between subject and verb: a helper, an adverb. */
  boolean helps(int i) {
    String word = word(i);
    return !word.equals("which") && !word.equals("that") && BEFORE.contains(word)
        || word.length() > 4 && word.endsWith("ly");
  }

  /** The comma that opens what the one at {@code end} closes, or -1. */
  private int comma(int end) {
    for (int i = end - 1; i > 0 && end - i <= SUBJECT; i--) {
      if (sentence.is(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /** Where the subject begins that ends before {@code end}. */
  private int start(int end) {
    int from = end;
    while (from > 0 && end - from < SUBJECT && !isEnd(from - 1)) {
      from--;
    }
    if (!PREPOSITIONS.contains(word(from)) && !sentence.is(from, "according")) {
      return from;
    }
    // "In June the trade of the two states": what opens with a preposition is no subject
    for (int i = from + 1; i < end; i++) {
      boolean name = sentence.tokens().get(i).isNumber() || Grammar.isDay(word(i));
      if (OPENERS.contains(word(i)) && !isPreposition(i - 1)) {
        return i;
      }
      if (name
          && i + 1 < end
          && !sentence.tokens().get(i + 1).isNumber()
          && !isPreposition(i + 1)) {
        return i + 1;
      }
    }
    return end;
  }

  boolean isPreposition(int i) {
    return PREPOSITIONS.contains(word(i));
  }

  boolean isEnd(int i) {
    return ENDS.contains(word(i))
        || SAYING.contains(word(i))
        || holdsAmount(i)
        || sentence.is(i, ",")
        || sentence.is(i, "with") && sentence.is(i - 1, ",")
        || sentence.is(i, "and") && sentence.is(i - 1, ",")
        || sentence.is(i, "which");
  }

  /** After the last word of the noun phrase that begins at {@code from}. */
  int nounEnd(int from, int end) {
    int i = from;
    while (i < end) {
      Token token = sentence.tokens().get(i);
      boolean compound = sentence.is(i - 1, "-");
      boolean verb = VerbMood.isPast(token) && !token.isCapital() && i > from && !compound;
      boolean noun = token.isWord() || token.isNumber() || token.is("-") || token.is("'s");
      boolean time = TIMES.contains(token.word()) || OPENERS.contains(token.word());
      if (!noun || verb || i > from && (time || isPreposition(i))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether a clause ends at a token. */
  boolean isClauseEnd(int i) {
    return ENDS.contains(word(i));
  }

  /** Whether a token belongs to an amount. */
  boolean holdsAmount(int i) {
    for (Amount one : amounts) {
      if (one.from() <= i && i < one.to()) {
        return true;
      }
    }
    return false;
  }

  private String word(int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
