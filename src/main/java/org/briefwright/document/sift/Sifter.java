package org.briefwright.document.sift;

import java.util.List;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Draft;

/**
 * Judges every block of a draft, in numbered steps. It keeps nothing between two drafts, so one
 * serves all.
 */
public final class Sifter {

  private final List<Step> steps;

  public Sifter(DayScanner scanner) {
    PhraseBook book = PhraseBook.read();
    HeaderLine header = new HeaderLine(scanner);
    SectionWords sections = SectionWords.read();
    SiteName siteName = new SiteName(sections, scanner);
    steps =
        List.of(
            new HeaderBlock(scanner),
            new Wording(book, sections),
            new Masthead(header),
            new Title(header),
            new Boilerplate(),
            new Appendix(book),
            new Repeats(),
            new Head(header, new Dateline(scanner), sections),
            new Bylines(scanner),
            new Farewell(siteName),
            new AuthorNote(),
            new Tail(header),
            new Shapes(),
            siteName,
            new Publishers(sections),
            siteName::claimHost,
            new Nameplate(sections, scanner));
  }

  /** The draft with every block judged and with the claims that its furniture makes. */
  public Sifted sift(Draft draft) {
    Page page = new Page(draft);
    steps.forEach(step -> step.apply(page));
    return page.sifted();
  }
}
