package org.briefwright.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Span;
import org.briefwright.fact.Stance;

/**
 * Finds the stance that a speaker's words carry, by {@code stance.txt}.
 *
 * <p>A word of stance is the speaker's where it is the verb that reports him ({@code condemned the
 * raid}), where it follows his message, where a pronoun of the reported clause has it ({@code said
 * that it condemned}), or where he is quoted with it in the first person. A denied one ({@code did
 * not condemn}) tells no stance.
 */
final class StanceFinder {

  private static final int REACH = 4;
  private static final int SUBJECT_REACH = 3;

  private final PhraseBook<Stance.Kind> stances;
  private final ClauseWords clauses;

  StanceFinder(WordLists lists, ClauseWords clauses) {
    this.clauses = clauses;
    stances =
        lists.book(
            "stance.txt",
            label -> Stance.Kind.valueOf(label.replace(' ', '_').toUpperCase(Locale.ROOT)));
  }

  /**
   * @param quotes those of {@code said}
   * @param end one past the last token of its clause
   */
  Optional<Stance> of(AnnotatedSentence sentence, Utterance said, List<Span> quotes, int end) {
    return stances.all(sentence.tokens()).stream()
        .filter(match -> !isDenied(sentence, match))
        .filter(match -> isOf(sentence, said, quotes, end, match))
        .findFirst()
        .map(match -> new Stance(match.value(), words(sentence, match)));
  }

  private boolean isOf(
      AnnotatedSentence sentence,
      Utterance said,
      List<Span> quotes,
      int end,
      Match<Stance.Kind> match) {
    if (match.from() < said.to() && said.from() < match.to()) {
      return true;
    }
    boolean neutral = match.value() == Stance.Kind.NEUTRAL;
    if (neutral && match.from() > 0 && sentence.tokens().get(match.from()).isCapital()) {
      // "the Ministry of Internal Affairs"
      return false;
    }
    if (sentence.isQuoted(match.from())) {
      Span span = sentence.span(match.from(), match.to());
      return quotes.stream().anyMatch(quote -> quote.contains(span))
          && (neutral || hasSubject(sentence, match.from(), true));
    }
    boolean inside = match.from() >= said.to() && match.to() <= end;
    return inside
        && (neutral
            || follows(sentence, said.to(), match.from())
            || hasSubject(sentence, match.from(), false));
  }

  /** {@code a statement by Kabul strongly condemned}: nothing but helping words between. */
  private boolean follows(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!clauses.standsBetween(sentence.tokens().get(i)) || sentence.is(i, "to")) {
        return false;
      }
    }
    return true;
  }

  /** {@code that it condemned}; in a quotation {@code we strongly condemn}. */
  private boolean hasSubject(AnnotatedSentence sentence, int verb, boolean quoted) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT_REACH); i--) {
      boolean speaker =
          quoted
              ? sentence.is(i, "we") || sentence.is(i, "i")
              : sentence.is(i, "it")
                  || sentence.is(i, "he")
                  || sentence.is(i, "she")
                  || sentence.is(i, "they");
      if (speaker) {
        return true;
      }
      if (!clauses.standsBetween(sentence.tokens().get(i)) || sentence.is(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /** {@code did not condemn}, {@code would welcome}, {@code refused to condemn}. */
  private boolean isDenied(AnnotatedSentence sentence, Match<Stance.Kind> match) {
    if (match.value() == Stance.Kind.NEUTRAL) {
      return false;
    }
    for (int i = match.from() - 1; i >= Math.max(0, match.from() - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.kind() == Token.Kind.SIGN && !token.is("'s")) {
        return false;
      }
      if (clauses.isNegation(token) || clauses.isUnreal(token)) {
        return !sentence.is(i + 1, "only");
      }
    }
    return false;
  }

  /** The words found, with the adverb before them. */
  private static String words(AnnotatedSentence sentence, Match<Stance.Kind> match) {
    int from = match.from();
    while (from > 0 && ClauseWords.isAdverb(sentence.tokens().get(from - 1))) {
      from--;
    }
    return sentence.text(from, match.to());
  }
}
