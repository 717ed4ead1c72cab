package org.briefwright.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;
import org.briefwright.profile.Table.Row;

/**
 * Reads the world that comes with the program; the README beside its files names the columns. Loops
 * rather than streams: this runs at each start, before anything is compiled.
 */
final class WorldReader {

  private final Map<String, List<Leader>> leaders = new HashMap<>();
  private final Map<String, List<Name>> bodies = new HashMap<>();
  private final List<Name> others = new ArrayList<>();

  static World read() {
    WorldReader reader = new WorldReader();
    reader.people();
    reader.bodies();
    List<CountryEntry> countries = new ArrayList<>();
    for (Row row : rows("countries")) {
      countries.add(reader.country(row));
    }
    List<CurrencyEntry> currencies = new ArrayList<>();
    for (Row row : rows("currencies")) {
      currencies.add(currency(row));
    }
    List<Office> offices = new ArrayList<>();
    for (Row row : rows("offices")) {
      offices.add(new Office(row.text(0), row.list(1), row.optional(2).map(Country::of)));
    }
    return World.of(countries, currencies, reader.others, offices);
  }

  /** Changes whenever the data do: a hash of their files. */
  static String version() {
    return rows("version").getFirst().text(0);
  }

  /** Towns and subdivisions of one country, its capital aside; empty where none are known. */
  static List<Name> places(Country country) {
    List<Name> names = new ArrayList<>();
    Optional<Table> table = Table.readIfThere("places/" + country + ".tsv");
    for (Row row : table.map(Table::rows).orElse(List.of())) {
      names.addAll(Spelling.names(row.list(1), Optional.of(country), Kind.valueOf(row.text(0))));
    }
    return names;
  }

  private void people() {
    for (Row row : rows("leaders")) {
      listOf(leaders, row.text(0)).add(leader(row));
    }
  }

  private void bodies() {
    for (Row row : rows("bodies")) {
      Kind kind = Kind.valueOf(row.text(1));
      List<Name> home = row.text(0).isEmpty() ? others : listOf(bodies, row.text(0));
      home.addAll(Spelling.names(row.list(2), row.optional(0).map(Country::of), kind));
    }
  }

  private CountryEntry country(Row row) {
    Country country = Country.of(row.text(0));
    Optional<Country> its = Optional.of(country);
    String name = row.text(1);
    List<Name> names = new ArrayList<>();
    names.addAll(Spelling.names(name, row.list(2), its, Kind.COUNTRY));
    names.addAll(Spelling.names(name, row.list(8), its, Kind.COUNTRY));
    names.addAll(Spelling.names(name, row.list(3), its, Kind.ADJECTIVE));
    names.addAll(Spelling.names(name, row.list(4), its, Kind.DEMONYM));
    for (int column : new int[] {5, 9}) {
      for (String capital : row.list(column)) {
        names.addAll(Spelling.names(List.of(capital), its, Kind.CAPITAL));
      }
    }
    names.addAll(Spelling.names(name, row.list(6), its, Kind.SEAT));
    names.addAll(bodies.getOrDefault(country.code(), List.of()));
    return new CountryEntry(
        country, name, row.text(7), names, leaders.getOrDefault(country.code(), List.of()));
  }

  /** Country, office, first day, last day, name, spellings. */
  static Leader leader(Row row) {
    return Leader.of(
        row.text(4),
        row.list(5),
        row.text(1),
        WrittenDate.of(row.text(2)).orElseThrow().first(),
        WrittenDate.of(row.text(3)).map(WrittenDate::last));
  }

  /** Name, spellings, country, letter. */
  static Outlet outlet(Row row) {
    return new Outlet(
        row.text(0),
        row.list(1),
        row.optional(2).map(Country::of),
        row.optional(3).orElse("F").charAt(0));
  }

  private static CurrencyEntry currency(Row row) {
    CurrencyMarks marks = new CurrencyMarks();
    return new CurrencyEntry(
        row.text(0),
        marks.take(row.list(1)),
        marks.take(row.list(2)),
        marks.take(row.list(3)),
        marks.byDefault(),
        marks.always(),
        marks.ambiguous());
  }

  private static List<Row> rows(String file) {
    return Table.read("world/" + file + ".tsv").rows();
  }

  private static <V> List<V> listOf(Map<String, List<V>> lists, String key) {
    return lists.computeIfAbsent(key, absent -> new ArrayList<>());
  }
}
