package org.briefwright.delivery;

import java.util.List;
import org.briefwright.brief.Phrases;
import org.briefwright.delivery.Issue.Table;

/**
 * What a letter says besides what the edition says, in the edition's language.
 *
 * @param attached whether the PDF goes with the letter
 */
record Wording(Issue issue, Phrases phrases, boolean attached) {

  static Wording of(Issue issue, boolean attached) {
    String language = issue.head().language();
    String spoken = Phrases.LANGUAGES.contains(language) ? language : "en";
    return new Wording(issue, Phrases.in(spoken), attached);
  }

  String say(String name, Object... parts) {
    return phrases.say("mail." + name, parts);
  }

  /** {@code [TLP:CLEAR] Central Asia Weekly, 2026-W45, 2-8 November 2026}. */
  String subject() {
    Issue.Head head = issue.head();
    String version = head.version() > 1 ? say("subject-version", head.version()) : "";
    String label = head.hasLabel() ? ", " + head.label() : "";
    // in a subject a plain hyphen is read by every program
    String period = head.period().replace('–', '-').replace('\u00a0', ' ');
    return "[" + head.marking() + "] " + head.title() + label + version + ", " + period;
  }

  /** {@code "Edition 2026-W45, version 1"}; some days that have no name have only a version. */
  String edition() {
    Issue.Head head = issue.head();
    return head.hasLabel()
        ? say("edition", head.label(), head.version())
        : say("version", head.version());
  }

  /** What the reader is told of the file. */
  String file() {
    return attached ? say("attached", issue.fileName()) : say("elsewhere", issue.place());
  }

  /** {@code "2 independent sources"}; empty for one or none. */
  String sources(Issue.Development line) {
    return line.sources() > 1 ? say("sources", line.sources()) : "";
  }

  /** What is said of the tables that are not in {@code shown}; empty where all are. */
  String leftToThePdf(List<Table> shown) {
    int left = issue.tables().size() - shown.size();
    return left == 0 ? "" : left == 1 ? say("one-chart") : say("charts", left);
  }

  /** What stands below a table's title; may be empty. */
  String caption(Table table) {
    return (table.dollars() ? say("dollars") + " " : "") + table.caption();
  }

  /** {@code "Compared with 2025-W44, version 1 (27 October – 2 November 2025)."} */
  String compared(Changes changes) {
    return say("compared", changes.edition())
        + (changes.changes().isEmpty() ? " " + say("unchanged") : "");
  }

  String until() {
    return say("until", issue.head().cutOff(), issue.head().zone());
  }
}
