package org.briefwright.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;

/**
 * Writes briefs. The same material gives the same brief; nothing in it is paraphrased: sentences
 * stand as in the documents, and what is reckoned is reckoned from the facts alone.
 */
public final class BriefWriter {

  private static final int ROWS_IN_FOCUS = 14;

  public Brief write(Material material) {
    Scope scope = material.setting().scope();
    Shelf shelf = new Shelf(material);
    Deals deals = new Deals(shelf, shelf.profile(), material.rates());
    List<Said> said = Said.all(shelf);
    References references = new References(shelf);
    KeySentences key = new KeySentences(shelf);
    LedgerWriter ledger = new LedgerWriter(shelf, deals, material.rates(), references);
    Events events = Events.of(shelf, said, scope.has(Part.REACTIONS));
    StatementWriter statements = new StatementWriter(shelf, events, references);
    CountryWriter country = new CountryWriter(shelf, key, ledger, said, statements, references);
    Optional<Since> since =
        scope.has(Part.SINCE)
            ? new SinceWriter(material, shelf, references).write()
            : Optional.empty();
    // In the order of print: a reference is numbered where it is first met.
    List<Development> developments =
        scope.has(Part.FRONT)
            ? new FrontWriter(shelf, key, scope, references).developments()
            : List.of();
    List<CountrySection> sections =
        scope.has(Part.COUNTRIES)
            ? material.profile().countries().stream().map(country::write).toList()
            : List.of();
    return new Brief(
        masthead(material, shelf.tongue()),
        developments,
        scope.has(Part.FRONT) ? tallies(material, shelf, ledger.totals(), deals, said) : List.of(),
        scope.has(Part.FIGURES) ? figures(material, shelf, deals, said, events) : List.of(),
        sections,
        scope.has(Part.FOCUS)
            ? focus(shelf, scope).map(one -> country.write(one, scope, ROWS_IN_FOCUS))
            : Optional.empty(),
        scope.has(Part.COUNTRIES) ? abroad(shelf, said, statements) : List.of(),
        scope.has(Part.LEDGER) ? ledger.write(told(sections)) : ledger.none(),
        scope.has(Part.HIGHLIGHTS)
            ? new HighlightWriter(shelf, scope, ledger, statements).write(said)
            : Highlights.none(),
        scope.has(Part.REACTIONS)
            ? new ReactionWriter(shelf, said, events, references).write()
            : List.of(),
        scope.has(Part.AHEAD)
            ? new AheadWriter(shelf, references).after(material.setting().to())
            : List.of(),
        new SourceWriter(shelf, material, references).write(),
        references.evidence(),
        CountryWriter.nothingFound(shelf),
        since);
  }

  /** The numbers of the deals that the sections tell. */
  private static Set<String> told(List<CountrySection> sections) {
    return sections.stream()
        .flatMap(section -> section.deals().stream())
        .map(DealRow::id)
        .collect(Collectors.toSet());
  }

  /** What others said of the region, by its day. */
  private static List<StatementRow> abroad(
      Shelf shelf, List<Said> said, StatementWriter statements) {
    return said.stream()
        .filter(row -> isAbroad(shelf, row))
        .sorted(StatementWriter::byDay)
        .map(statements::rowAbroad)
        .toList();
  }

  private static boolean isOfRegion(Shelf shelf, Said row) {
    return row.country().map(shelf.profile()::covers).orElse(false);
  }

  /** Somebody else's, in a sentence on the region or one of its countries. */
  private static boolean isAbroad(Shelf shelf, Said row) {
    return !isOfRegion(shelf, row) && row.citations().stream().anyMatch(shelf::isOnRegion);
  }

  /** The country of the order, or that of which most sentences speak. */
  private static Optional<Country> focus(Shelf shelf, Scope scope) {
    return scope
        .focus()
        .or(() ->
            shelf.profile().countries().stream()
                .max(
                    Comparator.comparingInt(country ->
                        shelf.facts().stream()
                            .mapToInt(facts -> CountryWriter.sentencesOn(facts, country))
                            .sum())));
  }

  private static Masthead masthead(Material material, Tongue tongue) {
    Setting setting = material.setting();
    Dates dates = tongue.dates();
    return new Masthead(
        setting.title(),
        tongue.phrases().named("region-name", material.profile().title()),
        tongue.edition(setting.edition(), setting.version()),
        dates.range(setting.from(), setting.to()),
        setting.zone().getId(),
        dates.of(setting.cutOff()),
        dates.of(setting.published()),
        setting.next().map(dates::of),
        setting.marking(),
        setting.language());
  }

  private static List<Tally> tallies(
      Material material,
      Shelf shelf,
      List<Ledger.StageTotal> totals,
      Deals deals,
      List<Said> said) {
    Tongue tongue = shelf.tongue();
    List<Tally> tallies = new ArrayList<>();
    tallies.add(
        tally(
            tongue, shelf.size(), "documents", tongue.say("tally.handed-in", material.handedIn())));
    tallies.add(
        tally(
            tongue,
            deals.inRegion().stream().filter(deals::isCounted).count(),
            "deals",
            tongue.say("tally.deals-note")));
    totals.stream().map(total -> tally(tongue, total)).forEach(tallies::add);
    List<Said> all = said.stream().filter(row -> !row.isSilence()).toList();
    List<Said> spoken = all.stream().filter(row -> isOfRegion(shelf, row)).toList();
    long others = all.stream().filter(row -> isAbroad(shelf, row)).count();
    long dated =
        spoken.stream()
            .filter(row -> row.basis() != DateBasis.DOCUMENT && row.basis() != DateBasis.NONE)
            .count();
    tallies.add(
        tally(
            tongue,
            spoken.size(),
            "statements",
            others == 0
                ? tongue.say("tally.statements-note", dated)
                : tongue.say("tally.statements-others", dated, others)));
    tallies.add(tally(tongue, said.size() - all.size(), "silences", ""));
    return tallies;
  }

  private static Tally tally(Tongue tongue, long number, String what, String note) {
    return new Tally(tongue.number(number), tongue.phrases().nounFor(number, what), note);
  }

  /** Deals whose value in dollars nobody knows are counted: a dash is no figure. */
  private static Tally tally(Tongue tongue, Ledger.StageTotal total) {
    if (total.usd().equals(LedgerWriter.NO_SUM)) {
      return new Tally(
          tongue.number(total.deals()), total.stage(), tongue.say("tally.stage-unvalued"));
    }
    String label =
        total.limit().isEmpty()
            ? tongue.say("tally.stage", total.stage())
            : tongue.say("tally.stage-limited", total.stage(), total.limit());
    return new Tally(total.usd(), label, tongue.count(total.deals(), "deal"));
  }

  private static List<Figure> figures(
      Material material, Shelf shelf, Deals deals, List<Said> said, Events events) {
    Setting setting = material.setting();
    String period = shelf.tongue().dates().briefRange(setting.from(), setting.to());
    CoverageFigures coverage = new CoverageFigures(shelf, deals, said);
    return List.of(
        new DealFigure(shelf, deals, material.rates()).write("fig1", 1, period),
        new TimingFigure(shelf, said, events).write("fig2", 2),
        coverage.coverage("fig3", 3),
        coverage.map("fig4", 4));
  }
}
