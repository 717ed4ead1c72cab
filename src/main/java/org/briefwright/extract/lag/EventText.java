package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.DateMention;

/** Cuts the words that name an event out of its sentence. */
final class EventText {

  private static final int MOST_BEFORE = 4;
  private static final int MOST_AFTER = 9;
  private static final int LONGEST_CLAUSE = 16;
  private static final int LONGEST_WITH_SUBJECT = 24;
  private static final int SHORTEST_CLAUSE = 3;

  private static final Set<String> BARE =
      Set.of(
          "was", "were", "went", "came", "fell", "broke", "began", "sank", "took", "met", "hit",
          "put", "struck", "shot", "left", "sent", "held", "had", "has", "rose", "gave", "made");

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
    while (first < from && (!tokens.get(first).isWord() || tokens.get(first).is("'s"))) {
      first++;
    }
    int last = to;
    while (last < tokens.size()
        && last - to < MOST_AFTER
        && (!words.endsPhrase(tokens.get(last)) || joinsTwo(sentence, to, last))
        && !isDate(sentence, last, dates)
        && !isVerbBehindName(sentence, last)
        && isInPhrase(tokens.get(last))) {
      last++;
    }
    return sentence.text(first, withoutLoose(sentence, to, last));
  }

  /** {@code the border between Osh [and] Panj}. */
  private static boolean joinsTwo(AnnotatedSentence sentence, int from, int i) {
    boolean between = false;
    for (int k = from; k < i; k++) {
      between |= sentence.is(k, "between");
    }
    return between && sentence.is(i, "and") && sentence.tokens().get(i - 1).isCapital();
  }

  /** {@code the vote in Osh [failed] to}: a past form behind a name tells of the phrase. */
  private static boolean isVerbBehindName(AnnotatedSentence sentence, int i) {
    return isBareVerb(sentence.tokens().get(i))
        && sentence.tokens().get(i - 1).isCapital()
        && !sentence.is(i + 1, "by");
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
        && (isPartOfDay(sentence, last - 1) && sentence.is(last - 2, "the")
            || words.standsBeforePhrase(sentence.tokens().get(last - 1))
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
    if (isBareVerb(tokens.get(first))) {
      // "The agency on Tuesday fined the firm": its subject stands before the day
      first = withSubject(sentence, first);
    }
    while (first < at && (isLoose(sentence, first) || opensLoose(sentence, first, dates))) {
      first++;
    }
    int last = at + 1;
    int longest = Math.max(LONGEST_CLAUSE, at - first + LONGEST_CLAUSE / 2);
    while (last < tokens.size()
        && last - first < longest
        && !isEdge(sentence, last)
        && !isDate(sentence, last, dates)) {
      last++;
    }
    if (last < tokens.size() && last - first == longest && !isEdge(sentence, last)) {
      last = wholePhrases(sentence, at + 1, last);
    }
    int event = behindReply(sentence, first, last);
    return sentence.text(event, withoutLoose(sentence, Math.max(at, event) + 1, last));
  }

  /** A text cut for its length ends before its last phrase: {@code in western | Norway}. */
  private int wholePhrases(AnnotatedSentence sentence, int least, int end) {
    int last = end;
    while (last > least && !words.standsBeforePhrase(sentence.tokens().get(last))) {
      last--;
    }
    return last > least ? last : end;
  }

  private boolean isLoose(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return words.standsBeforePhrase(token) && !isArticle(token) || token.is("'s");
  }

  /** {@code days after} the listing; {@code evening} where the weekday before it is left out. */
  private static boolean opensLoose(AnnotatedSentence sentence, int i, List<DateMention> dates) {
    boolean count =
        sentence.is(i, "day")
            || sentence.is(i, "days")
            || sentence.is(i, "week")
            || sentence.is(i, "weeks")
            || sentence.is(i, "hours");
    return count && (sentence.is(i + 1, "after") || sentence.is(i + 1, "following"))
        || isPartOfDay(sentence, i) && i > 0 && isDate(sentence, i - 1, dates);
  }

  private static boolean isPartOfDay(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "morning")
        || sentence.is(i, "afternoon")
        || sentence.is(i, "evening")
        || sentence.is(i, "night");
  }

  /** A past form that can't open a clause. */
  private static boolean isBareVerb(Token token) {
    return !token.isCapital()
        && token.isWord()
        && (token.word().length() > 4 && token.word().endsWith("ed")
            || BARE.contains(token.word()));
  }

  /** To the sign before a verb, days passed over; where no subject stands there, to the start. */
  private static int withSubject(AnnotatedSentence sentence, int verb) {
    int first = verb;
    while (first > 0 && verb - first < LONGEST_CLAUSE && !isEdge(sentence, first - 1)) {
      first--;
    }
    if (!isBareVerb(sentence.tokens().get(first))) {
      return first;
    }
    int start = first;
    while (start > 0 && !sentence.is(start - 1, ";") && !sentence.is(start - 1, ":")) {
      start--;
    }
    return verb - start <= LONGEST_WITH_SUBJECT ? start : verb;
  }

  /**
   * {@code Energy Minister Sabitov said on 3 March that a pipe had burst}: the first clause of a
   * sentence, its day left in; empty where it begins with somebody's words.
   */
  Optional<String> opening(AnnotatedSentence sentence) {
    int last = 0;
    while (last < sentence.tokens().size()
        && last < LONGEST_CLAUSE
        && !isEdge(sentence, last)
        && !sentence.isQuoted(last)) {
      last++;
    }
    int end = withoutLoose(sentence, 0, last);
    return end < SHORTEST_CLAUSE ? Optional.empty() : Optional.of(sentence.text(0, end));
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
