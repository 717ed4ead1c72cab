package org.briefwright.extract.lag;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Lag;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Statement;
import org.briefwright.profile.Name.Kind;

/**
 * Reads the lags of a document. Safe for use by several threads.
 *
 * <p>A dated statement answers a dated event, at most {@value Links#LONGEST_DAYS} days earlier,
 * where its sentence counts the days from it, names it, takes it up ({@code the raid}), or reacts
 * ({@code condemned}) to the last one told; see {@link Links}.
 */
public final class LagReader {

  private static final int SECTION_START = 2;
  private static final int LONGEST_HEADING = 8;
  private static final String COUNTED = "a count of days from an event";

  private final EventWords words;
  private final EventText texts;
  private final EventReader events;

  public LagReader(WordLists lists) {
    words = new EventWords(lists);
    texts = new EventText(words);
    events = new EventReader(words, texts);
  }

  /**
   * What answers what.
   *
   * @param statements those handed in; one that only a count of days from an event dates has its
   *     day
   */
  public record Answers(List<Statement> statements, List<Lag> lags) {}

  public Answers read(AnnotatedText text, List<DateMention> dates, List<Statement> statements) {
    Map<Integer, List<DateMention>> datesOf =
        dates.stream().collect(groupingBy(date -> date.citation().sentence()));
    Map<Integer, List<Statement>> spokenIn =
        statements.stream().collect(groupingBy(said -> said.citation().sentence()));
    List<Statement> dated = new ArrayList<>();
    List<Lag> lags = new ArrayList<>();
    Links links = new Links(words);
    List<Statement> unanswered = List.of();
    List<Waiting> waiting = new ArrayList<>();
    Topic topic = new Topic();
    for (AnnotatedSentence sentence : text.sentences()) {
      List<Statement> said = spokenIn.getOrDefault(sentence.index(), List.of());
      List<DateMention> days = datesOf.getOrDefault(sentence.index(), List.of());
      if (text.opensEntry(sentence)) {
        links.endEntry();
        waiting = new ArrayList<>();
        unanswered = List.of();
        topic = new Topic();
      }
      List<Event> here = topic.marked(sentence, events.events(text, sentence, days, spoken(said)));
      links.tell(here);
      links.read(sentence, !said.isEmpty());
      topic.told().ifPresent(links::topic);
      if (isSection(sentence)) {
        links.endStory();
      }
      if (said.isEmpty() && words.tellsLate(sentence.tokens())) {
        late(unanswered, here, lags);
      }
      waiting =
          words.tellsAnother(sentence.tokens()) ? waiting : later(waiting, sentence, here, lags);
      List<Statement> now = counted(text, sentence, said, days, links, lags);
      dated.addAll(now);
      if (now.isEmpty()) {
        unanswered = List.of();
        continue;
      }
      answers(sentence, now, here, links, lags);
      unanswered = now.stream().filter(s -> isDated(s) && isFree(s, lags)).toList();
      waiting.addAll(
          Waiting.of(unanswered, words.named(sentence.tokens()), words.places(sentence)));
      // condolences that answer an event are answered by nobody: the others answer the event too
      boolean courtesy = words.isCourtesy(sentence.tokens());
      now.stream()
          .filter(LagReader::isDated)
          .filter(s -> isFree(s, lags) || !courtesy)
          .forEach(s -> links.tell(List.of(events.message(text, sentence, s, days))));
    }
    return new Answers(dated, lags.stream().distinct().toList());
  }

  /** The heading of a digest's part: {@code Kyrgyzstan: sorry about the lights}. */
  private static boolean isSection(AnnotatedSentence sentence) {
    boolean line =
        !sentence.tokens().isEmpty()
            && sentence.tokens().size() <= LONGEST_HEADING
            && sentence.tokens().getLast().isWord();
    return (line || sentence.sentence().isHeading())
        && sentence.names().stream()
            .anyMatch(name -> name.isA(Kind.COUNTRY) && name.from() <= SECTION_START);
  }

  private static boolean isFree(Statement said, List<Lag> lags) {
    return lags.reversed().stream()
        .takeWhile(lag -> lag.citation().sentence() == said.citation().sentence())
        .noneMatch(lag -> lag.citation().equals(said.citation()));
  }

  /** A dated statement about events of some kinds, none of which has been told so far. */
  private record Waiting(Statement said, Set<String> kinds, Set<String> names) {

    static List<Waiting> of(List<Statement> said, Set<String> kinds, Set<String> names) {
      return kinds.isEmpty()
          ? List.of()
          : said.stream().map(statement -> new Waiting(statement, kinds, names)).toList();
    }

    /**
     * Who names the place of what he answers answers nothing that neither names it nor takes up
     * what was spoken of.
     */
    boolean isAbout(Event event, List<String> takenUp) {
      boolean there = names.isEmpty() || names.stream().anyMatch(event.matter()::contains);
      return !event.message()
          && (there || takenUp.stream().anyMatch(kinds::contains))
          && event.kinds().stream().anyMatch(kinds::contains)
          && Links.isAnswerable(event, said.date().orElseThrow().first());
    }
  }

  /**
   * {@code He condoled over the crash on Saturday. … The airliner crashed on Wednesday}: newswire
   * tells at its end what the statements at its head are about.
   *
   * @return those that still wait
   */
  private List<Waiting> later(
      List<Waiting> waiting, AnnotatedSentence sentence, List<Event> here, List<Lag> lags) {
    if (waiting.isEmpty() || here.isEmpty()) {
      return waiting;
    }
    List<String> takenUp = words.takenUp(sentence.tokens());
    List<Waiting> rest = new ArrayList<>();
    for (Waiting one : waiting) {
      Optional<Event> event = here.stream().filter(e -> one.isAbout(e, takenUp)).findFirst();
      if (event.isEmpty()) {
        rest.add(one);
        continue;
      }
      LocalDate day = one.said().date().orElseThrow().first();
      Event e = event.get();
      lags.add(lag(one.said(), day, e, "an event dated behind the statement", e.words()));
    }
    return rest;
  }

  /**
   * {@code The attack had taken place on 2 November}: told behind the statements that answer it.
   */
  private static void late(List<Statement> unanswered, List<Event> here, List<Lag> lags) {
    for (Statement said : unanswered) {
      LocalDate day = said.date().orElseThrow().first();
      here.stream()
          .filter(event -> Links.isAnswerable(event, day))
          .findFirst()
          .ifPresent(
              e -> lags.add(lag(said, day, e, "an event dated behind the statement", e.words())));
    }
  }

  private static Set<LocalDate> spoken(List<Statement> said) {
    if (said.isEmpty()) {
      return Set.of();
    }
    return said.stream()
        .filter(LagReader::isDated)
        .map(statement -> statement.date().orElseThrow().first())
        .collect(Collectors.toSet());
  }

  private static boolean isDated(Statement statement) {
    // a citation tells when the report appeared, which may be later than the words
    return (statement.basis() == DateBasis.STATED || statement.basis() == DateBasis.RELATIVE)
        && statement.date().flatMap(PartialDate::day).isPresent();
  }

  /** {@code Two days after the quake, …}: dates the statements of the sentence, or their event. */
  private List<Statement> counted(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<Statement> said,
      List<DateMention> dates,
      Links links,
      List<Lag> lags) {
    Optional<AfterPhrase> phrase =
        said.isEmpty()
            ? Optional.empty()
            : AfterPhrase.in(sentence).filter(after -> !isTold(sentence, after.from()));
    if (phrase.isEmpty()) {
      return said;
    }
    AfterPhrase after = phrase.get();
    if (after.what() == AfterPhrase.ABOVE) {
      return sinceAbove(sentence, said, after, links, lags);
    }
    String cue = sentence.text(after.from(), after.what());
    List<Statement> now = new ArrayList<>();
    Optional<LocalDate> inside = EventText.dayBehind(sentence, after.what(), dates);
    for (Statement statement : said) {
      Optional<LocalDate> own =
          isDated(statement) ? statement.date().flatMap(PartialDate::day) : Optional.empty();
      if (inside.isPresent() && (own.isEmpty() || own.equals(inside))) {
        // "Five days after the hearings of 6 March": the day behind the count is the event's
        PartialDate day = PartialDate.of(inside.get().plusDays(after.days()));
        Statement counted = statement.on(day);
        lags.add(countedBack(text, sentence, counted, day.first(), after, dates));
        now.add(counted);
        continue;
      }
      if (isDated(statement)) {
        LocalDate day = statement.date().orElseThrow().first();
        lags.add(countedBack(text, sentence, statement, day, after, dates));
        now.add(statement);
        continue;
      }
      Optional<LocalDate> cited = cited(statement);
      if (cited.isPresent()) {
        // "five days after the mutiny (Vlast, 29 June)": the report's day is the nearest known
        lags.add(countedBack(text, sentence, statement, cited.get(), after, dates));
        now.add(statement);
        continue;
      }
      Optional<Event> event = links.named(sentence).or(() -> links.latest(sentence));
      event.ifPresent(e -> {
        LocalDate day = e.day().plusDays(after.days());
        lags.add(lag(statement, day, e, COUNTED, cue));
        links.answered(e, sentence, day);
      });
      now.add(
          event
              .map(e -> statement.on(PartialDate.of(e.day().plusDays(after.days()))))
              .orElse(statement));
    }
    return now;
  }

  /** {@code Within hours the ministry denied it}: on the day of the event that was told above. */
  private List<Statement> sinceAbove(
      AnnotatedSentence sentence,
      List<Statement> said,
      AfterPhrase after,
      Links links,
      List<Lag> lags) {
    String cue = sentence.text(after.from(), after.from() + 2);
    List<Statement> now = new ArrayList<>();
    for (Statement statement : said) {
      Optional<Event> event = isDated(statement) ? Optional.empty() : links.latest(sentence);
      event.ifPresent(e -> {
        lags.add(lag(statement, e.day().plusDays(after.days()), e, COUNTED, cue));
        links.answered(e, sentence, e.day());
      });
      now.add(event.map(e -> statement.on(PartialDate.of(e.day()))).orElse(statement));
    }
    return now;
  }

  /** {@code reported that on the day of the vote …}: the count belongs to what is told. */
  private boolean isTold(AnnotatedSentence sentence, int count) {
    for (int i = 1; i < count; i++) {
      boolean opens = sentence.is(i, "that") && words.leadsToThat(sentence.tokens().get(i - 1));
      if (opens && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<LocalDate> cited(Statement statement) {
    return statement.basis() == DateBasis.CITATION
        ? statement.date().flatMap(PartialDate::day)
        : Optional.empty();
  }

  /** The lag of a statement of {@code day}, whose sentence counts the days back to the event. */
  private Lag countedBack(
      AnnotatedText text,
      AnnotatedSentence sentence,
      Statement statement,
      LocalDate day,
      AfterPhrase after,
      List<DateMention> dates) {
    return new Lag(
        statement.citation(),
        day,
        day.minusDays(after.days()),
        text.citation(sentence),
        described(sentence, after, dates),
        Grounds.of(COUNTED, sentence.text(after.from(), after.what())));
  }

  /** The event behind {@code after}: the phrase of its noun, else the clause. */
  private String described(AnnotatedSentence sentence, AfterPhrase after, List<DateMention> dates) {
    for (Match<String> match : words.events(sentence.tokens())) {
      if (match.from() >= after.what()) {
        return events.words(sentence, match, dates);
      }
    }
    return texts.clause(sentence, after.what(), dates);
  }

  /** The lags of the sentence's dated statements; what the first one answers, the others do too. */
  private void answers(
      AnnotatedSentence sentence,
      List<Statement> said,
      List<Event> here,
      Links links,
      List<Lag> lags) {
    // those of this sentence stand last
    if (!lags.isEmpty() && lags.getLast().citation().sentence() == sentence.index()) {
      return;
    }
    Optional<Links.Link> shared = Optional.empty();
    for (Statement statement : said) {
      if (!isDated(statement)) {
        continue;
      }
      LocalDate day = statement.date().orElseThrow().first();
      Optional<Links.Link> link =
          shared
              .filter(l -> Links.isAnswerable(l.event(), day))
              .or(() -> links.answered(sentence, day, here));
      link.ifPresent(l -> {
        lags.add(lag(statement, day, l.event(), l.rule(), l.words()));
        links.answered(l.event(), sentence, day);
      });
      shared = link;
    }
  }

  private static Lag lag(Statement said, LocalDate day, Event event, String rule, String words) {
    return new Lag(
        said.citation(),
        day,
        event.day(),
        event.citation(),
        event.words(),
        Grounds.of(rule, words));
  }

  /** Days from an event to an answer. */
  static long days(Event event, LocalDate said) {
    return ChronoUnit.DAYS.between(event.day(), said);
  }
}
