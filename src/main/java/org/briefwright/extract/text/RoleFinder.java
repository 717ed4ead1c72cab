package org.briefwright.extract.text;

import java.util.ArrayList;
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

  private static final Set<String> DESCRIBED =
      Set.of(
          "website",
          "site",
          "page",
          "channel",
          "account",
          "statement",
          "statements",
          "visit",
          "media",
          "data",
          "figures",
          "statistics",
          "position",
          "version",
          "results",
          "language",
          "information",
          "report",
          "reports",
          "response",
          "reaction",
          "comment",
          "telegram",
          "opening",
          "ceremony",
          "newspaper",
          "note",
          "letter",
          "talks",
          "name",
          "rate");

  private final PhraseBook<Boolean> roles;
  private final NounPhrases phrases;

  RoleFinder(Profile profile, WordLists lists) {
    roles = lists.book();
    for (Office office : profile.world().offices()) {
      office.phrases().forEach(phrase -> roles.add(phrase, true));
    }
    var read = WordLists.read("roles.txt");
    read.getOrDefault("official", List.of()).forEach(phrase -> roles.add(phrase, true));
    read.getOrDefault("role", List.of()).forEach(phrase -> roles.add(phrase, false));
    phrases = new NounPhrases(lists, roles);
  }

  NounPhrases phrases() {
    return phrases;
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
      if (match.isEmpty() || isVerb(sentence, i) || phrases.bodyEnd(tokens, i) > match.get().to()) {
        i++;
        continue;
      }
      Role role = ofPrevious(sentence, around(sentence, whole(tokens, match.get()), floor), found);
      found.add(role);
      floor = role.to();
      i = role.to();
    }
    return found;
  }

  /** {@code deputy energy minister}: several heads in a row are one role. */
  private PhraseBook.Match<Boolean> whole(List<Token> tokens, PhraseBook.Match<Boolean> first) {
    PhraseBook.Match<Boolean> head = first;
    while (head.to() < tokens.size() && tokens.get(head.to()).isWord()) {
      Optional<PhraseBook.Match<Boolean>> next = roles.at(tokens, head.to());
      // "chief sanitary doctor"
      boolean described =
          next.isEmpty() && head.to() + 1 < tokens.size() && tokens.get(head.to() - 1).is("chief");
      if (described && !tokens.get(head.to()).isCapital()) {
        next = roles.at(tokens, head.to() + 1);
      }
      if (next.isEmpty()) {
        break;
      }
      head =
          new PhraseBook.Match<>(
              first.from(), next.get().to(), first.value() || next.get().value());
    }
    return head;
  }

  /** After {@code to} or a pronoun the words head, chief and the like are verbs. */
  private static boolean isVerb(AnnotatedSentence sentence, int i) {
    // "the palace's official website"
    boolean describes =
        sentence.is(i, "official")
            && i + 1 < sentence.tokens().size()
            && DESCRIBED.contains(sentence.tokens().get(i + 1).word());
    return describes
        || sentence.is(i, "head") && (sentence.is(i - 1, "to") || sentence.is(i - 1, "will"));
  }

  private Role around(AnnotatedSentence sentence, PhraseBook.Match<Boolean> head, int floor) {
    int from = phrases.startOfRole(sentence, head.from(), floor);
    int to = phrases.endOfRole(sentence, head.to());
    return new Role(
        from,
        to,
        head.from(),
        head.to(),
        head.value(),
        phrases.isOwner(sentence.tokens().get(from)),
        country(sentence, from, head.from(), head.to(), to));
  }

  /** {@code the Iranian leader's adviser}: one role, of the side that the first one is of. */
  private static Role ofPrevious(AnnotatedSentence sentence, Role role, List<Role> found) {
    if (found.isEmpty()
        || !sentence.is(role.from() - 1, "'s")
        || found.getLast().to() != role.from() - 1) {
      return role;
    }
    Role owner = found.removeLast();
    return new Role(
        owner.from(),
        role.to(),
        role.head(),
        role.headEnd(),
        role.official(),
        role.ofAnother(),
        role.country().or(owner::country));
  }

  /** The country in the words before the head, else in those after it; not the one sent to. */
  private static Optional<Country> country(
      AnnotatedSentence sentence, int from, int head, int headEnd, int to) {
    Optional<Country> before = NounPhrases.firstCountry(sentence, from, headEnd);
    boolean sent = sentence.is(headEnd, "to") || isOfMany(sentence, from, head);
    if (before.isPresent() || sent || sentence.is(headEnd, "in") && isAbroad(sentence, head)) {
      return before;
    }
    return isOfMany(sentence, headEnd, to)
        ? Optional.empty()
        : NounPhrases.firstCountry(sentence, headEnd, to);
  }

  /** {@code the UN's coordinator in Dushanbe} is of no country. */
  private static boolean isOfMany(AnnotatedSentence sentence, int from, int head) {
    return sentence.names().stream()
        .anyMatch(name -> name.isA(Kind.ORGANISATION) && name.from() >= from && name.to() <= head);
  }

  /** An envoy's country is never the one in which he sits. */
  private static boolean isAbroad(AnnotatedSentence sentence, int head) {
    return sentence.is(head, "ambassador")
        || sentence.is(head, "envoy")
        || sentence.is(head, "diplomat")
        || sentence.is(head, "correspondent")
        || sentence.is(head, "consul");
  }
}
