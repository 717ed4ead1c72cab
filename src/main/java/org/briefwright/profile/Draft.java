package org.briefwright.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Profile.Watched;
import org.briefwright.profile.Table.Row;

/** A profile while its files are read: each file adds to those that it extends. */
final class Draft {

  private final World world;
  // A TreeMap, so that equal profiles get equal hashes however their files are ordered.
  private final Map<Country, CountryDraft> touched = new TreeMap<>();
  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Set<String> regionNames = new LinkedHashSet<>();
  private final Map<String, Outlet> outlets = new LinkedHashMap<>();
  private final Map<String, Watched> watch = new LinkedHashMap<>();
  private final List<Name> decoys = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();
  private final List<String> builtIn = new ArrayList<>();
  private String name = "";
  private Optional<String> title = Optional.empty();

  Draft(World world) {
    this.world = world;
  }

  World world() {
    return world;
  }

  void name(String ownName, Optional<String> ownTitle) {
    name = ownName;
    title = ownTitle.or(() -> title);
  }

  void regionNames(List<String> names) {
    regionNames.addAll(names);
  }

  /** Makes a country one of the region's, with the places that the program knows there. */
  void cover(Country country) {
    if (countries.putIfAbsent(country.code(), country) == null) {
      entry(country).know(WorldReader.places(country));
    }
  }

  /** Takes the long lists of a built-in profile, where it has any. */
  void readTables(String profile) {
    builtIn.add(profile);
    for (Row row : rows(profile, "names")) {
      entry(Country.of(row.text(0))).know(Kind.valueOf(row.text(1)), row.list(2));
    }
    for (Row row : rows(profile, "leaders")) {
      entry(Country.of(row.text(0))).know(WorldReader.leader(row));
    }
    for (Row row : rows(profile, "outlets")) {
      outlet(WorldReader.outlet(row));
    }
  }

  private static List<Row> rows(String profile, String table) {
    return Table.readIfThere(profile + "/" + table + ".tsv").map(Table::rows).orElse(List.of());
  }

  boolean coversAny() {
    return !countries.isEmpty();
  }

  /** The entry of a country that the world knows. */
  CountryDraft entry(Country country) {
    return touched.computeIfAbsent(
        country, code -> new CountryDraft(world.country(code).orElseThrow()));
  }

  /** A publisher of the same name is replaced. */
  void outlet(Outlet outlet) {
    outlets.put(outlet.name(), outlet);
  }

  void watch(Watched watched) {
    watch.put(watched.country() + " " + watched.speaker().orElse(""), watched);
  }

  void decoy(Name decoy) {
    decoys.add(decoy);
  }

  void office(Office office) {
    offices.add(office);
  }

  /** Adds spellings to every name that reads as {@code text}; false where none does. */
  boolean spell(String text, List<Spelling> variants) {
    List<CountryEntry> holders =
        world.countries().stream()
            .map(this::current)
            .filter(entry -> entry.allNames().anyMatch(name -> name.text().equals(text)))
            .toList();
    holders.forEach(holder -> entry(holder.country()).spell(text, variants));
    return !holders.isEmpty();
  }

  Profile finish() {
    World finished =
        world.with(world.countries().stream().map(this::current).toList(), decoys, offices);
    List<String> wholes =
        regionNames.isEmpty() ? title.stream().toList() : List.copyOf(regionNames);
    return new Profile(
        name,
        title.orElseGet(this::titleFromCountries),
        wholes,
        List.copyOf(countries.values()),
        finished,
        List.copyOf(outlets.values()),
        List.copyOf(watch.values()),
        fingerprint());
  }

  private CountryEntry current(CountryEntry start) {
    CountryDraft draft = touched.get(start.country());
    return draft == null ? start : draft.finish();
  }

  /** The names of up to four countries; of more the first three: a title is a line or two. */
  private String titleFromCountries() {
    List<String> names = countries.values().stream().map(country -> entry(country).name()).toList();
    if (names.size() > 4) {
      return String.join(", ", names.subList(0, 3)) + " and " + (names.size() - 3) + " others";
    }
    return names.size() == 1
        ? names.getFirst()
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  private String fingerprint() {
    Fingerprint print = new Fingerprint().add(WorldReader.version()).addAll(builtIn);
    print.add(name).add(title.orElse("")).addAll(regionNames).addAll(countries.keySet());
    touched.values().forEach(entry -> entry.printTo(print));
    outlets.values().forEach(print::add);
    watch.values().forEach(print::add);
    offices.forEach(print::add);
    return print.addNames(decoys).sha256();
  }
}
