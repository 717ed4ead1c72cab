package org.briefwright.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * How far a noun phrase reaches around its head: {@code the Kazakh foreign ministry's deputy
 * [spokesman] for trade in Astana}. The words are lists of {@code noun-phrases.txt}.
 */
final class NounPhrases {

  private static final int MOST_NOUNS = 2;

  private final Set<String> articles;
  private final Set<String> inside;
  private final Set<String> owners;
  private final Set<String> modifiers;
  private final Fields fields;
  private final Set<String> roleLinks;
  private final Set<String> bodyLinks;
  private final PhraseBook<Boolean> bodies;
  private final PhraseBook<Boolean> roles;

  NounPhrases(WordLists lists, PhraseBook<Boolean> roles) {
    Map<String, List<String>> read = WordLists.read("noun-phrases.txt");
    articles = new HashSet<>(read.getOrDefault("article", List.of()));
    inside = new HashSet<>(read.getOrDefault("never inside", List.of()));
    owners = new HashSet<>(read.getOrDefault("owner", List.of()));
    modifiers = new HashSet<>(read.getOrDefault("modifier", List.of()));
    roleLinks = new HashSet<>(read.getOrDefault("after a role", List.of()));
    bodyLinks = new HashSet<>(read.getOrDefault("after a body", List.of()));
    this.roles = roles;
    bodies = lists.book();
    WordLists.read("bodies.txt")
        .forEach((label, phrases) -> {
          if (label.endsWith("body") || label.startsWith("company")) {
            phrases.forEach(phrase -> bodies.add(phrase, true));
          }
        });
    fields = new Fields(new HashSet<>(read.getOrDefault("field", List.of())), bodies, roles);
  }

  /** Whether a word begins a noun phrase: an article or {@code his}. */
  boolean isDeterminer(Token token) {
    return articles.contains(token.word()) || owners.contains(token.word());
  }

  Fields fields() {
    return fields;
  }

  boolean isOwner(Token token) {
    return owners.contains(token.word());
  }

  /**
   * Where the phrase around a role begins, not before token {@code floor}: modifiers, a country, a
   * body, an article, and whoever has the role's bearer ({@code the minister's spokesman}).
   */
  int startOfRole(AnnotatedSentence sentence, int head, int floor) {
    List<Token> tokens = sentence.tokens();
    int at = head;
    while (at > floor) {
      Token before = tokens.get(at - 1);
      if (isDeterminer(before)) {
        return at - 1;
      }
      Optional<NameMention> name = sentence.nameAt(at - 1);
      if (name.isPresent() && name.get().from() >= floor && describes(name.get(), sentence, at)) {
        at = name.get().from();
      } else if (before.is("'s") && at - 2 >= floor) {
        at -= 2;
      } else if (describesRole(before) || isHyphen(before)) {
        at--;
      } else if (fields.beforeFields(tokens, at, floor) < at && tokens.get(head).isCapital()) {
        at = fields.beforeFields(tokens, at, floor);
      } else {
        int through = throughNouns(sentence, at, floor);
        if (through == at) {
          break;
        }
        at = through;
      }
    }
    return at;
  }

  /**
   * {@code Uzbek rail [chief]}, {@code Russia's agriculture [watchdog]}: one or two nouns between a
   * country's name and the head.
   */
  private int throughNouns(AnnotatedSentence sentence, int at, int floor) {
    for (int nouns = 1; nouns <= MOST_NOUNS && at - nouns > floor; nouns++) {
      int i = at - nouns;
      Token noun = sentence.tokens().get(i);
      if (!noun.isWord() || noun.isCapital() || inside.contains(noun.word())) {
        return at;
      }
      boolean genitive = sentence.is(i - 1, "'s");
      Optional<NameMention> name =
          i < 2 && genitive ? Optional.empty() : sentence.nameAt(genitive ? i - 2 : i - 1);
      boolean describing =
          name.isPresent()
              && name.get().from() >= floor
              && (genitive
                  || name.get().isA(Kind.ADJECTIVE)
                  || name.get().isA(Kind.CITY)
                  || name.get().isA(Kind.WATER));
      if (describing) {
        return name.get().from();
      }
    }
    return at;
  }

  /** Where the phrase around a body begins: any capitalised word before it belongs to its name. */
  int startOfBody(AnnotatedSentence sentence, int head, int floor) {
    List<Token> tokens = sentence.tokens();
    int at = head;
    while (at > floor) {
      Token before = tokens.get(at - 1);
      if (isDeterminer(before)) {
        return at - 1;
      }
      Optional<NameMention> name = sentence.nameAt(at - 1);
      boolean possessor = sentence.is(at, "'s");
      if (name.isPresent()
          && name.get().from() >= floor
          && (possessor || !name.get().isA(Kind.LEADER))) {
        at = name.get().from();
      } else if (before.isCapital() && at - 1 > 0
          || modifiers.contains(before.word())
          || before.is("'s") && at > 1
          || possessor && isState(before)
          || isHyphen(before)) {
        at--;
      } else if (fields.isJointOfFields(tokens, at - 1) && at - 1 > floor) {
        at -= 2;
      } else {
        int through = throughNouns(sentence, at, floor);
        if (through == at) {
          break;
        }
        at = through;
      }
    }
    return sentence.is(at, "'s") ? at + 1 : at;
  }

  /** One past the body's noun that begins with token {@code i}: {@code prosecutor's office}. */
  int bodyEnd(List<Token> tokens, int i) {
    return bodies.at(tokens, i).map(PhraseBook.Match::to).orElse(i);
  }

  /** A country's name describes a role only in the genitive; an adjective or body always does. */
  private static boolean describes(NameMention name, AnnotatedSentence sentence, int at) {
    boolean genitive = sentence.is(name.to(), "'s") || sentence.is(name.to(), "'");
    boolean bare = name.to() == at;
    return genitive
        || (bare && !name.isA(Kind.LEADER) && !name.outlet())
        || sentence.is(name.to(), "-");
  }

  private boolean describesRole(Token token) {
    return modifiers.contains(token.word())
        || token.isCapital()
            && (bodies.at(List.of(token), 0).isPresent()
                || roles.at(List.of(token), 0).isPresent());
  }

  /** {@code the country's energy ministry}. */
  private static boolean isState(Token token) {
    return token.is("country") || token.is("republic") || token.is("nation") || token.is("state");
  }

  private static boolean isHyphen(Token token) {
    return token.is("-") && !token.spaced();
  }

  /** {@code of the Afghan Foreign Ministry}, {@code to Kazakhstan}, {@code of Energy}. */
  int endOfRole(AnnotatedSentence sentence, int headEnd) {
    return end(sentence, headEnd, roleLinks, true);
  }

  /**
   * {@code of Foreign Affairs}, {@code of Uzbekistan}, {@code in Dushanbe}, {@code for Migration}.
   */
  int endOfBody(AnnotatedSentence sentence, int headEnd) {
    return end(sentence, headEnd, bodyLinks, false);
  }

  private int end(AnnotatedSentence sentence, int headEnd, Set<String> links, boolean smallBodies) {
    List<Token> tokens = sentence.tokens();
    int at = headEnd;
    while (at + 1 < tokens.size() && links.contains(tokens.get(at).word())) {
      int inner = at + 1;
      while (inner < tokens.size() && isDeterminer(tokens.get(inner))) {
        inner++;
      }
      int after = isState(tokens, inner) ? inner + 1 : afterName(sentence, inner, smallBodies);
      boolean place =
          tokens.get(at).is("in") || tokens.get(at).is("from") || tokens.get(at).is("on");
      boolean placeless = place && inner < tokens.size() && sentence.nameAt(inner).isEmpty();
      if (after == inner || placeless && !smallBodies || isDay(tokens, inner)) {
        break;
      }
      at = after;
    }
    return at;
  }

  /** {@code the Ministry of Health of the republic}: the country spoken of. */
  private static boolean isState(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i - 1).is("the")
        && (tokens.get(i).is("republic") || tokens.get(i).is("country"))
        && !tokens.get(i).isCapital();
  }

  /** {@code in March} and {@code on Monday} belong to no name. */
  private static boolean isDay(List<Token> tokens, int i) {
    return i < tokens.size() && Calendar.isMonthOrWeekday(tokens.get(i));
  }

  /**
   * One past the row of names, capitalised words and bodies that begins with token {@code from}.
   */
  int afterName(AnnotatedSentence sentence, int from, boolean smallBodies) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Optional<NameMention> name = sentence.nameAt(at);
      Optional<PhraseBook.Match<Boolean>> body =
          smallBodies ? bodies.at(tokens, at) : Optional.empty();
      if (smallBodies && at > from && isNameOfPerson(sentence, from, at)) {
        break;
      } else if (name.isPresent() && !name.get().isA(Kind.LEADER)) {
        at = name.get().to();
      } else if (body.isPresent()) {
        at = body.get().to();
      } else if (token.isCapital() && !Calendar.isMonthOrWeekday(token)
          || smallBodies && token.is("'s") && at > from
          || smallBodies && leadsToBody(tokens, at)
          || isJoint(sentence, at, from)
          || at > from && fields.goesOn(tokens, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /**
   * {@code President of the Republic of Uzbekistan Shavkat Mirziyoyev}, {@code Deputy Minister of
   * Energy Olim Karimov}: behind the country or the fields of an office begins the name of its
   * bearer: a leader whom the profile knows, or two capitalised words at the end of the row that
   * are words of no name else.
   */
  private boolean isNameOfPerson(AnnotatedSentence sentence, int from, int at) {
    Token token = sentence.tokens().get(at);
    if (!token.isCapital() || !endsName(sentence, from, at)) {
      return false;
    }
    Optional<NameMention> known = sentence.nameAt(at);
    if (known.isPresent()) {
      return known.get().isA(Kind.LEADER);
    }
    int end = at;
    while (end < sentence.tokens().size() && isPartOfName(sentence, end)) {
      end++;
    }
    return end - at > 1;
  }

  /** Whether all that stands before a token is a country, a body or fields of government. */
  private boolean endsName(AnnotatedSentence sentence, int from, int at) {
    Optional<NameMention> before = sentence.nameAt(at - 1).filter(name -> name.to() == at);
    if (before.isPresent()) {
      return before.get().isA(Kind.COUNTRY)
          || before.get().isA(Kind.ORGANISATION)
          || before.get().isA(Kind.COMPANY)
          || before.get().isA(Kind.INSTITUTION);
    }
    List<Token> tokens = sentence.tokens();
    int i = from;
    while (i < at) {
      Optional<NameMention> country = sentence.nameAt(i).filter(name -> name.isA(Kind.COUNTRY));
      if (country.isPresent() && country.get().to() < at) {
        i = country.get().to();
        continue;
      }
      boolean field =
          fields.isField(tokens, i)
              || fields.isJointOfFields(tokens, i)
              || Fields.isLastJoint(tokens, i);
      boolean small = roleLinks.contains(tokens.get(i).word()) || isDeterminer(tokens.get(i));
      if (!field && !small && bodyEnd(tokens, i) == i) {
        return false;
      }
      i = Math.max(i + 1, bodyEnd(tokens, i));
    }
    return i == at;
  }

  /** A capitalised word that is no word of an office's, a body's or a place's name. */
  private boolean isPartOfName(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean name =
        sentence.nameAt(i).filter(n -> !n.isA(Kind.LEADER) && !n.isAmbiguous()).isPresent();
    return token.isCapital()
        && !token.isAllCapital()
        && !name
        && !fields.isField(sentence.tokens(), i)
        && !modifiers.contains(token.word())
        && !Calendar.isMonthOrWeekday(token)
        && bodies.at(List.of(token), 0).isEmpty()
        && roles.at(List.of(token), 0).isEmpty();
  }

  /** {@code the Uzbek water inspectorate}: a word that describes the body behind it. */
  private boolean leadsToBody(List<Token> tokens, int at) {
    return modifiers.contains(tokens.get(at).word())
        && at + 1 < tokens.size()
        && bodyEnd(tokens, at + 1) > at + 1;
  }

  /** {@code of Defence and Aerospace}: a joint between two capitalised words, not two countries. */
  private static boolean isJoint(AnnotatedSentence sentence, int at, int from) {
    List<Token> tokens = sentence.tokens();
    boolean joint = tokens.get(at).is("and") || tokens.get(at).is("&");
    return joint
        && at > from
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isCapital()
        && sentence.nameAt(at + 1).isEmpty();
  }

  static Optional<Country> firstCountry(AnnotatedSentence sentence, int from, int to) {
    for (NameMention name : sentence.names()) {
      if (name.from() >= from && name.to() <= to && name.country().isPresent()) {
        return name.country();
      }
    }
    return Optional.empty();
  }
}
