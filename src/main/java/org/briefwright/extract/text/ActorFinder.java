package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.NameRuns.Run;
import org.briefwright.extract.text.RoleFinder.Role;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Profile;

/**
 * Finds everybody and everything in a document that can speak.
 *
 * <p>A row of capitalised words is a person where a role or form of address stands beside it, where
 * the profile knows it, or where a word of it was already the surname of one. A role without a name
 * is the person in the document who bears it in that country, if there is one.
 */
final class ActorFinder {

  private static final int LONGEST_LINK = 8;

  private final RoleFinder roles;
  private final BodyFinder bodies;
  private final NameRuns runs = new NameRuns();
  private final Leaders leaders;
  private final Set<String> address;
  private final Set<String> leading;

  ActorFinder(Profile profile, WordLists lists) {
    roles = new RoleFinder(profile, lists);
    bodies = new BodyFinder(lists, roles.phrases());
    leaders = new Leaders(profile);
    Map<String, List<String>> read = WordLists.read("roles.txt");
    address = new HashSet<>(read.getOrDefault("address", List.of()));
    leading = new HashSet<>(read.getOrDefault("leads", List.of()));
  }

  /** The actors of each sentence, from left to right; in one sentence none overlap. */
  List<List<ActorMention>> find(
      List<AnnotatedSentence> sentences, Optional<java.time.LocalDate> day) {
    People people = new People(leaders, day);
    List<List<Role>> rolesOf = sentences.stream().map(roles::roles).toList();
    List<List<Run>> runsOf = new ArrayList<>();
    Focus focus = new Focus();
    for (int i = 0; i < sentences.size(); i++) {
      AnnotatedSentence sentence = sentences.get(i);
      List<Run> found = runs.runs(sentence, taken(sentence, rolesOf.get(i)));
      runsOf.add(found);
      if (!sentence.sentence().isHeading()) {
        for (Run run : found) {
          introduce(sentence, run, rolesOf.get(i), focus, people);
        }
      }
      focus.read(sentence, List.of());
    }
    List<List<ActorMention>> actors = new ArrayList<>();
    Focus again = new Focus();
    for (int i = 0; i < sentences.size(); i++) {
      actors.add(mentions(sentences.get(i), rolesOf.get(i), runsOf.get(i), people, again));
      again.read(sentences.get(i), actors.getLast());
    }
    return actors;
  }

  /** {@code for the Tajik side}. */
  private static boolean isSide(AnnotatedSentence sentence, int from) {
    return sentence.is(from + 2, "side")
        || sentence.is(from + 2, "delegation")
        || sentence.is(from + 2, "government");
  }

  private static boolean[] taken(AnnotatedSentence sentence, List<Role> roles) {
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (Role role : roles) {
      for (int i = role.from(); i < role.to(); i++) {
        taken[i] = true;
      }
    }
    return taken;
  }

  private void introduce(
      AnnotatedSentence sentence, Run run, List<Role> roles, Focus focus, People people) {
    Optional<Role> role = roleOf(sentence, run, roles);
    String name = sentence.text(run.from(), run.to());
    boolean addressed = isAddressed(sentence, run);
    boolean leader =
        sentence.names().stream()
            .anyMatch(n -> n.isA(Kind.LEADER) && n.from() >= run.from() && n.to() <= run.to());
    Optional<Country> beside = countryBeside(sentence, run);
    boolean placed = beside.isPresent() && run.words() > 1;
    if (role.isEmpty() && !addressed && !leader && !placed) {
      return;
    }
    if (role.isPresent() && run.words() == 1 && !leader && people.find(name).isPresent()) {
      return;
    }
    people.introduce(
        name,
        role.map(r -> sentence.text(afterArticle(sentence, r), r.to())),
        beside.or(() -> role.flatMap(Role::country)),
        role.flatMap(r -> country(sentence, r, focus)),
        role.map(Role::official).orElse(false));
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

  private static int afterArticle(AnnotatedSentence sentence, Role role) {
    return sentence.is(role.from(), "the")
            || sentence.is(role.from(), "a")
            || sentence.is(role.from(), "an")
            || role.ofAnother()
        ? role.from() + 1
        : role.from();
  }

  /** An office of a state without a country is that of the country spoken of. */
  private static Optional<Country> country(AnnotatedSentence sentence, Role role, Focus focus) {
    if (role.country().isPresent() || !role.official() && !role.ofAnother()) {
      return role.country();
    }
    // an office of an organisation of many states is that of none
    boolean ofMany =
        sentence.names().stream()
            .anyMatch(n ->
                n.isA(Kind.ORGANISATION) && n.from() >= role.from() && n.to() <= role.to());
    return ofMany
        ? Optional.empty()
        : focus
            .before(sentence, role.from())
            .or(() -> NounPhrases.firstCountry(sentence, 0, sentence.tokens().size()));
  }

  /** The role right before the name, or before it and a comma, or after it and a comma. */
  private static Optional<Role> roleOf(AnnotatedSentence sentence, Run run, List<Role> roles) {
    int comma = sentence.is(run.from() - 1, ",") ? run.from() - 1 : run.from();
    int after = sentence.is(run.to(), ",") ? run.to() + 1 : -1;
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

  /** {@code the head of the migration service, Zafar Holov}: only a phrase of place stands between. */
  private static boolean leadsTo(AnnotatedSentence sentence, int from, int to) {
    boolean joins = sentence.is(from, "of") || sentence.is(from, "for") || sentence.is(from, "in")
        || sentence.is(from, "at") || sentence.is(from, "to");
    if (!joins || to - from > LONGEST_LINK) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() && !token.is("'s") && !token.is("-") || token.is("that") || token.is("who")) {
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

  private List<ActorMention> mentions(
      AnnotatedSentence sentence, List<Role> roles, List<Run> runs, People people, Focus focus) {
    List<ActorMention> all = new ArrayList<>();
    Set<Role> used = new HashSet<>();
    List<ActorMention> institutions = bodies.bodies(sentence, focus);
    for (Run run : runs) {
      if (institutions.stream().noneMatch(body -> isOwner(sentence, run, body))) {
        person(sentence, run, roles, people, used).ifPresent(all::add);
      }
    }
    for (Role role : roles) {
      if (!used.contains(role)) {
        all.add(role(sentence, role, people, focus));
      }
    }
    addFree(all, institutions);
    addFree(all, namedBodies(sentence));
    addFree(all, states(sentence));
    all.sort(Comparator.comparingInt(ActorMention::from));
    return all;
  }

  /** {@code Japarov's press service}: here the body speaks, not its owner. */
  private static boolean isOwner(AnnotatedSentence sentence, Run run, ActorMention body) {
    return !(body.actor() instanceof Actor.Message)
        && body.from() <= run.from()
        && run.to() < body.to()
        && sentence.is(run.to(), "'s");
  }

  private Optional<ActorMention> person(
      AnnotatedSentence sentence, Run run, List<Role> roles, People people, Set<Role> used) {
    String name = sentence.text(run.from(), run.to());
    Optional<Actor> known = people.find(name);
    Optional<Role> role = roleOf(sentence, run, roles);
    role.ifPresent(used::add);
    int from = role.map(r -> Math.min(r.from(), run.from())).orElse(run.from());
    // a title behind a comma belongs to the name: "Imankulov, secretary of the council"
    int to = role.filter(r -> r.from() == run.to() + 1).map(Role::to).orElse(run.to());
    boolean family = known.isPresent() && known.get() instanceof Actor.Group;
    if (family && !sentence.is(from - 1, "the")) {
      return Optional.empty();
    }
    if (known.isPresent()) {
      return Optional.of(new ActorMention(from, to, known.get(), true));
    }
    if (run.words() < 2) {
      return Optional.empty();
    }
    Actor maybe = new Actor.Person(name, Optional.empty(), Optional.empty(), false);
    return Optional.of(new ActorMention(from, to, maybe, false));
  }

  private ActorMention role(AnnotatedSentence sentence, Role role, People people, Focus focus) {
    String text = sentence.text(afterArticle(sentence, role), role.to());
    String head = sentence.text(role.head(), role.headEnd());
    Optional<Country> country = country(sentence, role, focus);
    Actor actor =
        people
            .holder(head, country)
            .or(() -> role.country().isEmpty() && !role.ofAnother() ? people.bearer(head) : Optional.empty())
            .orElseGet(() -> new Actor.Person(text, Optional.of(text), country, role.official()));
    return new ActorMention(role.from(), role.to(), actor, true);
  }

  /** Institutions, companies and organisations that the profile knows by name. */
  private static List<ActorMention> namedBodies(AnnotatedSentence sentence) {
    return sentence.names().stream()
        .filter(name ->
            name.isA(Kind.INSTITUTION) || name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION))
        .map(name ->
            new ActorMention(
                name.from(),
                name.to(),
                new Actor.Body(sentence.text(name.from(), name.to()), name.country()),
                true))
        .toList();
  }

  private List<ActorMention> states(AnnotatedSentence sentence) {
    return sentence.names().stream()
        .filter(name -> name.isA(Kind.COUNTRY) || name.isA(Kind.CAPITAL) || name.isA(Kind.SEAT))
        .filter(name -> name.country().isPresent())
        .map(name ->
            new ActorMention(
                name.from(),
                name.to(),
                new Actor.State(sentence.text(name.from(), name.to()), name.country()),
                true))
        .toList();
  }

  private static void addFree(List<ActorMention> all, List<ActorMention> more) {
    for (ActorMention mention : more) {
      boolean free =
          all.stream().noneMatch(m -> m.from() < mention.to() && mention.from() < m.to());
      if (free) {
        all.add(mention);
      }
    }
  }
}
