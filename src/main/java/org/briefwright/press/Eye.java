package org.briefwright.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Looks at the pages of a file: which letters stand where, and how often paint was put on. */
final class Eye {

  private static final double SAME = 0.05;
  private static final int DEEPEST = 50;

  private final Map<COSDictionary, Letters> fonts = new IdentityHashMap<>();
  private final Map<Integer, Integer> strokes = new HashMap<>();
  private final Deque<Pen> saved = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private List<Run> runs = new ArrayList<>();
  private Pen pen = new Pen();
  // A machine asks for the mark of every letter: numbers, not objects.
  private int[] marks = new int[16];
  private int marked;
  private int depth;
  private int page;
  private double height;
  private double left;
  private double right;
  private double line;
  private double size;
  private int mark = -1;
  private Optional<String> fault = Optional.empty();

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
    marked = 0;
    saved.clear();
    pen = new Pen();
    fault = Optional.empty();
    try (InputStream content = sheet.getContents()) {
      read(content, new Named(sheet.getResources(), fonts));
    }
    flush();
    return new Seen(runs, Map.copyOf(strokes), fault);
  }

  private void read(InputStream content, Named named) throws IOException {
    Tokens tokens = new Tokens(content.readAllBytes());
    Operands operands = new Operands();
    for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
      if (kind == Tokens.Kind.OPERATOR) {
        perform(tokens.word(), operands, named);
        operands.clear();
      } else {
        operands.add(kind, tokens);
      }
    }
  }

  private void perform(String operator, Operands given, Named named) throws IOException {
    switch (operator) {
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh" ->
          strokes.merge(now(), 1, Integer::sum);
      case "BMC" -> open(given.name(0), -1);
      case "BDC" ->
          open(given.name(0), given.mark() >= 0 ? given.mark() : named.mark(given.name(1)));
      case "EMC" -> marked = Math.max(0, marked - 1);
      case "q" -> saved.push(pen.saved());
      case "Q" -> pen = saved.isEmpty() ? pen : saved.pop();
      case "cm" -> pen.transform(given.matrix());
      case "Do" -> draw(given.name(0), named);
      case "BT" -> pen.place(new AffineTransform());
      case "Tf" -> pen.take(named.letters(given.name(0)), given.number(0));
      case "Tm" -> pen.place(given.matrix());
      case "Tc" -> pen.spaceLetters(given.number(0));
      case "Tw" -> pen.spaceWords(given.number(0));
      case "Tz" -> pen.stretch(given.number(0));
      case "TL" -> pen.lead(given.number(0));
      case "Ts" -> pen.rise(given.number(0));
      case "Td" -> pen.moveLine(given.number(0), given.number(1));
      case "TD" -> {
        pen.lead(-given.number(1));
        pen.moveLine(given.number(0), given.number(1));
      }
      case "T*" -> pen.nextLine();
      case "Tj", "TJ" -> write(given);
      case "'" -> {
        pen.nextLine();
        write(given);
      }
      case "\"" -> {
        pen.spaceWords(given.number(0));
        pen.spaceLetters(given.number(1));
        pen.nextLine();
        write(given);
      }
      default -> {}
    }
  }

  private void open(String tag, int own) {
    boolean decoration = tag.equals(COSName.ARTIFACT.getName());
    int mark = own >= 0 || decoration ? own : now();
    marks = marked < marks.length ? marks : Arrays.copyOf(marks, marked * 2);
    marks[marked++] = mark;
  }

  private int now() {
    return marked == 0 ? -1 : marks[marked - 1];
  }

  private void draw(String name, Named named) throws IOException {
    PDFormXObject form = depth < DEEPEST ? named.form(name) : null;
    if (form != null) {
      PDResources own = form.getResources();
      Pen outside = pen;
      int before = saved.size();
      pen = pen.saved();
      pen.transform(form.getMatrix().createAffineTransform());
      depth++;
      try (InputStream content = form.getContents()) {
        read(content, own == null ? named : new Named(own, fonts));
      }
      depth--;
      while (saved.size() > before) {
        saved.pop();
      }
      pen = outside;
    }
  }

  private void write(Operands given) throws IOException {
    Letters letters = pen.letters();
    if (letters == null) {
      return;
    }
    for (int place = 0; place < given.count(); place++) {
      if (given.isText(place)) {
        write(letters.of(given.text(place)));
      } else {
        pen.kern(given.number(place));
      }
    }
  }

  private void write(Letters.Letter[] letters) {
    AffineTransform matrix = pen.onPage();
    double type = Math.hypot(matrix.getShearX(), matrix.getScaleX());
    Point2D step = pen.step();
    double x = matrix.getTranslateX();
    double y = height - matrix.getTranslateY();
    for (Letters.Letter letter : letters) {
      if (fault.isEmpty()) {
        fault = letter.fault();
      }
      if (!continues(x, y, type)) {
        flush();
        left = x;
        line = y;
        size = type;
        mark = now();
      }
      text.append(letter.text());
      right = x + letter.width() * matrix.getScaleX();
      double width = pen.pass(letter);
      x += width * step.getX();
      y -= width * step.getY();
    }
  }

  private boolean continues(double x, double y, double type) {
    return now() == mark
        && Math.abs(y - line) <= SAME
        && Math.abs(type - size) <= SAME
        && Math.abs(x - right) <= type;
  }

  private void flush() {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), page, left, line, right - left, size, mark));
      text.setLength(0);
    }
    right = Double.NEGATIVE_INFINITY;
  }
}
