package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 8: what dropped lines say about the document: its author in a byline, its publisher in a
 * source line, a masthead, a line of copyright or a dateline's agency.
 */
final class Clues implements Step {

  private static final int MOST_WORDS_OF_NAME = 8;

  private static final Pattern AGENCY =
      Pattern.compile("^.{2,60}?(?:\\(([\\p{Lu}][^()]{1,30})\\)|/([\\p{Lu}][^/]{1,30})/) ?[-–—.:]");

  private static final Pattern YEARS =
      Pattern.compile("^[^\\p{L}]*(?i:copyright|\\([cс]\\))?[^\\p{L}]*");

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      String reason = line.block().furniture().orElse("");
      switch (reason) {
        case "byline" -> author(line.text()).ifPresent(name -> claimAuthor(page, name));
        case "source line" -> claimPublisher(page, publisher(line.text()), "source line");
        default -> {}
      }
    }
    claimMasthead(page);
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

  private static void claimAuthor(Page page, String name) {
    page.claim(Topic.AUTHOR, name, "byline");
  }

  private static void claimPublisher(Page page, Optional<String> name, String from) {
    name.ifPresent(value -> page.claim(Topic.PUBLISHER, value, from));
  }

  /** The name in "By Jane Doe · 4 min", "Author: Jane Doe", "Interview: J. Doe". */
  static Optional<String> author(String text) {
    String rest = Credit.beforeDetails(text);
    int colon = rest.indexOf(':');
    String name = colon > 0 ? rest.substring(colon + 1) : rest.replaceFirst("(?i)^\\s*by\\s+", "");
    name = name.replaceFirst("\\s+(?:in|for)\\s.*", "").replaceFirst("[,(].*", "").strip();
    boolean nameLike =
        !name.isEmpty()
            && Character.isUpperCase(name.codePointAt(0))
            && Tokens.asWritten(name).size() <= MOST_WORDS_OF_NAME
            && (colon > 0 || !rest.strip().equals(name));
    return nameLike ? Optional.of(name) : Optional.empty();
  }

  /** The first name in "Source: Jamestown", "Sources: A with B (Paris), C and D", "(A/B)". */
  static Optional<String> publisher(String text) {
    int colon = text.indexOf(':');
    String rest = colon > 0 ? text.substring(colon + 1) : text;
    rest = rest.strip().replaceFirst("^[(\\[]", "").replaceFirst("[)\\]]$", "");
    String name = rest.split(" with |, | \\(|;| and | via |\\. ", 2)[0].strip();
    boolean nameLike =
        !name.isEmpty()
            && Tokens.asWritten(name).size() <= MOST_WORDS_OF_NAME
            && (colon > 0 || text.startsWith("("));
    return nameLike ? Optional.of(name) : Optional.empty();
  }

  /**
   * The name at the top of an issue: the first part of a line of separated parts that names its
   * issue; or a first line without lower-case words above lines such as "Date:".
   */
  private static void claimMasthead(Page page) {
    int first = page.firstProse();
    for (int i = 0; i < Math.min(first, page.size()); i++) {
      Line line = page.line(i);
      String reason = line.block().furniture().orElse("");
      boolean issue =
          line.tokens().stream()
              .anyMatch(List.of("issue", "vol", "no", "volume", "выпуск")::contains);
      if ("date line".equals(reason) && line.text().indexOf('|') > 0 && issue) {
        page.claim(Topic.PUBLISHER, line.text().substring(0, line.text().indexOf('|')), "masthead");
      }
      if ("section label".equals(reason) || "byline".equals(reason)) {
        claimTop(page, i);
      }
    }
  }

  private static void claimTop(Page page, int i) {
    boolean top = page.title() < 0 || i < page.title();
    boolean headerBelow =
        i + 1 < page.size()
            && List.of("date line", "byline")
                .contains(page.line(i + 1).block().furniture().orElse(""))
            && page.line(i + 1).text().indexOf(':') > 0;
    if (top && headerBelow && page.line(i).text().indexOf(':') < 0) {
      page.claim(Topic.PUBLISHER, page.line(i).text(), "masthead");
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
