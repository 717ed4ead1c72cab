package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.statement.SpeechWords.SilentOne;
import org.briefwright.extract.statement.SpeechWords.Strength;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Grounds;

/**
 * Finds who, as a sentence reports, said nothing.
 *
 * <p>A silence is told by a phrase ({@code kept silent}), by a verb of reacting that is denied
 * ({@code has not yet publicly commented}, {@code neither … nor … reacted}), by a noun ({@code
 * Dushanbe's silence}) or by a refusal in quotation marks. A silence that is itself denied,
 * supposed or to come is none.
 */
final class SilenceFinder {

  private static final int FIRST_WORDS = 5;

  private final SpeechWords words;
  private final ClauseWords clauses;
  private final SubjectFinder subjects;
  private final VerbFilter filter;

  SilenceFinder(SpeechWords words, ClauseWords clauses) {
    this.words = words;
    this.clauses = clauses;
    subjects = new SubjectFinder(clauses);
    filter = new VerbFilter(clauses);
  }

  List<Utterance> silences(AnnotatedSentence sentence, Discourse discourse) {
    List<Utterance> found = new ArrayList<>();
    Plain plain = Plain.of(sentence.tokens());
    for (Match<SilentOne> match : words.silences(plain.tokens())) {
      int from = plain.place(match.from());
      int to = plain.place(match.to() - 1) + 1;
      if (!sentence.isQuoted(from) && isReal(sentence, from)) {
        add(found, sentence, from, to, silent(sentence, discourse, match.value(), from, to));
      }
    }
    denied(sentence, discourse, found);
    owned(sentence, found);
    return found;
  }

  /** {@code We do not comment on that}: an answer in the first person that says nothing. */
  boolean isRefusal(AnnotatedSentence sentence) {
    boolean firstPerson =
        sentence.tokens().stream().limit(FIRST_WORDS).anyMatch(t -> t.is("we") || t.is("i"));
    return firstPerson
        && words.silences(sentence.tokens()).stream().anyMatch(m -> m.from() <= FIRST_WORDS);
  }

  private boolean isReal(AnnotatedSentence sentence, int from) {
    return !filter.isUnreal(sentence, from)
        && !filter.isSupposed(sentence, from)
        && !isDenied(sentence, from);
  }

  /** {@code did not remain silent}. */
  private boolean isDenied(AnnotatedSentence sentence, int from) {
    Token before = from > 0 ? sentence.tokens().get(from - 1) : null;
    return before != null && clauses.isNegation(before) && !before.is("yet") && !before.is("nor");
  }

  private List<Actor> silent(
      AnnotatedSentence sentence, Discourse discourse, SilentOne where, int from, int to) {
    return switch (where) {
      case SUBJECT -> discourse.resolve(sentence, subjects.ofSilence(sentence, from));
      case FOLLOWS -> following(sentence, to);
      case OPENS -> opening(sentence, from);
      case ADDRESSED -> addressed(sentence, from);
    };
  }

  private static void add(
      List<Utterance> found, AnnotatedSentence sentence, int from, int to, List<Actor> silent) {
    List<Actor> known = silent.stream().filter(SilenceFinder::canBeSilent).toList();
    boolean again = found.stream().anyMatch(u -> u.from() < to && from < u.to());
    if (!known.isEmpty() && !again) {
      found.add(
          Utterance.silent(
              from,
              to,
              from,
              known,
              Grounds.of("a phrase that reports a silence", sentence.text(from, to))));
    }
  }

  /** {@code has not publicly reacted}; {@code neither Tashkent nor Astana has said anything}. */
  private void denied(AnnotatedSentence sentence, Discourse discourse, List<Utterance> found) {
    for (Match<Strength> verb : words.verbs(sentence.tokens())) {
      boolean reacts =
          filter.isVerb(sentence, verb)
              && !filter.isSupposed(sentence, verb.from())
              && (words.isReaction(sentence.tokens(), verb.from()) || endsSaying(sentence, verb));
      if (!reacts) {
        continue;
      }
      Subject subject = subjects.ofSilence(sentence, verb.from());
      boolean nobody = subject instanceof Subject.Pronoun p && isNobody(p.word());
      if (filter.isUnreal(sentence, verb.from())
          && !nobody
          && !SubjectWalk.isDenied(sentence, subject)) {
        // "neither the bank nor its chairman would comment" is a silence, "would not matter" none
        continue;
      }
      if (subject instanceof Subject.Pronoun pronoun && isNobody(pronoun.word())) {
        add(found, sentence, verb.from(), verb.to(), inside(sentence, pronoun.token()));
      } else if (filter.isNegated(sentence, verb.from())
          || SubjectWalk.isDenied(sentence, subject)) {
        add(found, sentence, verb.from(), verb.to(), discourse.resolve(sentence, subject));
      }
    }
  }

  private static boolean isNobody(String pronoun) {
    return pronoun.equals("nobody") || pronoun.equals("none");
  }

  /** {@code nobody in the Uzbek government}: the body that nobody belongs to. */
  private static List<Actor> inside(AnnotatedSentence sentence, int nobody) {
    boolean joins =
        sentence.is(nobody + 1, "in")
            || sentence.is(nobody + 1, "of")
            || sentence.is(nobody + 1, "from")
            || sentence.is(nobody + 1, "at");
    int at = sentence.is(nobody + 2, "the") ? nobody + 3 : nobody + 2;
    return joins && at < sentence.tokens().size()
        ? sentence.actorAt(at).map(actor -> List.of(actor.actor())).orElse(List.of())
        : List.of();
  }

  /** {@code How much it costs Tashkent does not say.} */
  private static boolean endsSaying(AnnotatedSentence sentence, Match<Strength> verb) {
    int last = sentence.tokens().size() - 1;
    boolean saying = sentence.is(verb.from(), "say") || sentence.is(verb.from(), "said");
    return saying && verb.to() >= last;
  }

  /** {@code Dushanbe's silence}; {@code "No comment," said the spokesman}. */
  private void owned(AnnotatedSentence sentence, List<Utterance> found) {
    for (ActorMention actor : sentence.actors()) {
      boolean genitive = sentence.is(actor.to(), "'s") || sentence.is(actor.to(), "'");
      int noun = actor.to() + 1;
      while (noun < sentence.tokens().size() && isDescription(sentence.tokens().get(noun))) {
        noun++;
      }
      if (genitive && sentence.is(noun, "silence") && !sentence.is(actor.from() - 1, "broke")) {
        add(found, sentence, noun, noun + 1, List.of(actor.actor()));
      }
    }
  }

  private static boolean isDescription(Token token) {
    return token.is("long")
        || token.is("own")
        || token.is("loud")
        || token.is("complete")
        || token.is("public")
        || token.is("total")
        || token.is("official");
  }

  /** A silence is one of a side: a state, a body, somebody with a name. */
  private static boolean canBeSilent(Actor actor) {
    return switch (actor) {
      case Actor.State state -> true;
      case Actor.Body body -> true;
      case Actor.Person person -> true;
      case Actor.Group group -> group.country().isPresent();
      case Actor.Message message -> false;
    };
  }

  private static List<Actor> following(AnnotatedSentence sentence, int to) {
    int start = sentence.is(to, "the") || sentence.is(to, "either") ? to + 1 : to;
    Optional<ActorMention> first =
        start < sentence.tokens().size()
            ? sentence.actorAt(to).or(() -> sentence.actorAt(start))
            : Optional.empty();
    if (first.isEmpty()) {
      return List.of();
    }
    List<Actor> actors = new ArrayList<>(List.of(first.get().actor()));
    ActorMention last = first.get();
    while (true) {
      int at = last.to();
      while (sentence.is(at, ",")
          || sentence.is(at, "and")
          || sentence.is(at, "or")
          || sentence.is(at, "nor")
          || at > last.to() && sentence.is(at, "the")) {
        at++;
      }
      Optional<ActorMention> next =
          at == last.to() || at >= sentence.tokens().size()
              ? Optional.empty()
              : sentence.actorAt(at);
      if (next.isEmpty() || next.get().from() > at) {
        return actors;
      }
      last = next.get();
      actors.add(last.actor());
    }
  }

  /** {@code From Ashgabat, …, nothing has been heard}; {@code On the Turkmen side, not a peep}. */
  private static List<Actor> opening(AnnotatedSentence sentence, int phrase) {
    boolean opens = sentence.is(0, "from") || sentence.is(0, "on") || sentence.is(0, "in");
    if (!opens) {
      return List.of();
    }
    return sentence
        .actorAt(1)
        .filter(actor -> actor.to() <= phrase)
        .map(actor -> List.of(actor.actor()))
        .orElse(List.of());
  }

  /** {@code Calls to the ministry went unanswered}: the last one before the phrase, behind to. */
  private static List<Actor> addressed(AnnotatedSentence sentence, int phrase) {
    return sentence.actors().stream()
        .filter(actor -> actor.to() <= phrase)
        .filter(actor -> leadsTo(sentence, actor.from() - 1) || leadsTo(sentence, actor.from() - 2))
        .reduce((a, b) -> b)
        .map(actor -> List.of(actor.actor()))
        .orElse(List.of());
  }

  private static boolean leadsTo(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "to") || sentence.is(i, "at") || sentence.is(i, "with");
  }

  /** A sentence without the adverbs that may stand anywhere in a phrase. */
  private record Plain(List<Token> tokens, List<Integer> places) {

    static Plain of(List<Token> tokens) {
      for (int i = 0; i < tokens.size(); i++) {
        if (isFloating(tokens.get(i))) {
          return without(tokens);
        }
      }
      return new Plain(tokens, List.of());
    }

    private static Plain without(List<Token> tokens) {
      List<Token> kept = new ArrayList<>(tokens.size());
      List<Integer> places = new ArrayList<>(tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        boolean yetTo =
            tokens.get(i).is("yet") && i + 1 < tokens.size() && tokens.get(i + 1).is("to");
        if (yetTo || !isFloating(tokens.get(i))) {
          kept.add(tokens.get(i));
          places.add(i);
        }
      }
      return new Plain(kept, places);
    }

    int place(int i) {
      return places.isEmpty() ? i : places.get(i);
    }

    private static boolean isFloating(Token token) {
      return switch (token.word()) {
        case "also", "yet", "still", "even", "ever", "once", "again" -> true;
        default -> ClauseWords.isAdverb(token) && !token.is("reply") && !token.is("only");
      };
    }
  }
}
