package org.briefwright.brief;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The money of {@link SampleBrief}. */
final class SampleLedger {

  private final Desk desk;
  private Predicate<List<Tag>> wanted = tags -> true;

  SampleLedger(Desk desk) {
    this.desk = desk;
  }

  Ledger write() {
    return new Ledger(
        rows("ledger"),
        List.of(
            new Ledger.StageTotal("announced", 3, "at least", "17.4 bn", ""),
            new Ledger.StageTotal("signed", 3, "", "5.09 bn", "1 deal without a disclosed value"),
            new Ledger.StageTotal(
                "financed", 2, "", "1.94 bn", "1 deal in tenge, for which no rate was given")),
        Stream.of(
                deal(
                    "elsewhere",
                    "D10",
                    "8 November 2025",
                    "Kendirli insurers; port authority of a shore state",
                    List.of(),
                    "damage cover",
                    "insurance",
                    "reported",
                    "about $95 million",
                    "95 m",
                    List.of("as reported"),
                    "4.4"))
            .flatMap(row -> row)
            .toList(),
        figureRows("ledger"),
        "US dollars at the rates of 7 November 2025: 525.4 tenge, 12,010 soʻm. Amounts are listed as their documents print them.");
  }

  List<DealRow> deals(String code) {
    wanted = tags -> tags.stream().anyMatch(tag -> tag.code().equals(code));
    return rows(code);
  }

  List<FigureRow> figures(String code) {
    return code.equals("KZ") ? figureRows("KZ") : List.of();
  }

  private List<DealRow> rows(String place) {
    return Stream.of(
            deal(
                place,
                "D1",
                "5 November 2025",
                "Consortium of three smelters; Ministry of Industry and Construction",
                List.of(SampleBrief.KZ),
                "concession for the Aqtas copper valley",
                "investment",
                "signed",
                "$4.2 billion",
                "4.2 bn",
                List.of("another source: $4.3 billion"),
                "1.3"),
            deal(
                place,
                "D2",
                "6 November 2025",
                "Consortium of three smelters; Öskemen",
                List.of(SampleBrief.KZ),
                "first instalment for the road",
                "investment",
                "announced",
                "$310 million",
                "310 m",
                List.of("part of D1"),
                "2.2"),
            deal(
                place,
                "D3",
                "6 November 2025",
                "Government of Uzbekistan",
                List.of(SampleBrief.UZ),
                "solar parks in the desert, in nine lots",
                "programme",
                "announced",
                "$15 billion",
                "15 bn",
                List.of("total of D4 and others"),
                "3.1",
                "8.1"),
            deal(
                place,
                "D4",
                "6 November 2025",
                "Government of Uzbekistan",
                List.of(SampleBrief.UZ),
                "first lot of the solar parks",
                "tender",
                "signed",
                "$580 million",
                "580 m",
                List.of("part of D3"),
                "3.3"),
            deal(
                place,
                "D5",
                "7 November 2025",
                "A development bank; Steppe Rail; Oʻzbekiston temir yoʻllari",
                List.of(SampleBrief.KZ, SampleBrief.UZ),
                "second track to the ferry terminal",
                "loan",
                "financed",
                "$1.9 billion",
                "1.9 bn",
                List.of(),
                "3.4"),
            deal(
                place,
                "D6",
                "8 November 2025",
                "Finance ministry; port authority of Kendirli",
                List.of(SampleBrief.KZ),
                "new moles after the storm",
                "loan",
                "announced",
                "20 billion tenge",
                "38.1 m",
                List.of(),
                "4.7"),
            deal(
                place,
                "D7",
                "4 November 2025",
                "A Korean lender; Ak-Suu cascade",
                List.of(SampleBrief.KG),
                "hydropower cascade",
                "loan",
                "financed",
                "$40 million",
                "40 m",
                List.of("the same lender is said to consider more"),
                "5.3"),
            deal(
                place,
                "D8",
                "4 November 2025",
                "A turbine maker from Brno; Ak-Suu cascade",
                List.of(SampleBrief.KG),
                "third turbine",
                "contract",
                "signed",
                "$310 million",
                "310 m",
                List.of(),
                "5.6"),
            deal(
                place,
                "D9",
                "9 November 2025",
                "A fund in Brussels; grid operator",
                List.of(SampleBrief.KZ),
                "transmission grid",
                "fund",
                "announced",
                "$2.4 billion",
                "2.4 bn",
                List.of("no contract signed"),
                "8.3"))
        .flatMap(row -> row)
        .toList();
  }

  private List<FigureRow> figureRows(String place) {
    return List.of(
        new FigureRow(
            "F1",
            "9 November 2025",
            List.of(SampleBrief.KZ),
            "GDP",
            "Kazakhstan’s gross domestic product",
            new Clause("The product of the year was ", "$300 billion", " …"),
            "$300 billion",
            "300 bn",
            desk.refs(place, "8.5")),
        new FigureRow(
            "F2",
            "October 2025",
            List.of(SampleBrief.KZ),
            "intervention",
            "sold to hold the currency",
            new Clause("", "$640 million", " was sold to hold the currency."),
            "$640 million",
            "640 m",
            desk.refs(place, "8.6")));
  }

  private Stream<DealRow> deal(
      String place,
      String id,
      String date,
      String parties,
      List<Tag> countries,
      String subject,
      String kind,
      String stage,
      String amount,
      String usd,
      List<String> notes,
      String... labels) {
    if (!wanted.test(countries)) {
      return Stream.empty();
    }
    return Stream.of(
        new DealRow(
            id,
            "ledger-" + id,
            date,
            parties,
            countries,
            subject,
            kind,
            stage,
            amount,
            usd,
            notes,
            desk.refs(place, labels)));
  }
}
