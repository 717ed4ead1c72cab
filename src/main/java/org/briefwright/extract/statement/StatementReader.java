package org.briefwright.extract.statement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Span;
import org.briefwright.fact.Statement;

/** Reads the statements and silences of a document. Safe for use by several threads. */
public final class StatementReader {

  private final SpeechWords words;
  private final SpeechFinder speech;
  private final SilenceFinder silence;

  public StatementReader(WordLists lists) {
    words = new SpeechWords(lists);
    speech = new SpeechFinder(words);
    silence = new SilenceFinder(words);
  }

  /** What a document reports of what was said and not said, in its order. */
  public record Spoken(List<Statement> statements, List<Silence> silences) {}

  /**
   * @param dates those of the document
   */
  public Spoken read(AnnotatedText text, List<DateMention> dates) {
    Map<Integer, List<DateMention>> datesOf =
        dates.stream().collect(groupingBy(date -> date.citation().sentence()));
    List<Statement> statements = new ArrayList<>();
    List<Silence> silences = new ArrayList<>();
    Discourse discourse = new Discourse();
    Interview interview = Interview.in(text);
    for (AnnotatedSentence sentence : text.sentences()) {
      if (sentence.sentence().isHeading()) {
        continue;
      }
      List<DateMention> here = datesOf.getOrDefault(sentence.index(), List.of());
      List<Utterance> silent = silence.silences(sentence, discourse);
      Optional<Actor> answering = interview.speakerOf(sentence);
      if (answering.isPresent()) {
        statements.add(answer(text, sentence, answering.get()));
        discourse.read(sentence);
        continue;
      }
      List<Utterance> said =
          speech.utterances(sentence, discourse).stream()
              .filter(utterance -> silent.stream().noneMatch(s -> overlap(s, utterance)))
              .toList();
      statements.addAll(statements(text, sentence, said, here));
      silences.addAll(silences(text, sentence, silent, here));
      said.forEach(utterance -> discourse.spoke(utterance.speakers()));
      discourse.read(sentence);
    }
    return new Spoken(statements, silences);
  }

  private static Statement answer(AnnotatedText text, AnnotatedSentence sentence, Actor speaker) {
    Optional<PartialDate> day = text.published().map(PartialDate::of);
    return new Statement(
        text.citation(sentence),
        speaker.name(),
        speaker instanceof Actor.Person person ? person.role() : Optional.empty(),
        speaker.country(),
        Statement.Manner.QUOTE,
        Optional.of(sentence.text()),
        day,
        day.isPresent() ? DateBasis.DOCUMENT : DateBasis.NONE,
        Optional.of("interview"),
        Optional.empty(),
        Grounds.of("an answer in an interview"));
  }

  private static boolean overlap(Utterance one, Utterance other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  private List<Statement> statements(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<Utterance> said,
      List<DateMention> dates) {
    List<Statement> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Utterance utterance : said) {
      for (Actor actor : utterance.speakers()) {
        if (seen.add(actor.name())) {
          found.add(statement(text, sentence, utterance, actor, dates, said.size() == 1));
        }
      }
    }
    return found;
  }

  private Statement statement(
      AnnotatedText text,
      AnnotatedSentence sentence,
      Utterance utterance,
      Actor actor,
      List<DateMention> dates,
      boolean alone) {
    StatementDates.Dated dated = StatementDates.of(sentence, utterance, dates, text.published());
    List<Span> quotes = alone ? sentence.quotes() : quotesNear(sentence, utterance);
    return new Statement(
        text.citation(sentence),
        actor.name(),
        actor instanceof Actor.Person person ? person.role() : Optional.empty(),
        actor.country(),
        quotes.isEmpty() ? Statement.Manner.REPORTED : Statement.Manner.QUOTE,
        wordsOf(sentence, utterance, quotes),
        dated.date(),
        dated.basis(),
        words.medium(sentence.tokens()),
        source(sentence),
        utterance.grounds());
  }

  /** Of several speakers each has the quotations after his verb and before the next clause. */
  private static List<Span> quotesNear(AnnotatedSentence sentence, Utterance utterance) {
    return sentence.quotes();
  }

  private static Optional<String> wordsOf(
      AnnotatedSentence sentence, Utterance utterance, List<Span> quotes) {
    if (!quotes.isEmpty()) {
      return Optional.of(
          quotes.stream().map(quote -> quote.in(sentence.text())).collect(joining(" … ")));
    }
    int to = sentence.tokens().size();
    while (to > utterance.to() && !sentence.tokens().get(to - 1).isWord()) {
      to--;
    }
    String clause = sentence.text(Math.min(utterance.from(), to), to);
    return clause.isBlank() ? Optional.empty() : Optional.of(clause);
  }

  /** The outlet that a citation of the sentence names. */
  private static Optional<String> source(AnnotatedSentence sentence) {
    for (Span citation : sentence.citations()) {
      for (NameMention name : sentence.names()) {
        Span span = sentence.span(name.from(), name.to());
        if (name.outlet() && citation.contains(span)) {
          return Optional.of(span.in(sentence.text()));
        }
      }
      String inside = citation.in(sentence.text());
      return Optional.of(inside.split(",")[0].trim());
    }
    return Optional.empty();
  }

  private List<Silence> silences(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<Utterance> silent,
      List<DateMention> dates) {
    List<Silence> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Utterance utterance : silent) {
      for (Actor actor : utterance.speakers()) {
        if (seen.add(actor.name())) {
          StatementDates.Dated dated =
              StatementDates.of(sentence, utterance, dates, text.published());
          found.add(
              new Silence(
                  text.citation(sentence),
                  actor.name(),
                  actor.country(),
                  Optional.of(sentence.text(utterance.from(), utterance.to())),
                  dated.date(),
                  dated.basis(),
                  utterance.grounds()));
        }
      }
    }
    return found;
  }
}
