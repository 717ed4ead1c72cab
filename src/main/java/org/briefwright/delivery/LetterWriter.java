package org.briefwright.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefwright.delivery.Issue.Table;

/**
 * Writes the letter that an edition is mailed with: key developments, figures, and the data of the
 * charts, all as printed. Where that would be more than mail programs show, the last tables are
 * left to the PDF.
 */
public final class LetterWriter {

  // Mail programs cut a message at about 100 kB, headers and parts' heads included.
  private static final int LARGEST = 95_000;

  private LetterWriter() {}

  /**
   * @param attached whether the PDF goes with it; where it is too large, its place is named instead
   */
  public static Letter write(Issue issue, boolean attached) {
    Wording wording = Wording.of(issue, attached);
    for (int tables = issue.tables().size(); ; tables--) {
      List<Table> shown = issue.tables().subList(0, tables);
      String html = HtmlBody.of(wording, shown);
      String text = TextBody.of(wording, shown);
      if (tables == 0 || size(html) + size(text) <= LARGEST) {
        return new Letter(wording.subject(), text, html);
      }
    }
  }

  /** As it is sent: quoted-printable writes a byte beyond ASCII as three, and breaks long lines. */
  private static int size(String body) {
    int plain = (int) body.chars().filter(c -> c < 0x7f).count();
    int bytes = body.getBytes(StandardCharsets.UTF_8).length;
    return (plain + (bytes - plain) * 3) * 27 / 26;
  }
}
