package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

  private final RoleFinder roles;
  private final BodyFinder bodies;
  private final NameRuns runs = new NameRuns();
  private final Set<String> address;
  private final Profile profile;
  private final Leaders leaders;

  ActorFinder(Profile profile, WordLists lists) {
    this.profile = profile;
    leaders = new Leaders(profile.world());
    roles = new RoleFinder(profile, lists);
    bodies = new BodyFinder(lists);
    address = new HashSet<>(WordLists.read("roles.txt").getOrDefault("address", List.of()));
  }

  /** The actors of each sentence, from left to right; in one sentence none overlap. */
  List<List<ActorMention>> find(
      List<AnnotatedSentence> sentences, Optional<java.time.LocalDate> day) {
    People people = new People(profile, leaders, day);
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
      focus.read(sentence);
    }
    List<List<ActorMention>> actors = new ArrayList<>();
    Focus again = new Focus();
    for (int i = 0; i < sentences.size(); i++) {
      actors.add(mentions(sentences.get(i), rolesOf.get(i), runsOf.get(i), people, again));
      again.read(sentences.get(i));
    }
    return actors;
  }

  /**
   * Which country an office without one belongs to: the first one of the last sentence with any.
   */
  private static final class Focus {
    private Optional<Country> country = Optional.empty();

    void read(AnnotatedSentence sentence) {
      RoleFinder.firstCountry(sentence, 0, sentence.tokens().size())
          .ifPresent(c -> country = Optional.of(c));
    }

    Optional<Country> before(AnnotatedSentence sentence, int at) {
      return RoleFinder.firstCountry(sentence, 0, at).or(() -> country);
    }
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
    if (role.isEmpty() && !addressed && !leader) {
      return;
    }
    if (role.isPresent() && run.words() == 1 && !leader && people.find(name).isPresent()) {
      return;
    }
    people.introduce(
        name,
        role.map(r -> sentence.text(afterArticle(sentence, r), r.to())),
        role.flatMap(r -> country(sentence, r, focus)),
        role.map(Role::official).orElse(false));
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
    return role.country()
        .or(() ->
            role.official() || role.ofAnother()
                ? focus.before(sentence, role.from())
                : Optional.empty());
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
                || role.from() == after
                || who > 0 && role.from() > who && role.from() <= who + 3)
        .findFirst();
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
    for (Run run : runs) {
      person(sentence, run, roles, people, used).ifPresent(all::add);
    }
    for (Role role : roles) {
      if (!used.contains(role)) {
        all.add(role(sentence, role, people, focus));
      }
    }
    addFree(all, namedBodies(sentence));
    addFree(all, bodies.bodies(sentence));
    addFree(all, states(sentence));
    all.sort(Comparator.comparingInt(ActorMention::from));
    return all;
  }

  private Optional<ActorMention> person(
      AnnotatedSentence sentence, Run run, List<Role> roles, People people, Set<Role> used) {
    String name = sentence.text(run.from(), run.to());
    Optional<Actor> known = people.find(name);
    Optional<Role> role = roleOf(sentence, run, roles);
    role.ifPresent(used::add);
    int from = role.map(r -> Math.min(r.from(), run.from())).orElse(run.from());
    if (known.isPresent()) {
      return Optional.of(new ActorMention(from, run.to(), known.get(), true));
    }
    if (run.words() < 2) {
      return Optional.empty();
    }
    Actor maybe = new Actor.Person(name, Optional.empty(), Optional.empty(), false);
    return Optional.of(new ActorMention(from, run.to(), maybe, false));
  }

  private ActorMention role(AnnotatedSentence sentence, Role role, People people, Focus focus) {
    String text = sentence.text(afterArticle(sentence, role), role.to());
    String head = sentence.text(role.head(), role.headEnd());
    Optional<Country> country = country(sentence, role, focus);
    Actor actor =
        people
            .holder(head, country)
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
