package org.briefwright.extract.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefwright.extract.text.Leaders.Known;
import org.briefwright.fact.Country;
import org.briefwright.profile.Profile;

/**
 * The persons of one document: one entry each, however they are called later on.
 *
 * <p>A person whom the profile knows is one and the same under all spellings that it lists.
 */
final class People {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Profile profile;
  private final Optional<LocalDate> day;
  private final Leaders leaders;
  private final Map<String, Actor.Person> persons = new LinkedHashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<Bearer, Optional<Actor>> holders = new HashMap<>();

  /** An office in a country. */
  private record Bearer(String office, Country country) {}

  /**
   * @param day of publication, which decides who holds an office
   */
  People(Profile profile, Leaders leaders, Optional<LocalDate> day) {
    this.profile = profile;
    this.leaders = leaders;
    this.day = day;
  }

  /** Adds a person, or what is new about one. */
  void introduce(String name, Optional<String> role, Optional<Country> country, boolean official) {
    String id = id(name);
    Actor.Person before = persons.get(id);
    Optional<Country> side = country.or(() -> known(name).map(Known::country));
    Actor.Person person =
        before == null
            ? new Actor.Person(name, role, side, official)
            : new Actor.Person(
                longer(before.name(), name),
                before.role().or(() -> role),
                before.country().or(() -> side),
                before.official() || official);
    persons.put(id, person);
    holders.clear();
    String[] words = words(name);
    surnames.putIfAbsent(key(words[words.length - 1]), id);
    if (words.length > 1) {
      surnames.putIfAbsent(key(words[0]), id);
    }
    known(name)
        .ifPresent(k -> k.leader().spellings().forEach(s -> surnames.putIfAbsent(key(s), id)));
  }

  private static String longer(String one, String other) {
    return words(other).length > words(one).length ? other : one;
  }

  /** The person of that name or surname, if already introduced. */
  Optional<Actor> find(String name) {
    Actor.Person person = persons.get(id(name));
    if (person != null) {
      return Optional.of(person);
    }
    String[] words = words(name);
    String id = surnames.get(key(words[words.length - 1]));
    if (words.length == 1 && id != null) {
      return Optional.ofNullable(persons.get(id));
    }
    return plural(name);
  }

  /** {@code the Berdymukhamedovs}: a surname with a plural ending is a group. */
  private Optional<Actor> plural(String name) {
    if (!name.endsWith("s") || name.length() < 5 || name.contains(" ")) {
      return Optional.empty();
    }
    return known(name.substring(0, name.length() - 1))
        .map(k -> new Actor.Group(name, Optional.of(k.country())));
  }

  /** The person in this document who bears an office in a country. */
  Optional<Actor> holder(String office, Optional<Country> country) {
    if (country.isEmpty()) {
      return Optional.empty();
    }
    return holders.computeIfAbsent(
        new Bearer(office, country.get()), bearer -> firstHolder(office, bearer.country()));
  }

  private Optional<Actor> firstHolder(String office, Country where) {
    Optional<Country> country = Optional.of(where);
    Optional<String> named = profile.world().office(office, where);
    for (Actor.Person person : persons.values()) {
      if (person.country().equals(country) && bears(person, office, named, where)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private boolean bears(
      Actor.Person person, String office, Optional<String> named, Country country) {
    String role = person.role().orElse("").toLowerCase(Locale.ROOT);
    boolean sameWords =
        role.contains(office.toLowerCase(Locale.ROOT)) && !role.startsWith("deputy");
    return sameWords
        || named.isPresent()
            && (known(person.name()).isPresent()
                && leaders.called(key(person.name())).stream()
                    .anyMatch(k ->
                        k.country().equals(country)
                            && k.leader().office().equalsIgnoreCase(named.get())
                            && day.map(k.leader()::heldOfficeOn).orElse(true)));
  }

  private String id(String name) {
    return known(name).map(k -> k.leader().name()).orElse(key(name));
  }

  /** The leader of that name; of several, the one in office on the day. */
  private Optional<Known> known(String name) {
    List<Known> candidates = leaders.called(key(name));
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    if (Leaders.isOne(candidates)) {
      return Optional.of(candidates.getFirst());
    }
    return candidates.stream()
        .filter(k -> day.map(k.leader()::heldOfficeOn).orElse(false))
        .findFirst();
  }

  private static String[] words(String name) {
    return SPACE.split(name);
  }

  private static String key(String name) {
    return Tokenizer.normal(name);
  }
}
