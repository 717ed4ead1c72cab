package org.briefwright.extract.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.PartialDate;

/**
 * Finds the day of a statement: that of the sentence that stands nearest to the verb, else that of
 * its citation, else the document's.
 */
final class StatementDates {

  /** A day and how it is known. */
  record Dated(Optional<PartialDate> date, DateBasis basis) {}

  private static final int CLAUSE_BREAK = 8;

  private StatementDates() {}

  static Dated of(
      AnnotatedSentence sentence,
      Utterance utterance,
      List<DateMention> dates,
      Optional<LocalDate> published) {
    Optional<DateMention> own =
        dates.stream()
            .filter(date -> date.value().day().isPresent())
            .filter(date -> !isIn(sentence.citations(), date) && !isIn(sentence.quotes(), date))
            .min(Comparator.comparingInt(date -> distance(sentence, utterance.near(), date)));
    if (own.isPresent()) {
      return new Dated(own.map(DateMention::value), basis(own.get()));
    }
    Optional<DateMention> cited =
        dates.stream()
            .filter(date -> date.value().day().isPresent() && isIn(sentence.citations(), date))
            .findFirst();
    if (cited.isPresent()) {
      return new Dated(cited.map(DateMention::value), DateBasis.CITATION);
    }
    return published
        .map(day -> new Dated(Optional.of(PartialDate.of(day)), DateBasis.DOCUMENT))
        .orElseGet(() -> new Dated(Optional.empty(), DateBasis.NONE));
  }

  private static DateBasis basis(DateMention date) {
    return switch (date.basis()) {
      case "as written", "year from context", "year from the text" -> DateBasis.STATED;
      default -> DateBasis.RELATIVE;
    };
  }

  private static boolean isIn(List<org.briefwright.fact.Span> spans, DateMention date) {
    return spans.stream().anyMatch(span -> span.contains(date.span()));
  }

  /** Tokens between the verb and the date; the end of a clause between them counts for several. */
  private static int distance(AnnotatedSentence sentence, int verb, DateMention date) {
    int at = tokenAt(sentence, date.span().start());
    int low = Math.min(verb, at);
    int high = Math.max(verb, at);
    int distance = high - low;
    for (int i = low + 1; i < high; i++) {
      Token token = sentence.tokens().get(i);
      if (token.is(";") || token.is(":")) {
        distance += CLAUSE_BREAK;
      }
    }
    return distance;
  }

  private static int tokenAt(AnnotatedSentence sentence, int unit) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > unit) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
