package org.briefwright.extract.statement;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  private static final int REFUSAL_REACH = 4;
  private static final int FEW_WORDS = 3;

  private final SpeechWords words;
  private final SpeechFinder speech;
  private final SilenceFinder silence;
  private final StanceFinder stances;
  private final Attributions attributions;
  private final StatementDates days = new StatementDates();

  public StatementReader(WordLists lists) {
    words = new SpeechWords(lists);
    ClauseWords clauses = new ClauseWords(lists);
    speech = new SpeechFinder(words, clauses);
    silence = new SilenceFinder(words, clauses);
    attributions = new Attributions(clauses);
    stances = new StanceFinder(lists, clauses);
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
    Discourse discourse = new Discourse(Set.copyOf(text.profile().countries()));
    Interview interview = Interview.in(text);
    Entry entry = new Entry(0, Optional.empty());
    GoingOn goingOn = new GoingOn();
    SameDay sameDay = new SameDay();
    for (AnnotatedSentence sentence : text.sentences()) {
      discourse.open(sentence);
      if (sentence.sentence().isHeading()) {
        continue;
      }
      Optional<Actor> answering = interview.speakerOf(sentence);
      List<DateMention> here = datesOf.getOrDefault(sentence.index(), List.of());
      if (answering.isPresent()) {
        answered(text, sentence, answering.get(), discourse, here, statements, silences);
        discourse.read(sentence);
        continue;
      }
      entry = entry.at(sentence, here);
      Entry headed = entry;
      Optional<PartialDate> day = sameDay.of(sentence, here).or(headed::day);
      List<Utterance> all = utterances(sentence, discourse, here);
      if (all.isEmpty()) {
        goingOn.dated(sentence, List.of());
      } else {
        List<Utterance> silent = all.stream().filter(Utterance::silence).toList();
        statements.addAll(goingOn.dated(sentence, statements(text, sentence, all, here, day)));
        silences.addAll(silences(text, sentence, silent, here, day));
        said(all).forEach(discourse::spoke);
      }
      discourse.read(sentence);
    }
    return new Spoken(statements, silences);
  }

  /** The paragraph of a diary's entry and the day at its head. */
  private record Entry(int paragraph, Optional<PartialDate> day) {

    Entry at(AnnotatedSentence sentence, List<DateMention> dates) {
      if (sentence.paragraph() == paragraph) {
        return this;
      }
      if (dates.isEmpty()) {
        return new Entry(sentence.paragraph(), Optional.empty());
      }
      Optional<PartialDate> head =
          dates.stream()
              .filter(date -> date.value().day().isPresent())
              .filter(date -> StatementDates.headsEntry(sentence, date))
              .map(DateMention::value)
              .findFirst();
      return new Entry(sentence.paragraph(), head);
    }
  }

  private List<Utterance> utterances(
      AnnotatedSentence sentence, Discourse discourse, List<DateMention> dates) {
    List<Utterance> all = new ArrayList<>(silence.silences(sentence, discourse));
    List<Utterance> said =
        attributions.spoken(
            sentence, speech.utterances(sentence, discourse), discourse.spokeBefore());
    if (said.isEmpty() && all.isEmpty()) {
      return all;
    }
    said =
        said.stream()
            .filter(utterance -> all.stream().noneMatch(s -> overlap(s, utterance)))
            .toList();
    List<Utterance> silent = List.copyOf(all);
    for (Utterance utterance : said) {
      List<Span> quotes = Wording.quotes(sentence, utterance, said);
      boolean refusal =
          quotes.size() == 1 && words.isRefusal(quotes.getFirst().in(sentence.text()));
      if (silent.stream().noneMatch(s -> isContent(sentence, utterance, s))) {
        all.add(refusal ? utterance.asSilence() : utterance);
      }
    }
    List<Utterance> known = all.stream().filter(u -> !u.speakers().isEmpty()).toList();
    if (!known.isEmpty()) {
      all.addAll(ShortClauses.sharing(sentence, known, dates));
    }
    return all;
  }

  /** {@code said he could not comment}: what was said is that nothing is said. */
  private static boolean isContent(AnnotatedSentence sentence, Utterance said, Utterance silence) {
    if (silence.from() < said.to()
        || silence.from() - said.to() > REFUSAL_REACH
        || silence.speakers().stream().noneMatch(said.speakers()::contains)) {
      return false;
    }
    for (int i = said.to(); i < silence.from(); i++) {
      if (sentence.is(i, "and") || sentence.is(i, "but") || sentence.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static List<Utterance> said(List<Utterance> all) {
    return all.stream().filter(utterance -> !utterance.silence()).toList();
  }

  private static boolean overlap(Utterance one, Utterance other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** An answer is a statement, or a refusal; it may also tell what others said. */
  private void answered(
      AnnotatedText text,
      AnnotatedSentence sentence,
      Actor answering,
      Discourse discourse,
      List<DateMention> here,
      List<Statement> statements,
      List<Silence> silences) {
    List<Utterance> others = utterances(sentence, discourse, here);
    statements.addAll(statements(text, sentence, others, here, Optional.empty()));
    silences.addAll(
        silences(
            text,
            sentence,
            others.stream().filter(Utterance::silence).toList(),
            here,
            Optional.empty()));
    if (silence.isRefusal(sentence)) {
      silences.add(refusal(text, sentence, answering));
    } else {
      statements.add(answer(text, sentence, answering));
    }
  }

  private static Silence refusal(AnnotatedText text, AnnotatedSentence sentence, Actor silent) {
    return new Silence(
        text.citation(sentence),
        silent.name(),
        silent.country(),
        Optional.of(sentence.text()),
        text.published().map(PartialDate::of),
        text.published().isPresent() ? DateBasis.DOCUMENT : DateBasis.NONE,
        Grounds.of("an answer in an interview that says nothing"));
  }

  private static Statement answer(AnnotatedText text, AnnotatedSentence sentence, Actor speaker) {
    Optional<PartialDate> day = text.published().map(PartialDate::of);
    return new Statement(
        text.citation(sentence),
        speaker.name(),
        roleOf(speaker),
        speaker.country(),
        Statement.Manner.QUOTE,
        Optional.of(sentence.text()),
        day,
        day.isPresent() ? DateBasis.DOCUMENT : DateBasis.NONE,
        Optional.of("interview"),
        Optional.empty(),
        Optional.empty(),
        Grounds.of("an answer in an interview"));
  }

  private static Optional<String> roleOf(Actor actor) {
    return actor instanceof Actor.Person person ? person.role() : Optional.empty();
  }

  private List<Statement> statements(
      AnnotatedText text,
      AnnotatedSentence sentence,
      List<Utterance> all,
      List<DateMention> dates,
      Optional<PartialDate> entry) {
    List<Utterance> said = said(all);
    Map<String, Statement> found = new LinkedHashMap<>();
    for (Utterance utterance : said) {
      if (Heralds.isHerald(sentence, utterance, said, dates)) {
        continue;
      }
      List<Span> quotes = Wording.quotes(sentence, utterance, said);
      StatementDates.Dated own = days.of(sentence, utterance, dates, entry, text.published());
      StatementDates.Dated dated =
          isOwn(own.basis())
              ? own
              : Heralds.of(sentence, utterance, said, dates)
                  .map(h -> days.of(sentence, h, dates, entry, text.published()))
                  .orElse(own);
      boolean postponed = days.isPostponed(sentence, utterance);
      int tail = attributions.from(sentence);
      int clause = Wording.endOfClause(sentence, utterance, all);
      boolean inside = utterance.from() >= tail;
      int end = !inside ? Math.min(clause, tail) : postponed ? utterance.to() : clause;
      Wording wording =
          Wording.of(sentence, utterance, end, quotes, postponed)
              .taking(stances.of(sentence, utterance, quotes, end));
      for (Actor actor : utterance.speakers()) {
        Statement next = statement(text, sentence, utterance, actor, wording, dated);
        String day = isOwn(dated.basis()) ? dated.date().map(PartialDate::iso).orElse("") : "";
        String who = actor.name() + actor.country().map(Object::toString).orElse("");
        String key =
            found.keySet().stream()
                .filter(k -> k.startsWith(who + "|"))
                .filter(k -> day.isEmpty() || k.endsWith("|") || k.endsWith("|" + day))
                .findFirst()
                .orElse(who + "|" + day);
        found.merge(key, next, StatementReader::joined);
      }
    }
    return List.copyOf(found.values());
  }

  /** What one speaker said with two verbs is one statement: with the quotation, and the day. */
  private static Statement joined(Statement one, Statement other) {
    boolean quoted =
        one.manner() == Statement.Manner.REPORTED && other.manner() == Statement.Manner.QUOTE;
    boolean dated = isOwn(other.basis()) && !isOwn(one.basis());
    boolean fuller = one.manner() == other.manner() && isShort(one) && !isShort(other);
    return new Statement(
        one.citation(),
        one.speaker(),
        one.role(),
        one.country(),
        quoted ? other.manner() : one.manner(),
        quoted || fuller ? other.words() : one.words(),
        dated ? other.date() : one.date(),
        dated ? other.basis() : one.basis(),
        one.medium(),
        one.source(),
        one.stance().or(other::stance),
        one.grounds());
  }

  /** {@code In his statement}: words that tell nothing yet. */
  private static boolean isShort(Statement said) {
    return said.words().filter(words -> words.split("\\s+").length > FEW_WORDS).isEmpty();
  }

  private static boolean isOwn(DateBasis basis) {
    return basis == DateBasis.STATED || basis == DateBasis.RELATIVE;
  }

  private Statement statement(
      AnnotatedText text,
      AnnotatedSentence sentence,
      Utterance utterance,
      Actor actor,
      Wording wording,
      StatementDates.Dated dated) {
    return new Statement(
        text.citation(sentence),
        actor.name(),
        roleOf(actor),
        actor.country(),
        wording.manner(),
        wording.words(),
        dated.date(),
        dated.basis(),
        words.medium(sentence.tokens()),
        source(sentence),
        wording.stance(),
        utterance.grounds());
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
      List<DateMention> dates,
      Optional<PartialDate> entry) {
    List<Silence> found = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Utterance utterance : silent) {
      for (Actor actor : utterance.speakers()) {
        if (seen.add(actor.name())) {
          StatementDates.Dated dated = days.of(sentence, utterance, dates, entry, text.published());
          found.add(
              new Silence(
                  text.citation(sentence),
                  actor.name(),
                  actor.country(),
                  Optional.of(SilentWords.of(sentence, utterance)),
                  dated.date(),
                  dated.basis(),
                  utterance.grounds()));
        }
      }
    }
    return found;
  }
}
