package org.briefwright.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.briefwright.brief.Phrases;
import org.briefwright.brief.Series.DealValues;
import org.briefwright.brief.Series.StatementTiming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The least and the most that a chart may have to show, in the letters that are printed. */
class ExtremesTest {

  private static final double[] WIDTHS = {237, 258, 339, 492};
  private static final List<String> STAGES =
      List.of("completed", "signed", "announced", "proposed");
  private static final List<String> NAMES =
      List.of("Kazakhstan", "Uzbekistan", "Turkmenistan", "Kyrgyzstan", "Tajikistan");
  private static final LocalDate START = LocalDate.of(2021, 1, 4);
  private static final Ruler RULER = ruler();

  private static Ruler ruler() {
    Font regular = font("SourceSans3-Regular.ttf");
    Font bold = font("SourceSans3-SemiBold.ttf");
    FontRenderContext context = new FontRenderContext(null, true, true);
    return (text, isBold, size) ->
        (isBold ? bold : regular)
            .deriveFont((float) size)
            .getStringBounds(text, context)
            .getWidth();
  }

  private static Font font(String file) {
    try {
      return Font.createFont(
          Font.TRUETYPE_FONT, Path.of("fonts/source-sans-3").resolve(file).toFile());
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check(java.util.function.Function<Style, Sketch> chart) {
    for (double width : WIDTHS) {
      for (String language : Phrases.LANGUAGES) {
        Style style = style(width).in(Phrases.in(language));
        Sketch sketch = chart.apply(style);
        RecordingInk ink = RecordingInk.of(sketch, style);
        String where = width + " points wide in " + language;
        assertThat(ink.collisions()).as(where).isEmpty();
        assertThat(ink.outside(sketch.heightPt())).as(where).isEmpty();
        assertThat(ink.labels).as(where).isNotEmpty();
      }
    }
  }

  static Style style(double width) {
    return new Style(width, "Source Sans 3", new Color(0x12496B), new Color(0xC9761F), RULER);
  }

  /** Deals of as many groups as needed; values grow evenly by ratio from the least to the most. */
  static DealValues deals(int count, double least, double most) {
    int groups = (count + STAGES.size() - 1) / STAGES.size();
    List<String> names =
        IntStream.range(0, groups)
            .mapToObj(i -> i < NAMES.size() ? NAMES.get(i) : "KZ + UZ + " + (char) ('A' + i))
            .toList();
    List<DealValues.Stage> stages =
        IntStream.range(0, STAGES.size())
            .mapToObj(stage ->
                new DealValues.Stage(
                    STAGES.get(stage),
                    IntStream.range(0, groups)
                        .mapToObj(i -> value(i * STAGES.size() + stage, count, least, most))
                        .toList()))
            .toList();
    return new DealValues(names, stages);
  }

  private static BigDecimal value(int index, int count, double least, double most) {
    if (index >= count) {
      return BigDecimal.ZERO;
    }
    double share = count == 1 ? 1 : index / (count - 1.0);
    return new BigDecimal(least * Math.pow(most / least, share), new MathContext(3));
  }

  /** Each country speaks on the first day, on the last and between, and all kinds of marks. */
  static StatementTiming timing(int days, int marks, int events) {
    return new StatementTiming(
        NAMES.stream()
            .map(name ->
                new StatementTiming.Lane(
                    name,
                    IntStream.range(0, marks)
                        .mapToObj(i ->
                            new StatementTiming.Mark(
                                day(i, marks, days),
                                StatementTiming.Kind.values()[i % 3],
                                "S" + (i + 1)))
                        .toList()))
            .toList(),
        IntStream.range(0, events)
            .mapToObj(i ->
                new StatementTiming.Event(
                    day(i, events, days), "E" + (i + 1), "the gate of the valley was shut"))
            .toList());
  }

  private static LocalDate day(int index, int count, int days) {
    return START.plusDays(count == 1 ? 0 : (long) index * (days - 1) / (count - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1e4, 1e4",
    "1, 1e12, 1e12",
    "5, 1e4, 1e12",
    "5, 9e11, 1e12",
    "60, 1e4, 1e12",
    "60, 1e4, 2e4",
    "60, 9.99e11, 1e12"
  })
  void labels_of_deals_keep_apart(int count, double least, double most) {
    check(style -> DealChart.sketch(deals(count, least, most), style));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 60, 12", "2, 2, 2", "1827, 2, 1", "1827, 60, 12", "1827, 1, 0"})
  void labels_of_days_keep_apart(int days, int marks, int events) {
    check(style -> TimingChart.sketch(timing(days, marks, events), style));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void no_data_is_said_in_one_line(int groups) {
    check(style -> DealChart.sketch(deals(0, 1, 1), style));
    check(style -> TimingChart.sketch(timing(groups, 0, 0), style));
  }

  @Test
  void an_event_of_several_years_is_told_with_its_year() {
    assertThat(RecordingInk.of(TimingChart.sketch(timing(1827, 2, 1), style(492))).texts())
        .contains("E1, 4 Jan 2021: the gate of the valley was shut");
    assertThat(RecordingInk.of(TimingChart.sketch(timing(365, 2, 1), style(492))).texts())
        .contains("E1, 4 Jan: the gate of the valley was shut");
  }

  @Test
  void the_largest_deals_are_drawn_and_the_others_counted() {
    Sketch sketch = DealChart.sketch(deals(60, 1e4, 1e12), style(492));
    assertThat(RecordingInk.of(sketch, style(492)).texts())
        .anyMatch(text -> text.contains("30"))
        .contains("1 tn proposed");
  }
}
