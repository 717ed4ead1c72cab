package org.briefwright.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Shape;
import org.briefwright.fact.Notice;

/**
 * Reads Markdown: front matter, headings of both kinds, lists, quotations, tables. Of the marks
 * inside a paragraph only the words stay; code and rules are dropped.
 */
public final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d{1,3}[.)])\\s+(\\S.*)");
  private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
  private static final Pattern TABLE_RULE = Pattern.compile("[|:\\s-]{3,}");

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<TextLine> paragraph = new ArrayList<>();
  private boolean inItem;

  private MarkdownReader(Budget budget) {
    this.budget = budget;
  }

  /**
   * @param notices what was noticed while decoding
   */
  public static Draft read(String text, DayScanner scanner, Budget budget, List<Notice> notices) {
    budget.spend(Ceiling.CHARACTERS, text.length());
    List<TextLine> lines = TextLine.split(text);
    FrontMatter front = FrontMatter.of(lines, scanner);
    MarkdownReader reader = new MarkdownReader(budget);
    reader.readLines(lines.subList(front.lines(), lines.size()));
    return new Draft(Draft.Make.MARKED, reader.blocks, front.claims(), front.dates(), notices);
  }

  private void readLines(List<TextLine> lines) {
    boolean inCode = false;
    for (TextLine line : lines) {
      budget.tick();
      if (line.text().startsWith("```") || line.text().startsWith("~~~")) {
        flush();
        inCode = !inCode;
      } else if (!inCode) {
        readLine(line);
      } else if (!line.isBlank()) {
        blocks.add(
            Block.of(Shape.PARAGRAPH, Clean.fold(line.text()), line.number()).dropped("code"));
      }
    }
    flush();
  }

  private void readLine(TextLine line) {
    String text = withoutQuoteMark(line.text());
    if (text.isBlank()) {
      flush();
    } else if (UNDERLINE.matcher(text).matches()) {
      underline();
    } else if (HEADING.matcher(text).matches()) {
      flush();
      var heading = HEADING.matcher(text);
      if (heading.matches()) {
        int level = heading.group(1).length();
        add(
            level == 1 ? Shape.TITLE : Shape.HEADING,
            heading.group(2).replaceAll("\\s#++$", ""),
            line);
      }
    } else if (ITEM.matcher(text).matches()) {
      flush();
      inItem = true;
      paragraph.add(line);
    } else if (text.startsWith("|")) {
      flush();
      addRow(text, line);
    } else {
      paragraph.add(line);
    }
  }

  /** A line of === or --- makes the line above it a heading; alone it is a rule. */
  private void underline() {
    if (paragraph.size() == 1 && !inItem) {
      TextLine line = paragraph.getFirst();
      paragraph.clear();
      add(Shape.HEADING, line.text(), line);
    } else {
      flush();
    }
  }

  private void addRow(String text, TextLine line) {
    if (!TABLE_RULE.matcher(text).matches()) {
      for (String cell : text.split("\\|")) {
        add(Shape.ITEM, cell, line);
      }
    }
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    StringBuilder joined = new StringBuilder();
    for (TextLine line : paragraph) {
      joined.append(joined.isEmpty() ? "" : " ").append(withoutQuoteMark(line.text()));
    }
    String text = joined.toString();
    if (inItem) {
      var item = ITEM.matcher(text);
      text = item.matches() ? item.group(1) : text;
    }
    add(inItem ? Shape.ITEM : Shape.PARAGRAPH, text, paragraph.getFirst());
    paragraph.clear();
    inItem = false;
  }

  private void add(Shape shape, String text, TextLine line) {
    String words = Clean.fold(MarkdownMarks.removed(text));
    if (!words.isEmpty()) {
      blocks.add(Block.of(shape, words, line.number()));
    }
  }

  private static String withoutQuoteMark(String text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' ')) {
      i++;
    }
    return i > 0 && text.charAt(0) == '>' ? text.substring(i) : text;
  }
}
