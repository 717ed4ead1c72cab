package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.text.Clean;
import org.briefwright.fact.Notice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a web page. */
public final class HtmlReader {

  private HtmlReader() {}

  /**
   * @param html the page, clean
   * @param notices what was noticed while decoding
   */
  public static Draft read(String html, Budget budget, DayScanner scanner, List<Notice> notices) {
    Document page = parse(html, budget);
    HeadClaims head = PageMetadata.of(page, scanner);
    Optional<Element> title = TitleFinder.in(page, head.titles(), head.sites());
    Zones zones = new Zones(title);
    BodyFinder.Body body = BodyFinder.in(page, zones, budget);
    List<Block> blocks = new BlockWalker(body, title, budget).blocks(page);

    List<Claim> claims = new ArrayList<>();
    title.ifPresent(heading -> claims.add(titleClaim(heading)));
    claims.addAll(head.claims());
    List<DateClaim> dates = new ArrayList<>(head.dates());
    dates.addAll(TimeTags.in(page, body, scanner));
    return new Draft(Draft.Make.MARKED, blocks, claims, dates, notices);
  }

  private static Claim titleClaim(Element heading) {
    return new Claim(
        Claim.Topic.TITLE, Clean.fold(Clean.text(heading.text())), "heading of the page");
  }

  private static Document parse(String html, Budget budget) {
    Parser parser = Parser.htmlParser().setMaxDepth((int) budget.of(Ceiling.DEPTH));
    Document page = parser.parseInput(new WatchedReader(html, budget), "");
    budget.look();
    return page;
  }
}
