package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;

/**
 * Writes briefs. The same material gives the same brief; nothing in it is paraphrased: sentences
 * stand as in the documents, and what is reckoned is reckoned from the facts alone.
 */
public final class BriefWriter {

  public Brief write(Material material) {
    Shelf shelf = new Shelf(material);
    Deals deals = new Deals(shelf, material.rates());
    List<Said> said = Said.all(shelf);
    References references = new References(shelf);
    KeySentences key = new KeySentences(shelf);
    LedgerWriter ledgerWriter = new LedgerWriter(shelf, deals, material.rates(), references);

    List<Development> developments = new FrontWriter(shelf, key, references).developments();
    CountryWriter countryWriter = new CountryWriter(shelf, key, ledgerWriter, said, references);
    List<CountrySection> countries = new ArrayList<>();
    for (Country country : material.profile().countries()) {
      countries.add(countryWriter.write(country));
    }
    Ledger ledger = ledgerWriter.write();
    List<Reaction> reactions = new ReactionWriter(shelf, said, references).write();
    List<Ahead> ahead = new AheadWriter(shelf, references).after(material.setting().to());
    Optional<Since> since = new SinceWriter(material, shelf, references).write();
    return new Brief(
        masthead(material),
        developments,
        tallies(material, shelf, ledger, deals, said),
        figures(material, shelf, deals, said),
        countries,
        ledger,
        reactions,
        ahead,
        new SourceWriter(shelf, material).write(),
        references.evidence(),
        CountryWriter.nothingFound(shelf),
        since);
  }

  private static Masthead masthead(Material material) {
    Setting setting = material.setting();
    return new Masthead(
        setting.title(),
        material.profile().title(),
        setting.edition() + ", version " + setting.version(),
        Dates.range(setting.from(), setting.to()),
        setting.zone().getId(),
        Dates.of(setting.cutOff()),
        Dates.of(setting.published()),
        setting.next().map(Dates::of),
        setting.marking(),
        "en");
  }

  private static List<Tally> tallies(
      Material material, Shelf shelf, Ledger ledger, Deals deals, List<Said> said) {
    List<Tally> tallies = new ArrayList<>();
    tallies.add(
        new Tally(
            Integer.toString(shelf.size()),
            "documents used",
            "of " + material.handedIn() + " handed in"));
    tallies.add(
        new Tally(
            Long.toString(deals.inRegion().stream().filter(d -> !d.isTotal()).count()),
            "deals",
            "with a party in the region"));
    for (Ledger.StageTotal total : ledger.totals()) {
      tallies.add(
          new Tally(
              total.usd(),
              total.stage() + ", US$" + (total.limit().isEmpty() ? "" : ", " + total.limit()),
              Labels.count(total.deals(), "deal")));
    }
    long spoken = said.stream().filter(row -> !row.isSilence()).count();
    long dated =
        said.stream()
            .filter(row -> !row.isSilence())
            .filter(row -> row.basis() != DateBasis.DOCUMENT && row.basis() != DateBasis.NONE)
            .count();
    tallies.add(new Tally(Long.toString(spoken), "statements", dated + " dated by the text"));
    tallies.add(new Tally(Long.toString(said.size() - spoken), "reported silences", ""));
    return tallies;
  }

  private static List<Figure> figures(
      Material material, Shelf shelf, Deals deals, List<Said> said) {
    String period = Dates.briefRange(material.setting().from(), material.setting().to());
    CoverageFigures coverage = new CoverageFigures(shelf, deals, said);
    return List.of(
        new DealFigure(shelf, deals, material.rates()).write("fig1", 1, period),
        new TimingFigure(shelf, said).write("fig2", 2),
        coverage.coverage("fig3", 3),
        coverage.map("fig4", 4));
  }
}
