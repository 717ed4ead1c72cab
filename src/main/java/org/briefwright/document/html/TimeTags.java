package org.briefwright.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.date.Written;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day in the first {@code time} element that belongs to the article: one that is called
 * "published", or else the first above the end of its body. Those in lists of other stories, in
 * comments and of updates are not asked.
 */
final class TimeTags {

  private static final Set<String> NOT_OF_ARTICLE =
      Set.of("teaser", "comment", "sidebar", "site footer", "navigation", "advertisement");

  private static final int MOST_TIMES = 200;

  private TimeTags() {}

  static List<DateClaim> in(Document page, BodyFinder.Body body, DayScanner scanner) {
    List<Element> times =
        page.select("time, [class*=publish], [class*=date]").stream()
            .filter(time -> isTime(time) && !isUpdate(time))
            .limit(MOST_TIMES)
            .toList();
    // Below the text stand the times of others, but one alone on the page is the text's own.
    boolean alone = times.stream().filter(time -> time.normalName().equals("time")).count() == 1;
    times = times.stream().filter(time -> belongs(time, body, alone)).toList();
    return Stream.concat(
            times.stream().filter(TimeTags::isPublished),
            times.stream().filter(time -> time.normalName().equals("time")))
        .flatMap(time -> day(time, scanner).stream())
        .limit(1)
        .map(day -> new DateClaim(day, Trust.TIME_TAG, "time tag"))
        .toList();
  }

  private static List<Written> day(Element time, DayScanner scanner) {
    String machine = time.attr("datetime").replace('T', ' ');
    List<Written> days = scanner.scan(machine.isBlank() ? time.text() : machine);
    return days.stream().filter(day -> day.year().isPresent()).limit(1).toList();
  }

  private static boolean isTime(Element element) {
    return element.normalName().equals("time")
        || element.childrenSize() <= 2 && element.text().length() < 60;
  }

  private static boolean isPublished(Element time) {
    String called = called(time);
    return time.hasAttr("pubdate")
        || called.contains("publish")
        || called.contains("entry-date")
        || called.contains("pubdate")
        || called.contains("datepublished");
  }

  private static boolean isUpdate(Element time) {
    String called = called(time);
    return called.contains("updated") && !called.contains("published")
        || called.contains("modified") && !called.contains("published");
  }

  private static String called(Element time) {
    return (time.className() + " " + time.id() + " " + time.attr("itemprop"))
        .toLowerCase(Locale.ROOT);
  }

  private static boolean belongs(Element time, BodyFinder.Body body, boolean alone) {
    return body.reason(time).filter(NOT_OF_ARTICLE::contains).isEmpty()
        && (alone || !isBelow(time, body));
  }

  /** Whether it comes after the end of the body, in the order of the page. */
  private static boolean isBelow(Element time, BodyFinder.Body body) {
    return Position.isAfter(time, body.element());
  }
}
