package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefwright.extract.statement.SpeechWords.Strength;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Span;

/** Finds who said something in a sentence: by a verb, a message or a colon. */
final class SpeechFinder {

  /** Characters between a verb and the quotation that belongs to it. */
  private static final int NEAR = 40;

  private static final int THAT_REACH = 9;

  static final Set<String> PAST_FORMS = Set.of("said", "told", "wrote", "spoke", "put");

  private final SpeechWords words;
  private final SubjectFinder subjects;
  private final VerbFilter filter;
  private final MessageFinder messages;

  SpeechFinder(SpeechWords words, ClauseWords clauses) {
    this.words = words;
    subjects = new SubjectFinder(clauses);
    filter = new VerbFilter(clauses);
    messages = new MessageFinder(words);
  }

  /** Those of the sentence; one without speakers stands for somebody who cannot be told. */
  List<Utterance> utterances(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    List<Utterance> others = new ArrayList<>();
    Subject subject = new Subject.Nobody();
    for (Match<Strength> verb : words.verbs(sentence.tokens())) {
      if (filter.reportsSpeech(sentence, verb)) {
        Subject own = subjects.of(sentence, verb.from(), verb.to(), subject);
        if (filter.isNounOf(sentence, verb, own)) {
          // "to express regret and, …, promised": it lends its subject to no verb behind it
          continue;
        }
        subject = own;
        boolean inside =
            verb.value() != Strength.SAID && isToldInside(sentence, verb, found, subject);
        boolean deed = filter.isDeedOfCourt(sentence, verb, subject);
        if (!SubjectWalk.isDenied(sentence, subject) && !inside && !deed) {
          byVerb(sentence, verb, subject, discourse).ifPresent(found::add);
        }
        if (isFinite(sentence, verb.from())
            && isBesideQuotation(sentence, verb, verb.from())
            && discourse.resolve(sentence, subject).isEmpty()) {
          others.add(byOther(verb));
        }
      }
    }
    List<Utterance> named = messages.followed(sentence, discourse);
    boolean told = found.stream().anyMatch(u -> !u.ofMessage());
    if (!named.isEmpty()) {
      // whose words a message holds is told: it does not speak for anybody else
      found.removeIf(Utterance::ofMessage);
    }
    List<Utterance> byVerb = List.copyOf(found);
    // "according to the readout, the president said": he speaks, not the readout
    named.stream()
        .filter(n -> !told || !n.ofMessage() && !isFrame(sentence, n) && !isSource(n))
        .filter(n -> byVerb.stream().noneMatch(u -> u.from() < n.to() && n.from() < u.to()))
        .forEach(found::add);
    Optional<Utterance> quoted = QuotedAs.in(sentence, discourse);
    quoted.ifPresent(by -> {
      found.removeIf(u -> u.from() == by.from() || u.subject() >= by.subject());
      if (found.stream().noneMatch(u -> u.from() < by.subject())) {
        found.add(by);
      }
    });
    found.addAll(messages.owned(sentence));
    found.addAll(messages.heard(sentence));
    found.addAll(messages.quoted(sentence, discourse));
    if (found.isEmpty()) {
      colon(sentence, discourse).ifPresent(found::add);
    }
    if (!found.isEmpty()) {
      found.addAll(others);
    }
    return found;
  }

  /** {@code In a statement from Astana, Tokayev said}: where his words stood; the place is mute. */
  private static boolean isFrame(AnnotatedSentence sentence, Utterance named) {
    return (sentence.is(named.from() - 1, "a") || sentence.is(named.from() - 1, "the"))
        && sentence.is(named.from() - 2, "in")
        && sentence.is(named.from(), "statement")
        && sentence.is(named.to(), ",");
  }

  /** {@code the minister said, according to the news agency}: who only passes words on. */
  private boolean isSource(Utterance named) {
    return named.speakers().stream().allMatch(actor -> words.isSource(actor.name()));
  }

  /** A form that can be no noun: {@code called}, {@code calling}; not {@code voice}. */
  private static boolean isFinite(AnnotatedSentence sentence, int verb) {
    String word = sentence.tokens().get(verb).word();
    boolean inflected =
        word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("s")
            || PAST_FORMS.contains(word);
    return inflected && !sentence.isQuoted(verb);
  }

  /** {@code ; the crowd called it "late"}: whose the quotation is cannot be told, but not his. */
  private static Utterance byOther(Match<Strength> verb) {
    return Utterance.said(
        verb.from(), verb.to(), verb.from(), List.of(), Grounds.of("somebody who is not named"));
  }

  /** {@code He stated that Dushanbe sees in it "a friend"}: what the clause tells are his words. */
  private static boolean isToldInside(
      AnnotatedSentence sentence, Match<Strength> verb, List<Utterance> found, Subject subject) {
    int own = subject.from(verb.from());
    return found.stream()
        .anyMatch(said -> {
          int that = said.to();
          return said.from() < verb.from()
              && sentence.is(that, "that")
              && IntStream.range(that + 1, verb.from())
                  .noneMatch(i ->
                      sentence.is(i, "and") && !leadsTo(sentence, i, own)
                          || sentence.is(i, ";")
                          || sentence.is(i, ","));
        });
  }

  /**
   * {@code said that it is late and the bank regrets it}: behind the joint a subject of its own.
   */
  private static boolean leadsTo(AnnotatedSentence sentence, int joint, int subject) {
    return subject == joint + 1 || subject == joint + 2 && sentence.is(joint + 1, "the");
  }

  private Optional<Utterance> byVerb(
      AnnotatedSentence sentence, Match<Strength> verb, Subject subject, Discourse discourse) {
    boolean enough =
        verb.value() == Strength.SAID
            || isBesideQuotation(sentence, verb, subject.from(verb.from()))
            || leadsToThat(sentence, verb)
            || isParenthesis(sentence, verb, subject);
    if (!enough) {
      return Optional.empty();
    }
    List<Actor> speakers = discourse.resolve(sentence, subject);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Utterance(
            verb.from(),
            verb.to(),
            subject.from(verb.from()),
            speakers,
            false,
            isMessage(subject),
            verb.from(),
            Grounds.of(
                verb.value() == Strength.SAID
                    ? "a verb of saying with its subject"
                    : "a verb with its subject beside a quotation",
                verb.in(sentence.tokens(), sentence.text()))));
  }

  private static boolean isMessage(Subject subject) {
    return subject instanceof Subject.Named named
        && named.actors().stream().anyMatch(a -> a.actor() instanceof Actor.Message);
  }

  /** Whether a quotation begins soon after the verb, or ends soon before it or its subject. */
  private static boolean isBesideQuotation(
      AnnotatedSentence sentence, Match<Strength> verb, int subject) {
    int from = sentence.tokens().get(Math.min(subject, verb.from())).start();
    int to = sentence.tokens().get(verb.to() - 1).end();
    return sentence.quotes().stream()
        .anyMatch(quote ->
            quote.start() >= from
                    && quote.start() - to <= NEAR
                    && !holdsSemicolon(sentence, to, quote.start())
                || quote.end() <= from
                    && from - quote.end() <= NEAR
                    && !holdsSemicolon(sentence, quote.end(), from));
  }

  private static boolean holdsSemicolon(AnnotatedSentence sentence, int from, int to) {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(";") && token.start() >= from && token.end() <= to);
  }

  /** {@code observed five days after the vote that}: only a phrase of time or place between. */
  private boolean leadsToThat(AnnotatedSentence sentence, Match<Strength> verb) {
    int next = verb.to();
    boolean phrase =
        next < sentence.tokens().size()
            && (filter.isPreposition(sentence.tokens().get(next))
                || sentence.is(next + 1, "days")
                || sentence.is(next + 1, "weeks")
                || sentence.is(next + 1, "day"));
    if (!phrase) {
      return false;
    }
    for (int i = next; i < Math.min(next + THAT_REACH, sentence.tokens().size()); i++) {
      Token token = sentence.tokens().get(i);
      if (token.is("that")) {
        return i + 1 < sentence.tokens().size() && i > next + 1;
      }
      if (!token.isWord() && !token.isNumber()) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code He was, the minister recalled, the first to call}: what commas enclose is an
   * attribution.
   */
  private static boolean isParenthesis(
      AnnotatedSentence sentence, Match<Strength> verb, Subject subject) {
    int before = subject.from(-1) - 1;
    int after = verb.to();
    boolean closes =
        after >= sentence.tokens().size() || sentence.is(after, ",") || sentence.is(after, ".");
    return subject.from(-1) > 1
        && subject.from(-1) < verb.from()
        && sentence.is(before, ",")
        && closes;
  }

  /** {@code the ministry, commenting: "…"}: an actor before a colon and a quotation. */
  private Optional<Utterance> colon(AnnotatedSentence sentence, Discourse discourse) {
    for (Span quote : sentence.quotes()) {
      int mark = tokenBefore(sentence, quote.start() - 1);
      if (mark < 1 || !sentence.is(mark, ":") || filter.isSupposed(sentence, mark)) {
        continue;
      }
      Subject subject = subjects.before(sentence, mark);
      List<Actor> speakers = discourse.resolve(sentence, subject);
      if (speakers.isEmpty()) {
        speakers = onlyPerson(sentence, mark);
      }
      if (!speakers.isEmpty()) {
        return Optional.of(
            Utterance.said(
                mark,
                mark + 1,
                subject.from(mark),
                speakers,
                Grounds.of("a quotation after a colon", ":")));
      }
    }
    return Optional.empty();
  }

  /** {@code That was the message the minister brought: "…"}: nobody else is named before it. */
  private static List<Actor> onlyPerson(AnnotatedSentence sentence, int mark) {
    List<Actor> persons =
        sentence.actors().stream()
            .filter(actor -> actor.to() <= mark && actor.sure() && actor.isPerson())
            .map(ActorMention::actor)
            .distinct()
            .toList();
    return persons.size() == 1 ? persons : List.of();
  }

  /** The last token that ends at or before unit {@code place}. */
  private static int tokenBefore(AnnotatedSentence sentence, int place) {
    int found = -1;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).end() <= place) {
        found = i;
      }
    }
    return found;
  }
}
