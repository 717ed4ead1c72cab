package org.briefwright.document.sift;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.draft.Shape;

/**
 * Step 7: the lines above the first paragraph of prose, title aside. A line there for its date, a
 * dateline that is a line of its own, a name, and the short labels of sections are dropped; a line
 * of six words or more with ordinary ones among them is a heading below the title, and stays.
 */
final class Head implements Step {

  private static final int FEWEST_WORDS_OF_DECK = 6;
  private static final int PROSE_WITH_DATELINE = 2;
  private static final int LINES_TO_NAME = 10;
  private static final int MOST_WORDS_OF_DATE = 6;
  private static final int MOST_WORDS_BELOW_TITLE = 35;
  private static final int MOST_WORDS_OF_DECK = 14;
  private static final double MUCH = 0.5;

  private static final Set<String> BELOW_TITLE =
      Set.of("byline", "caption", "share buttons", "counter");

  private final OutletWords outlets = OutletWords.read();
  private final HeaderLine header;
  private final Dateline dateline;
  private final SectionWords sections;

  Head(HeaderLine header, Dateline dateline, SectionWords sections) {
    this.header = header;
    this.sections = sections;
    this.dateline = dateline;
  }

  @Override
  public void apply(Page page) {
    int prose = page.firstProse();
    page.kept(prose, page.size()).limit(PROSE_WITH_DATELINE).forEach(i -> claimDateline(page, i));
    if (prose == page.size()) {
      return;
    }
    judgeAll(page, 0, prose);
    // A sentence may stand between the title and the line of date: "The minister calls it a gift."
    int next =
        page.kept(prose + 1, page.size())
            .filter(i -> page.line(i).isProse())
            .findFirst()
            .orElse(prose);
    if (isBelowTitle(page, prose) && isStillHead(page, prose + 1, next)) {
      judgeAll(page, prose + 1, next);
      claimDateline(page, next);
    }
  }

  private void judgeAll(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.isKept(i) && i != page.title()) {
        judge(page, i, to);
      } else if (!page.isKept(i)) {
        claimFromDropped(page, i);
      }
    }
  }

  private static boolean isBelowTitle(Page page, int prose) {
    return page.isPlain()
        && page.title() >= 0
        && page.title() < prose
        && page.line(prose).words() <= MOST_WORDS_BELOW_TITLE
        && page.kept(page.title() + 1, prose).findAny().isEmpty();
  }

  /**
   * Whether lines that are all short hold a byline or a line of date; of a longer sentence above,
   * which may well open the text itself, two of them.
   */
  private boolean isStillHead(Page page, int from, int to) {
    long stamps =
        IntStream.range(from, to)
            .mapToObj(page::line)
            .filter(line ->
                line.block().furniture().filter(BELOW_TITLE::contains).isPresent()
                    || line.block().isKept() && header.isHeader(line))
            .count();
    boolean small = page.kept(from, to).allMatch(i -> !page.line(i).endsLikeClause());
    boolean deck = page.line(from - 1).words() <= MOST_WORDS_OF_DECK;
    return small && stamps >= (deck ? 1 : 2);
  }

  private void judge(Page page, int i, int prose) {
    Line line = page.line(i);
    if (dateline.isAll(line.text()) && !line.hasSeparator()) {
      claimDateline(page, i);
      page.drop(i, "dateline");
    } else if (header.isHeader(line)) {
      claimHeader(page, i);
      page.drop(i, "date line");
    } else if (isSection(page, i, prose)) {
      page.reshape(i, Shape.HEADING);
    } else if (isLabel(page, line)) {
      claimName(page, i);
      // the very first line above a title names the site rather than the author
      boolean site = i == 0 && page.title() > 0;
      page.drop(i, isName(line) && !site ? "byline" : "section label");
    } else if (page.isPlain() && !line.endsLikeClause() && !line.isItem()) {
      reshapeOrDrop(page, i);
    }
  }

  /** Above the title only what the text takes up again is its own. */
  private static void reshapeOrDrop(Page page, int i) {
    if (i < page.title() && Echo.of(page, i).share(page.line(i)) < MUCH) {
      page.drop(i, "above the title");
    } else {
      page.reshape(i, Shape.HEADING);
    }
  }

  /**
   * A line all in capitals right above the prose, where others like it stand further down: the
   * first section of a digest.
   */
  private static boolean isSection(Page page, int i, int prose) {
    return page.line(i).isAllCapitals()
        && page.kept(i + 1, prose).findAny().isEmpty()
        && i > page.title()
        && page.kept(prose, page.size())
            .mapToObj(page::line)
            .anyMatch(line -> line.isAllCapitals() && !line.endsLikeClause());
  }

  // Of a marked format a heading is one, whatever its length.
  private static boolean isLabel(Page page, Line line) {
    if (line.endsLikeClause() || line.isItem() || line.isHeading() && !page.isPlain()) {
      return false;
    }
    return line.words() < FEWEST_WORDS_OF_DECK || line.hasNoLowerCaseWord() || line.hasSeparator();
  }

  private void claimDateline(Page page, int i) {
    dateline.day(page.line(i).text()).ifPresent(day -> page.date(day, Trust.DATELINE, "dateline"));
  }

  private void claimHeader(Page page, int i) {
    header.day(page.line(i)).ifPresent(day -> page.date(day, Trust.LINE, "date line"));
  }

  /** Lines that the wording gave away may hold the date all the same: "Posted by …, 5 May 2025". */
  private void claimFromDropped(Page page, int i) {
    String reason = page.line(i).block().furniture().orElse("");
    boolean aboveTitle =
        (reason.equals("above the title") || reason.equals("site header"))
            && page.line(i).words() <= MOST_WORDS_OF_DATE;
    if (aboveTitle
        || List.of(
                "byline", "counter", "date line", "tags", "record of the page", SeriesLine.REASON)
            .contains(reason)) {
      claimHeader(page, i);
    }
  }

  /** A name alone on a line right below the title is the author's. */
  private void claimName(Page page, int i) {
    boolean belowTitle =
        page.title() >= 0
            && i > page.title()
            && i <= page.title() + LINES_TO_NAME
            && page.kept(page.title() + 1, i).findAny().isEmpty();
    if (belowTitle && isName(page.line(i)) && !outlets.isName(page.line(i))) {
      String name = page.line(i).text();
      // "Jane Doe, Osh", but not "Doe, Jane"
      int comma = name.indexOf(',');
      boolean whole = comma < 0 || name.lastIndexOf(' ', comma) < 0;
      page.claim(Topic.AUTHOR, whole ? name : name.substring(0, comma), "line below the title");
    }
  }

  private boolean isName(Line line) {
    List<String> words = Tokens.asWritten(line.text());
    return words.size() >= 2
        && !sections.isSection(line.text())
        && words.size() <= 4
        && !line.hasSeparator()
        && !line.isAllCapitals()
        && line.hasNoLowerCaseWord()
        && line.text().chars().noneMatch(c -> Character.isDigit(c) || c == '(' || c == ':');
  }
}
