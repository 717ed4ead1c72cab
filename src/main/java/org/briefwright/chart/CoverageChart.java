package org.briefwright.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.briefwright.brief.Series.Coverage;

/**
 * How many sentences of which document speak of which country: a field for each pair, the darker
 * the more, with its number where there is room; for more documents than fields fit, a bar for each
 * country that counts documents.
 */
final class CoverageChart {

  private static final double ROW = 15;
  private static final double HEAD = 14;
  private static final double FOOT = 14;
  private static final double LONGEST_NAME = 130;
  private static final double WIDEST_FIELD = 30;
  private static final double FIELD_FOR_A_NUMBER = 13;
  private static final double NARROWEST_FIELD = 3.5;
  private static final double FAINTEST = 0.14;
  private static final double DARK_ENOUGH_FOR_WHITE = 0.55;

  private final Coverage coverage;
  private final Style style;
  private final double nameWidth;
  private final double fieldWidth;
  private final int most;

  private CoverageChart(Coverage coverage, Style style) {
    this.coverage = coverage;
    this.style = style;
    this.nameWidth =
        Math.min(
                LONGEST_NAME,
                coverage.rows().stream()
                    .mapToDouble(r -> style.ruler().widthPt(r.country(), true, Ink.NORMAL))
                    .max()
                    .orElse(0))
            + 8;
    this.fieldWidth =
        Math.min(WIDEST_FIELD, (style.widthPt() - nameWidth - 2) / coverage.documents().size());
    this.most =
        coverage.rows().stream()
            .flatMap(row -> row.sentences().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
  }

  static Sketch sketch(Coverage coverage, Style style) {
    if (coverage.documents().isEmpty() || coverage.rows().isEmpty()) {
      return QuietFrame.sketch(style.say("no-document"));
    }
    CoverageChart chart = new CoverageChart(coverage, style);
    double rows = ROW * coverage.rows().size();
    return new Sketch(HEAD + rows + FOOT, chart::paint);
  }

  private void paint(Ink ink) {
    boolean fields = fieldWidth >= NARROWEST_FIELD;
    paintNames(ink);
    if (fields) {
      paintHead(ink);
      paintFields(ink);
    } else {
      paintBars(ink);
    }
    if (fields && most == 0) {
      return; // no field is dark
    }
    String foot =
        fields ? style.say("darkest", most) : style.say("speak-of-it", coverage.documents().size());
    ink.left(foot, 0, HEAD + ROW * coverage.rows().size() + 11, false, Ink.SMALL, Ink.QUIET);
  }

  private void paintNames(Ink ink) {
    for (int row = 0; row < coverage.rows().size(); row++) {
      String name =
          Ink.fit(
              style.ruler(), coverage.rows().get(row).country(), nameWidth - 8, true, Ink.NORMAL);
      ink.left(name, 0, HEAD + ROW * row + 10.5, true, Ink.NORMAL, Ink.BLACK);
    }
  }

  private void paintHead(Ink ink) {
    List<String> documents = coverage.documents();
    double widest =
        documents.stream().mapToDouble(label -> ink.width(label, false, Ink.SMALL)).max().orElse(0);
    int every = (int) Math.max(1, Math.ceil((widest + 3) / fieldWidth));
    ink.left(style.say("document"), 0, 9, false, Ink.SMALL, Ink.QUIET);
    for (int i = 0; i < documents.size(); i += every) {
      double x = nameWidth + (i + 0.5) * fieldWidth;
      ink.centred(documents.get(i), x, 9, false, Ink.SMALL, Ink.QUIET);
    }
  }

  private void paintFields(Ink ink) {
    int columns = coverage.documents().size();
    int rows = coverage.rows().size();
    int width = (int) Math.ceil(fieldWidth * columns);
    Plot plot =
        new Plot(
            width,
            (int) (ROW * rows),
            new Plot.Range(0, width / fieldWidth),
            new Plot.Range(0, rows),
            false);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int count = coverage.rows().get(row).sentences().get(column);
        plot.add(column + 0.5, row + 0.5, (x, y) -> paintField(ink, count, x, y));
      }
    }
    plot.paint(ink.graphics(), nameWidth, HEAD);
  }

  private void paintField(Ink ink, int count, double x, double y) {
    double gap = fieldWidth > FIELD_FOR_A_NUMBER ? 1 : 0.4;
    Rectangle2D field =
        new Rectangle2D.Double(
            x - fieldWidth / 2 + gap / 2, y - ROW / 2 + 0.5, fieldWidth - gap, ROW - 1);
    if (count == 0) {
      ink.outline(field, 0.3, Ink.HAIR);
      return;
    }
    double depth = FAINTEST + (1 - FAINTEST) * count / most;
    ink.fill(field, tint(style.accent(), depth));
    String number = String.valueOf(count);
    if (ink.width(number, false, Ink.SMALL) + 3 <= fieldWidth) {
      Color color = depth > DARK_ENOUGH_FOR_WHITE ? Ink.WHITE : Ink.BLACK;
      ink.centred(number, x, y + 2.8, false, Ink.SMALL, color);
    }
  }

  private void paintBars(Ink ink) {
    double room = style.widthPt() - nameWidth - 30;
    for (int row = 0; row < coverage.rows().size(); row++) {
      long documents =
          coverage.rows().get(row).sentences().stream().filter(count -> count > 0).count();
      double length = room * documents / coverage.documents().size();
      double y = HEAD + ROW * row;
      ink.fill(new Rectangle2D.Double(nameWidth, y + 3, length, ROW - 6), style.accent());
      ink.left(
          String.valueOf(documents),
          nameWidth + length + 4,
          y + 10.5,
          false,
          Ink.NORMAL,
          Ink.BLACK);
    }
    double bottom = HEAD + ROW * coverage.rows().size();
    ink.line(nameWidth, HEAD, nameWidth, bottom, 0.8, Ink.BLACK);
  }

  /** A colour between white (0) and itself (1). */
  static Color tint(Color color, double depth) {
    return new Color(
        mix(color.getRed(), depth), mix(color.getGreen(), depth), mix(color.getBlue(), depth));
  }

  private static int mix(int part, double depth) {
    return (int) Math.round(255 - (255 - part) * depth);
  }
}
