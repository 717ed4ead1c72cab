package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.briefwright.brief.Phrases;
import org.briefwright.brief.Series.CountryMap;
import org.briefwright.brief.Series.Coverage;
import org.briefwright.brief.Series.DealValues;
import org.briefwright.brief.Series.StatementTiming;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * No label lies over another or over the drawing's edge, whatever the data, in every language and
 * at every width that the shipped designs have: random data, the same in each run.
 */
class LabelsTest {

  private static final double[] WIDTHS = {237, 258, 339, 492};
  private static final double[] MAP_WIDTHS = {168, 243, 339, 492};
  private static final List<String> STAGES =
      List.of("completed", "signed", "announced", "proposed");
  private static final List<String> COUNTRIES = List.of("KZ", "UZ", "TM", "KG", "TJ");
  private static final List<String> NAMES =
      List.of("Kazakhstan", "Uzbekistan", "Turkmenistan", "Kyrgyzstan", "Tajikistan");
  private static final LocalDate START = LocalDate.of(2021, 11, 3);

  private static void check(java.util.function.Function<Style, Sketch> chart, double[] widths) {
    for (double width : widths) {
      for (String language : Phrases.LANGUAGES) {
        Style style = style(width).in(Phrases.in(language));
        Sketch sketch = chart.apply(style);
        RecordingInk ink = RecordingInk.of(sketch, style);
        String where = width + " points wide in " + language;
        assertThat(ink.collisions()).as(where).isEmpty();
        assertThat(ink.outside(sketch.heightPt())).as(where).isEmpty();
      }
    }
  }

  private static Style style(double width) {
    return new Style(
        width,
        "Source Sans 3",
        new Color(0x12496B),
        new Color(0xC9761F),
        (text, bold, size) -> text.length() * size * 0.5);
  }

  @RepeatedTest(25)
  void deals_from_ten_thousand_to_a_trillion(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int groups = random.nextInt(1, 16);
    List<String> names =
        IntStream.range(0, groups)
            .mapToObj(i -> i < 5 ? COUNTRIES.get(i) : COUNTRIES.get(i % 5) + " + " + i)
            .toList();
    List<DealValues.Stage> stages = new ArrayList<>();
    for (String stage : STAGES) {
      List<BigDecimal> values = IntStream.range(0, groups).mapToObj(i -> value(random)).toList();
      stages.add(new DealValues.Stage(stage, values));
    }
    DealValues deals = new DealValues(names, stages);
    check(style -> DealChart.sketch(deals, style), WIDTHS);
  }

  private static BigDecimal value(Random random) {
    return random.nextInt(3) == 0
        ? BigDecimal.ZERO
        : new BigDecimal(Math.pow(10, random.nextDouble(4, 12)), new MathContext(4));
  }

  @RepeatedTest(25)
  void statements_of_one_day_and_of_five_years(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int days = (int) Math.pow(10, random.nextDouble(0, 3.26));
    List<StatementTiming.Lane> lanes = new ArrayList<>();
    for (String name : NAMES) {
      List<StatementTiming.Mark> marks =
          IntStream.range(0, random.nextInt(0, 40))
              .mapToObj(i ->
                  new StatementTiming.Mark(
                      START.plusDays(random.nextInt(days)),
                      StatementTiming.Kind.values()[random.nextInt(3)],
                      "S" + random.nextInt(1, 400)))
              .sorted((a, b) -> a.day().compareTo(b.day()))
              .toList();
      lanes.add(new StatementTiming.Lane(name, marks));
    }
    List<StatementTiming.Event> events =
        IntStream.range(0, random.nextInt(0, 12))
            .mapToObj(i ->
                new StatementTiming.Event(
                    START.plusDays(random.nextInt(days)),
                    "E" + (i + 1),
                    "what came to pass in the valley on that day, told at some length"))
            .toList();
    StatementTiming timing = new StatementTiming(lanes, events);
    check(style -> TimingChart.sketch(timing, style), WIDTHS);
  }

  @RepeatedTest(15)
  void coverage_by_no_document_and_by_hundreds(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int documents = (int) Math.pow(10, random.nextDouble(0, 2.7)) - 1;
    Coverage coverage =
        new Coverage(
            IntStream.rangeClosed(1, documents).mapToObj(Integer::toString).toList(),
            NAMES.stream()
                .map(name ->
                    new Coverage.Row(
                        name,
                        IntStream.range(0, documents)
                            .mapToObj(i -> Math.max(0, random.nextInt(-20, 40)))
                            .toList()))
                .toList());
    check(style -> CoverageChart.sketch(coverage, style), WIDTHS);
  }

  @RepeatedTest(8)
  void a_map_of_few_and_of_many(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    CountryMap map =
        new CountryMap(
            IntStream.range(0, COUNTRIES.size())
                .mapToObj(i ->
                    new CountryMap.Count(
                        COUNTRIES.get(i),
                        NAMES.get(i),
                        Math.max(0, random.nextInt(-5, 400)),
                        random.nextInt(60),
                        random.nextInt(400)))
                .toList());
    check(style -> MapChart.sketch(map, style, new Atlas()), MAP_WIDTHS);
  }
}
