package org.briefwright.extract.statement;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Span;

/** Tells which words of a sentence are those of which speaker. */
final class Wording {

  private static final int OTHER_CLAUSE = 25;

  private Wording() {}

  /**
   * The quotations of {@code sentence} that belong to {@code utterance}: with several speakers each
   * quotation is that of the nearest verb of its clause.
   *
   * @param all the utterances of the sentence, {@code utterance} among them
   */
  static List<Span> quotes(
      AnnotatedSentence sentence, Utterance utterance, List<Utterance> all) {
    if (all.size() == 1) {
      return sentence.quotes();
    }
    List<Span> own = new ArrayList<>();
    for (Span quote : sentence.quotes()) {
      Optional<Utterance> nearest =
          all.stream().min(Comparator.comparingInt(other -> distance(sentence, quote, other)));
      if (nearest.filter(n -> n.speakers().equals(utterance.speakers())).isPresent()) {
        own.add(quote);
      }
    }
    return own;
  }

  private static int distance(AnnotatedSentence sentence, Span quote, Utterance utterance) {
    int first = tokenFrom(sentence, quote.start());
    int last = tokenFrom(sentence, quote.end()) - 1;
    if (first >= utterance.from() && last < utterance.to()) {
      return 0;
    }
    boolean after = first >= utterance.to();
    int low = after ? utterance.to() : last + 1;
    int high = after ? first : Math.min(utterance.from(), utterance.subject());
    int distance = Math.max(0, high - low);
    for (int i = low; i < high; i++) {
      if (endsClause(sentence, i)) {
        distance += OTHER_CLAUSE;
      }
    }
    return distance;
  }

  private static boolean endsClause(AnnotatedSentence sentence, int i) {
    return sentence.is(i, ";")
        || sentence.is(i, ",")
            && (sentence.is(i + 1, "but")
                || sentence.is(i + 1, "and")
                || sentence.is(i + 1, "while"));
  }

  private static int tokenFrom(AnnotatedSentence sentence, int unit) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= unit) {
        return i;
      }
    }
    return tokens.size();
  }

  /**
   * What was said: the quotations, else the reported clause.
   *
   * @param postponed whether that clause stands before the subject
   */
  static Optional<String> words(
      AnnotatedSentence sentence, Utterance utterance, List<Span> quotes, boolean postponed) {
    if (!quotes.isEmpty()) {
      return Optional.of(
          quotes.stream().map(quote -> quote.in(sentence.text())).collect(joining(" … ")));
    }
    int from = postponed ? 0 : Math.min(utterance.from(), sentence.tokens().size());
    int to = postponed ? utterance.subject() : sentence.tokens().size();
    while (to > from && !sentence.tokens().get(to - 1).isWord() && !isNumber(sentence, to - 1)
        || postponed && to > from && sentence.is(to - 1, "the")) {
      to--;
    }
    String clause = sentence.text(from, to);
    return clause.isBlank() ? Optional.empty() : Optional.of(clause);
  }

  private static boolean isNumber(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).kind() != Token.Kind.SIGN;
  }
}
