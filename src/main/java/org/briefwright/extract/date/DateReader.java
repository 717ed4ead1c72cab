package org.briefwright.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Span;

/** Reads the dates of a document. Safe for use by several threads. */
public final class DateReader {

  private static final int FIRST_SENTENCES = 2;

  private final DateWords words;
  private final DateScanner scanner;
  private final YearParts parts;

  public DateReader(WordLists lists) {
    words = new DateWords(lists);
    scanner = new DateScanner(words);
    parts = new YearParts(words);
  }

  /** The dates that {@code text} names, in its order; what nothing anchors is left out. */
  public List<DateMention> read(AnnotatedText text) {
    DateResolver resolver = new DateResolver(text.published());
    List<DateMention> mentions = new ArrayList<>();
    OptionalInt year = OptionalInt.empty();
    int paragraph = -1;
    for (AnnotatedSentence sentence : text.sentences()) {
      boolean goesOn = sentence.paragraph() == paragraph;
      resolver.next(sentence.index(), goesOn ? year : OptionalInt.empty());
      boolean ahead = false;
      List<Found> here = scanner.scan(sentence.tokens());
      for (Found found : here) {
        if (!isTitle(sentence, found)) {
          Optional<DateMention> mention =
              mention(text, sentence, found, resolver, ahead)
                  .filter(date -> !isDateline(text, sentence, found, date.value()));
          mention.ifPresent(mentions::add);
          mention.ifPresent(last -> digest(sentence, mentions, resolver));
          ahead |= mention.filter(m -> isFuture(text, m)).isPresent();
        }
      }
      year = opensWithYear(sentence, here);
      paragraph = sentence.paragraph();
    }
    return mentions;
  }

  /** {@code Five capitals: the week of 6–12 April} at the head of a text. */
  private static void digest(
      AnnotatedSentence sentence, List<DateMention> mentions, DateResolver resolver) {
    if (sentence.index() > FIRST_SENTENCES || mentions.size() < 2) {
      return;
    }
    DateMention last = mentions.getLast();
    DateMention first = mentions.get(mentions.size() - 2);
    boolean range =
        first.citation().equals(last.citation()) && last.span().start() - first.span().end() <= 4;
    if (range) {
      first
          .value()
          .day()
          .ifPresent(from -> last.value().day().ifPresent(to -> resolver.digest(from, to)));
    }
  }

  private static boolean isFuture(AnnotatedText text, DateMention mention) {
    boolean precise = mention.value().precision() != PartialDate.Precision.YEAR;
    return precise
        && text.published().filter(day -> mention.value().first().isAfter(day)).isPresent();
  }

  /** The past year of {@code In 2021 the plant failed twice}, where it names no other time. */
  private static OptionalInt opensWithYear(AnnotatedSentence sentence, List<Found> here) {
    if (here.size() != 1 || !sentence.is(0, "in") || here.getFirst().from() != 1) {
      return OptionalInt.empty();
    }
    return here.getFirst().expression() instanceof Expression.Calendar date
            && date.month().isEmpty()
        ? date.year()
        : OptionalInt.empty();
  }

  /** {@code the novel "1984"}: all that stands between the marks is a title, not a time. */
  private static boolean isTitle(AnnotatedSentence sentence, Found found) {
    Span span = sentence.span(found.from(), found.to());
    return sentence.quotes().stream().anyMatch(quote -> quote.equals(span));
  }

  /** {@code OSH. October 27.}: a sentence of place and day tells where and when it was written. */
  private static boolean isDateline(
      AnnotatedText text, AnnotatedSentence sentence, Found found, PartialDate date) {
    boolean places =
        IntStream.range(0, found.from())
            .allMatch(i -> sentence.tokens().get(i).isAllCapital() || !isWord(sentence, i));
    boolean here =
        text.published()
            .filter(day -> !date.first().isAfter(day) && !date.first().isBefore(day.minusDays(1)))
            .isPresent();
    return here
        && sentence.index() <= FIRST_SENTENCES
        && places
        && IntStream.range(found.to(), sentence.tokens().size())
            .noneMatch(i -> isWord(sentence, i));
  }

  private static boolean isWord(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).isWord() || sentence.tokens().get(i).isNumber();
  }

  private Optional<DateMention> mention(
      AnnotatedText text,
      AnnotatedSentence sentence,
      Found found,
      DateResolver resolver,
      boolean afterFuture) {
    boolean ahead =
        afterFuture && found.expression() instanceof Expression.Calendar
            || isDeadline(sentence, found)
            || words.looksAhead(sentence.tokens(), clauseStart(sentence, found), found.from())
            || found.from() <= 2
                && !holdsHad(sentence, found)
                && words.looksAhead(sentence.tokens(), found.to(), toldEnd(sentence, found));
    Optional<DateResolver.Resolved> resolved = resolver.resolve(found.expression(), ahead);
    // a date in a citation is that of another text: only the next sentence may count from it
    Optional<PartialDate> value = resolved.map(DateResolver.Resolved::value);
    if (sentence.isInCitation(found.from())) {
      value.ifPresent(resolver::report);
    } else {
      value.ifPresent(resolver::remember);
    }
    return resolved.map(r -> {
      String words = sentence.text(found.from(), found.to());
      return new DateMention(
          text.citation(sentence),
          sentence.span(found.from(), found.to()),
          words,
          r.value(),
          part(sentence, found),
          r.basis(),
          Grounds.of(rule(found.expression()), words));
    });
  }

  /** {@code the third quarter of 2024}: where a year stands alone. */
  private Optional<PartialDate> part(AnnotatedSentence sentence, Found found) {
    return found.expression() instanceof Expression.Calendar date
            && date.month().isEmpty()
            && date.year().isPresent()
        ? parts.before(sentence.tokens(), found.from(), date.year().getAsInt())
        : Optional.empty();
  }

  /** {@code The mine would pay its share, 75 million, before 1 December}. */
  private boolean isDeadline(AnnotatedSentence sentence, Found found) {
    boolean ends =
        sentence.is(found.from() - 1, "before")
            || sentence.is(found.from() - 1, "by")
            || sentence.is(found.from() - 1, "until");
    int start = found.from();
    while (start > 0 && !sentence.is(start - 1, ";") && !sentence.is(start - 1, ":")) {
      start--;
    }
    return ends && words.looksAhead(sentence.tokens(), start, found.from());
  }

  private static int clauseStart(AnnotatedSentence sentence, Found found) {
    int at = found.from();
    if (at > 1 && sentence.is(at - 1, ",") && sentence.tokens().get(at - 2).isCapital()) {
      // "promised it for Independence Day, August 31": the comma only tells which day that is
      at--;
    }
    while (at > 0
        && !sentence.is(at - 1, ";")
        && !sentence.is(at - 1, ":")
        && !sentence.is(at - 1, "but")
        && !sentence.is(at - 1, ",")) {
      at--;
    }
    return at;
  }

  /** {@code By Saturday it had announced that barrels would be diverted}: looks back. */
  private static boolean holdsHad(AnnotatedSentence sentence, Found found) {
    for (int i = found.to(); i < sentence.tokens().size(); i++) {
      if (sentence.is(i, "had")) {
        return true;
      }
    }
    return false;
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

  /**
   * {@code On 19 February the minister said that he would go}: the day is that of the telling,
   * whatever is told; not before the verb that tells.
   */
  private int toldEnd(AnnotatedSentence sentence, Found found) {
    int end = clauseEnd(sentence, found);
    for (int i = found.to(); i < end; i++) {
      if (words.tells(sentence.tokens().get(i))) {
        return i;
      }
    }
    return end;
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
    };
  }
}
