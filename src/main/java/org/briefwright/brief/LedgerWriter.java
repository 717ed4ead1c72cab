package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;

/** Writes the deals ledger, and the rows of deals and figures that sections repeat. */
final class LedgerWriter {

  // The sides stand in the row; what an amount is for mostly comes behind it.
  private static final Clause.Room WORDS_OF_A_CLAUSE = new Clause.Room(4, 14);

  /** What stands for a sum of deals of which none has a value in dollars. */
  static final String NO_SUM = "–";

  private final Shelf shelf;
  private final Tongue tongue;
  private final Deals deals;
  private final Rates rates;
  private final References references;
  private final FigureWriter figures;

  LedgerWriter(Shelf shelf, Deals deals, Rates rates, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.deals = deals;
    this.rates = rates;
    this.references = references;
    this.figures = new FigureWriter(shelf, rates, references);
  }

  /**
   * All deals and figures.
   *
   * @param told the numbers of deals that sections tell: the words that stand there for a subject
   *     are not printed a second time, the reference leads to them
   */
  Ledger write(Set<String> told) {
    return new Ledger(
        deals.inRegion().stream()
            .map(deal -> told.contains(deal.id()) ? brief(deal) : row(deal))
            .toList(),
        totals(),
        deals.elsewhere().stream().map(this::row).toList(),
        figures(Optional.empty(), Integer.MAX_VALUE),
        ratesInWords());
  }

  /** The deals of one country, numbered as in the ledger. */
  List<Transaction> of(Country country) {
    return deals.of(country);
  }

  DealRow row(Transaction deal) {
    List<String> notes = notes(deal);
    wordsOf(deal).ifPresent(notes::add);
    return row(deal, notes);
  }

  /** Without the words around the amount. */
  private DealRow brief(Transaction deal) {
    return row(deal, notes(deal));
  }

  private DealRow row(Transaction deal, List<String> notes) {
    Money money = deal.first();
    return new DealRow(
        deal.id(),
        deal.id().toLowerCase(Locale.ROOT),
        shelf.date(money.citation()).orElseGet(() -> tongue.say("date.undated")),
        parties(deal),
        shelf.tags(deal.countries()),
        money.subject().isEmpty() ? "–" : money.subject(),
        tongue.labels().of(deal.deal().kind()),
        tongue.labels().of(stage(deal)),
        tongue.amounts().printed(money),
        tongue.amounts().usd(deal.usd(rates)),
        notes,
        references.refs(deal.id(), deal.citations()));
  }

  /** The deals whose value in dollars is known, but for totals; the largest first. */
  List<Transaction> byValue() {
    return deals.inRegion().stream()
        .filter(deal -> deals.isCounted(deal) && deal.usd(rates).isPresent())
        .sorted(
            Comparator.comparing((Transaction deal) -> deal.usd(rates).orElse(BigDecimal.ZERO))
                .reversed())
        .toList();
  }

  /** A ledger of nothing, for a brief that has none. */
  Ledger none() {
    return new Ledger(List.of(), List.of(), List.of(), List.of(), ratesInWords());
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

  /** Each once; in brackets, as editors do, where no sentence of the deal names it. */
  private static Set<String> names(Transaction deal, Party.Side side) {
    Set<String> names = new LinkedHashSet<>();
    for (Party party : deal.first().parties()) {
      if (party.side() == side) {
        names.add(isSupplied(deal, party.name()) ? "[" + party.name() + "]" : party.name());
      }
    }
    return names;
  }

  private static boolean isSupplied(Transaction deal, String name) {
    return deal.tellings().stream()
        .flatMap(telling -> telling.parties().stream())
        .filter(party -> party.name().equals(name))
        .allMatch(Party::supplied);
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
      notes.add(parts.isEmpty() ? tongue.say("note.total-alone") : tongue.say("note.total", parts));
    }
    whole(money)
        .ifPresent(whole ->
            notes.add(
                tongue.say(
                    deals.isCounted(deal) || deal.isTotal() ? "note.part" : "note.part-within",
                    whole.id())));
    if (deal.tellings().stream().anyMatch(Money::hedged)) {
      notes.add(tongue.say("note.hedged"));
    }
    Set<String> others = new LinkedHashSet<>();
    Set<Sum> sums = new HashSet<>(Set.of(Sum.of(money)));
    for (Money telling : deal.tellings()) {
      if (sums.add(Sum.of(telling))) {
        others.add(tongue.amounts().printed(telling));
      }
    }
    if (!others.isEmpty()) {
      notes.add(tongue.say("note.others", String.join("; ", others)));
    }
    long stages =
        deal.tellings().stream().map(m -> ((Use.Deal) m.use()).stage()).distinct().count();
    if (stages > 1) {
      notes.add(tongue.say("note.stages"));
    }
    return notes;
  }

  /** The deal that an amount is part of. */
  private Optional<Transaction> whole(Money money) {
    return money.partOf().isPresent()
        ? deals.of(shelf.facts(money.citation()).money().get(money.partOf().getAsInt()))
        : Optional.empty();
  }

  /**
   * A deal whose subject or sides are not known is told by the words around its amount; a part by
   * its whole.
   */
  private Optional<String> wordsOf(Transaction deal) {
    Money money = deal.first();
    boolean told = !money.subject().isEmpty() && !money.parties().isEmpty();
    if (told || whole(money).isPresent()) {
      return Optional.empty();
    }
    String sentence = shelf.sentence(money.citation()).text();
    Clause clause = Clause.of(sentence, 0, money.span(), WORDS_OF_A_CLAUSE);
    return Optional.of(tongue.say("answer.words", clause.text()));
  }

  /** What an amount tells, however it is written: {@code $35B} is {@code $35 billion}. */
  private record Sum(BigDecimal value, Optional<BigDecimal> upTo, String currency, Bound bound) {

    static Sum of(Money money) {
      return new Sum(
          money.value().stripTrailingZeros(),
          money.upTo().map(BigDecimal::stripTrailingZeros),
          money.currency(),
          money.bound());
    }
  }

  private boolean isPartOf(Facts facts, Money part, Transaction deal) {
    return part.partOf().isPresent()
        && deal.tellings().contains(facts.money().get(part.partOf().getAsInt()));
  }

  /** The deals of the region by stage. */
  List<Ledger.StageTotal> totals() {
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
        of.stream().filter(deal -> deals.isCounted(deal) && deal.usd(rates).isPresent()).toList();
    BigDecimal sum =
        counted.stream()
            .map(deal -> deal.usd(rates).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long sums = of.stream().filter(Transaction::isTotal).count();
    int all = (int) of.stream().filter(deals::isCounted).count();
    int withoutRate = all - counted.size();
    List<String> notes = new ArrayList<>();
    if (sums > 0) {
      notes.add(tongue.count(sums, "total"));
    }
    if (withoutRate > 0) {
      notes.add(tongue.count(withoutRate, "unrated"));
    }
    return new Ledger.StageTotal(
        tongue.labels().of(stage),
        all,
        limit(counted),
        counted.isEmpty() ? NO_SUM : tongue.amounts().shortened(sum),
        String.join("; ", notes));
  }

  /** A sum is as sure as its least sure part. */
  private String limit(List<Transaction> counted) {
    boolean least = counted.stream().anyMatch(d -> d.first().bound() == Bound.AT_LEAST);
    boolean most = counted.stream().anyMatch(d -> d.first().bound() == Bound.AT_MOST);
    boolean about = counted.stream().anyMatch(d -> d.first().bound() == Bound.ABOUT);
    if (least && !most) {
      return tongue.say("sum.at-least");
    }
    if (most && !least) {
      return tongue.say("sum.at-most");
    }
    return least || about ? tongue.say("sum.about") : "";
  }

  /** How many figures of {@code country} are no deals. */
  int figuresOn(Country country) {
    return figures.on(country);
  }

  /** The first figures that are no deals: of all, or of one country. */
  List<FigureRow> figures(Optional<Country> country, int most) {
    return figures.rows(country, most);
  }

  private String ratesInWords() {
    if (rates.perUsd().isEmpty()) {
      return tongue.say("rates.none");
    }
    String list =
        new TreeMap<>(rates.perUsd())
            .entrySet().stream()
                .map(rate -> rate.getKey() + " " + rate.getValue().toPlainString())
                .collect(joining(", "));
    return rates
        .asOf()
        .map(date -> tongue.say("rates", tongue.dates().of(date), list))
        .orElseGet(() -> tongue.say("rates.undated", "", list));
  }
}
