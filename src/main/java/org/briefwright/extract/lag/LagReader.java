package org.briefwright.extract.lag;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Statement;

/**
 * Reads the lags of a document. Safe for use by several threads.
 *
 * <p>A statement that the text itself dates, and whose words answer something, answers the last
 * dated event before it: one of its own sentence, or of a sentence before, at most {@value
 * #LONGEST_DAYS} days earlier.
 */
public final class LagReader {

  private static final int LONGEST_DAYS = 45;

  private final PhraseBook<Boolean> events;
  private final PhraseBook<Boolean> answers;

  public LagReader(WordLists lists) {
    Map<String, List<String>> read = WordLists.read("event-words.txt");
    events = lists.book();
    answers = lists.book();
    read.getOrDefault("event", List.of()).forEach(phrase -> events.add(phrase, true));
    read.getOrDefault("answer", List.of()).forEach(phrase -> answers.add(phrase, true));
  }

  public List<Lag> read(AnnotatedText text, List<DateMention> dates, List<Statement> statements) {
    Map<Integer, List<DateMention>> datesOf =
        dates.stream().collect(groupingBy(date -> date.citation().sentence()));
    Map<Integer, List<Statement>> spokenIn =
        statements.stream().collect(groupingBy(said -> said.citation().sentence()));
    NavigableMap<LocalDate, Known> known = new TreeMap<>();
    int count = 0;
    List<Lag> lags = new ArrayList<>();
    for (AnnotatedSentence sentence : text.sentences()) {
      List<Statement> said = spokenIn.getOrDefault(sentence.index(), List.of());
      List<DateMention> days = datesOf.getOrDefault(sentence.index(), List.of());
      Set<LocalDate> spoken =
          said.stream()
              .flatMap(s -> s.date().stream())
              .flatMap(d -> d.day().stream())
              .collect(Collectors.toSet());
      List<Event> here = eventsOf(text, sentence, days, spoken);
      for (Event event : here) {
        known.put(event.day(), new Known(event, ++count));
      }
      for (Statement statement : said) {
        lag(sentence, statement, known).ifPresent(lags::add);
      }
    }
    return lags.stream().distinct().toList();
  }

  /** The days of a sentence that are not those of its statements, where it tells of an event. */
  private List<Event> eventsOf(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<DateMention> days,
      Set<LocalDate> spoken) {
    List<Match<Boolean>> words = events.all(sentence.tokens());
    if (words.isEmpty()) {
      return List.of();
    }
    List<Event> found = new ArrayList<>();
    for (DateMention date : days) {
      Optional<LocalDate> day = date.value().day();
      boolean cited = sentence.citations().stream().anyMatch(c -> c.contains(date.span()));
      if (day.isPresent() && !cited && !spoken.contains(day.get())) {
        found.add(new Event(day.get(), text.citation(sentence), words(sentence, words.getFirst())));
      }
    }
    return found;
  }

  /** The event word with the words before it that describe it and the few that follow. */
  private static String words(AnnotatedSentence sentence, Match<Boolean> event) {
    int from = event.from();
    while (from > 0 && event.from() - from < 4 && describes(sentence, from - 1)) {
      from--;
    }
    int to = event.to();
    while (to < sentence.tokens().size() && to - event.to() < 6 && continues(sentence, to)) {
      to++;
    }
    return sentence.text(from, to);
  }

  private static boolean describes(AnnotatedSentence sentence, int i) {
    var token = sentence.tokens().get(i);
    return token.isWord()
            && !token.is("the")
            && !token.is("a")
            && !token.is("an")
            && !token.is("to")
        || token.is("-");
  }

  private static boolean continues(AnnotatedSentence sentence, int i) {
    var token = sentence.tokens().get(i);
    return (token.isWord() || token.is("-") || token.is("'s")) && !token.is("on");
  }

  /**
   * The last event of a day.
   *
   * @param number how many events the text had told of with it
   */
  private record Known(Event event, int number) {}

  private Optional<Lag> lag(
      AnnotatedSentence sentence, Statement statement, NavigableMap<LocalDate, Known> known) {
    Optional<LocalDate> said = statement.date().flatMap(date -> date.day());
    boolean dated = statement.basis() != DateBasis.DOCUMENT && statement.basis() != DateBasis.NONE;
    if (said.isEmpty() || !dated) {
      return Optional.empty();
    }
    List<Match<Boolean>> words = answers.all(sentence.tokens());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = said.get();
    return known.subMap(day.minusDays(LONGEST_DAYS), true, day, true).values().stream()
        .max(Comparator.comparingInt(Known::number))
        .map(Known::event)
        .map(event ->
            new Lag(
                statement.citation(),
                day,
                event.day(),
                event.citation(),
                event.words(),
                Grounds.of(
                    "a dated statement that answers the last dated event before it",
                    words.getFirst().in(sentence.tokens(), sentence.text()))));
  }
}
