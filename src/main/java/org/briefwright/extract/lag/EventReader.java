package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Statement;

/** Finds the dated happenings of a sentence, and the dated messages that others reply to. */
final class EventReader {

  /** The event word of a subject at the beginning of its sentence stands early. */
  private static final int LAST_OF_SUBJECT = 4;

  private static final int FIRST_WORDS = 3;

  private final EventWords words;
  private final EventText texts;

  EventReader(EventWords words, EventText texts) {
    this.words = words;
    this.texts = texts;
  }

  /**
   * The days of {@code sentence} that are not those of its statements, each with the event word
   * that stands nearest to it.
   */
  List<Event> events(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<DateMention> dates,
      Set<LocalDate> spoken) {
    List<Match<String>> found = words.events(sentence.tokens());
    List<Event> events = new ArrayList<>();
    if (sentence.sentence().isHeading()) {
      return events;
    }
    if (found.isEmpty()) {
      return happenings(text, sentence, dates, spoken);
    }
    Set<String> kinds = new HashSet<>();
    found.forEach(match -> kinds.add(match.value()));
    for (DateMention date : dates) {
      Optional<LocalDate> day = date.value().day();
      if (day.isPresent() && isOpen(sentence, date, dates, spoken)) {
        int at = tokenAt(sentence, date);
        Match<String> nearest =
            found.stream()
                .min(Comparator.comparingInt(m -> distance(sentence, m, at)))
                .orElseThrow();
        if (!holdsSemicolon(sentence, nearest, at)) {
          Match<String> subject = subjectOf(sentence, found, nearest);
          events.add(event(text, sentence, day.get(), subject, kinds, dates));
        }
      }
    }
    return events;
  }

  /** {@code A shooting at the dam on 8 May killed three}: the noun that its verb is told of. */
  private Match<String> subjectOf(
      AnnotatedSentence sentence, List<Match<String>> found, Match<String> word) {
    if (isNoun(sentence, word)) {
      return word;
    }
    Optional<Match<String>> antecedent = antecedent(sentence, found, word);
    if (antecedent.isPresent()) {
      return antecedent.get();
    }
    return found.stream()
        .filter(m -> m.from() <= LAST_OF_SUBJECT && m.from() < word.from())
        .filter(m -> isNoun(sentence, m) && !holdsBreak(sentence, m.to(), word.from()))
        .findFirst()
        .orElse(word);
  }

  /** {@code the [blast] at the fort, which killed ten}: what a relative clause tells of. */
  private Optional<Match<String>> antecedent(
      AnnotatedSentence sentence, List<Match<String>> found, Match<String> word) {
    boolean relative =
        sentence.is(word.from() - 1, "which")
            || sentence.is(word.from() - 1, "that")
            || sentence.is(word.from() - 2, "which")
            || sentence.is(word.from() - 2, "that");
    return found.stream()
        .filter(m -> relative && m.to() < word.from() && isNoun(sentence, m))
        .reduce((a, b) -> b);
  }

  private static boolean holdsBreak(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, "after")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a day is neither that of a citation nor the only mention of a statement's. */
  private boolean isOpen(
      AnnotatedSentence sentence,
      DateMention date,
      List<DateMention> dates,
      Set<LocalDate> spoken) {
    boolean cited = sentence.citations().stream().anyMatch(c -> c.contains(date.span()));
    LocalDate day = date.value().first();
    boolean again =
        dates.stream()
            .anyMatch(d ->
                d.span().start() > date.span().start()
                    && d.text().contains("same day")
                    && d.value().day().filter(day::equals).isPresent());
    return !cited
        && !isDayOfNews(sentence, date)
        && !words.namesDigest(sentence.tokens(), behind(sentence, date))
        && (!spoken.contains(day) || again);
  }

  private static int behind(AnnotatedSentence sentence, DateMention date) {
    int behind = 0;
    while (behind < sentence.tokens().size()
        && sentence.tokens().get(behind).start() < date.span().end()) {
      behind++;
    }
    return behind;
  }

  /** {@code on 18 May, it was reported that}: the day of the news, not of what happened. */
  private static boolean isDayOfNews(AnnotatedSentence sentence, DateMention date) {
    int behind = behind(sentence, date);
    int it = sentence.is(behind, ",") ? behind + 1 : behind;
    boolean passive =
        sentence.is(it + 1, "was")
            && (sentence.is(it + 2, "reported")
                || sentence.is(it + 2, "announced")
                || sentence.is(it + 2, "revealed"));
    boolean known = sentence.is(it + 1, "became") && sentence.is(it + 2, "known");
    boolean news = passive || known || sentence.is(it + 1, "emerged");
    return sentence.is(it, "it") && news;
  }

  /** A dated sentence without an event word: {@code The airliner skidded off the runway}. */
  private List<Event> happenings(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<DateMention> dates,
      Set<LocalDate> spoken) {
    boolean ofSomebody =
        sentence.actors().stream().anyMatch(actor -> actor.sure() && actor.from() <= FIRST_WORDS);
    List<Event> events = new ArrayList<>();
    for (DateMention date : dates) {
      Optional<LocalDate> day = date.value().day();
      if (day.isPresent() && !ofSomebody && isOpen(sentence, date, dates, spoken)) {
        int at = tokenAt(sentence, date);
        int inside = at > 2 ? at - 2 : Math.min(at + 4, sentence.tokens().size() - 1);
        events.add(
            new Event(
                day.get(),
                text.citation(sentence),
                sentence.paragraph(),
                texts.clause(sentence, inside, dates),
                Set.of(EventWords.HAPPENING),
                words.matter(sentence),
                false,
                false));
      }
    }
    return events;
  }

  private Event event(
      AnnotatedText text,
      AnnotatedSentence sentence,
      LocalDate day,
      Match<String> word,
      Set<String> kinds,
      List<DateMention> dates) {
    return new Event(
        day,
        text.citation(sentence),
        sentence.paragraph(),
        words(sentence, word, dates),
        kinds,
        words.matter(sentence),
        kinds.stream().anyMatch(kind -> kind.startsWith(EventWords.BLOW)),
        false);
  }

  /** The noun phrase of an event's noun, the clause of its verb. */
  String words(AnnotatedSentence sentence, Match<String> word, List<DateMention> dates) {
    return isNoun(sentence, word)
        ? texts.noun(sentence, word.from(), word.to(), dates)
        : texts.clause(sentence, word.from(), dates);
  }

  /** An event word after an article, an adjective or a day is a noun; at the beginning too. */
  private boolean isNoun(AnnotatedSentence sentence, Match<String> word) {
    if (word.from() == 0) {
      return true;
    }
    boolean verbForm =
        word.to() - word.from() > 1 || sentence.tokens().get(word.from()).word().endsWith("ed");
    for (int i = word.from() - 1; i >= Math.max(0, word.from() - 3); i--) {
      if (sentence.is(i, "the")
          || sentence.is(i, "a")
          || sentence.is(i, "an")
          || sentence.is(i, "'s")
          || sentence.is(i, "this")
          || sentence.is(i, "that")) {
        return !verbForm;
      }
    }
    return words.leadsTo(sentence.tokens(), word.from()) && !verbForm;
  }

  /** A dated message, which only a reply answers. */
  Event message(
      AnnotatedText text, AnnotatedSentence sentence, Statement said, List<DateMention> dates) {
    Optional<Match<Boolean>> noun = words.messages(sentence.tokens()).stream().findFirst();
    String name =
        noun.map(m -> texts.noun(sentence, m.from(), m.to(), dates))
            .orElseGet(() -> texts.opening(sentence).orElse(said.speaker()));
    return new Event(
        said.date().orElseThrow().first(),
        text.citation(sentence),
        sentence.paragraph(),
        name,
        Set.of(EventWords.MESSAGE),
        words.matter(sentence),
        false,
        true);
  }

  private static int tokenAt(AnnotatedSentence sentence, DateMention date) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).end() > date.span().start()) {
        return i;
      }
    }
    return 0;
  }

  private static boolean holdsSemicolon(AnnotatedSentence sentence, Match<String> word, int at) {
    for (int i = Math.min(word.from(), at); i < Math.max(word.from(), at); i++) {
      if (sentence.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private static int distance(AnnotatedSentence sentence, Match<String> word, int at) {
    int low = Math.min(word.from(), at);
    int high = Math.max(word.from(), at);
    int distance = high - low;
    for (int i = low; i < high; i++) {
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        distance += 20;
      }
    }
    return distance;
  }
}
