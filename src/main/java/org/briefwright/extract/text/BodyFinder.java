package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * Finds bodies, groups and messages that can speak: {@code the Foreign Ministry in Dushanbe},
 * {@code China's embassy}, {@code the Uzbek side}, {@code officials}, {@code a telegram}.
 */
final class BodyFinder {

  private enum What {
    BODY,
    /** A body only with a capital letter, or with a name beside it. */
    CAPITAL_BODY,
    /** A side, which needs the name of its country. */
    SIDE,
    GROUP,
    MESSAGE
  }

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "some");
  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "your");

  private final PhraseBook<What> heads;
  private final Set<String> modifiers;

  BodyFinder(WordLists lists) {
    Map<String, List<String>> read = WordLists.read("bodies.txt");
    heads = lists.book();
    read.forEach((label, phrases) -> {
      What what = What.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
      phrases.forEach(phrase -> heads.add(phrase, what));
    });
    modifiers = new HashSet<>(WordLists.read("roles.txt").getOrDefault("modifier", List.of()));
  }

  /** From left to right; none overlap. */
  List<ActorMention> bodies(AnnotatedSentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int floor = 0;
    int i = 0;
    while (i < tokens.size()) {
      Optional<PhraseBook.Match<What>> head = heads.at(tokens, i);
      Optional<NameMention> name = sentence.nameAt(i);
      if (head.isEmpty() || name.isPresent() && name.get().from() == i && isBody(name.get())) {
        i = name.filter(n -> isBody(n) && n.from() >= 0).map(NameMention::to).orElse(i + 1);
        continue;
      }
      Optional<ActorMention> mention = around(sentence, head.get(), floor);
      mention.ifPresent(found::add);
      floor = mention.map(ActorMention::to).orElse(floor);
      i = mention.map(ActorMention::to).orElse(i + 1);
    }
    return found;
  }

  private static boolean isBody(NameMention name) {
    return name.isA(Kind.INSTITUTION) || name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION);
  }

  private Optional<ActorMention> around(
      AnnotatedSentence sentence, PhraseBook.Match<What> head, int floor) {
    int from = start(sentence, head.from(), floor);
    boolean capital = sentence.tokens().get(head.from()).isCapital() && head.from() > 0;
    int headEnd = capital ? afterCapitals(sentence, head.to()) : head.to();
    // who sent a message is an actor of his own
    int to = head.value() == What.MESSAGE ? head.to() : end(sentence, headEnd);
    Optional<Country> country = country(sentence, from, head, to);
    int nameFrom = from;
    while (nameFrom < head.from() && isDeterminer(sentence.tokens().get(nameFrom))) {
      nameFrom++;
    }
    String name = sentence.text(nameFrom, to);
    return actor(sentence, head, name, country, nameFrom < head.from())
        .map(actor -> new ActorMention(from, to, actor, true));
  }

  private static Optional<Actor> actor(
      AnnotatedSentence sentence,
      PhraseBook.Match<What> head,
      String name,
      Optional<Country> country,
      boolean described) {
    boolean capital = sentence.tokens().get(head.from()).isCapital() && head.from() > 0;
    return switch (head.value()) {
      case BODY -> Optional.of(new Actor.Body(name, country));
      case CAPITAL_BODY ->
          capital || country.isPresent() && described
              ? Optional.of(new Actor.Body(name, country))
              : Optional.empty();
      case SIDE -> side(sentence, head, name, country, described);
      case GROUP -> Optional.of(new Actor.Group(name, country));
      case MESSAGE -> Optional.of(new Actor.Message(name, country));
    };
  }

  /** {@code the Uzbek side}; the governments of countries are the countries themselves. */
  private static Optional<Actor> side(
      AnnotatedSentence sentence,
      PhraseBook.Match<What> head,
      String name,
      Optional<Country> country,
      boolean described) {
    boolean ofCountry = sentence.is(head.to(), "of");
    if (country.isEmpty() || !described && !ofCountry) {
      return Optional.empty();
    }
    boolean governs =
        sentence.is(head.from(), "governments") || sentence.is(head.from(), "government");
    return governs && ofCountry
        ? Optional.of(new Actor.State(name.replaceFirst("^.*? of (the )?", ""), country))
        : Optional.of(new Actor.Group(name, country));
  }

  private static boolean isDeterminer(Token token) {
    return DETERMINERS.contains(token.word()) || OWNERS.contains(token.word());
  }

  private int start(AnnotatedSentence sentence, int head, int floor) {
    List<Token> tokens = sentence.tokens();
    int at = head;
    while (at > floor) {
      Token before = tokens.get(at - 1);
      Optional<NameMention> name = sentence.nameAt(at - 1);
      if (isDeterminer(before)) {
        return at - 1;
      }
      if (name.isPresent() && name.get().from() >= floor && !name.get().isA(Kind.LEADER)) {
        at = name.get().from();
      } else if (before.isCapital() && at - 1 > 0
          || modifiers.contains(before.word())
          || before.is("'s") && at > 1
          || before.is("-") && !before.spaced()) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * {@code of Foreign Affairs}, {@code of Uzbekistan}, {@code in Dushanbe}, {@code for Migration}.
   */
  private static int end(AnnotatedSentence sentence, int headEnd) {
    List<Token> tokens = sentence.tokens();
    int at = headEnd;
    while (at + 1 < tokens.size() && isLink(tokens.get(at))) {
      int inner = tokens.get(at + 1).is("the") ? at + 2 : at + 1;
      int after = afterCapitals(sentence, inner);
      boolean place = tokens.get(at).is("in") || tokens.get(at).is("from");
      if (after == inner || place && sentence.nameAt(inner).isEmpty()) {
        break;
      }
      at = after;
    }
    return at;
  }

  private static boolean isLink(Token token) {
    return token.is("of")
        || token.is("for")
        || token.is("in")
        || token.is("on")
        || token.is("from");
  }

  private static int afterCapitals(AnnotatedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    while (at < tokens.size()) {
      Optional<NameMention> name = sentence.nameAt(at);
      if (name.isPresent() && !name.get().isA(Kind.LEADER)) {
        at = name.get().to();
      } else if (tokens.get(at).isCapital()
          || at >= from
              && tokens.get(at).is("and")
              && at + 1 < tokens.size()
              && tokens.get(at + 1).isCapital()
              && sentence.nameAt(at + 1).isEmpty()) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** An embassy's country is never the one it stands in. */
  private static Optional<Country> country(
      AnnotatedSentence sentence, int from, PhraseBook.Match<What> head, int to) {
    Optional<Country> before = RoleFinder.firstCountry(sentence, from, head.from());
    boolean abroad = sentence.is(head.from(), "embassy") || sentence.is(head.from(), "consulate");
    if (before.isPresent() || abroad && sentence.is(head.to(), "in")) {
      return before;
    }
    return RoleFinder.firstCountry(sentence, head.to(), to);
  }
}
