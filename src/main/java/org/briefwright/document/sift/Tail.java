package org.briefwright.document.sift;

import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Shape;

/**
 * Step 10: the lines below the last sentence. One that is no sentence is a sign-off or a link, and
 * dropped, unless it is an entry of a list or follows a colon. So is a heading with nothing below
 * it. A closing paragraph that introduces the author by name is a note about him.
 */
final class Tail implements Step {

  /** Below a line of furniture so few words with a mark are a headline: "Who sold the dam?" */
  private static final int FEW_WORDS = 6;

  private final HeaderLine header;

  Tail(HeaderLine header) {
    this.header = header;
  }

  @Override
  public void apply(Page page) {
    int last = lastSentence(page);
    if (last < 0) {
      return;
    }
    boolean sections = hasSections(page, last);
    boolean inList = endsWithColon(page, last);
    boolean inSection = false;
    for (int i = last + 1; i < page.size(); i++) {
      if (!page.isKept(i)) {
        // Below the last section of a digest stand entries, up to the first line of furniture.
        inSection = false;
      } else if (i != page.title()) {
        inSection |= sections && page.line(i).words() > 1 && isLabel(page.line(i));
        inList = inList && !page.line(i).isHeading() || endsWithColon(page, i);
        if (!inList && !inSection && !isText(page.line(i))) {
          judge(page, i);
        }
      }
    }
    dropEmptyHeadings(page);
  }

  private static boolean isText(Line line) {
    return line.isItem() || line.readsLikeSentence() || line.isEquation();
  }

  private void judge(Page page, int i) {
    Line line = page.line(i);
    header.day(line).ifPresent(day -> page.date(day, Trust.LINE, "closing line"));
    boolean signOff = line.words() <= 4 && line.text().chars().noneMatch(Character::isDigit);
    page.drop(i, signOff ? "sign-off" : "closing line");
  }

  /** Whether lines all in capitals stand over sections of the text. */
  private static boolean hasSections(Page page, int last) {
    return page.kept(0, last).filter(k -> k != page.title()).anyMatch(k -> isLabel(page.line(k)));
  }

  private static boolean isLabel(Line line) {
    return line.isAllCapitals() && !line.endsLikeClause();
  }

  private static boolean endsWithColon(Page page, int i) {
    return page.line(i).text().endsWith(":");
  }

  /** The last kept line that reads as a sentence; -1 where none does. */
  private static int lastSentence(Page page) {
    return page.kept()
        .filter(i -> i != page.title())
        .filter(i -> isSentence(page.line(i)))
        .filter(i -> !isTeaser(page, i))
        .reduce(-1, (before, i) -> i);
  }

  /** A short question below furniture that is below the text. */
  private static boolean isTeaser(Page page, int i) {
    Line line = page.line(i);
    if (line.words() >= FEW_WORDS || !line.text().endsWith("?")) {
      return false;
    }
    int above = i - 1;
    while (above >= 0 && page.isKept(above) && !isSentence(page.line(above))) {
      above--;
    }
    return above >= 0 && !page.isKept(above);
  }

  private static boolean isSentence(Line line) {
    return line.endsWithStop() && !line.isHeading() || line.words() >= 25;
  }

  private static void dropEmptyHeadings(Page page) {
    int[] kept = page.kept().toArray();
    for (int k = kept.length - 1; k > 0; k--) {
      Line line = page.line(kept[k]);
      if (line.block().shape() != Shape.HEADING || kept[k] == page.title()) {
        return;
      }
      page.drop(kept[k], "heading with nothing below it");
    }
  }
}
