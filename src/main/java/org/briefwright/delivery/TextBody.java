package org.briefwright.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefwright.delivery.Issue.Table;

/** A letter in plain text: lines of at most 72 characters, but for longer words. */
final class TextBody {

  private static final int WIDTH = 72;
  private static final int GAP = 2;

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private TextBody(Wording wording) {
    this.wording = wording;
  }

  static String of(Wording wording, List<Table> tables) {
    Issue issue = wording.issue();
    TextBody body = new TextBody(wording);
    body.head(issue.head());
    body.paragraph("", wording.file());
    body.developments(issue);
    issue.changes().ifPresent(body::changes);
    body.figures(issue);
    tables.forEach(body::table);
    body.foot(issue, tables);
    return body.out.toString();
  }

  private void head(Issue.Head head) {
    line(head.marking());
    line("");
    line(head.title());
    line(head.period() + " (" + head.zone() + ")");
    line(wording.edition());
    line("");
  }

  private void developments(Issue issue) {
    title(wording.say("developments"));
    if (issue.developments().isEmpty()) {
      paragraph("", issue.nothingFound());
    }
    int number = 0;
    for (Issue.Development line : issue.developments()) {
      number++;
      wrap(number + ". ", line.text());
      List<String> notes = new ArrayList<>();
      notes.add(line.countries());
      line.date().ifPresent(notes::add);
      notes.add(wording.sources(line));
      notes.add("[" + line.refs() + "]");
      notes.removeIf(String::isEmpty);
      paragraph("   ", String.join(" · ", notes));
    }
  }

  private void changes(Changes changes) {
    title(wording.say("since"));
    paragraph("", wording.compared(changes));
    String kind = "";
    for (Changes.Change change : changes.changes()) {
      if (!change.kind().equals(kind)) {
        kind = change.kind();
        line(kind);
      }
      wrap("  - ", change.text() + (change.refs().isEmpty() ? "" : " [" + change.refs() + "]"));
      if (!change.then().isEmpty()) {
        wrap("    ", wording.say("before", change.then()));
      }
    }
    if (!changes.changes().isEmpty()) {
      line("");
    }
  }

  private void figures(Issue issue) {
    title(wording.say("figures"));
    for (Issue.Tally tally : issue.tallies()) {
      wrap("", tally.label() + ": " + tally.value() + note(tally.note()));
    }
    line("");
  }

  private static String note(String note) {
    return note.isEmpty() ? "" : " (" + note + ")";
  }

  private void table(Table table) {
    title(table.title());
    String caption = wording.caption(table);
    if (!caption.isEmpty()) {
      paragraph("", caption);
    }
    int[] widths = widths(table);
    int total = -GAP;
    for (int width : widths) {
      total += width + GAP;
    }
    if (total <= WIDTH) {
      grid(table, widths);
    } else {
      list(table);
    }
    line("");
  }

  private static int[] widths(Table table) {
    int[] widths = new int[table.head().size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = table.head().get(i).length();
      for (List<String> row : table.rows()) {
        widths[i] = Math.max(widths[i], i < row.size() ? row.get(i).length() : 0);
      }
    }
    return widths;
  }

  private void grid(Table table, int[] widths) {
    row(table.head(), widths);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("-".repeat(width));
    }
    row(rule, widths);
    table.rows().forEach(row -> row(row, widths));
  }

  private void row(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
      String space = " ".repeat(widths[i] - cells.get(i).length());
      // the first column names the row, the others are figures
      line.append(i == 0 ? cells.get(i) + space : " ".repeat(GAP) + space + cells.get(i));
    }
    line(line.toString().stripTrailing());
  }

  private void list(Table table) {
    for (List<String> row : table.rows()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i < Math.min(row.size(), table.head().size()); i++) {
        cells.add(table.head().get(i) + " " + row.get(i));
      }
      wrap("", (row.isEmpty() ? "" : row.getFirst() + ": ") + String.join("; ", cells));
    }
  }

  private void foot(Issue issue, List<Table> tables) {
    String left = wording.leftToThePdf(tables);
    if (!left.isEmpty()) {
      paragraph("", left);
    }
    line("-".repeat(WIDTH));
    wrap("", wording.until());
    issue.head().next().ifPresent(next -> wrap("", wording.say("next", next)));
    wrap("", wording.say("brackets"));
    line("");
    line(issue.head().marking());
  }

  private void title(String title) {
    line(title.toUpperCase(Locale.ROOT));
    line("");
  }

  private void paragraph(String indent, String text) {
    wrap(indent, text);
    line("");
  }

  /** Writes words in lines; those after the first are indented as far as {@code first} is long. */
  private void wrap(String first, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean fresh = true;
    for (String word : text.strip().split("\\s+")) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(" ".repeat(first.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    line(line.toString());
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
