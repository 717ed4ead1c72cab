package org.briefwright.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Span;

/**
 * Clauses that only announce what a colon leads to: {@code Kyrgyzstan answered on Friday as well:
 * its president wrote that …}. What they announce is the act; the day of the clause is its day.
 */
final class Heralds {

  private static final int LONGEST = 8;

  private Heralds() {}

  /** The clause of the same side that announces {@code said}, one of {@code all}. */
  static Optional<Utterance> of(
      AnnotatedSentence sentence, Utterance said, List<Utterance> all, List<DateMention> dates) {
    return all.stream()
        .filter(other -> other != said && announces(sentence, other, said, dates))
        .findFirst();
  }

  /** Whether {@code herald} announces one of {@code all}. */
  static boolean isHerald(
      AnnotatedSentence sentence, Utterance herald, List<Utterance> all, List<DateMention> dates) {
    return all.stream()
        .anyMatch(said -> said != herald && announces(sentence, herald, said, dates));
  }

  private static boolean announces(
      AnnotatedSentence sentence, Utterance herald, Utterance said, List<DateMention> dates) {
    if (herald.to() >= said.from()) {
      return false;
    }
    int colon = herald.to();
    while (colon < said.from() && !sentence.is(colon, ":")) {
      colon++;
    }
    return colon < Math.min(said.from(), said.subject() + 1)
        && areOneSide(herald, said)
        && isBare(sentence, herald.to(), colon, dates);
  }

  private static boolean areOneSide(Utterance one, Utterance other) {
    return one.speakers().stream()
        .anyMatch(a -> other.speakers().stream().anyMatch(b -> areOneSide(a, b)));
  }

  private static boolean areOneSide(Actor one, Actor other) {
    return one.equals(other) || one.country().isPresent() && one.country().equals(other.country());
  }

  /** Whether only a day and a few words that tell nothing stand there: no part, no quotation. */
  private static boolean isBare(
      AnnotatedSentence sentence, int from, int to, List<DateMention> dates) {
    int words =
        (int)
            IntStream.range(from, to)
                .filter(i -> sentence.tokens().get(i).isWord() && !isDate(sentence, i, dates))
                .count();
    boolean plain =
        IntStream.range(from, to)
            .noneMatch(i ->
                sentence.is(i, ",")
                    || sentence.is(i, "that")
                    || sentence.isQuoted(i)
                    || sentence.actorAt(i).isPresent());
    return plain && words < LONGEST;
  }

  private static boolean isDate(AnnotatedSentence sentence, int i, List<DateMention> dates) {
    Span token = sentence.span(i, i + 1);
    return dates.stream().anyMatch(date -> date.span().contains(token));
  }
}
