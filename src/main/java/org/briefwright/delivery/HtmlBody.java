package org.briefwright.delivery;

import java.util.List;
import org.briefwright.delivery.Issue.Table;

/**
 * A letter in HTML: one column, tables and inline style alone, no picture and nothing to fetch,
 * which is what mail programs agree on.
 */
final class HtmlBody {

  private static final String SERIF = "font-family:Georgia,'Times New Roman',serif;";
  private static final String SANS = "font-family:Arial,Helvetica,sans-serif;";
  private static final String INK = "color:#1d2733;";
  private static final String QUIET = "color:#566270;";
  private static final String RULE = "border-bottom:1px solid #d5dbe1;";

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private HtmlBody(Wording wording) {
    this.wording = wording;
  }

  static String of(Wording wording, List<Table> tables) {
    Issue issue = wording.issue();
    HtmlBody body = new HtmlBody(wording);
    body.open(issue);
    body.head(issue.head());
    body.paragraph(wording.file());
    body.developments(issue);
    body.tallies(issue.tallies());
    tables.forEach(body::table);
    body.foot(issue, tables);
    return body.out.toString();
  }

  private void open(Issue issue) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(issue.head().language()));
    out.append("\">\n<head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.append("<title>").append(escaped(wording.subject())).append("</title></head>\n");
    out.append("<body style=\"margin:0;padding:0;background:#ffffff;").append(INK).append("\">\n");
    out.append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">");
    out.append("<tr><td align=\"center\" style=\"padding:16px\">\n");
    out.append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"");
    out.append(" style=\"max-width:640px\"><tr><td align=\"left\">\n");
  }

  private void head(Issue.Head head) {
    block("p", SANS + QUIET + "font-size:12px;font-weight:bold;margin:0 0 12px", head.marking());
    block("h1", SERIF + "font-size:26px;line-height:1.2;margin:0 0 4px", head.title());
    block(
        "p",
        SANS + QUIET + "font-size:14px;line-height:1.5;margin:0 0 16px;padding:0 0 12px;" + RULE,
        head.period() + " (" + head.zone() + ") · " + wording.edition());
  }

  private void developments(Issue issue) {
    title(wording.say("developments"));
    if (issue.developments().isEmpty()) {
      paragraph(issue.nothingFound());
      return;
    }
    out.append("<ol style=\"").append(SERIF).append("font-size:16px;line-height:1.5;");
    out.append("margin:0 0 16px;padding:0 0 0 24px\">\n");
    for (Issue.Development line : issue.developments()) {
      out.append("<li style=\"margin:0 0 12px\">").append(escaped(line.text()));
      out.append("<br><span style=\"").append(SANS).append(QUIET).append("font-size:13px\">");
      out.append(escaped(line.countries()));
      line.date().ifPresent(date -> out.append(" · ").append(escaped(date)));
      String sources = wording.sources(line);
      out.append(sources.isEmpty() ? "" : " · " + escaped(sources));
      out.append(" · [").append(escaped(line.refs())).append("]</span></li>\n");
    }
    out.append("</ol>\n");
  }

  private void tallies(List<Issue.Tally> tallies) {
    title(wording.say("figures"));
    openTable();
    for (Issue.Tally tally : tallies) {
      out.append("<tr>");
      cell("td", "left", tally.label() + (tally.note().isEmpty() ? "" : " (" + tally.note() + ")"));
      cell("td", "right", tally.value());
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void table(Table table) {
    title(table.title());
    paragraph(table.caption());
    openTable();
    row("th", table.head());
    table.rows().forEach(row -> row("td", row));
    out.append("</table>\n");
  }

  private void openTable() {
    out.append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"");
    out.append(SANS).append("font-size:13px;line-height:1.4;border-collapse:collapse;");
    out.append("margin:0 0 20px\">\n");
  }

  private void row(String tag, List<String> cells) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      cell(tag, i == 0 ? "left" : "right", cells.get(i));
    }
    out.append("</tr>\n");
  }

  private void cell(String tag, String align, String text) {
    out.append('<').append(tag).append(" align=\"").append(align);
    out.append("\" style=\"padding:4px 6px;vertical-align:top;").append(RULE).append("\">");
    out.append(escaped(text)).append("</").append(tag).append('>');
  }

  private void foot(Issue issue, List<Table> tables) {
    String left = wording.leftToThePdf(tables);
    if (!left.isEmpty()) {
      paragraph(left);
    }
    String style = SANS + QUIET + "font-size:12px;line-height:1.5;margin:0 0 8px";
    String next = issue.head().next().map(day -> " " + wording.say("next", day)).orElse("");
    block("p", style, wording.until() + next);
    block("p", style, wording.say("brackets"));
    block("p", style + ";font-weight:bold", issue.head().marking());
    out.append("</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n");
  }

  private void title(String text) {
    block("h2", SANS + "font-size:16px;line-height:1.3;margin:20px 0 8px", text);
  }

  private void paragraph(String text) {
    block("p", SANS + "font-size:14px;line-height:1.5;margin:0 0 10px", text);
  }

  private void block(String tag, String style, String text) {
    out.append('<').append(tag).append(" style=\"").append(style).append("\">");
    out.append(escaped(text)).append("</").append(tag).append(">\n");
  }

  /** As text of HTML, so that nothing in a document is markup. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
