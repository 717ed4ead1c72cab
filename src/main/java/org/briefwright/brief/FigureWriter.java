package org.briefwright.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Use;

/**
 * Writes the amounts that are no deals. One that several texts tell alike (the same sum, kind and
 * countries) is one figure with all their sentences; within a text each stands for itself.
 */
final class FigureWriter {

  /** An amount that opens its sentence is told by what follows: "Another … came from the fund." */
  private static final int FEW_WORDS = 2;

  private static final int LONGEST_ABOUT = 14;
  private static final Clause.Room WORDS_OF_A_CLAUSE = new Clause.Room(10, 10);

  private final Shelf shelf;
  private final Tongue tongue;
  private final Rates rates;
  private final References references;
  private final List<Figured> all = new ArrayList<>();

  FigureWriter(Shelf shelf, Rates rates, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.rates = rates;
    this.references = references;
    Map<Alike, List<Figured>> known = new LinkedHashMap<>();
    for (Facts facts : shelf.facts()) {
      for (Money money : facts.money()) {
        if (!money.isDeal() && money.restates().isEmpty()) {
          add(money, known.computeIfAbsent(Alike.of(money), alike -> new ArrayList<>()));
        }
      }
    }
  }

  /**
   * A figure, however often it is told of.
   *
   * @param id {@code "F2"}
   * @param tellings of different texts; the first one speaks for the figure
   */
  private record Figured(String id, List<Money> tellings) {

    Money first() {
      return tellings.getFirst();
    }

    boolean isToldBy(String document) {
      return tellings.stream().anyMatch(told -> told.citation().document().equals(document));
    }
  }

  private record Alike(
      BigDecimal value,
      Optional<BigDecimal> upTo,
      String currency,
      Use use,
      List<Country> countries) {

    static Alike of(Money money) {
      return new Alike(
          money.value().stripTrailingZeros(),
          money.upTo().map(BigDecimal::stripTrailingZeros),
          money.currency(),
          money.use(),
          money.countries());
    }
  }

  private void add(Money money, List<Figured> alike) {
    for (Figured figure : alike) {
      if (!figure.isToldBy(money.citation().document())) {
        figure.tellings().add(money);
        return;
      }
    }
    Figured figure = new Figured("F" + (all.size() + 1), new ArrayList<>(List.of(money)));
    alike.add(figure);
    all.add(figure);
  }

  /** How many are of {@code country}. */
  int on(Country country) {
    return (int) all.stream().filter(f -> f.first().countries().contains(country)).count();
  }

  /** The first ones: of all, or of one country. What is not printed must not be referred to. */
  List<FigureRow> rows(Optional<Country> country, int most) {
    List<FigureRow> rows = new ArrayList<>();
    Optional<Money> before = Optional.empty();
    for (Figured figure : all) {
      Money money = figure.first();
      if (rows.size() < most && country.map(money.countries()::contains).orElse(true)) {
        rows.add(row(figure, clause(before, money)));
        before = Optional.of(money);
      }
    }
    return rows;
  }

  private Clause clause(Optional<Money> before, Money money) {
    int from =
        before
            .filter(last -> last.citation().equals(money.citation()))
            .map(last -> last.span().end())
            .filter(end -> end < money.span().start())
            .orElse(0);
    return Clause.of(
        shelf.sentence(money.citation()).text(), from, money.span(), WORDS_OF_A_CLAUSE);
  }

  private FigureRow row(Figured figure, Clause clause) {
    Money money = figure.first();
    List<Citation> citations = figure.tellings().stream().map(Money::citation).distinct().toList();
    return new FigureRow(
        figure.id(),
        shelf.date(money.citation()).orElseGet(() -> tongue.say("date.undated")),
        shelf.tags(money.countries()),
        tongue.labels().kindOf(money.use()),
        money.subject().isEmpty() ? around(money) : money.subject(),
        clause,
        tongue.amounts().printed(money),
        tongue
            .amounts()
            .usd(
                rates.usd(money.value(), money.currency()),
                money.upTo().flatMap(most -> rates.usd(most, money.currency()))),
        references.refs(figure.id(), citations));
  }

  /** The words before the amount as they stand; those behind it too, where few stand before it. */
  private String around(Money money) {
    String text = shelf.sentence(money.citation()).text();
    List<String> before = words(text.substring(0, money.span().start()));
    int from = Math.max(0, before.size() - LONGEST_ABOUT);
    String shown = String.join(" ", before.subList(from, before.size()));
    String start = from > 0 ? "… " + shown : shown;
    if (before.size() > FEW_WORDS) {
      return start + " …";
    }
    List<String> behind = words(text.substring(money.span().end()));
    boolean whole = behind.size() <= LONGEST_ABOUT;
    String end = String.join(" ", behind.subList(0, Math.min(behind.size(), LONGEST_ABOUT)));
    return (start + " … " + end + (whole ? "" : " …")).strip();
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }
}
