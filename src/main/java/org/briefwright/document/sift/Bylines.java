package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 6: what the dropped lines around the text say of its author and its publisher: bylines,
 * source lines, and the name at the top of an issue.
 */
final class Bylines implements Step {

  private static final int MOST_WORDS_OF_NAME = 8;

  private final NameReader names;

  Bylines(DayScanner scanner) {
    names = new NameReader(scanner);
  }

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      switch (line.block().furniture().orElse("")) {
        case "byline" ->
            names.name(line.text()).ifPresent(name -> page.claim(Topic.AUTHOR, name, "byline"));
        case "source line" -> claimPublisher(page, publisher(line.text()), "source line");
        default -> {}
      }
    }
    claimMasthead(page);
  }

  private static void claimPublisher(Page page, Optional<String> name, String from) {
    name.ifPresent(value -> page.claim(Topic.PUBLISHER, value, from));
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
}
