package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 7: what the dropped lines around the text say of its author and its publisher: bylines,
 * source lines, and the name at the top of an issue.
 */
final class Bylines implements Step {

  private static final int MOST_WORDS_OF_NAME = 8;

  private static final List<String> ISSUE =
      List.of("issue", "vol", "volume", "no", "digest", "bulletin", "weekly", "выпуск", "дайджест");

  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?([^/\\s:?#]{3,80})\\S*");

  private final NameReader names;
  private final OutletWords outlets = OutletWords.read();

  Bylines(DayScanner scanner) {
    names = new NameReader(scanner);
  }

  @Override
  public void apply(Page page) {
    claimMasthead(page);
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      switch (line.block().furniture().orElse("")) {
        case "byline" -> {
          if (!outlets.isName(line)) {
            names.name(line.text()).ifPresent(name -> page.claim(Topic.AUTHOR, name, "byline"));
          }
        }
        case "source line" -> claimPublisher(page, publisher(line.text()), "source line");
        default -> {}
      }
    }
    claimOutlet(page);
  }

  /** The name of an outlet or office that stands alone above the text: "Lake Wire". */
  private void claimOutlet(Page page) {
    int end = Math.min(page.firstProse(), page.size());
    for (int i = 0; i < end; i++) {
      if (isDropped(page, i, "section label", "byline") && outlets.isName(page.line(i))) {
        page.claim(Topic.PUBLISHER, page.line(i).text(), "masthead");
      }
    }
  }

  private static void claimPublisher(Page page, Optional<String> name, String from) {
    name.ifPresent(value -> page.claim(Topic.PUBLISHER, value, from));
  }

  /** The site in "https://www.kun.uz/en/1": where an address is all that is given. */
  static Optional<String> host(String text) {
    Matcher address = ADDRESS.matcher(text);
    return address.lookingAt() ? Optional.of(address.group(1)) : Optional.empty();
  }

  /** The first name in "Source: Jamestown", "Sources: A with B (Paris), C and D", "(A/B)". */
  static Optional<String> publisher(String text) {
    int colon = text.indexOf(':');
    String rest = colon > 0 ? text.substring(colon + 1) : text;
    rest = rest.strip().replaceFirst("^[(\\[]", "").replaceFirst("[)\\]]$", "");
    Optional<String> host = host(rest);
    if (host.isPresent()) {
      return host;
    }
    String name = rest.split(" with |, | \\(|;| and | via |\\. ", 2)[0].strip();
    boolean nameLike =
        !name.isEmpty()
            && Tokens.asWritten(name).size() <= MOST_WORDS_OF_NAME
            && (colon > 0 || text.startsWith("("));
    return nameLike ? Optional.of(name) : Optional.empty();
  }

  /**
   * The name at the top of an issue: in a line of parts that holds a date and a word such as
   * "issue" ("Hill Courier | Issue 7 | June 3"), the first part; or the label above such a line, or
   * above a line such as "Date: …".
   */
  private static void claimMasthead(Page page) {
    int end = Math.min(page.firstProse(), page.size());
    for (int i = 0; i < end; i++) {
      if (!isDropped(page, i, "date line", "byline")) {
        continue;
      }
      String text = page.line(i).text();
      boolean issue = page.line(i).tokens().stream().anyMatch(ISSUE::contains);
      boolean labelAbove =
          i > 0 && i < titleOr(page, end) && isDropped(page, i - 1, "section label", "byline");
      int bar = text.indexOf('|');
      if (labelAbove
          && (issue || text.indexOf(':') > 0)
          && page.line(i - 1).text().indexOf(':') < 0) {
        page.claim(Topic.PUBLISHER, page.line(i - 1).text(), "masthead");
      } else if (issue && bar > 0 && isDropped(page, i, "date line")) {
        page.claim(Topic.PUBLISHER, text.substring(0, bar), "masthead");
      }
    }
  }

  private static int titleOr(Page page, int end) {
    return page.title() < 0 ? end : page.title();
  }

  private static boolean isDropped(Page page, int i, String... reasons) {
    return List.of(reasons).contains(page.line(i).block().furniture().orElse(""));
  }
}
