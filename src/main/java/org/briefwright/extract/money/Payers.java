package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.profile.Name;

/**
 * Finds those who may pay, or be paid, besides the actors that can speak: groups with the name of
 * their country ({@code Chinese companies}), firms that nothing else knows ({@code Hungary's
 * Masol}), and a bank whose board decides for it ({@code the fund's executive board}).
 */
final class Payers {

  /** Most words between a country's adjective and the group, and between a bank and its board. */
  private static final int REACH = 2;

  private static final Set<String> GROUPS = Grammar.words("groups that pay");
  private static final Set<String> TITLES = Grammar.words("titles");
  private static final Set<String> BOARDS = Grammar.words("boards");

  private Payers() {}

  /** All that may be a side of a deal in {@code sentence}, from left to right. */
  static List<ActorMention> in(AnnotatedSentence sentence) {
    List<ActorMention> more = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      group(sentence, name)
          .or(() -> ofBoard(sentence, name))
          .or(() -> firm(sentence, name))
          .ifPresent(more::add);
    }
    if (more.isEmpty()) {
      return sentence.actors();
    }
    return merged(more, sentence.actors());
  }

  /** Both from left to right; of two that overlap, the one of {@code more}. */
  private static List<ActorMention> merged(List<ActorMention> more, List<ActorMention> actors) {
    List<ActorMention> all = new ArrayList<>(more.size() + actors.size());
    int next = 0;
    for (ActorMention one : more) {
      while (next < actors.size() && actors.get(next).from() < one.to()) {
        if (actors.get(next).to() <= one.from()) {
          all.add(actors.get(next));
        }
        next++;
      }
      all.add(one);
    }
    all.addAll(actors.subList(next, actors.size()));
    return all;
  }

  private static Optional<ActorMention> group(AnnotatedSentence sentence, NameMention name) {
    if (!name.isA(Name.Kind.ADJECTIVE) || name.country().isEmpty()) {
      return Optional.empty();
    }
    for (int i = name.to(); i <= name.to() + REACH && isSmall(sentence, i); i++) {
      if (GROUPS.contains(sentence.tokens().get(i).word())) {
        Actor group = new Actor.Body(sentence.text(name.from(), i + 1), name.country());
        return Optional.of(new ActorMention(name.from(), i + 1, group, true));
      }
    }
    return Optional.empty();
  }

  /** {@code Hungary's Masol}, {@code Tashkent Ball Works}: a firm that nothing else knows. */
  private static Optional<ActorMention> firm(AnnotatedSentence sentence, NameMention name) {
    boolean place = name.isA(Name.Kind.COUNTRY) || name.isA(Name.Kind.CAPITAL);
    boolean owner = sentence.is(name.to(), "'s");
    int from = owner ? name.to() + 1 : name.to();
    int to = from;
    while (to < sentence.tokens().size() && isUnknownName(sentence, to)) {
      to++;
    }
    if (!place || to == from || name.country().isEmpty() || !owner && to - from < REACH) {
      return Optional.empty();
    }
    Actor firm = new Actor.Body(sentence.text(owner ? from : name.from(), to), name.country());
    return Optional.of(new ActorMention(name.from(), to, firm, true));
  }

  /** Whether token {@code i} is part of a name of which nothing is known. */
  static boolean isUnknownName(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).isCapital()
        && sentence.nameAt(i).isEmpty()
        && !Grammar.isDay(sentence.tokens().get(i).word())
        && !TITLES.contains(sentence.tokens().get(i).word())
        && sentence
            .actorAt(i)
            .filter(ActorMention::sure)
            .filter(actor -> !(actor.actor() instanceof Actor.State))
            .isEmpty();
  }

  private static Optional<ActorMention> ofBoard(AnnotatedSentence sentence, NameMention name) {
    if (!name.isA(Name.Kind.ORGANISATION) || !sentence.is(name.to(), "'s")) {
      return Optional.empty();
    }
    for (int i = name.to() + 1; i <= name.to() + 1 + REACH && i < sentence.tokens().size(); i++) {
      if (BOARDS.contains(sentence.tokens().get(i).word())) {
        Actor bank = new Actor.Body(sentence.text(name.from(), name.to()), name.country());
        return Optional.of(new ActorMention(name.from(), i + 1, bank, true));
      }
    }
    return Optional.empty();
  }

  /** The bank of {@code the Board of Directors of the World Bank}. */
  static Optional<NameMention> ofItsBoard(AnnotatedSentence sentence, ActorMention actor) {
    int from = sentence.is(actor.from(), "the") ? actor.from() + 1 : actor.from();
    if (!BOARDS.contains(sentence.tokens().get(from).word())) {
      return Optional.empty();
    }
    return sentence.names().stream()
        .filter(name -> name.from() > actor.from() && name.to() == actor.to())
        .filter(name -> name.isA(Name.Kind.ORGANISATION))
        .findFirst();
  }

  private static boolean isSmall(AnnotatedSentence sentence, int i) {
    return i < sentence.tokens().size()
        && sentence.tokens().get(i).isWord()
        && !sentence.tokens().get(i).isCapital()
        && !Grammar.isFunctionWord(sentence.tokens().get(i).word());
  }
}
