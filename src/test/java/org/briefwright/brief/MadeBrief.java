package org.briefwright.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.briefwright.brief.Series.StatementTiming;
import org.briefwright.brief.Series.StatementTiming.Kind;
import org.briefwright.brief.Series.StatementTiming.Lane;
import org.briefwright.brief.Series.StatementTiming.Mark;

/** Briefs of any size, the same for the same size. */
public final class MadeBrief {

  private static final List<Tag> COUNTRIES =
      List.of(SampleBrief.KZ, SampleBrief.KG, SampleBrief.TJ, SampleBrief.TM, SampleBrief.UZ);
  private static final List<String> STAGES = List.of("talks", "announced", "signed", "financed");
  private static final String[] WORDS =
      ("the line of credit for a dam above valley towns road to an old port with new cranes under a roof of glass"
              + " Verkehrsinfrastrukturfinanzierungsgesellschaft who asked that all of it be paid before winter")
          .split(" ");

  private final int documents;
  private final int deals;
  private final int statements;
  private final Desk desk = new Desk();

  private MadeBrief(int documents, int deals, int statements) {
    this.documents = documents;
    this.deals = deals;
    this.statements = statements;
  }

  /** A brief of so many documents, deals and statements. */
  public static Brief of(int documents, int deals, int statements) {
    return new MadeBrief(documents, deals, statements).write();
  }

  private Brief write() {
    for (int number = 1; number <= documents; number++) {
      int first = number * 7;
      String[] sentences =
          IntStream.range(0, 12)
              .mapToObj(i -> sentence(first + i * 5, 8 + (first + i * 11) % 30))
              .toArray(String[]::new);
      desk.document(
          number, "Paper " + number % 9, "Title " + number, "5 November 2025", "given", sentences);
    }
    List<DealRow> rows = IntStream.range(0, deals).mapToObj(i -> deal(i, "ledger")).toList();
    List<CountrySection> sections = COUNTRIES.stream().map(this::section).toList();
    return new Brief(
        SampleBrief.masthead(),
        IntStream.range(0, Math.min(6, documents)).mapToObj(this::development).toList(),
        List.of(
            new Tally(String.valueOf(documents), "documents used", ""),
            new Tally(String.valueOf(deals), "deals", "")),
        List.of(values(), timing(), coverage(), map()),
        sections,
        Optional.of(sections.getFirst()),
        List.of(),
        new Ledger(rows, List.of(), List.of(), List.of(), "No rates were given."),
        Highlights.none(),
        List.of(),
        List.of(),
        new Sources(
            desk.register(),
            List.of(),
            List.of(new Sources.Note("Deals", "As found.")),
            List.of(),
            List.of(new Sources.Note("Program", "Briefwright"))),
        desk.evidence(),
        "Nothing found in " + documents + " documents.",
        Optional.empty());
  }

  private static String sentence(int seed, int words) {
    StringBuilder text = new StringBuilder("It was said that");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS[(seed * 31 + i * 17 + i * i) % WORDS.length]);
    }
    return text.append('.').toString();
  }

  private String label(int seed) {
    return 1 + seed % documents + "." + (1 + seed * 5 % 12);
  }

  private Development development(int i) {
    return new Development(
        List.of(COUNTRIES.get(i % 5)),
        Optional.of("5 November 2025"),
        desk.sentence(label(i)),
        1,
        desk.refs("front", label(i)));
  }

  private DealRow deal(int i, String place) {
    return new DealRow(
        "D" + (i + 1),
        "deal" + (i + 1),
        "5 November 2025",
        "Bank " + i % 13 + "; " + sentence(i, 2),
        List.of(COUNTRIES.get(i % 5)),
        sentence(i + 3, 4 + i % 9),
        "loan",
        STAGES.get(i % 4),
        "$" + amount(i) + " million",
        amount(i) + " m",
        List.of(),
        desk.refs(place, label(i)));
  }

  private static int amount(int i) {
    return 1 + (i * 7919) % 997;
  }

  private CountrySection section(Tag tag) {
    int index = COUNTRIES.indexOf(tag);
    List<StatementRow> said =
        IntStream.range(0, statements)
            .filter(i -> i % 5 == index)
            .mapToObj(i ->
                new StatementRow(
                    "S" + (i + 1),
                    tag,
                    "Speaker " + i % 37,
                    "minister",
                    "5 November 2025",
                    "stated",
                    "quote",
                    "“" + sentence(i, 5 + i % 20) + "”",
                    "",
                    "",
                    Optional.empty(),
                    desk.refs(tag.code(), label(i))))
            .toList();
    List<DealRow> own =
        IntStream.range(0, deals)
            .filter(i -> i % 5 == index)
            .mapToObj(i -> deal(i, tag.code()))
            .toList();
    return new CountrySection(
        tag.code().toLowerCase(Locale.ROOT),
        tag,
        documents > 0,
        documents + " documents",
        documents == 0
            ? Optional.empty()
            : Optional.of(
                new Line(
                    desk.sentence(label(index)),
                    Optional.empty(),
                    desk.refs(tag.code(), label(index)))),
        List.of(),
        own,
        List.of(),
        said,
        List.of(),
        "Found in " + documents + " documents: no dated events.",
        "");
  }

  private Figure values() {
    List<Series.DealValues.Stage> stages = new ArrayList<>();
    for (int s = 0; s < (deals == 0 ? 0 : 4); s++) {
      int stage = s;
      stages.add(
          new Series.DealValues.Stage(
              STAGES.get(s),
              IntStream.range(0, 5)
                  .mapToObj(c ->
                      BigDecimal.valueOf(
                          IntStream.range(0, deals)
                              .filter(i -> i % 5 == c && i % 4 == stage)
                              .mapToLong(i -> amount(i) * 1_000_000L)
                              .sum()))
                  .toList()));
    }
    return figure(
        "fig1",
        1,
        "Deal values",
        new Series.DealValues(
            deals == 0 ? List.of() : COUNTRIES.stream().map(Tag::name).toList(), stages));
  }

  private Figure timing() {
    List<Lane> lanes = new ArrayList<>();
    for (Tag tag : COUNTRIES) {
      int index = COUNTRIES.indexOf(tag);
      List<Mark> marks =
          IntStream.range(0, statements)
              .filter(i -> i % 5 == index)
              .mapToObj(i ->
                  new Mark(
                      LocalDate.of(2025, 11, 3).plusDays(i * 13 % 7),
                      i % 3 == 0 ? Kind.DOCUMENT_DATE : Kind.DATED,
                      "S" + i))
              .sorted(java.util.Comparator.comparing(Mark::day))
              .toList();
      lanes.add(new Lane(tag.name(), marks));
    }
    return figure("fig2", 2, "Who spoke when", new StatementTiming(lanes, List.of()));
  }

  private Figure coverage() {
    List<String> labels = IntStream.rangeClosed(1, documents).mapToObj(String::valueOf).toList();
    List<Series.Coverage.Row> rows =
        COUNTRIES.stream()
            .map(tag ->
                new Series.Coverage.Row(
                    tag.name(),
                    IntStream.range(0, documents)
                        .map(i -> (i * 7 + COUNTRIES.indexOf(tag) * 3) % 5)
                        .boxed()
                        .toList()))
            .toList();
    return figure("fig3", 3, "Coverage", new Series.Coverage(labels, rows));
  }

  private Figure map() {
    return figure(
        "fig4",
        4,
        "Where it was",
        new Series.CountryMap(
            COUNTRIES.stream()
                .map(tag ->
                    new Series.CountryMap.Count(
                        tag.code(), tag.name(), documents, deals / 5, statements / 5))
                .toList()));
  }

  private static Figure figure(String anchor, int number, String title, Series series) {
    return new Figure(
        anchor,
        number,
        title,
        title + ", made up.",
        "A made-up chart: " + title,
        series,
        new Figure.Table(List.of("Country", "n"), List.of()));
  }
}
