package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;

/** Writes the chart of coverage and the map. */
final class CoverageFigures {

  private final Shelf shelf;
  private final Tongue tongue;
  private final Deals deals;
  private final List<Said> said;

  CoverageFigures(Shelf shelf, Deals deals, List<Said> said) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.deals = deals;
    this.said = said;
  }

  Figure coverage(String anchor, int number) {
    List<Series.Coverage.Row> rows = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      List<Integer> counts =
          shelf.facts().stream().map(facts -> CountryWriter.sentencesOn(facts, country)).toList();
      String name = shelf.nameOf(country);
      rows.add(new Series.Coverage.Row(name, counts));
      table.add(
          List.of(
              name,
              Long.toString(documents(country)),
              Integer.toString(counts.stream().mapToInt(n -> n).sum()),
              Integer.toString(deals.of(country).size()),
              Long.toString(statements(country))));
    }
    return new Figure(
        anchor,
        number,
        tongue.say("figure.coverage.title"),
        tongue.say("figure.coverage.caption"),
        alt("figure.coverage", table, 1, 2),
        new Series.Coverage(
            IntStream.rangeClosed(1, shelf.size()).mapToObj(Integer::toString).toList(), rows),
        new Figure.Table(
            Stream.of("country", "documents", "sentences", "deals", "statements")
                .map(head -> tongue.say("head." + head))
                .toList(), table));
  }

  Figure map(String anchor, int number) {
    List<Series.CountryMap.Count> counts = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      Series.CountryMap.Count count =
          new Series.CountryMap.Count(
              country.code(),
              shelf.nameOf(country),
              (int) documents(country),
              deals.of(country).size(),
              (int) statements(country));
      counts.add(count);
      table.add(
          List.of(
              count.name(),
              Integer.toString(count.documents()),
              Integer.toString(count.deals()),
              Integer.toString(count.statements())));
    }
    return new Figure(
        anchor,
        number,
        tongue.say("figure.map.title"),
        tongue.say("figure.map.caption", number - 1),
        alt("figure.map", table, 1, 2, 3),
        new Series.CountryMap(counts),
        new Figure.Table(List.of(), List.of()));
  }

  private long statements(Country country) {
    return said.stream().filter(row -> row.country().equals(Optional.of(country))).count();
  }

  private long documents(Country country) {
    long count = 0;
    for (Facts facts : shelf.facts()) {
      count += CountryWriter.sentencesOn(facts, country) > 0 ? 1 : 0;
    }
    return count;
  }

  private String alt(String figure, List<List<String>> table, int... columns) {
    return tongue.say(
        figure + ".alt",
        table.stream().map(row -> row(figure, row, columns)).collect(joining("; ")));
  }

  private String row(String figure, List<String> row, int... columns) {
    Object[] cells =
        IntStream.concat(IntStream.of(0), Arrays.stream(columns)).mapToObj(row::get).toArray();
    return tongue.say(figure + ".row", cells);
  }
}
