package org.briefwright.press;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Looks at the pages of a file: which letters stand where, and how often paint was put on. */
final class Eye extends PDFStreamEngine {

  private static final List<String> PAINT =
      List.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh");
  private static final double SAME = 0.05;

  private final Map<Integer, Integer> strokes = new HashMap<>();
  private final Deque<Integer> marks = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private List<Run> runs = new ArrayList<>();
  private int page;
  private double height;
  private double left;
  private double right;
  private double line;
  private double size;
  private int mark = -1;
  private Optional<String> fault = Optional.empty();

  Eye() {
    for (OperatorProcessor processor :
        List.of(
            new BeginMarkedContentSequence(this),
            new BeginMarkedContentSequenceWithProperties(this),
            new EndMarkedContentSequence(this),
            new Concatenate(this),
            new Save(this),
            new Restore(this),
            new SetGraphicsStateParameters(this),
            new SetMatrix(this),
            new DrawObject(this),
            new BeginText(this),
            new EndText(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new SetFontAndSize(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this))) {
      addOperator(processor);
    }
    PAINT.forEach(name -> addOperator(new Count(name)));
  }

  /** What stands on a page. */
  record Seen(List<Run> runs, Map<Integer, Integer> strokes, Optional<String> fault) {}

  /**
   * @param number of the page, from 0
   */
  Seen look(PDPage sheet, int number) throws IOException {
    page = number;
    height = sheet.getMediaBox().getHeight();
    runs = new ArrayList<>();
    strokes.clear();
    marks.clear();
    fault = Optional.empty();
    processPage(sheet);
    flush();
    return new Seen(runs, Map.copyOf(strokes), fault);
  }

  @Override
  public void beginMarkedContentSequence(
      @Nullable COSName tag, @Nullable COSDictionary properties) {
    int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
    boolean decoration = COSName.ARTIFACT.equals(tag);
    marks.push(own >= 0 || decoration || marks.isEmpty() ? own : marks.peek());
  }

  @Override
  public void endMarkedContentSequence() {
    if (!marks.isEmpty()) {
      marks.pop();
    }
  }

  private int now() {
    return marks.isEmpty() ? -1 : marks.peek();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = font.toUnicode(code);
    if (fault.isEmpty() && (letter == null || letter.isEmpty() || isMissing(font, code))) {
      fault = Optional.of("the letter of code " + code + " in " + font.getName() + " is missing");
    }
    double x = matrix.getTranslateX();
    double y = height - matrix.getTranslateY();
    double type = Math.hypot(matrix.getShearX(), matrix.getScaleX());
    int at = now();
    if (at != mark
        || Math.abs(y - line) > SAME
        || Math.abs(type - size) > SAME
        || Math.abs(x - right) > type) {
      flush();
      left = x;
      line = y;
      size = type;
      mark = at;
    }
    text.append(letter == null ? "\uFFFD" : letter);
    right = x + displacement.getX() * matrix.getScaleX();
  }

  private static boolean isMissing(PDFont font, int code) throws IOException {
    return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), page, left, line, right - left, size, mark));
      text.setLength(0);
    }
    right = Double.NEGATIVE_INFINITY;
  }

  private final class Count extends OperatorProcessor {

    private final String name;

    Count(String name) {
      super(Eye.this);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      strokes.merge(now(), 1, Integer::sum);
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
