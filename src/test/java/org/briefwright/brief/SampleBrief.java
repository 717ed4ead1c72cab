package org.briefwright.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.CountrySection.EventRow;
import org.briefwright.brief.CountrySection.Topic;
import org.briefwright.brief.Series.CountryMap.Count;
import org.briefwright.brief.Series.Coverage;
import org.briefwright.brief.Series.DealValues.Stage;
import org.briefwright.brief.Series.StatementTiming;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;

/** A week in five countries, made up: busy, quiet and not covered ones. */
public final class SampleBrief {

  static final Tag KZ = new Tag("KZ", "Kazakhstan");
  static final Tag KG = new Tag("KG", "Kyrgyzstan");
  static final Tag TJ = new Tag("TJ", "Tajikistan");
  static final Tag TM = new Tag("TM", "Turkmenistan");
  static final Tag UZ = new Tag("UZ", "Uzbekistan");
  private static final String NOTHING = "Nothing found in 8 documents.";

  private final Desk desk = SampleDocuments.desk();

  /** The whole edition. */
  public static Brief busy() {
    return new SampleBrief().write();
  }

  /** Nothing was handed in. */
  public static Brief empty() {
    return MadeBrief.of(0, 0, 0);
  }

  private Brief write() {
    List<Development> developments = developments();
    List<CountrySection> countries =
        List.of(kazakhstan(), kyrgyzstan(), tajikistan(), turkmenistan(), uzbekistan());
    Ledger ledger = new SampleLedger(desk).write();
    List<Reaction> reactions = new SampleReactions(desk).write();
    List<Ahead> ahead =
        List.of(
            new Ahead(
                "21 November 2025",
                List.of(KZ, UZ),
                desk.sentence("3.7"),
                desk.refs("ahead", "3.7")),
            new Ahead(
                "December 2025", List.of(TJ), desk.sentence("6.6"), desk.refs("ahead", "6.6")),
            new Ahead(
                "1 January 2026", List.of(KG), desk.sentence("5.5"), desk.refs("ahead", "5.5")),
            new Ahead(
                "second half of 2026", List.of(), desk.sentence("8.4"), desk.refs("ahead", "8.4")));
    Since since =
        new Since(
            "2025-W44, version 1 (27 October – 2 November 2025)",
            List.of(
                new Since.Group(
                    "Developing",
                    List.of(
                        new Since.Change(
                            "D1",
                            List.of(KZ),
                            "Ministry of Energy, a line of credit",
                            "$4.2 billion, signed",
                            "$3.9 billion, announced",
                            desk.refs("since", "3.7"))),
                    "2 more")));
    return new Brief(
        masthead(),
        developments,
        tallies(),
        figures(),
        countries,
        Optional.of(focus()),
        List.of(),
        ledger,
        highlights(ledger, countries),
        reactions,
        ahead,
        sources(),
        desk.evidence(),
        NOTHING,
        Optional.of(since));
  }

  private static CountrySection focus() {
    CountrySection quiet = turkmenistan();
    return new CountrySection(
        "focus",
        quiet.country(),
        quiet.covered(),
        quiet.coverage(),
        quiet.lead(),
        quiet.topics(),
        quiet.deals(),
        quiet.figures(),
        quiet.statements(),
        quiet.events(),
        "",
        "Not shown here: 2 statements.");
  }

  private static Highlights highlights(Ledger ledger, List<CountrySection> countries) {
    return new Highlights(
        "The 2 largest of 8 deals",
        ledger.deals().subList(0, 2),
        "The latest statement of 9",
        countries.getFirst().statements().subList(0, 1));
  }

  static Masthead masthead() {
    return new Masthead(
        "Central Asia Weekly",
        "Central Asia",
        "2025-W45, version 1",
        "3–9 November 2025",
        "Asia/Almaty",
        "9 November 2025, 23:59",
        "10 November 2025, 07:00",
        Optional.of("17 November 2025, 07:00"),
        "TLP:CLEAR",
        "en");
  }

  private List<Development> developments() {
    return List.of(
        new Development(
            List.of(KZ),
            Optional.of("5 November 2025"),
            desk.sentence("1.1"),
            3,
            desk.refs("front", "1.1", "2.2", "4.7")),
        new Development(
            List.of(UZ),
            Optional.of("6 November 2025"),
            desk.sentence("3.1"),
            2,
            desk.refs("front", "3.1", "8.1")),
        new Development(
            List.of(KZ, UZ),
            Optional.of("7 November 2025"),
            desk.sentence("3.4"),
            1,
            desk.refs("front", "3.4")),
        new Development(
            List.of(KG),
            Optional.of("4 November 2025"),
            desk.sentence("5.1"),
            2,
            desk.refs("front", "5.1", "4.5")),
        new Development(
            List.of(TJ),
            Optional.of("8 November 2025"),
            desk.sentence("6.1"),
            1,
            desk.refs("front", "6.1")),
        new Development(
            List.of(new Tag("", "The region")),
            Optional.empty(),
            desk.sentence("8.2"),
            1,
            desk.refs("front", "8.2")));
  }

  private static List<Tally> tallies() {
    return List.of(
        new Tally("8", "documents used", "of 9 handed in"),
        new Tally("US$ 5.1 bn", "signed, disclosed value", "4 deals; 1 undisclosed"),
        new Tally("US$ 17.6 bn", "announced", "5 deals"),
        new Tally("21", "statements", "14 of them dated"),
        new Tally("2", "reported silences", ""));
  }

  private CountrySection kazakhstan() {
    return new CountrySection(
        "kz",
        KZ,
        true,
        "34 sentences in 6 of 8 documents",
        Optional.of(line("KZ", "1.1", "5 November 2025")),
        List.of(
            new Topic(
                "Minerals",
                Optional.of("5 Nov 2025"),
                List.of(
                    line("KZ", "1.2", "5 November 2025"),
                    line("KZ", "1.3", "5 November 2025"),
                    line("KZ", "2.2", "6 November 2025"))),
            new Topic(
                "Railways and ports",
                Optional.of("5 Nov 2025"),
                List.of(line("KZ", "3.4", "7 November 2025"), line("KZ", "4.2", ""))),
            new Topic(
                "Diplomacy",
                Optional.of("5 Nov 2025"),
                List.of(
                    line("KZ", "4.1", "3 November 2025"), line("KZ", "4.7", "8 November 2025")))),
        new SampleLedger(desk).deals("KZ"),
        new SampleLedger(desk).figures("KZ"),
        List.of(
            statement(
                "S1",
                KZ,
                "Aigerim Sadyqova",
                "Minister of Industry",
                "5 November 2025",
                "stated",
                "quote",
                "“a mine is worth what the road to it is worth”",
                "press conference",
                Optional.empty(),
                "1.4"),
            statement(
                "S2",
                KZ,
                "Ministry of Foreign Affairs",
                "",
                "3 November 2025",
                "stated",
                "reported",
                "the two governments had agreed on the text of a convention on transit",
                "statement, via Qala News",
                Optional.of("2 days after the storm of 1 November 2025"),
                "4.3"),
            statement(
                "S3",
                KZ,
                "Nurlan Äbdırahman",
                "chairman of Steppe Rail",
                "7 November 2025",
                "stated",
                "quote",
                "“We will lay the second track before the first one is full.”",
                "",
                Optional.empty(),
                "3.5"),
            statement(
                "S4",
                KZ,
                "Ғалым Өмірұлы",
                "әкім",
                "5 November 2025",
                "the document’s date",
                "quote",
                "“Үш жылдан кейін мұнда қала болады.”",
                "interview",
                Optional.empty(),
                "2.4"),
            statement(
                "S5",
                KZ,
                "Government",
                "",
                "–",
                "none",
                "reported",
                "the draft budget for the coming year would be sent to parliament without the new duty on unprocessed concentrate that the trade unions of the eastern regions had asked for",
                "",
                Optional.empty(),
                "2.5")),
        List.of(
            new EventRow("1 November 2025", desk.sentence("4.2"), desk.refs("KZ", "4.2")),
            new EventRow("5 November 2025", desk.sentence("1.2"), desk.refs("KZ", "1.2"))),
        "",
        "");
  }

  private CountrySection kyrgyzstan() {
    return new CountrySection(
        "kg",
        KG,
        true,
        "12 sentences in 3 of 8 documents",
        Optional.of(line("KG", "5.1", "4 November 2025")),
        List.of(
            new Topic(
                "Energy",
                Optional.of("5 Nov 2025"),
                List.of(line("KG", "5.2", "4 November 2025"), line("KG", "5.3", "")))),
        new SampleLedger(desk).deals("KG"),
        List.of(),
        List.of(
            statement(
                "S9",
                KG,
                "Мээрим Жээнбекова",
                "energy minister",
                "4 November 2025",
                "stated",
                "quote",
                "“Суу — бул биздин алтыныбыз.”",
                "briefing",
                Optional.empty(),
                "5.4"),
            statement(
                "S10",
                KG,
                "Cabinet of Ministers",
                "",
                "4 November 2025",
                "the document’s date",
                "reported",
                "imports of electricity would not be needed after January",
                "",
                Optional.of("3 days after the storm of 1 November 2025"),
                "5.5")),
        List.of(),
        "",
        "");
  }

  private CountrySection tajikistan() {
    return new CountrySection(
        "tj",
        TJ,
        true,
        "9 sentences in 2 of 8 documents",
        Optional.of(line("TJ", "6.1", "8 November 2025")),
        List.of(
            new Topic(
                "Water",
                Optional.of("5 Nov 2025"),
                List.of(
                    line("TJ", "6.2", "8 November 2025"), line("TJ", "6.3", "8 November 2025")))),
        List.of(),
        List.of(),
        List.of(
            statement(
                "S14",
                TJ,
                "Ҷамшед Қодирӣ",
                "deputy minister",
                "8 November 2025",
                "stated",
                "quote",
                "“Роҳ барои ҳама кушода аст.”",
                "forum",
                Optional.empty(),
                "6.4"),
            statement(
                "S15",
                TJ,
                "Ministry of Foreign Affairs",
                "",
                "9 November 2025",
                "the document’s date",
                "reported silence",
                "has not commented on the closure of the crossing",
                "",
                Optional.of("8 days after the storm of 1 November 2025"),
                "6.5")),
        List.of(new EventRow("8 November 2025", desk.sentence("6.1"), desk.refs("TJ", "6.1"))),
        "Found in 8 documents: no deals or other amounts.",
        "");
  }

  private static CountrySection turkmenistan() {
    return new CountrySection(
        "tm",
        TM,
        false,
        "Not covered: none of the 8 documents speaks of Turkmenistan. This is no sign of calm.",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        "");
  }

  private CountrySection uzbekistan() {
    return new CountrySection(
        "uz",
        UZ,
        true,
        "3 sentences in 1 of 8 documents",
        Optional.of(line("UZ", "3.1", "6 November 2025")),
        List.of(),
        new SampleLedger(desk).deals("UZ"),
        new SampleLedger(desk).figures("UZ"),
        List.of(
            statement(
                "S20",
                UZ,
                "Gʻayrat Oʻrinboyev",
                "deputy prime minister",
                "6 November 2025",
                "stated",
                "quote",
                "“Biz koʻprik quramiz, devor emas.”",
                "",
                Optional.empty(),
                "3.2")),
        List.of(),
        "",
        "");
  }

  private Line line(String place, String label, String date) {
    return new Line(
        desk.sentence(label),
        date.isEmpty() ? Optional.empty() : Optional.of(date),
        desk.refs(place, label));
  }

  private StatementRow statement(
      String id,
      Tag country,
      String speaker,
      String role,
      String date,
      String basis,
      String manner,
      String words,
      String channel,
      Optional<String> answer,
      String label) {
    return new StatementRow(
        id,
        country,
        speaker,
        role,
        date,
        basis,
        manner,
        words,
        channel,
        "",
        answer,
        desk.refs(country.code(), label));
  }

  private Sources sources() {
    return new Sources(
        desk.register(),
        List.of(
            new Sources.LeftOut("inbox/minutes.xls", "spreadsheets are not read"),
            new Sources.LeftOut(
                "inbox/004.txt, line 31", "site furniture: “Subscribe to our newsletter”")),
        List.of(
            new Sources.Note(
                "Countries",
                "A sentence belongs to each country that it names, by name, capital, people or office; one that names none belongs to those of the sentence before it."),
            new Sources.Note(
                "Deals",
                "An amount is a deal where the sentence has a verb of giving, buying, lending or building beside it. Several documents that tell of the same deal make one row."),
            new Sources.Note(
                "Dates",
                "A statement without a date of its own has that of its document, and is marked so.")),
        List.of(
            "Documents that are not in English are listed, not read.",
            "A statement that was made in a document not handed in is missing here; silence means that none was found."),
        List.of(
            new Sources.Note("Program", "Briefwright 0.1.0"),
            new Sources.Note(
                "Profile",
                "central-asia, 3f8a0c5d92b1e6474d0b9c1a7e25f3806a4c8d1e0f9b7a6352c4d8e1f0a9b7c6"),
            new Sources.Note(
                "Edition", "9c2e7b14d6a8f0351e4b7c9d2a6f8e0b3c5d7f91a2b4c6d8e0f1a3b5c7d9e1f2")));
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new Figure(
            "fig1",
            1,
            "Deal values by country and stage",
            "Disclosed values of deals by country of the party and stage, 3–9 November 2025, in US dollars; undisclosed values are not in it.",
            "Bar chart of disclosed deal values. The largest are 15 billion US dollars announced in Uzbekistan and 4.2 billion signed in Kazakhstan; the smallest is 40 million financed in Kyrgyzstan.",
            new Series.DealValues(
                List.of("KZ", "KG", "UZ", "KZ + UZ"),
                List.of(
                    stage("announced", "2400000000", "0", "15000000000", "0"),
                    stage("signed", "4200000000", "310000000", "580000000", "0"),
                    stage("financed", "0", "40000000", "0", "1900000000"))),
            new Figure.Table(
                List.of("Country", "announced", "signed", "financed"),
                List.of(
                    List.of("KZ", "2.4 bn", "4.2 bn", "–"),
                    List.of("KG", "–", "310 m", "40 m"),
                    List.of("UZ", "15 bn", "580 m", "–"),
                    List.of("KZ + UZ", "–", "–", "1.9 bn")))));
    figures.add(timing());
    figures.add(
        new Figure(
            "fig3",
            3,
            "Coverage by country and document",
            "Sentences about each country in each document; the documents’ numbers are those of the list of sources.",
            "Table of circles. Kazakhstan is covered by six of eight documents, most by document 1; Turkmenistan by none.",
            new Coverage(
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                List.of(
                    row("Kazakhstan", 9, 7, 6, 8, 0, 0, 1, 3),
                    row("Kyrgyzstan", 0, 0, 0, 2, 8, 0, 0, 2),
                    row("Tajikistan", 0, 0, 0, 0, 0, 8, 0, 1),
                    row("Turkmenistan", 0, 0, 0, 0, 0, 0, 0, 0),
                    row("Uzbekistan", 0, 0, 3, 0, 0, 0, 0, 0))),
            new Figure.Table(
                List.of("Country", "Documents", "Sentences"),
                List.of(
                    List.of("Kazakhstan", "6", "34"),
                    List.of("Kyrgyzstan", "3", "12"),
                    List.of("Tajikistan", "2", "9"),
                    List.of("Turkmenistan", "0", "0"),
                    List.of("Uzbekistan", "1", "3")))));
    figures.add(
        new Figure(
            "fig4",
            4,
            "Where it was",
            "Documents, deals and statements by country. Outlines from Natural Earth; boundaries and names imply no endorsement.",
            "Outline map of five countries with counts: Kazakhstan 6 documents, 5 deals, 9 statements; Kyrgyzstan 3, 2 and 5; Tajikistan 2, 0 and 4; Turkmenistan none; Uzbekistan 1, 3 and 3.",
            new Series.CountryMap(
                List.of(
                    new Count("KZ", "Kazakhstan", 6, 5, 9),
                    new Count("KG", "Kyrgyzstan", 3, 2, 5),
                    new Count("TJ", "Tajikistan", 2, 0, 4),
                    new Count("TM", "Turkmenistan", 0, 0, 0),
                    new Count("UZ", "Uzbekistan", 1, 3, 3))),
            new Figure.Table(
                List.of("Country", "Documents", "Deals", "Statements"),
                List.of(
                    List.of("Kazakhstan", "6", "5", "9"),
                    List.of("Kyrgyzstan", "3", "2", "5"),
                    List.of("Tajikistan", "2", "0", "4"),
                    List.of("Turkmenistan", "0", "0", "0"),
                    List.of("Uzbekistan", "1", "3", "3")))));
    return figures;
  }

  private static Figure timing() {
    return new Figure(
        "fig2",
        2,
        "Who spoke when",
        "Statements by day, 1–9 November 2025, one lane a country. Filled: dated by the text; hollow: the document’s date; crossed: reported silence.",
        "Time line with five lanes. After the storm of 1 November Kazakhstan spoke on the 3rd, Kyrgyzstan on the 4th; Tajikistan is reported silent on the 9th.",
        new StatementTiming(
            List.of(
                new Lane(
                    "Kazakhstan",
                    List.of(
                        mark(3, Kind.DATED, "S2"),
                        mark(5, Kind.DATED, "S1"),
                        mark(5, Kind.DOCUMENT_DATE, "S4"),
                        mark(5, Kind.DATED, "S5"),
                        mark(7, Kind.DATED, "S3"))),
                new Lane(
                    "Kyrgyzstan",
                    List.of(mark(4, Kind.DATED, "S9"), mark(4, Kind.DOCUMENT_DATE, "S10"))),
                new Lane(
                    "Tajikistan",
                    List.of(mark(8, Kind.DATED, "S14"), mark(9, Kind.SILENCE, "S15"))),
                new Lane("Turkmenistan", List.of()),
                new Lane("Uzbekistan", List.of(mark(6, Kind.DATED, "S20")))),
            List.of(
                new StatementTiming.Event(LocalDate.of(2025, 11, 1), "E1", "Storm closes the port"),
                new StatementTiming.Event(
                    LocalDate.of(2025, 11, 5), "E2", "Copper concession signed"),
                new StatementTiming.Event(LocalDate.of(2025, 11, 6), "E3", "Rail tariff raised"))),
        new Figure.Table(
            List.of("Country", "dated", "document’s date", "silence"),
            List.of(
                List.of("Kazakhstan", "4", "1", "0"),
                List.of("Kyrgyzstan", "1", "1", "0"),
                List.of("Tajikistan", "1", "0", "1"),
                List.of("Turkmenistan", "0", "0", "0"),
                List.of("Uzbekistan", "1", "0", "0"))));
  }

  private static Mark mark(int day, Kind kind, String id) {
    return new Mark(LocalDate.of(2025, 11, day), kind, id);
  }

  private static Stage stage(String name, String... usd) {
    return new Stage(name, java.util.Arrays.stream(usd).map(BigDecimal::new).toList());
  }

  private static Coverage.Row row(String country, Integer... sentences) {
    return new Coverage.Row(country, List.of(sentences));
  }
}
