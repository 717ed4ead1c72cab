package org.briefwright.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final String ACCENT = "color:#12496b;";
  private static final String HAIRLINE = "1px solid #d5dbe1;";
  private static final String RULE = "border-bottom:" + HAIRLINE;
  private static final String PLAIN_TABLE =
      "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"";
  private static final int TALLIES_IN_A_ROW = 3;

  // "TLP 2.0, Traffic Light Protocol: colours of the labels, on black" (FIRST)
  private static final Map<String, String> MARKINGS =
      Map.of("RED", "#ff2b2b", "AMBER", "#ffc000", "GREEN", "#33ff00", "CLEAR", "#ffffff");

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
    issue.changes().ifPresent(body::changes);
    body.tallies(issue.tallies());
    tables.forEach(body::table);
    body.foot(issue, tables);
    return body.out.toString();
  }

  private void open(Issue issue) {
    out.append("<!DOCTYPE html>\n<html lang=\"").append(escaped(issue.head().language()));
    out.append("\">\n<head><meta charset=\"utf-8\">");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.append("<meta name=\"color-scheme\" content=\"light\">");
    out.append("<title>").append(escaped(wording.subject())).append("</title></head>\n");
    out.append("<body style=\"margin:0;padding:0;background:#ffffff;").append(INK).append("\">\n");
    out.append(PLAIN_TABLE).append("\"><tr><td align=\"center\" style=\"padding:16px\">\n");
    out.append(PLAIN_TABLE).append("max-width:640px\">");
    out.append("<tr><td align=\"left\" style=\"border-top:4px solid #12496b;padding:16px 0 0\">\n");
  }

  private void head(Issue.Head head) {
    marking(head.marking(), "0 0 14px");
    block("h1", SERIF + "font-size:28px;line-height:1.2;margin:0 0 6px", head.title());
    block(
        "p",
        SANS + QUIET + "font-size:14px;line-height:1.5;margin:0 0 16px;padding:0 0 12px;" + RULE,
        head.period() + " (" + head.zone() + ") · " + wording.edition());
  }

  private void marking(String marking, String margin) {
    String color =
        MARKINGS.getOrDefault(
            marking.replaceFirst("^TLP:", "").replaceFirst("\\+.*", "").toUpperCase(Locale.ROOT),
            "#ffffff");
    out.append("<p style=\"").append(SANS).append("font-size:12px;font-weight:bold;margin:");
    out.append(margin).append("\"><span style=\"background:#000000;color:").append(color);
    out.append(";padding:3px 8px\">").append(escaped(marking)).append("</span></p>\n");
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

  /** A box of its own, so that who reads every edition finds at once what is new in this one. */
  private void changes(Changes changes) {
    out.append(PLAIN_TABLE).append("margin:24px 0 0\"><tr><td style=\"background:#f3f6f8;");
    out.append("border-left:4px solid #c9761f;padding:12px 16px\">\n");
    block("h2", heading("0 0 4px"), wording.say("since"));
    String style = SANS + QUIET + "font-size:13px;line-height:1.5;margin:0 0 8px";
    block("p", style, wording.compared(changes));
    String kind = "";
    for (Changes.Change change : changes.changes()) {
      if (!change.kind().equals(kind)) {
        kind = change.kind();
        block("p", SANS + "font-size:13px;font-weight:bold;margin:10px 0 2px", kind);
      }
      change(change);
    }
    out.append("</td></tr></table>\n");
  }

  private void change(Changes.Change change) {
    out.append("<p style=\"").append(SANS).append("font-size:13px;line-height:1.5;margin:0 0 6px");
    out.append("\">").append(escaped(change.text()));
    if (!change.refs().isEmpty()) {
      quietly(" [" + change.refs() + "]");
    }
    if (!change.then().isEmpty()) {
      out.append("<br>");
      quietly(wording.say("before", change.then()));
    }
    out.append("</p>\n");
  }

  private void quietly(String text) {
    out.append("<span style=\"").append(QUIET).append("\">").append(escaped(text));
    out.append("</span>");
  }

  private void tallies(List<Issue.Tally> tallies) {
    title(wording.say("figures"));
    out.append(PLAIN_TABLE).append("margin:0 0 8px\">\n");
    for (int first = 0; first < tallies.size(); first += TALLIES_IN_A_ROW) {
      out.append("<tr>");
      for (int i = first; i < first + TALLIES_IN_A_ROW; i++) {
        out.append("<td width=\"33%\" align=\"left\" style=\"vertical-align:top;");
        out.append("padding:8px 12px 12px 0\">");
        if (i < tallies.size()) {
          tally(tallies.get(i));
        }
        out.append("</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</table>\n");
  }

  private void tally(Issue.Tally tally) {
    block("div", SERIF + ACCENT + "font-size:24px;line-height:1.2", tally.value());
    block("div", SANS + "font-size:13px;line-height:1.4", tally.label());
    if (!tally.note().isEmpty()) {
      block("div", SANS + QUIET + "font-size:12px;line-height:1.4", tally.note());
    }
  }

  private void table(Table table) {
    title(table.title());
    String caption = wording.caption(table);
    if (!caption.isEmpty()) {
      block("p", SANS + QUIET + "font-size:13px;line-height:1.5;margin:0 0 8px", caption);
    }
    out.append("<table width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" style=\"");
    out.append(SANS).append("font-size:13px;line-height:1.4;border-collapse:collapse;");
    out.append("margin:0 0 20px\">\n");
    row("th", table.head());
    table.rows().forEach(row -> row("td", row));
    out.append("</table>\n");
  }

  private void row(String tag, List<String> cells) {
    out.append("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      cell(tag, i == 0 ? "left" : "right", cells.get(i));
    }
    out.append("</tr>\n");
  }

  /** Nothing at all stands back, so that the eye finds the figures. */
  private void cell(String tag, String align, String text) {
    boolean nothing = text.equals("0") || text.equals("–");
    out.append('<').append(tag).append(" align=\"").append(align).append("\" style=\"");
    out.append(tag.equals("th") ? QUIET : nothing ? "color:#8a95a1;" : "");
    out.append("padding:5px ").append(align.equals("left") ? "6px 5px 0" : "0 5px 6px");
    out.append(";vertical-align:top;").append(RULE).append("\">");
    out.append(escaped(text)).append("</").append(tag).append('>');
  }

  private void foot(Issue issue, List<Table> tables) {
    String left = wording.leftToThePdf(tables);
    if (!left.isEmpty()) {
      paragraph(left);
    }
    String style = SANS + QUIET + "font-size:12px;line-height:1.5;margin:0 0 8px";
    String next = issue.head().next().map(day -> " " + wording.say("next", day)).orElse("");
    block("p", style + ";padding:12px 0 0;border-top:" + HAIRLINE, wording.until() + next);
    block("p", style, wording.say("brackets"));
    marking(issue.head().marking(), "12px 0 0");
    out.append("</td></tr></table>\n</td></tr></table>\n</body>\n</html>\n");
  }

  private void title(String text) {
    block("h2", heading("24px 0 8px"), text);
  }

  private static String heading(String margin) {
    return SANS + ACCENT + "font-size:16px;line-height:1.3;margin:" + margin;
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
