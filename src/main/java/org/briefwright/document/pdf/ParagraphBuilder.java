package org.briefwright.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Shape;

/**
 * Puts lines together to paragraphs. A paragraph ends where the next line stands further off than
 * usual, is set in another size or weight, is indented, or where its last line stops short; it goes
 * on over the end of a column or page where the sentence does. Notes at the foot of pages come
 * behind the text.
 */
final class ParagraphBuilder {

  private static final double FURTHER_OFF = 1.35;
  private static final double LARGER = 1.15;
  private static final double OF_TITLE = 1.3;
  private static final double OF_NOTE = 0.88;
  private static final String BULLETS = "•▪●◦‣■–*";

  private final Sheet sheet;
  private final Budget budget;
  private final Hyphens hyphens;
  private final RunningLines running;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final StringBuilder note = new StringBuilder();
  private final List<Segment> lines = new ArrayList<>();

  /** The right end of the longest line of the paragraph. */
  private double right;

  /** From where on small print is a note, on this page. */
  private double footFrom;

  private boolean titled;
  private boolean proseSeen;

  ParagraphBuilder(Sheet sheet, Budget budget) {
    this.sheet = sheet;
    this.budget = budget;
    this.hyphens = new Hyphens(sheet.pages());
    this.running = new RunningLines(sheet.pages());
  }

  List<Block> blocks() {
    for (List<Segment> page : sheet.pages()) {
      double top = page.stream().mapToDouble(Segment::y).min().orElse(0);
      double bottom = page.stream().mapToDouble(Segment::y).max().orElse(0);
      footFrom = top + 0.6 * (bottom - top);
      for (Segment segment : page) {
        budget.tick();
        add(segment);
      }
    }
    flush();
    flushNote();
    blocks.addAll(notes);
    List<Block> numbered = new ArrayList<>();
    for (Block block : blocks) {
      numbered.add(block.at(numbered.size() + 1));
    }
    return numbered;
  }

  private void add(Segment segment) {
    Optional<String> reason =
        isLeader(segment.text()) ? Optional.of("table of contents") : running.reason(segment);
    if (reason.isPresent()) {
      blocks.add(Block.of(Shape.LINE, segment.text(), 1).dropped(reason.get()));
    } else if (isNote(segment)) {
      addNote(segment);
    } else {
      if (!lines.isEmpty() && !goesOn(lines.getLast(), segment)) {
        flush();
      }
      lines.add(segment);
      right = Math.max(right, segment.right());
    }
  }

  /** "Introduction . . . . . . . 7" */
  private static boolean isLeader(String text) {
    return text.contains(". . . . .") || text.contains(".......");
  }

  private boolean goesOn(Segment last, Segment next) {
    if (last.cell() || next.cell() || isBullet(next) || !isAlike(last, next)) {
      return false;
    }
    boolean sentenceGoesOn = !last.endsWithStop() && !isLarge(last);
    double down = next.y() - last.y();
    boolean elsewhere = next.page() != last.page() || down <= 0;
    if (elsewhere) {
      return sentenceGoesOn && !isShort(last) || isLarge(last) && next.page() == last.page();
    }
    if (down > FURTHER_OFF * Math.max(sheet.pitch(), 1.15 * last.size())) {
      return false;
    }
    boolean indented = next.left() > last.left() + 0.8 * next.size() && lines.size() > 1;
    boolean stopsShort = isShort(last) && last.endsWithStop();
    return !(indented && last.endsWithStop()) && !stopsShort;
  }

  private boolean isAlike(Segment last, Segment next) {
    return Math.abs(last.size() - next.size()) <= 0.08 * sheet.bodySize()
        && (last.bold() == next.bold() || !isWhole(next));
  }

  /** A single bold word at the end of a line says nothing of the line below. */
  private static boolean isWhole(Segment segment) {
    return segment.text().indexOf(' ') > 0;
  }

  /** Whether the line ends well before the longest one of its paragraph. */
  private boolean isShort(Segment segment) {
    return lines.size() > 1 && segment.right() < right - 0.12 * (right - segment.left());
  }

  private boolean isLarge(Segment segment) {
    return segment.size() >= LARGER * sheet.bodySize();
  }

  private static boolean isBullet(Segment segment) {
    return segment.text().length() > 2
        && BULLETS.indexOf(segment.text().charAt(0)) >= 0
        && segment.text().charAt(1) == ' ';
  }

  /** Small print in the lower part of a page. */
  private boolean isNote(Segment segment) {
    return segment.size() <= OF_NOTE * sheet.bodySize() && segment.y() > footFrom;
  }

  private void addNote(Segment segment) {
    char first = segment.text().charAt(0);
    if (Character.isDigit(first) || first == '*') {
      flushNote();
    }
    hyphens.join(note, segment.text());
  }

  private void flushNote() {
    if (!note.isEmpty()) {
      notes.add(Block.of(Shape.PARAGRAPH, note.toString(), 1));
      note.setLength(0);
    }
  }

  private void flush() {
    if (lines.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> hyphens.join(text, line.text()));
    boolean bullet = isBullet(lines.getFirst());
    String words = bullet ? text.substring(2) : text.toString();
    blocks.add(Block.of(shape(words, bullet), words, 1));
    lines.clear();
    right = 0;
  }

  private Shape shape(String text, boolean bullet) {
    Segment first = lines.getFirst();
    if (bullet || first.cell()) {
      return Shape.ITEM;
    }
    boolean top = first.page() == 0 && first.size() >= OF_TITLE * sheet.bodySize();
    if (top && !titled && !proseSeen && text.indexOf(' ') > 0) {
      titled = true;
      return Shape.TITLE;
    }
    proseSeen |= text.length() > 80 && !isLarge(first);
    boolean label = text.length() < 200 && !lines.getLast().endsWithStop();
    boolean bold = lines.stream().allMatch(Segment::bold);
    if (label && (isLarge(first) || bold)) {
      return Shape.HEADING;
    }
    return lines.size() == 1 ? Shape.LINE : Shape.PARAGRAPH;
  }
}
