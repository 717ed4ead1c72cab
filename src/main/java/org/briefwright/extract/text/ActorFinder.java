package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
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
  private final Leaders leaders;
  private final Set<Country> region;
  private final Purses purses;
  private final Introducer introducer;
  private final UnknownNames unknown = new UnknownNames();

  ActorFinder(Profile profile, WordLists lists) {
    roles = new RoleFinder(profile, lists);
    bodies = new BodyFinder(lists, roles.phrases());
    leaders = new Leaders(profile);
    introducer = new Introducer(bodies);
    region = Set.copyOf(profile.countries());
    purses = new Purses(profile);
  }

  /**
   * The actors of each sentence, from left to right; in one sentence none overlap.
   *
   * @param entries the sentences, by index, with which entries of a digest begin
   */
  List<List<ActorMention>> find(
      List<AnnotatedSentence> sentences, BitSet entries, Optional<java.time.LocalDate> day) {
    People people = new People(leaders, day);
    List<List<Role>> rolesOf = sentences.stream().map(roles::roles).toList();
    List<List<Run>> runsOf = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      runsOf.add(runs.runs(sentences.get(i), taken(sentences.get(i), rolesOf.get(i))));
    }
    Set<String> alone = alone(sentences, runsOf);
    Focus focus = new Focus(region, purses);
    for (int i = 0; i < sentences.size(); i++) {
      AnnotatedSentence sentence = sentences.get(i);
      if (entries.get(i)) {
        focus.turn();
      }
      if (!sentence.sentence().isHeading()) {
        for (Run run : runsOf.get(i)) {
          introducer.introduce(sentence, run, rolesOf.get(i), focus, people, alone);
        }
      }
      focus.read(sentence, List.of());
    }
    Set<String> names = UnknownNames.capitals(sentences);
    List<List<ActorMention>> actors = new ArrayList<>();
    Focus again = new Focus(region, purses);
    for (int i = 0; i < sentences.size(); i++) {
      if (entries.get(i)) {
        again.turn();
      }
      List<ActorMention> known =
          mentions(sentences.get(i), rolesOf.get(i), runsOf.get(i), people, again);
      actors.add(unknown.with(sentences.get(i), known, names, again));
      again.read(sentences.get(i), actors.getLast());
    }
    return actors;
  }

  /** The words that stand alone as names. */
  private static Set<String> alone(List<AnnotatedSentence> sentences, List<List<Run>> runs) {
    Set<String> alone = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Run run : runs.get(i)) {
        if (run.words() == 1 && run.to() - run.from() == 1) {
          alone.add(sentences.get(i).tokens().get(run.from()).word());
        }
      }
    }
    return alone;
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

  private List<ActorMention> mentions(
      AnnotatedSentence sentence, List<Role> roles, List<Run> runs, People people, Focus focus) {
    List<ActorMention> all = new ArrayList<>();
    Set<Role> used = new HashSet<>();
    List<ActorMention> institutions = bodies.bodies(sentence, focus);
    for (Run run : runs) {
      if (Dateline.holds(sentence, run.from())) {
        continue;
      }
      if (institutions.stream().noneMatch(body -> isOwner(sentence, run, body))) {
        person(sentence, run, roles, people, used)
            .filter(one ->
                one.sure() && one.isPerson() || institutions.stream().noneMatch(b -> holds(b, run)))
            .ifPresent(all::add);
      }
    }
    for (Role role : roles) {
      if (!used.contains(role)) {
        all.add(ownHead(role(sentence, role, people, focus), sentence, role, people, all));
      }
    }
    addFree(all, institutions);
    addFree(all, namedBodies(sentence));
    addFree(all, shortened(sentence, focus));
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

  /** {@code the Ministry of Ecology and Technical Supervision}: words of a body's name. */
  private static boolean holds(ActorMention body, Run run) {
    return body.actor() instanceof Actor.Body && body.from() < run.from() && run.to() <= body.to();
  }

  private Optional<ActorMention> person(
      AnnotatedSentence sentence, Run run, List<Role> roles, People people, Set<Role> used) {
    String name = sentence.text(run.from(), run.to());
    Optional<Actor> known = people.find(name);
    Optional<Role> role = Introducer.roleOf(sentence, run, roles);
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
    Optional<Actor.Body> body = people.body(name);
    if (body.isPresent()) {
      return Optional.of(new ActorMention(run.from(), run.to(), body.get(), true));
    }
    if (run.words() < 2) {
      return Optional.empty();
    }
    Actor maybe = new Actor.Person(name, Optional.empty(), Optional.empty(), false);
    return Optional.of(new ActorMention(from, to, maybe, false));
  }

  private ActorMention role(AnnotatedSentence sentence, Role role, People people, Focus focus) {
    String text = sentence.text(Introducer.afterArticle(sentence, role), role.to());
    String head = sentence.text(role.head(), role.headEnd());
    Optional<Country> country =
        introducer.country(sentence, role, focus).or(() -> home(sentence, role, focus));
    if (sentence.is(role.to(), "'s") && bodies.isOffice(sentence.tokens(), role.to() + 1)) {
      // "the prosecutor general's office": the body speaks, not its head
      int to = role.to() + 2;
      Actor office =
          new Actor.Body(sentence.text(Introducer.afterArticle(sentence, role), to), country);
      return new ActorMention(role.from(), to, office, true);
    }
    Actor actor =
        people
            .holder(head, country)
            .or(() ->
                role.country().isEmpty() && !role.ofAnother()
                    ? people.bearer(head)
                    : Optional.empty())
            .orElseGet(() -> new Actor.Person(text, Optional.of(text), country, role.official()));
    return new ActorMention(role.from(), role.to(), actor, true);
  }

  /**
   * {@code The President of Uzbekistan rang the Head of State}: whom somebody rings is not himself
   * but the one of whose side the report is, who was introduced first.
   */
  private static ActorMention ownHead(
      ActorMention found,
      AnnotatedSentence sentence,
      Role role,
      People people,
      List<ActorMention> before) {
    String head = sentence.text(role.head(), role.headEnd());
    boolean himself =
        head.equalsIgnoreCase("head of state")
            && role.country().isEmpty()
            && before.stream()
                .anyMatch(m -> m.to() <= found.from() && m.actor().equals(found.actor()));
    return himself
        ? people
            .bearer(head)
            .map(own -> new ActorMention(found.from(), found.to(), own, true))
            .orElse(found)
        : found;
  }

  /** {@code the clerk} is at home where the story plays, {@code a banker} where the sentence is. */
  private static Optional<Country> home(AnnotatedSentence sentence, Role role, Focus focus) {
    if (Introducer.isAbroad(sentence, role)) {
      return Optional.empty();
    }
    return Focus.place(sentence, role.from())
        .or(() ->
            sentence.is(role.from(), "the") && role.to() == role.headEnd()
                ? focus.home(sentence, role.from())
                : Optional.empty());
  }

  /** Institutions, companies and organisations that the profile knows by name. */
  private List<ActorMention> namedBodies(AnnotatedSentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      boolean institution = name.isA(Kind.INSTITUTION);
      if (institution || name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION)) {
        // "the Ministry of Labour, Migration and Employment": the profile knows its first words
        int to =
            institution
                ? roles.phrases().fields().afterFields(sentence.tokens(), name.to())
                : name.to();
        Actor body = new Actor.Body(sentence.text(name.from(), to), name.country());
        found.add(new ActorMention(name.from(), to, body, true));
      }
    }
    return found;
  }

  /** {@code the MIA}: capitals that stood in brackets behind a body's name. */
  private static List<ActorMention> shortened(AnnotatedSentence sentence, Focus focus) {
    List<ActorMention> found = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).isAllCapital()) {
        int at = i;
        focus
            .shortFor(sentence.tokens().get(i).text())
            .ifPresent(body -> found.add(new ActorMention(at, at + 1, body, true)));
      }
    }
    return found;
  }

  private List<ActorMention> states(AnnotatedSentence sentence) {
    List<ActorMention> found = new ArrayList<>();
    for (NameMention name : sentence.names()) {
      if (name.country().isPresent()
          && !Dateline.holds(sentence, name.from())
          && (name.isA(Kind.COUNTRY) || name.isA(Kind.CAPITAL) || name.isA(Kind.SEAT))) {
        Actor state = new Actor.State(sentence.text(name.from(), name.to()), name.country());
        found.add(new ActorMention(name.from(), name.to(), state, true));
      }
    }
    return found;
  }

  private static void addFree(List<ActorMention> all, List<ActorMention> more) {
    for (ActorMention mention : more) {
      if (isFree(mention, all)) {
        all.add(mention);
      }
    }
  }

  private static boolean isFree(ActorMention mention, List<ActorMention> all) {
    for (ActorMention other : all) {
      if (other.from() < mention.to() && mention.from() < other.to()) {
        return false;
      }
    }
    return true;
  }
}
