package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;

/** Writes the deals ledger, and the rows of deals and figures that sections repeat. */
final class LedgerWriter {

  private static final int LONGEST_ABOUT = 14;

  private final Shelf shelf;
  private final Deals deals;
  private final Rates rates;
  private final References references;

  LedgerWriter(Shelf shelf, Deals deals, Rates rates, References references) {
    this.shelf = shelf;
    this.deals = deals;
    this.rates = rates;
    this.references = references;
  }

  Ledger write() {
    return new Ledger(
        deals.inRegion().stream().map(this::row).toList(),
        totals(),
        deals.elsewhere().stream().map(this::row).toList(),
        figures(Optional.empty()),
        ratesInWords());
  }

  /** The deals of one country, numbered as in the ledger. */
  List<DealRow> rows(Country country) {
    return deals.of(country).stream().map(this::row).toList();
  }

  private DealRow row(Transaction deal) {
    Money money = deal.first();
    return new DealRow(
        deal.id(),
        deal.id().toLowerCase(Locale.ROOT),
        shelf.date(money.citation()).orElse("undated"),
        parties(deal),
        shelf.tags(deal.countries()),
        money.subject().isEmpty() ? "–" : money.subject(),
        Labels.of(deal.deal().kind()),
        Labels.of(stage(deal)),
        Amounts.printed(money),
        Amounts.usd(deal.usd(rates)),
        notes(deal),
        references.refs(deal.id(), deal.citations()));
  }

  /** Who gives → who receives, where both are known; else their names. Each once. */
  private static String parties(Transaction deal) {
    Set<String> giving = names(deal, Party.Side.GIVES);
    Set<String> receiving = names(deal, Party.Side.RECEIVES);
    Set<String> others = names(deal, Party.Side.TAKES_PART);
    others.removeAll(giving);
    others.removeAll(receiving);
    if (giving.isEmpty() || receiving.isEmpty()) {
      giving.addAll(receiving);
      giving.addAll(others);
      return String.join(", ", giving);
    }
    String direction = String.join(", ", giving) + " → " + String.join(", ", receiving);
    return others.isEmpty() ? direction : direction + "; " + String.join(", ", others);
  }

  private static Set<String> names(Transaction deal, Party.Side side) {
    Set<String> names = new LinkedHashSet<>();
    for (Party party : deal.first().parties()) {
      if (party.side() == side) {
        names.add(party.name());
      }
    }
    return names;
  }

  /** The stage that the last text tells. */
  private static Stage stage(Transaction deal) {
    return ((Use.Deal) deal.tellings().getLast().use()).stage();
  }

  private List<String> notes(Transaction deal) {
    List<String> notes = new ArrayList<>();
    Money money = deal.first();
    Facts facts = shelf.facts(money.citation());
    if (deal.isTotal()) {
      String parts =
          facts.money().stream()
              .filter(part -> isPartOf(facts, part, deal))
              .flatMap(part -> deals.of(part).stream())
              .map(Transaction::id)
              .distinct()
              .collect(joining(", "));
      notes.add(parts.isEmpty() ? "a total; not added" : "total of " + parts + "; not added");
    }
    if (money.partOf().isPresent()) {
      deals
          .of(facts.money().get(money.partOf().getAsInt()))
          .ifPresent(total -> notes.add("part of " + total.id()));
    }
    if (deal.tellings().stream().anyMatch(Money::hedged)) {
      notes.add("as reported");
    }
    Set<String> others = new LinkedHashSet<>();
    for (Money telling : deal.tellings()) {
      others.add(Amounts.printed(telling));
    }
    others.remove(Amounts.printed(money));
    if (!others.isEmpty()) {
      notes.add("also given as " + String.join("; ", others));
    }
    long stages =
        deal.tellings().stream().map(m -> ((Use.Deal) m.use()).stage()).distinct().count();
    if (stages > 1) {
      notes.add("the texts differ on the stage");
    }
    return notes;
  }

  private boolean isPartOf(Facts facts, Money part, Transaction deal) {
    return part.partOf().isPresent()
        && deal.tellings().contains(facts.money().get(part.partOf().getAsInt()));
  }

  private List<Ledger.StageTotal> totals() {
    Map<Stage, List<Transaction>> byStage = new EnumMap<>(Stage.class);
    for (Transaction deal : deals.inRegion()) {
      byStage.computeIfAbsent(stage(deal), s -> new ArrayList<>()).add(deal);
    }
    List<Ledger.StageTotal> totals = new ArrayList<>();
    byStage.forEach((stage, of) -> totals.add(total(stage, of)));
    return totals.reversed();
  }

  private Ledger.StageTotal total(Stage stage, List<Transaction> of) {
    List<Transaction> counted =
        of.stream().filter(deal -> !deal.isTotal() && deal.usd(rates).isPresent()).toList();
    BigDecimal sum =
        counted.stream()
            .map(deal -> deal.usd(rates).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long sums = of.stream().filter(Transaction::isTotal).count();
    long withoutRate = of.size() - sums - counted.size();
    List<String> notes = new ArrayList<>();
    if (sums > 0) {
      notes.add(Labels.count(sums, "total") + " of parts that are counted themselves");
    }
    if (withoutRate > 0) {
      notes.add(Labels.count(withoutRate, "deal") + " in a currency without a rate");
    }
    return new Ledger.StageTotal(
        Labels.of(stage),
        of.size() - (int) sums,
        limit(counted).strip(),
        counted.isEmpty() ? "–" : Amounts.shortened(sum),
        String.join("; ", notes));
  }

  /** A sum is as sure as its least sure part. */
  static String limit(List<Transaction> counted) {
    boolean least = counted.stream().anyMatch(d -> d.first().bound() == Bound.AT_LEAST);
    boolean most = counted.stream().anyMatch(d -> d.first().bound() == Bound.AT_MOST);
    boolean about = counted.stream().anyMatch(d -> d.first().bound() == Bound.ABOUT);
    if (least && !most) {
      return "at least ";
    }
    if (most && !least) {
      return "up to ";
    }
    return least || about ? "about " : "";
  }

  /** The figures that are no deals: all, or those of one country. */
  List<FigureRow> figures(Optional<Country> country) {
    List<FigureRow> rows = new ArrayList<>();
    int number = 0;
    for (Facts facts : shelf.facts()) {
      for (Money money : facts.money()) {
        if (money.isDeal() || money.restates().isPresent()) {
          continue;
        }
        number++;
        if (country.isEmpty() || money.countries().contains(country.get())) {
          rows.add(figure(money, "F" + number));
        }
      }
    }
    return rows;
  }

  private FigureRow figure(Money money, String id) {
    return new FigureRow(
        id,
        shelf.date(money.citation()).orElse("undated"),
        shelf.tags(money.countries()),
        Labels.kindOf(money.use()),
        money.subject().isEmpty() ? around(money) : money.subject(),
        Amounts.printed(money),
        Amounts.usd(rates.usd(money.value(), money.currency())),
        references.refs(id, money.citation()));
  }

  /** The words before the amount, as they stand. */
  private String around(Money money) {
    String text = shelf.sentence(money.citation()).text();
    String before = text.substring(0, money.span().start()).strip();
    List<String> words = List.of(before.split("\\s+"));
    int from = Math.max(0, words.size() - LONGEST_ABOUT);
    String shown = String.join(" ", words.subList(from, words.size()));
    return from > 0 ? "… " + shown + " …" : shown + " …";
  }

  private String ratesInWords() {
    if (rates.perUsd().isEmpty()) {
      return "Amounts as the documents print them; no exchange rates were given, so only US dollars"
          + " are added and charted.";
    }
    String day = rates.asOf().map(date -> " of " + Dates.of(date)).orElse("");
    String list =
        new java.util.TreeMap<>(rates.perUsd())
            .entrySet().stream()
                .map(rate -> rate.getKey() + " " + rate.getValue().toPlainString())
                .collect(joining(", "));
    return "Amounts as the documents print them; US dollars at the rates"
        + day
        + ": "
        + list
        + " for one dollar.";
  }
}
