package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 8: what the dropped lines around the text say of its author and its publisher: bylines,
 * source lines, and the name at the top of an issue.
 */
final class Bylines implements Step {

  private static final int MOST_WORDS_OF_NAME = 8;
  private static final int MOST_WORDS_OF_BYLINE = 15;

  /** The name behind "for" or a comma, to the next mark or figure. */
  private static final Pattern EMPLOYER =
      Pattern.compile("(?: (for) |(,) )((?<!\\w)\\p{Lu}[^,|·•\\d(]{1,60})");

  private static final List<String> ISSUE =
      List.of("issue", "vol", "volume", "no", "digest", "bulletin", "weekly", "выпуск", "дайджест");

  private static final Pattern FIRST_PUBLISHED =
      Pattern.compile(
          " (?:published|appeared|posted|republished|reprinted|permission)"
              + " (?:by|in|on|at|from|of)(?: the website of)? (?!(?:Russian|English|Kazakh|Kyrgyz|Uzbek|Tajik|Turkmen|German|French|full|part)\\b)"
              + "(\\p{Lu}[^.,;(\\d]{1,60})(?<! )(?: on| \\(|[.,;(]|$)");

  /** "Date: …"; in "11:05" a colon is nothing special. */
  private static final Pattern FIELD = Pattern.compile("[^\\d:]{2,30}:");

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
        case "byline" -> claimByline(page, line);
        case "source line" -> claimSource(page, i);
        case "date line" -> claimDateLine(page, i);
        case "contact" -> claimPublisher(page, Stamps.sender(line.text()), "sender");
        default -> {}
      }
    }
    claimOutlet(page);
  }

  /** "Hill Wire, Osh, 4 May", "Jane Doe | 4 May": whose line it is. */
  private void claimDateLine(Page page, int i) {
    Line line = page.line(i);
    claimPublisher(page, Stamps.publisher(line, outlets), "date line");
    String first = line.text().split(" [|·] ", 2)[0];
    boolean belowTitle = page.title() >= 0 && i > page.title() && i < page.firstProse();
    if (belowTitle && first.length() < line.text().length() && !outlets.isName(first)) {
      names
          .name(first)
          .filter(first::equals)
          .ifPresent(name -> page.claim(Topic.AUTHOR, name, "date line"));
    }
  }

  /** Above the text "(Source: …)" in brackets is that of its picture. */
  private static void claimSource(Page page, int i) {
    String text = page.line(i).text();
    boolean ofPicture = text.startsWith("(Source") && i < page.firstProse();
    boolean explains = text.startsWith("(") && text.chars().anyMatch(c -> "\"“«".indexOf(c) >= 0);
    if (!ofPicture && !explains) {
      claimPublisher(page, publisher(text), "source line");
    }
  }

  private void claimByline(Page page, Line line) {
    Optional<String> employer = employer(line);
    if (employer.isPresent() || !outlets.isName(line)) {
      names
          .name(line.text())
          .ifPresent(name -> {
            boolean outlet = outlets.isName(name) && !line.tokens().getFirst().equals("by");
            page.claim(outlet ? Topic.PUBLISHER : Topic.AUTHOR, name, "byline");
          });
    }
    claimPublisher(page, employer, "byline");
  }

  /** "By Jane Doe for Lake Wire", "Jane Doe, Lake Wire": for whom the author writes. */
  private Optional<String> employer(Line line) {
    Matcher behind = EMPLOYER.matcher(line.text());
    if (line.words() > MOST_WORDS_OF_BYLINE || outlets.isFullName(line) || !behind.find()) {
      return Optional.empty();
    }
    String name = behind.group(3).strip();
    boolean named = "for".equals(behind.group(1)) || outlets.isName(name);
    return named && Tokens.asWritten(name).size() <= MOST_WORDS_OF_NAME
        ? Optional.of(name)
        : Optional.empty();
  }

  /** The name of an outlet or office that stands alone above the text: "Lake Wire". */
  private void claimOutlet(Page page) {
    int end = Math.min(page.firstProse(), page.size());
    for (int i = 0; i < end; i++) {
      if (isDropped(page, i, "section label", "byline")
          && outlets.isName(page.line(i))
          && employer(page.line(i)).isEmpty()) {
        page.claim(Topic.PUBLISHER, firstPart(page.line(i).text()), "masthead");
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

  /**
   * The first name in "Source: Jamestown", "First published in Lake Wire", "Sources: A with B
   * (Paris), C and D", "(A/B)".
   */
  static Optional<String> publisher(String text) {
    Matcher first = FIRST_PUBLISHED.matcher(text);
    if (first.find()) {
      return Optional.of(first.group(1).strip());
    }
    int colon = text.indexOf(':');
    String rest = colon > 0 ? text.substring(colon + 1) : text;
    rest = rest.strip().replaceFirst("^[(\\[]", "").replaceFirst("[)\\]]$", "");
    Optional<String> host = host(rest);
    if (host.isPresent()) {
      return host;
    }
    String name = rest.split(" with |, | \\(|;| and | via |\\. | [|·•—–] ", 2)[0].strip();
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
          && (issue || FIELD.matcher(text).lookingAt())
          && page.line(i - 1).text().indexOf(':') < 0) {
        page.claim(Topic.PUBLISHER, firstPart(page.line(i - 1).text()), "masthead");
      } else if (issue && bar > 0 && isDropped(page, i, "date line")) {
        page.claim(Topic.PUBLISHER, text.substring(0, bar), "masthead");
      }
    }
  }

  /** "Hill Press / Information agency / English version", "Hill Press (Osh)": it comes first. */
  private static String firstPart(String text) {
    return text.split(" / | \\| | \\(", 2)[0].strip();
  }

  private static int titleOr(Page page, int end) {
    return page.title() < 0 ? end : page.title();
  }

  private static boolean isDropped(Page page, int i, String... reasons) {
    return List.of(reasons).contains(page.line(i).block().furniture().orElse(""));
  }
}
