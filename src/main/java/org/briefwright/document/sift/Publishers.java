package org.briefwright.document.sift;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 11: who published the text, where no source line says it: the agency in its dateline, the
 * name that signs it, the owner of its copyright.
 */
final class Publishers implements Step {

  private static final Pattern AGENCY =
      Pattern.compile("^.{2,60}?(?:\\(([\\p{Lu}][^()]{1,30})\\)|/([\\p{Lu}][^/]{1,30})/) ?[-–—.:]");

  private static final Pattern YEARS =
      Pattern.compile("^[^\\p{L}]*(?i:copyright|\\([cс]\\))?[^\\p{L}]*");

  @Override
  public void apply(Page page) {
    claimAgency(page);
    claimSignOff(page);
    claimCopyright(page);
  }

  /** The agency that signs the text: a name of one word, or several with strokes between them. */
  private static void claimSignOff(Page page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      Line line = page.line(i);
      if ("sign-off".equals(line.block().furniture().orElse(""))) {
        String name = line.text().split(" ?/ ?", 2)[0].strip();
        boolean agency = line.words() == 1 || line.text().indexOf('/') > 0;
        if (agency && line.hasNoLowerCaseWord()) {
          page.claim(Topic.PUBLISHER, name, "sign-off");
        }
      }
    }
  }

  private static void claimAgency(Page page) {
    int first = page.firstProse();
    if (first < page.size()) {
      String text = page.line(first).text();
      Matcher agency = AGENCY.matcher(text.substring(0, Math.min(120, text.length())));
      if (agency.find() && isDateline(text)) {
        String name = agency.group(1) == null ? agency.group(2) : agency.group(1);
        page.claim(Topic.PUBLISHER, name, "dateline");
      }
    }
  }

  // An agency is named behind a place in capitals: "ASTANA (Agency) –".
  private static boolean isDateline(String text) {
    String first = text.split("[ ,(/]", 2)[0];
    return first.length() > 2 && first.equals(first.toUpperCase(Locale.ROOT));
  }

  private static void claimCopyright(Page page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      Line line = page.line(i);
      if ("copyright".equals(line.block().furniture().orElse("")) && line.words() <= 25) {
        int sign = Math.max(0, line.text().indexOf('©'));
        String rest = YEARS.matcher(line.text().substring(sign)).replaceFirst("");
        String name = rest.split("[.,|]|All |Все ", 2)[0].strip();
        if (Tokens.asWritten(name).size() <= 6 && line.text().indexOf('©') >= 0) {
          page.claim(Topic.PUBLISHER, name, "line of copyright");
        }
      }
    }
  }
}
