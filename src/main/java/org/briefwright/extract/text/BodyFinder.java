package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    read.getOrDefault("body", List.of()).forEach(phrase -> heads.add(phrase, What.BODY));
    read.getOrDefault("group", List.of()).forEach(phrase -> heads.add(phrase, What.GROUP));
    read.getOrDefault("message", List.of()).forEach(phrase -> heads.add(phrase, What.MESSAGE));
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
      ActorMention mention = around(sentence, head.get(), floor);
      found.add(mention);
      floor = mention.to();
      i = Math.max(mention.to(), i + 1);
    }
    return found;
  }

  private static boolean isBody(NameMention name) {
    return name.isA(Kind.INSTITUTION) || name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION);
  }

  private ActorMention around(AnnotatedSentence sentence, PhraseBook.Match<What> head, int floor) {
    int from = start(sentence, head.from(), floor);
    int to = end(sentence, head.to());
    Optional<Country> country = country(sentence, from, head, to);
    int nameFrom = from;
    while (nameFrom < head.from() && isDeterminer(sentence.tokens().get(nameFrom))) {
      nameFrom++;
    }
    String name = sentence.text(nameFrom, to);
    Actor actor =
        switch (head.value()) {
          case BODY -> new Actor.Body(name, country);
          case GROUP -> new Actor.Group(name, country);
          case MESSAGE -> new Actor.Message(name, country);
        };
    return new ActorMention(from, to, actor, true);
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
      if (after == inner || tokens.get(at).is("in") && sentence.nameAt(inner).isEmpty()) {
        break;
      }
      at = after;
    }
    return at;
  }

  private static boolean isLink(Token token) {
    return token.is("of") || token.is("for") || token.is("in") || token.is("on");
  }

  private static int afterCapitals(AnnotatedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    while (at < tokens.size()) {
      Optional<NameMention> name = sentence.nameAt(at);
      if (name.isPresent() && !name.get().isA(Kind.LEADER)) {
        at = name.get().to();
      } else if (tokens.get(at).isCapital()
          || at > from
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
