package org.briefwright.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.NameRuns.Run;
import org.briefwright.extract.text.RoleFinder.Role;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * Introduces the bearers of names to a document's {@link People}: by a title beside the name, a
 * form of address, the profile, an age, or the surname alone later on.
 */
final class Introducer {

  private static final int LONGEST_LINK = 8;
  private static final int MOST_NOUNS = 3;

  private static final Set<String> NO_NAMES =
      Set.copyOf(WordLists.read("name-words.txt").getOrDefault("no name", List.of()));
  private static final Set<String> ABROAD =
      Set.copyOf(WordLists.read("roles.txt").getOrDefault("abroad", List.of()));

  private final BodyFinder bodies;
  private final Set<String> address;
  private final Set<String> leading;
  private final List<String> localEndings =
      WordLists.read("name-words.txt").getOrDefault("local surname", List.of());

  Introducer(BodyFinder bodies) {
    this.bodies = bodies;
    Map<String, List<String>> read = WordLists.read("roles.txt");
    address = new HashSet<>(read.getOrDefault("address", List.of()));
    leading = new HashSet<>(read.getOrDefault("leads", List.of()));
  }

  /**
   * Introduces the bearer of a name, if anything tells that it is a person's or a body's.
   *
   * @param alone the words that stand alone as names somewhere in the document
   */
  void introduce(
      AnnotatedSentence sentence,
      Run run,
      List<Role> roles,
      Focus focus,
      People people,
      Set<String> alone) {
    boolean fields = bodies.areFields(sentence.tokens(), run.from(), run.to());
    if (fields || Dateline.holds(sentence, run.from())) {
      // "the Ministry of Foreign Affairs of Kazakhstan"
      return;
    }
    Optional<Role> role = roleOf(sentence, run, roles);
    String name = sentence.text(run.from(), run.to());
    boolean leader =
        sentence.names().stream()
            .anyMatch(n -> n.isA(Kind.LEADER) && n.from() >= run.from() && n.to() <= run.to());
    Optional<Country> beside = countryBeside(sentence, run);
    boolean placed = beside.isPresent() && run.words() > 1;
    boolean told = role.isPresent() || isAddressed(sentence, run) || leader || placed;
    if (!told && !isPersonal(sentence, run, alone)) {
      boolean thing =
          run.words() == 1 && NO_NAMES.contains(sentence.tokens().get(run.from()).word());
      if (!thing && !bodies.isHead(sentence.tokens(), run.from())) {
        bodyCountry(sentence, run).ifPresent(country -> people.introduceBody(name, country));
      }
      return;
    }
    boolean namesake = leader && role.isEmpty() && people.isAnother(name);
    if (run.words() == 1
        && (namesake || role.isPresent() && !leader && people.find(name).isPresent())) {
      return;
    }
    people.introduce(
        name,
        role.map(r -> sentence.text(afterArticle(sentence, r), r.to())),
        beside
            .or(() -> role.flatMap(Role::country))
            .or(() -> role.flatMap(r -> linked(sentence, r, run, focus))),
        around(sentence, run, role, focus),
        role.map(Role::official).orElse(false));
  }

  /** The country spoken of: that of the office, or where somebody with a local name is at home. */
  private Optional<Country> around(
      AnnotatedSentence sentence, Run run, Optional<Role> role, Focus focus) {
    Optional<Country> office = role.flatMap(r -> country(sentence, r, focus));
    boolean local = isLocal(sentence, run) && role.filter(r -> isAbroad(sentence, r)).isEmpty();
    return local && office.isEmpty() ? focus.home(sentence, run.from()).or(() -> office) : office;
  }

  /** Whether a surname is of a kind that is at home in the region: {@code Karimova}. */
  private boolean isLocal(AnnotatedSentence sentence, Run run) {
    String surname = sentence.tokens().get(run.to() - 1).word();
    return localEndings.stream().anyMatch(surname::endsWith);
  }

  /** Tokens of {@code bank's} in front of an office. */
  private static final int OWNER = 2;

  /** Whether a role is that of somebody who is not at home where he speaks, or of no state. */
  static boolean isAbroad(AnnotatedSentence sentence, Role role) {
    for (int i = role.head(); i < role.headEnd(); i++) {
      if (ABROAD.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return sentence.names().stream()
        .anyMatch(n -> n.isA(Kind.ORGANISATION) && n.from() >= role.from() && n.to() <= role.to());
  }

  /**
   * Without a title two words are a person's name where the second one stands alone elsewhere, as
   * surnames do, or where {@code who} or an age follows.
   */
  private static boolean isPersonal(AnnotatedSentence sentence, Run run, Set<String> alone) {
    if (run.words() < 2) {
      return false;
    }
    boolean surname = alone.contains(sentence.tokens().get(run.to() - 1).word());
    boolean described =
        sentence.is(run.to(), ",")
            && (sentence.is(run.to() + 1, "who") || behindName(sentence, run) > run.to() + 1);
    return surname || described;
  }

  /** One past the comma behind a name, and past an age: {@code , 54,}; -1 without a comma. */
  private static int behindName(AnnotatedSentence sentence, Run run) {
    if (!sentence.is(run.to(), ",")) {
      return -1;
    }
    int next = run.to() + 1;
    boolean age =
        sentence.is(next + 1, ",")
            && sentence.tokens().get(next).isNumber()
            && sentence.tokens().get(next).word().length() == 2;
    return age ? next + 2 : next;
  }

  /**
   * {@code Kazakhstan's Aitas}, {@code the Saudi developer Rawan}, {@code Embraer of Brazil},
   * {@code Anor, a Tashkent carrier}: where a body is at home that nothing else tells of.
   */
  private static Optional<Country> bodyCountry(AnnotatedSentence sentence, Run run) {
    boolean owned = sentence.is(run.from() - 1, "'s");
    int at = owned ? run.from() - 2 : run.from() - 1;
    for (int words = 0; at >= 0 && words <= MOST_NOUNS; words++) {
      Optional<NameMention> name = sentence.nameAt(at);
      if (name.isPresent()) {
        return name.filter(n -> !n.isA(Kind.LEADER) && !n.isA(Kind.ORGANISATION))
            .filter(n -> owned || words(n, run) || n.isA(Kind.ADJECTIVE))
            .flatMap(NameMention::country);
      }
      if (owned || !isNoun(sentence.tokens().get(at))) {
        break;
      }
      at--;
    }
    return countryBehind(sentence, run);
  }

  private static boolean words(NameMention name, Run run) {
    return name.to() < run.from() && (name.isA(Kind.CITY) || name.isA(Kind.CAPITAL));
  }

  private static boolean isNoun(Token token) {
    return token.isWord() && !token.isCapital() && token.word().length() > 3;
  }

  private static Optional<Country> countryBehind(AnnotatedSentence sentence, Run run) {
    if (sentence.is(run.to(), "of") && run.to() + 1 < sentence.tokens().size()) {
      return sentence
          .nameAt(run.to() + 1)
          .filter(name -> name.isA(Kind.COUNTRY) || name.isA(Kind.CITY) || name.isA(Kind.CAPITAL))
          .flatMap(NameMention::country);
    }
    boolean apposition =
        sentence.is(run.to(), ",")
            && (sentence.is(run.to() + 1, "a")
                || sentence.is(run.to() + 1, "an")
                || sentence.is(run.to() + 1, "the"));
    return apposition
        ? NounPhrases.firstCountry(sentence, run.to() + 2, run.to() + 2 + MOST_NOUNS)
        : Optional.empty();
  }

  private boolean holdsStateBody(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bodies.isStateBody(sentence.tokens(), i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code chairman of the Mazhilis committee, …}: the country in the phrase, or of its body. */
  private Optional<Country> linked(AnnotatedSentence sentence, Role role, Run run, Focus focus) {
    if (role.to() >= run.from() - 1 || role.to() > run.from()) {
      return Optional.empty();
    }
    Optional<Country> named = NounPhrases.firstCountry(sentence, role.to(), run.from());
    boolean ofBody = holdsStateBody(sentence, role.to(), run.from());
    return named.isPresent() || !ofBody ? named : focus.before(sentence, role.from());
  }

  /** {@code Almas Bekturov of Kazakhstan}; {@code Alimov, who heads the Uzbek chamber}. */
  private Optional<Country> countryBeside(AnnotatedSentence sentence, Run run) {
    int at = sentence.is(run.to(), ",") ? run.to() + 1 : run.to();
    boolean forSide = sentence.is(at, "for") && isSide(sentence, at + 1);
    if (sentence.is(at, "of") || sentence.is(at, "from") || forSide) {
      int name = sentence.is(at + 1, "the") ? at + 2 : at + 1;
      return name < sentence.tokens().size()
          ? sentence.nameAt(name).filter(n -> n.from() == name).flatMap(NameMention::country)
          : Optional.empty();
    }
    boolean leads =
        at > run.to()
            && sentence.is(at, "who")
            && at + 1 < sentence.tokens().size()
            && leading.contains(sentence.tokens().get(at + 1).word());
    if (!leads) {
      return Optional.empty();
    }
    int end = at;
    while (end < sentence.tokens().size() && !sentence.is(end, ",")) {
      end++;
    }
    return NounPhrases.firstCountry(sentence, at, end);
  }

  /** {@code for the Tajik side}. */
  private static boolean isSide(AnnotatedSentence sentence, int from) {
    return sentence.is(from + 2, "side")
        || sentence.is(from + 2, "delegation")
        || sentence.is(from + 2, "government");
  }

  /**
   * An office of a state, or one in a body of a state, without a country is that of the country
   * spoken of.
   */
  Optional<Country> country(AnnotatedSentence sentence, Role role, Focus focus) {
    boolean ofState = role.official() || holdsStateBody(sentence, role.headEnd(), role.to());
    if (role.country().isPresent() || !ofState && !role.ofAnother()) {
      return role.country();
    }
    // an office of an organisation of many states is that of none
    boolean ofMany =
        sentence.names().stream()
            .anyMatch(
                n -> n.isA(Kind.ORGANISATION) && n.from() >= role.from() && n.to() <= role.to());
    boolean ofPersonOfMany =
        role.ofAnother()
            && sentence.names().stream()
                .anyMatch(n ->
                    n.isA(Kind.ORGANISATION)
                        && n.to() <= role.from()
                        && NounPhrases.firstCountry(sentence, 0, n.from()).isEmpty());
    boolean ofBodyOfMany =
        sentence.is(role.from(), "its")
            && focus.lastBody().filter(b -> b.country().isEmpty()).isPresent();
    boolean ofLender = isOfLender(sentence, role.from() - OWNER, role.to());
    if (ofMany || ofBodyOfMany || ofPersonOfMany || ofLender) {
      return Optional.empty();
    }
    // "a deputy governor of the Central Bank", which was named before
    int body = sentence.is(role.headEnd() + 1, "the") ? role.headEnd() + 2 : role.headEnd() + 1;
    Optional<Country> owner =
        body < role.to()
            ? focus.called(sentence.text(body, role.to())).flatMap(Actor.Body::country)
            : Optional.empty();
    if (owner.isPresent()) {
      return owner;
    }
    boolean organ = body < role.to() && holdsStateBody(sentence, body, role.to());
    return (organ ? focus.ofOrgans(sentence, role.from()) : focus.before(sentence, role.from()))
        .or(() -> NounPhrases.firstCountry(sentence, 0, sentence.tokens().size()));
  }

  /** {@code the bank's official}: of a bank that may be anybody's, unlike a central one. */
  private static boolean isOfLender(AnnotatedSentence sentence, int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      if (sentence.is(i, "bank")) {
        return !sentence.is(i - 1, "central") && !sentence.is(i - 1, "national");
      }
    }
    return false;
  }

  static int afterArticle(AnnotatedSentence sentence, Role role) {
    return sentence.is(role.from(), "the")
            || sentence.is(role.from(), "a")
            || sentence.is(role.from(), "an")
            || role.ofAnother()
        ? role.from() + 1
        : role.from();
  }

  /** The role right before the name, or before it and a comma, or after it, a comma and an age. */
  static Optional<Role> roleOf(AnnotatedSentence sentence, Run run, List<Role> roles) {
    int comma = sentence.is(run.from() - 1, ",") ? run.from() - 1 : run.from();
    int after = behindName(sentence, run);
    int who = after > 0 && (sentence.is(after, "who") || sentence.is(after, "whose")) ? after : -1;
    return roles.stream()
        .filter(role ->
            role.to() == run.from()
                || role.to() == comma
                || comma < run.from() && leadsTo(sentence, role.to(), comma)
                || role.from() == after
                || who > 0 && role.from() > who && role.from() <= who + 3)
        .findFirst();
  }

  /**
   * {@code the head of the migration service, Zafar Holov}: only a phrase of place stands between.
   */
  private static boolean leadsTo(AnnotatedSentence sentence, int from, int to) {
    boolean joins =
        sentence.is(from, "of")
            || sentence.is(from, "for")
            || sentence.is(from, "in")
            || sentence.is(from, "at")
            || sentence.is(from, "to");
    if (!joins || to - from > LONGEST_LINK) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() && !token.is("'s") && !token.is("-")
          || token.is("that")
          || token.is("who")) {
        return false;
      }
    }
    return true;
  }

  private boolean isAddressed(AnnotatedSentence sentence, Run run) {
    int before = run.from() - 1;
    if (sentence.is(before, ".")) {
      before--;
    }
    boolean inside = address.contains(sentence.tokens().get(run.from()).word()) && run.words() > 1;
    return inside || before >= 0 && address.contains(sentence.tokens().get(before).word());
  }
}
