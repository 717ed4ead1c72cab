package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.DateMention;

/** Cuts the words that name an event out of its sentence. */
final class EventText {

  private static final int MOST_BEFORE = 4;
  private static final int MOST_AFTER = 9;
  private static final int LONGEST_CLAUSE = 16;

  private final EventWords words;

  EventText(EventWords words) {
    this.words = words;
  }

  /**
   * {@code anti-migrant raid in Khabarovsk}: the noun at {@code from} with all that describes it.
   */
  String noun(AnnotatedSentence sentence, int from, int to, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    int first = from;
    while (first > 0 && from - first < MOST_BEFORE && describes(sentence, first - 1, dates)) {
      first--;
    }
    while (first < from && !tokens.get(first).isWord()) {
      first++;
    }
    int last = to;
    while (last < tokens.size()
        && last - to < MOST_AFTER
        && !words.endsPhrase(tokens.get(last))
        && !isDate(sentence, last, dates)
        && isInPhrase(tokens.get(last))) {
      last++;
    }
    return sentence.text(first, withoutLoose(sentence, to, last));
  }

  private boolean describes(AnnotatedSentence sentence, int i, List<DateMention> dates) {
    Token token = sentence.tokens().get(i);
    boolean joins = token.is("-") && !token.spaced() || token.is("'s");
    return joins
        || token.isWord()
            && !words.standsBeforePhrase(token)
            && !isDate(sentence, i, dates)
            && !token.word().endsWith("ed")
            && !token.word().endsWith("ly");
  }

  private static boolean isInPhrase(Token token) {
    return token.isWord() || token.is("-") || token.is("'s") || token.isNumber();
  }

  /** The end of a phrase without what only leads on: {@code in the}. */
  private int withoutLoose(AnnotatedSentence sentence, int least, int end) {
    int last = end;
    while (last > least
        && (words.standsBeforePhrase(sentence.tokens().get(last - 1))
            || sentence.is(last - 1, "near")
            || sentence.is(last - 1, "early")
            || sentence.is(last - 1, "late")
            || sentence.is(last - 1, "between")
            || !sentence.tokens().get(last - 1).isWord()
                && !sentence.tokens().get(last - 1).isNumber())) {
      last--;
    }
    return last;
  }

  /**
   * {@code Armed men raided a post near Panj}: the clause around token {@code at}, without a day.
   */
  String clause(AnnotatedSentence sentence, int at, List<DateMention> dates) {
    List<Token> tokens = sentence.tokens();
    int first = at;
    while (first > 0 && !isEdge(sentence, first - 1) && !isDate(sentence, first - 1, dates)) {
      first--;
    }
    while (first < at
        && words.standsBeforePhrase(tokens.get(first))
        && !isArticle(tokens.get(first))) {
      first++;
    }
    int last = at + 1;
    while (last < tokens.size()
        && last - first < LONGEST_CLAUSE
        && !isEdge(sentence, last)
        && !isDate(sentence, last, dates)) {
      last++;
    }
    int event = behindReply(sentence, first, last);
    return sentence.text(event, withoutLoose(sentence, Math.max(at, event) + 1, last));
  }

  /** {@code Osh responded to the raid}: the event is what was answered, not the answer. */
  private int behindReply(AnnotatedSentence sentence, int first, int last) {
    for (PhraseBook.Match<Boolean> reply : words.replies(sentence.tokens())) {
      if (reply.from() >= first && reply.to() + 1 < last && sentence.is(reply.to(), "to")) {
        int event = reply.to() + 1;
        Token opens = sentence.tokens().get(event);
        boolean article = opens.is("the") || opens.is("a") || opens.is("an");
        return article && event + 1 < last ? event + 1 : event;
      }
    }
    return first;
  }

  private static boolean isArticle(Token token) {
    return token.is("the") || token.is("a") || token.is("an") || token.isCapital();
  }

  private static boolean isEdge(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.kind() == Token.Kind.SIGN
        && switch (token.word()) {
          case ",", ";", ":", ".", "–", "—", "(", ")", "!", "?", "\"", "“", "”" -> true;
          default -> false;
        };
  }

  /** The day in the phrase that begins with token {@code from}: {@code the hearings of 6 March}. */
  static Optional<LocalDate> dayBehind(
      AnnotatedSentence sentence, int from, List<DateMention> dates) {
    for (int i = from; i < Math.min(from + MOST_AFTER, sentence.tokens().size()); i++) {
      if (isEdge(sentence, i)) {
        return Optional.empty();
      }
      int at = sentence.tokens().get(i).start();
      Optional<LocalDate> day =
          dates.stream()
              .filter(date -> date.span().start() == at)
              .flatMap(date -> date.value().day().stream())
              .findFirst();
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  static boolean isDate(AnnotatedSentence sentence, int i, List<DateMention> dates) {
    Token token = sentence.tokens().get(i);
    return dates.stream()
        .anyMatch(date -> date.span().start() <= token.start() && token.end() <= date.span().end());
  }
}
