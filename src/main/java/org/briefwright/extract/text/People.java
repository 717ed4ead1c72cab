package org.briefwright.extract.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.extract.text.Leaders.Known;
import org.briefwright.fact.Country;

/**
 * The persons of one document: one entry each, however they are called later on.
 *
 * <p>A person whom the profile knows is one and the same under all spellings that it lists.
 */
final class People {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> HEADS_OF_STATE = Set.of("head of state", "president");

  private final Leaders leaders;
  private final Optional<LocalDate> day;
  private final Bearers persons = new Bearers();
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, Actor.Body> bodies = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /**
   * @param day of publication, which decides who holds an office
   */
  People(Leaders leaders, Optional<LocalDate> day) {
    this.leaders = leaders;
    this.day = day;
  }

  /**
   * Adds a person, or what is new about one.
   *
   * @param told the country that the words beside the name tell
   * @param around the country spoken of around the name, which counts where nothing else is known
   */
  void introduce(
      String name,
      Optional<String> role,
      Optional<Country> told,
      Optional<Country> around,
      boolean official) {
    String id = id(name);
    Integer place = places.get(id);
    Optional<Country> side = leader(name).map(Known::country).or(() -> told).or(() -> around);
    boolean placed = told.isEmpty() && !official && leader(name).isEmpty();
    if (place == null) {
      places.put(id, persons.add(new Actor.Person(name, role, side, official, placed)));
    } else {
      Actor.Person before = persons.get(place);
      persons.set(
          place,
          new Actor.Person(
              longer(before.name(), name),
              before.role().or(() -> role),
              before.country().or(() -> side),
              before.official() || official,
              before.country().isPresent() ? before.placed() : placed));
    }
    String[] words = SPACE.split(name);
    surnames.putIfAbsent(key(words[words.length - 1]), id);
    if (words.length > 1) {
      surnames.putIfAbsent(key(words[0]), id);
    }
    leader(name)
        .ifPresent(k -> k.leader().spellings().forEach(s -> surnames.putIfAbsent(key(s), id)));
  }

  /** Adds a company or other body that the profile does not know, with where it is at home. */
  void introduceBody(String name, Country country) {
    Actor.Body body = new Actor.Body(name, Optional.of(country));
    bodies.putIfAbsent(key(name), body);
    bodies.putIfAbsent(key(SPACE.split(name)[0]), body);
  }

  /** The body of that name, or whose name begins with that word. */
  Optional<Actor.Body> body(String name) {
    return Optional.ofNullable(bodies.get(key(name)));
  }

  private static String longer(String one, String other) {
    return SPACE.split(other).length > SPACE.split(one).length ? other : one;
  }

  /** The person of that name or surname, if already introduced. */
  Optional<Actor> find(String name) {
    Integer place = places.get(id(name));
    if (place != null) {
      return Optional.of(persons.get(place));
    }
    String[] words = SPACE.split(name);
    String id = surnames.get(key(words[words.length - 1]));
    if (words.length == 1 && id != null) {
      return Optional.ofNullable(places.get(id)).map(persons::get);
    }
    return plural(name);
  }

  /** Whether a surname that a leader bears too was introduced with another given name. */
  boolean isAnother(String surname) {
    Optional<String> leader = leaders.called(surname, day).map(known -> known.leader().name());
    return leader.isPresent()
        && find(surname)
            .map(Actor::name)
            .filter(name -> name.contains(" "))
            .filter(name -> key(name).charAt(0) != key(leader.get()).charAt(0))
            .isPresent();
  }

  /** {@code the Berdymukhamedovs}: a surname with a plural ending is a group. */
  private Optional<Actor> plural(String name) {
    if (!name.endsWith("s") || name.length() < 5 || name.contains(" ")) {
      return Optional.empty();
    }
    return leaders
        .called(name.substring(0, name.length() - 1), day)
        .map(k -> new Actor.Group(name, Optional.of(k.country())));
  }

  /** The person in this document who bears an office in a country. */
  Optional<Actor> holder(String office, Optional<Country> country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    return persons.first(
        new Bearers.Question(office, country),
        person -> person.country().equals(country) && bears(person, office, country.get()));
  }

  /**
   * The only person of the document who bears an office, whatever country is spoken of; of several
   * heads of state the one introduced first, of whom an official report tells.
   */
  Optional<Actor> bearer(String office) {
    Bearers.Question question = new Bearers.Question(office, Optional.empty());
    boolean headOfState = HEADS_OF_STATE.contains(office.toLowerCase(Locale.ROOT));
    return headOfState
        ? persons.first(question, person -> bears(person, office))
        : persons.only(question, person -> bears(person, office));
  }

  private boolean bears(Actor.Person person, String office) {
    return person.country().isPresent()
        ? bears(person, office, person.country().get())
        : isCalled(person, office);
  }

  private static boolean isCalled(Actor.Person person, String office) {
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    return role.contains(office.toLowerCase(Locale.ROOT)) && !role.startsWith("deputy");
  }

  private boolean bears(Actor.Person person, String office, Country country) {
    return isCalled(person, office) || leaders.holds(person.name(), office, country, day);
  }

  private String id(String name) {
    return leader(name).map(k -> k.leader().name()).or(() -> shortened(name)).orElse(key(name));
  }

  /** The leader of that name, with an initial for the given name too: {@code B. Saidov}. */
  private Optional<Known> leader(String name) {
    return leaders
        .called(name, day)
        .or(() ->
            isShortened(name)
                ? leaders
                    .called(surname(name), day)
                    .filter(known -> sameInitial(known.leader().name(), name))
                : Optional.empty());
  }

  /** Who was introduced with a given name that an initial stands for. */
  private Optional<String> shortened(String name) {
    return isShortened(name)
        ? Optional.ofNullable(surnames.get(key(surname(name))))
            .filter(id ->
                Optional.ofNullable(places.get(id))
                    .filter(place -> sameInitial(persons.get(place).name(), name))
                    .isPresent())
        : Optional.empty();
  }

  private static boolean isShortened(String name) {
    return name.length() > 3 && name.charAt(1) == '.';
  }

  private static String surname(String name) {
    return name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('.')) + 1);
  }

  private boolean sameInitial(String one, String other) {
    String first = key(one);
    String second = key(other);
    return !first.isEmpty() && !second.isEmpty() && first.charAt(0) == second.charAt(0);
  }

  private String key(String name) {
    return keys.computeIfAbsent(name, Transliteration::key);
  }
}
