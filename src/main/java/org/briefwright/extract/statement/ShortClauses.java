package org.briefwright.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Grounds;

/**
 * Finds clauses that leave out the verb of the one before: {@code Uzbekistan condoled on Saturday,
 * Kazakhstan a day later}; {@code , and so does Mirziyoyev}; {@code ; Turkmenistan did not}.
 */
final class ShortClauses {

  private static final String SHARES = "a clause that leaves out the verb of the one before";
  private static final String FOLLOWS_SUIT = "a clause that says somebody did the same";

  private ShortClauses() {}

  /** Those that share what {@code found}, one or more, say. */
  static List<Utterance> sharing(
      AnnotatedSentence sentence, List<Utterance> found, List<DateMention> dates) {
    List<Utterance> more = new ArrayList<>();
    Utterance model = found.getFirst();
    if (sentence.is(model.from(), "according")) {
      // "according to it, the ministry flew out ten people, as well as": no verb to be left out
      return more;
    }
    for (ActorMention actor : sentence.actors()) {
      if (actor.from() <= model.to() || !actor.sure()) {
        continue;
      }
      Optional<Boolean> negated = doesNot(sentence, actor);
      if (negated.isPresent()) {
        more.add(shared(sentence, model, actor, model.silence() || negated.get(), SHARES));
      } else if (followsSuit(sentence, actor)) {
        more.add(shared(sentence, model, actor, model.silence(), FOLLOWS_SUIT));
      } else if (model.silence() && opens(sentence, actor.from() - 1) && hasNo(sentence, actor)) {
        more.add(shared(sentence, model, actor, true, SHARES));
      } else if (!model.silence() && opensShortClause(sentence, actor, dates)) {
        more.add(shared(sentence, model, actor, false, SHARES));
      }
    }
    return more;
  }

  private static Utterance shared(
      AnnotatedSentence sentence,
      Utterance model,
      ActorMention actor,
      boolean silent,
      String rule) {
    return new Utterance(
        actor.from(),
        actor.to(),
        actor.from(),
        List.of(actor.actor()),
        silent,
        false,
        actor.to(),
        Grounds.of(rule, sentence.text(model.from(), model.to())));
  }

  /**
   * {@code so does Mirziyoyev}, {@code as did Bishkek}: false; {@code nor has Astana}, {@code
   * Turkmenistan has not}: true; else nothing.
   */
  private static Optional<Boolean> doesNot(AnnotatedSentence sentence, ActorMention actor) {
    int before = actor.from() - 1;
    if (isHelper(sentence, before)) {
      if (sentence.is(before - 1, "so") || sentence.is(before - 1, "as")) {
        return Optional.of(false);
      }
      if (sentence.is(before - 1, "nor") || sentence.is(before - 1, "neither")) {
        return Optional.of(true);
      }
    }
    int after = actor.to();
    boolean not =
        isHelper(sentence, after) && sentence.is(after + 1, "not") && ends(sentence, after + 2)
            || isContracted(sentence, after) && ends(sentence, after + 1);
    if (not) {
      return Optional.of(true);
    }
    boolean not2 = sentence.is(after, "not") && ends(sentence, after + 1);
    return not2 && opens(sentence, before) ? Optional.of(true) : Optional.empty();
  }

  private static boolean isHelper(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "does")
        || sentence.is(i, "did")
        || sentence.is(i, "has")
        || sentence.is(i, "have")
        || sentence.is(i, "had")
        || sentence.is(i, "do");
  }

  private static boolean isContracted(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "didn't") || sentence.is(i, "hasn't") || sentence.is(i, "haven't");
  }

  private static boolean ends(AnnotatedSentence sentence, int i) {
    return i >= sentence.tokens().size() || !sentence.tokens().get(i).isWord();
  }

  /** {@code and Astana followed two days later}, {@code Bishkek did the same}. */
  private static boolean followsSuit(AnnotatedSentence sentence, ActorMention actor) {
    int verb = actor.to();
    if (sentence.is(verb, "followed")) {
      return ends(sentence, verb + 1)
          || sentence.is(verb + 1, "suit")
          || sentence.is(verb + 1, "on")
          || isDays(sentence, verb + 2)
          || sentence.is(verb + 1, "later");
    }
    boolean did = sentence.is(verb, "did") || sentence.is(verb, "has") || sentence.is(verb, "does");
    return did
            && (sentence.is(verb + 1, "likewise")
                || sentence.is(verb + 2, "same") && !sentence.is(verb + 3, "day"))
        || sentence.is(verb, "joined") && sentence.is(verb + 1, "in");
  }

  private static boolean opens(AnnotatedSentence sentence, int before) {
    return sentence.is(before, ",")
        || sentence.is(before, ";")
        || (sentence.is(before, "and") || sentence.is(before, "but"))
            && (sentence.is(before - 1, ",") || sentence.is(before - 1, ";"));
  }

  private static boolean opensShortClause(
      AnnotatedSentence sentence, ActorMention actor, List<DateMention> dates) {
    if (!opens(sentence, actor.from() - 1)) {
      return false;
    }
    int after = sentence.is(actor.to(), "'s") ? actor.to() + 1 : actor.to();
    boolean late = sentence.is(after, "not") && sentence.is(after + 1, "until");
    int on = sentence.is(after, "on") || sentence.is(after, "only") ? after + 1 : after;
    int day = late ? after + 2 : on;
    return sentence.is(after, "of")
        || sentence.is(after, "a") && isDays(sentence, after + 1)
        || sentence.is(after, "more")
        || sentence.is(after, "less")
        || isDays(sentence, after + 1)
        || NextClause.isManner(sentence, after)
        || isDate(sentence, day, dates);
  }

  /** {@code Tashkent offered no comment, Dushanbe no explanation}. */
  private static boolean hasNo(AnnotatedSentence sentence, ActorMention actor) {
    return sentence.is(actor.to(), "no") || sentence.is(actor.to(), "nothing");
  }

  private static boolean isDate(AnnotatedSentence sentence, int i, List<DateMention> dates) {
    if (i >= sentence.tokens().size()) {
      return false;
    }
    int at = sentence.tokens().get(i).start();
    return dates.stream().anyMatch(date -> date.span().start() == at);
  }

  private static boolean isDays(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "day")
        || sentence.is(i, "days")
        || sentence.is(i, "week")
        || sentence.is(i, "weeks")
        || sentence.is(i, "hours");
  }
}
