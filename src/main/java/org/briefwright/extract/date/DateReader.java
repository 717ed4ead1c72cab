package org.briefwright.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;

/** Reads the dates of a document. Safe for use by several threads. */
public final class DateReader {

  private final DateWords words;
  private final DateScanner scanner;

  public DateReader(WordLists lists) {
    words = new DateWords(lists);
    scanner = new DateScanner(words);
  }

  /** The dates that {@code text} names, in its order; what nothing anchors is left out. */
  public List<DateMention> read(AnnotatedText text) {
    DateResolver resolver = new DateResolver(text.published());
    List<DateMention> mentions = new ArrayList<>();
    for (AnnotatedSentence sentence : text.sentences()) {
      for (Found found : scanner.scan(sentence.tokens())) {
        mention(text, sentence, found, resolver).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<DateMention> mention(
      AnnotatedText text, AnnotatedSentence sentence, Found found, DateResolver resolver) {
    boolean ahead =
        words.looksAhead(sentence.tokens(), clauseStart(sentence, found), found.from())
            || found.from() <= 2
                && words.looksAhead(sentence.tokens(), found.to(), clauseEnd(sentence, found));
    Optional<DateResolver.Resolved> resolved = resolver.resolve(found.expression(), ahead);
    // a date in a citation is that of another text: what follows does not count from it
    if (!sentence.isInCitation(found.from())) {
      resolved.map(DateResolver.Resolved::value).ifPresent(resolver::remember);
    }
    return resolved.map(r -> {
      String words = sentence.text(found.from(), found.to());
      return new DateMention(
          text.citation(sentence),
          sentence.span(found.from(), found.to()),
          words,
          r.value(),
          r.basis(),
          Grounds.of(rule(found.expression()), words));
    });
  }

  private static int clauseStart(AnnotatedSentence sentence, Found found) {
    int at = found.from();
    while (at > 0
        && !sentence.is(at - 1, ";")
        && !sentence.is(at - 1, ":")
        && !sentence.is(at - 1, ",")) {
      at--;
    }
    return at;
  }

  /** One past the main clause of a sentence that begins with a day: past the next comma. */
  private static int clauseEnd(AnnotatedSentence sentence, Found found) {
    int at = found.to() + 1;
    while (at < sentence.tokens().size()
        && !sentence.is(at, ";")
        && !sentence.is(at, ":")
        && !sentence.is(at, ",")) {
      at++;
    }
    return Math.min(at, sentence.tokens().size());
  }

  private static String rule(Expression expression) {
    return switch (expression) {
      case Expression.Calendar date when date.year().isPresent() -> "a date with its year";
      case Expression.Calendar date -> "a date without a year: the nearest to publication";
      case Expression.MonthOfYear month -> "a month of a year that is counted from publication";
      case Expression.Weekday day -> "a weekday: the last one before publication";
      case Expression.FromPublication day -> "a day counted from publication";
      case Expression.FromPrevious day -> "a day counted from the one named before";
      case Expression.Relative relative -> "a month or year counted from publication";
      case Expression.DayOfMonth day -> "a day of the month of publication or the one before";
      case Expression.PartOfYear part -> "a season or part of a year";
    };
  }
}
