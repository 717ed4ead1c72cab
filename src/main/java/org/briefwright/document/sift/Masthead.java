package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 3: the name of whoever publishes a plain text, alone on its first lines: in capitals or
 * capitalised, and right above what says of which kind the text is ("Policy Brief No. 27", "Press
 * release", "Memorandum"); or before volume and number of an issue.
 */
final class Masthead implements Step {

  private static final int MOST_LINES = 4;
  private static final int MOST_WORDS = 10;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_WORDS_OF_TITLE = 4;

  /** Why lines are furniture that say of which kind or number a text is. */
  private static final Set<String> KINDS = Set.of(SeriesLine.REASON, "record of the page");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a", "&");

  private final OutletWords outlets = OutletWords.read();
  private final HeaderLine header;

  Masthead(HeaderLine header) {
    this.header = header;
  }

  @Override
  public void apply(Page page) {
    int end = page.isPlain() ? Math.min(MOST_LINES, page.firstProse()) : 0;
    for (int i = 0; i < Math.min(end, page.size()); i++) {
      Line line = page.line(i);
      if (SeriesLine.isIssue(line)) {
        issue(line).ifPresent(name -> page.claim(Topic.PUBLISHER, name, "masthead"));
        claimDay(page, i);
        return;
      }
      if (page.isKept(i)
          && isName(line)
          && tellsKind(page, i + 1)
          && (outlets.isName(line) || headlineFollows(page, i + 2))) {
        claimTop(page, i);
        page.claim(Topic.PUBLISHER, line.text(), "masthead");
        page.drop(i, "masthead");
        claimDay(page, i + 1);
        return;
      }
    }
  }

  /** An office above a department of its own. */
  private void claimTop(Page page, int i) {
    Line top = page.line(0);
    if (i > 0 && isName(top) && (outlets.isFullName(top) || top.isAllCapitals())) {
      page.claim(Topic.PUBLISHER, top.text(), "masthead");
    }
  }

  /** {@code Vol. 12, No. 4 – 14 November 2025}. */
  private void claimDay(Page page, int i) {
    header.day(page.line(i)).ifPresent(day -> page.date(day, Trust.LINE, "date line"));
  }

  private static Optional<String> issue(Line line) {
    String name = line.text().split("[,|–—(]", 2)[0].strip();
    return Optional.of(name).filter(text -> Tokens.asWritten(text).size() > 1);
  }

  private static boolean tellsKind(Page page, int i) {
    return i < page.size() && KINDS.contains(page.line(i).block().furniture().orElse(""));
  }

  /** Whether a title stands below, where authors might stand below the title. */
  private static boolean headlineFollows(Page page, int from) {
    return page.kept(from, Math.min(page.firstProse(), page.size()))
        .mapToObj(page::line)
        .anyMatch(line -> line.words() >= FEWEST_WORDS_OF_TITLE && !isName(line));
  }

  private static boolean isName(Line line) {
    List<String> words = Tokens.asWritten(line.text());
    return words.size() >= FEWEST_WORDS
        && words.size() <= MOST_WORDS
        && !line.isItem()
        && !line.endsLikeClause()
        && line.text().indexOf(':') < 0
        && words.stream()
            .allMatch(
                word -> Character.isUpperCase(word.codePointAt(0)) || SMALL_WORDS.contains(word));
  }
}
