package org.briefwright.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.text.Clean;

/**
 * Puts the signs of each page together to segments of lines. Text that stands on its side is left
 * out.
 */
final class PageSegments extends PDFTextStripper {

  /** A gap this wide, in letter sizes, parts words. */
  private static final double SPACE = 0.17;

  /** A gap this wide, in letter sizes, parts columns or cells. */
  private static final double GAP = 1.4;

  private final Budget budget;
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private double left;
  private double right;
  private double y;
  private double size;
  private double sizes;
  private int letters;
  private int boldLetters;
  private int page;

  PageSegments(Budget budget) {
    this.budget = budget;
  }

  List<List<Segment>> of(PDDocument pdf) throws IOException {
    List<List<Segment>> pages = new ArrayList<>();
    document = pdf;
    for (PDPage sheet : pdf.getPages()) {
      segments.clear();
      processPage(sheet);
      endSegment();
      pages.add(joined(segments));
      page++;
    }
    return pages;
  }

  @Override
  protected void writePage() {
    // nothing is written: the signs were gathered as they came
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.tick();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition sign) {
    if (sign.getDir() != 0 || sign.getUnicode() == null) {
      return;
    }
    double from = sign.getXDirAdj();
    double at = sign.getYDirAdj();
    double height = Math.max(1, sign.getFontSizeInPt());
    boolean sameLine = Math.abs(at - y) <= 0.3 * Math.max(size, height);
    boolean goesOn =
        sameLine && from > left && from - right <= GAP * height && from >= right - height;
    if (!text.isEmpty() && !goesOn) {
      endSegment();
    }
    if (text.isEmpty()) {
      left = from;
      y = at;
      size = height;
    } else if (from - right > SPACE * height) {
      text.append(' ');
    }
    add(sign, from);
  }

  private void add(TextPosition sign, double from) {
    String unicode = sign.getUnicode();
    budget.spend(Ceiling.CHARACTERS, unicode.length());
    text.append(unicode);
    right = Math.max(right, from + sign.getWidthDirAdj());
    if (text.length() == unicode.length()) {
      right = from + sign.getWidthDirAdj();
    }
    letters += unicode.length();
    sizes += unicode.length() * Math.max(1, sign.getFontSizeInPt());
    size = sizes / letters;
    boldLetters += isBold(sign.getFont()) ? unicode.length() : 0;
  }

  private static boolean isBold(PDFont font) {
    String name = font.getName();
    if (name == null) {
      return false;
    }
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.contains("bold") || folded.contains("black") || folded.contains("heavy");
  }

  private void endSegment() {
    String words = Clean.fold(Clean.text(text.toString()));
    if (!words.isEmpty()) {
      boolean bold = boldLetters * 2 > letters;
      segments.add(new Segment(words, left, right, y, size, bold, page, false));
    }
    text.setLength(0);
    letters = 0;
    boldLetters = 0;
    sizes = 0;
  }

  /** Some programs write each word by itself: neighbours on a line become one segment. */
  private static List<Segment> joined(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::y).thenComparingDouble(Segment::left));
    List<Segment> joined = new ArrayList<>();
    int i = 0;
    while (i < sorted.size()) {
      int end = i + 1;
      while (end < sorted.size() && sorted.get(end).isOnLineOf(sorted.get(i))) {
        end++;
      }
      List<Segment> line = new ArrayList<>(sorted.subList(i, end));
      line.sort(Comparator.comparingDouble(Segment::left));
      joinLine(line, joined);
      i = end;
    }
    return joined;
  }

  private static void joinLine(List<Segment> line, List<Segment> joined) {
    Segment last = line.getFirst();
    for (Segment next : line.subList(1, line.size())) {
      double gap = next.left() - last.right();
      if (gap <= GAP * last.size()) {
        // Signs printed twice on the same spot are one.
        boolean twice = gap < -0.5 * last.width() && last.text().equals(next.text());
        last = twice ? last : join(last, next, gap > SPACE * last.size());
      } else {
        joined.add(last);
        last = next;
      }
    }
    joined.add(last);
  }

  private static Segment join(Segment one, Segment other, boolean space) {
    double letters = one.text().length();
    double others = other.text().length();
    return new Segment(
        one.text() + (space ? " " : "") + other.text(),
        one.left(),
        Math.max(one.right(), other.right()),
        one.y(),
        (one.size() * letters + other.size() * others) / (letters + others),
        letters >= others ? one.bold() : other.bold(),
        one.page(),
        false);
  }
}
