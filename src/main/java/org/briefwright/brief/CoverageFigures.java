package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;

/** Writes the chart of coverage and the map. */
final class CoverageFigures {

  private final Shelf shelf;
  private final Deals deals;
  private final List<Said> said;

  CoverageFigures(Shelf shelf, Deals deals, List<Said> said) {
    this.shelf = shelf;
    this.deals = deals;
    this.said = said;
  }

  Figure coverage(String anchor, int number) {
    List<Series.Coverage.Row> rows = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      List<Integer> counts =
          shelf.facts().stream().map(facts -> CountryWriter.sentencesOn(facts, country)).toList();
      String name = shelf.profile().nameOf(country);
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
        "Coverage by country and document",
        "Sentences on each country in each document, numbered as in the sources.",
        alt("Coverage by country: ", table, "documents", "sentences"),
        new Series.Coverage(
            IntStream.rangeClosed(1, shelf.size()).mapToObj(Integer::toString).toList(), rows),
        new Figure.Table(
            List.of("Country", "Documents", "Sentences", "Deals", "Statements"), table));
  }

  Figure map(String anchor, int number) {
    List<Series.CountryMap.Count> counts = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (Country country : shelf.profile().countries()) {
      Series.CountryMap.Count count =
          new Series.CountryMap.Count(
              country.code(),
              shelf.profile().nameOf(country),
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
        "Where it was",
        "The counts of figure "
            + (number - 1)
            + ". Boundaries and names imply no endorsement; outlines: Natural Earth.",
        alt("Outline map with counts. ", table, "documents", "deals", "statements"),
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

  private static String alt(String opening, List<List<String>> table, String... units) {
    return opening
        + table.stream()
            .map(row ->
                row.getFirst()
                    + " "
                    + IntStream.range(0, units.length)
                        .mapToObj(i -> row.get(i + 1) + " " + units[i])
                        .collect(joining(", ")))
            .collect(joining("; "))
        + ".";
  }
}
