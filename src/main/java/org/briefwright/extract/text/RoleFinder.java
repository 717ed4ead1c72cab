package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Office;
import org.briefwright.profile.Profile;

/**
 * Finds what people are called by their office or trade: {@code Iran's ambassador to Kazakhstan},
 * {@code a deputy spokesman of the Afghan Foreign Ministry}, {@code the Kazakh leader}.
 */
final class RoleFinder {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "his", "her", "its", "their", "our", "your", "my", "whose");
  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "in", "on");

  private final PhraseBook<Boolean> roles;
  private final Set<String> modifiers;
  private final PhraseBook<Boolean> bodies;

  RoleFinder(Profile profile, WordLists lists) {
    roles = lists.book();
    for (Office office : profile.world().offices()) {
      office.phrases().forEach(phrase -> roles.add(phrase, true));
    }
    var read = WordLists.read("roles.txt");
    read.getOrDefault("official", List.of()).forEach(phrase -> roles.add(phrase, true));
    read.getOrDefault("role", List.of()).forEach(phrase -> roles.add(phrase, false));
    modifiers = new HashSet<>(read.getOrDefault("modifier", List.of()));
    bodies = lists.book();
    WordLists.read("bodies.txt")
        .forEach((label, phrases) -> {
          if (label.endsWith("body")) {
            phrases.forEach(phrase -> bodies.add(phrase, true));
          }
        });
  }

  /**
   * A role: the tokens {@code from} to before {@code to}, its head noun at {@code head} to before
   * {@code headEnd}.
   *
   * @param official whether it is an office of a state
   * @param ofAnother whether a possessive pronoun says whose it is
   */
  record Role(
      int from,
      int to,
      int head,
      int headEnd,
      boolean official,
      boolean ofAnother,
      Optional<Country> country) {}

  /** From left to right; none overlap. */
  List<Role> roles(AnnotatedSentence sentence) {
    List<Role> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    int floor = 0;
    while (i < tokens.size()) {
      Optional<PhraseBook.Match<Boolean>> match = roles.at(tokens, i);
      if (match.isEmpty() || isVerb(sentence, i)) {
        i++;
        continue;
      }
      Role role = around(sentence, match.get(), floor);
      found.add(role);
      floor = role.to();
      i = role.to();
    }
    return found;
  }

  /** After {@code to} or a pronoun the words head, chief and the like are verbs. */
  private static boolean isVerb(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "head") && (sentence.is(i - 1, "to") || sentence.is(i - 1, "will"));
  }

  private Role around(AnnotatedSentence sentence, PhraseBook.Match<Boolean> head, int floor) {
    int from = start(sentence, head.from(), floor);
    int to = end(sentence, head.to());
    boolean ofAnother =
        List.of("his", "her", "its", "their").contains(sentence.tokens().get(from).word());
    return new Role(
        from,
        to,
        head.from(),
        head.to(),
        head.value(),
        ofAnother,
        country(sentence, from, head.from(), head.to(), to));
  }

  /**
   * Words that belong to the role stand before its head: modifiers, a country, a body, an article.
   */
  private int start(AnnotatedSentence sentence, int head, int floor) {
    List<Token> tokens = sentence.tokens();
    int at = head;
    while (at > floor) {
      Token before = tokens.get(at - 1);
      if (DETERMINERS.contains(before.word())) {
        return at - 1;
      }
      Optional<NameMention> name = sentence.nameAt(at - 1);
      if (name.isPresent() && name.get().from() >= floor && describes(name.get(), sentence, at)) {
        at = name.get().from();
      } else if (before.is("'s") && at - 2 >= floor) {
        at -= 2;
      } else if (belongs(before) || (before.is("-") && !before.spaced())) {
        at--;
      } else {
        break;
      }
    }
    return at;
  }

  /** A country's name describes a role only in the genitive; an adjective or body always does. */
  private static boolean describes(NameMention name, AnnotatedSentence sentence, int at) {
    boolean genitive = sentence.is(name.to(), "'s") || sentence.is(name.to(), "'");
    boolean bare = name.to() == at;
    return genitive
        || (bare && !name.isA(Kind.LEADER) && !name.outlet())
        || sentence.is(name.to(), "-");
  }

  private boolean belongs(Token token) {
    return modifiers.contains(token.word())
        || (token.isCapital() && (bodyWord(token) || roleWord(token)));
  }

  private boolean bodyWord(Token token) {
    return bodies.at(List.of(token), 0).isPresent();
  }

  private boolean roleWord(Token token) {
    return roles.at(List.of(token), 0).isPresent();
  }

  /** {@code of the Afghan Foreign Ministry}, {@code to Kazakhstan}, {@code of Energy}. */
  private int end(AnnotatedSentence sentence, int headEnd) {
    List<Token> tokens = sentence.tokens();
    int at = headEnd;
    while (at + 1 < tokens.size() && LINKS.contains(tokens.get(at).word())) {
      int inner = at + 1;
      while (inner < tokens.size() && DETERMINERS.contains(tokens.get(inner).word())) {
        inner++;
      }
      int after = afterDescription(sentence, inner);
      if (after == inner) {
        break;
      }
      at = after;
    }
    return at;
  }

  private int afterDescription(AnnotatedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Optional<NameMention> name = sentence.nameAt(at);
      Optional<PhraseBook.Match<Boolean>> body = bodies.at(tokens, at);
      if (name.isPresent() && !name.get().isA(Kind.LEADER)) {
        at = name.get().to();
      } else if (body.isPresent()) {
        at = body.get().to();
      } else if (token.isCapital() || (token.is("'s") && at > from) || isJoint(tokens, at, from)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** {@code of Defence and Aerospace}: a joint between two capitalised words. */
  private static boolean isJoint(List<Token> tokens, int at, int from) {
    boolean joint = tokens.get(at).is("and") || tokens.get(at).is("&");
    return joint && at > from && at + 1 < tokens.size() && tokens.get(at + 1).isCapital();
  }

  /** The country in the words before the head, else in those after it; not the one sent to. */
  private static Optional<Country> country(
      AnnotatedSentence sentence, int from, int head, int headEnd, int to) {
    Optional<Country> before = firstCountry(sentence, from, head);
    if (before.isPresent() || sentence.is(headEnd, "to")) {
      return before;
    }
    return firstCountry(sentence, headEnd, to);
  }

  static Optional<Country> firstCountry(AnnotatedSentence sentence, int from, int to) {
    for (NameMention name : sentence.names()) {
      if (name.from() >= from && name.to() <= to) {
        Optional<Country> country = name.country();
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }
}
