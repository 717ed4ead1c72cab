package org.briefwright.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.briefwright.delivery.Issue.Table;

/**
 * Writes the letter that an edition is mailed with: key developments, figures, and the data of the
 * charts, all as printed. Where that would be more than mail programs show, the last tables are
 * left to the PDF.
 */
public final class LetterWriter {

  // Mail programs cut a message at about 100 kB; on its way a body grows by a third, or a little
  // more.
  private static final int LARGEST = 60_000;

  private LetterWriter() {}

  /**
   * @param elsewhere what is said in place of an attachment that is too large
   */
  public static Letter write(Issue issue, Optional<String> elsewhere) {
    for (int tables = issue.tables().size(); ; tables--) {
      List<Table> shown = issue.tables().subList(0, tables);
      String html = HtmlBody.of(issue, shown, elsewhere);
      String text = TextBody.of(issue, shown, elsewhere);
      if (tables == 0 || size(html) + size(text) <= LARGEST) {
        return new Letter(subject(issue), text, html);
      }
    }
  }

  private static int size(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  /** {@code [TLP:CLEAR] Central Asia Weekly, 2025-W45, 3-9 November 2025}. */
  static String subject(Issue issue) {
    Issue.Head head = issue.head();
    String version = head.version() > 1 ? ", version " + head.version() : "";
    String label = head.label().matches("\\d.*") ? ", " + head.label() : "";
    // in a subject a plain hyphen is read by every program
    String period = head.period().replace('–', '-').replace('\u00a0', ' ');
    return "[" + head.marking() + "] " + head.title() + label + version + ", " + period;
  }

  /** What the reader is told of the file. */
  static String file(Issue issue, Optional<String> elsewhere) {
    return elsewhere.orElse("The whole briefing is attached: " + issue.fileName());
  }

  /** {@code "2 independent sources"}; empty for one or none. */
  static String sources(Issue.Development line) {
    return line.sources() > 1 ? line.sources() + " independent sources" : "";
  }

  static String leftToThePdf(Issue issue, List<Table> shown) {
    int left = issue.tables().size() - shown.size();
    return left == 0
        ? ""
        : left == 1
            ? "The data of one more chart are in the PDF."
            : "The data of " + left + " more charts are in the PDF.";
  }
}
