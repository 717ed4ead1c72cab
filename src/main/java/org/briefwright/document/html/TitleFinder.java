package org.briefwright.document.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the heading that is the article's title: the one that says what the head of the page claims
 * as title; else the one that is marked as headline, or whose class calls it the title of an entry;
 * else the only first-level heading that names no site.
 */
final class TitleFinder {

  private static final double SAME = 0.6;
  private static final int MOST_HEADINGS = 60;

  /** Classes such as "entry-title", "news_title", "article__headline", "title-news". */
  private static final Pattern TITLE_OF_ENTRY =
      Pattern.compile(
          "(?:^|[\\s_-])(?:(?:entry|post|article|news|story|page|event|item|node|detail|single)"
              + "[\\w-]{0,20}(?:title|headline)|pagetitle|headline|title[_-](?:news|article|post))"
              + "(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  private TitleFinder() {}

  /**
   * @param claimed titles that the head of the page claims, the most trusted first
   * @param sites names of the site, which are no titles
   */
  static Optional<Element> in(Document page, List<String> claimed, List<String> sites) {
    List<Element> headings =
        page.select("h1, h2, h3, h4, [itemprop=headline]").stream()
            .filter(TitleFinder::isShown)
            .filter(heading -> !heading.text().isBlank())
            .limit(MOST_HEADINGS)
            .toList();
    for (String title : claimed) {
      Optional<Element> best = best(headings, title);
      if (best.isPresent()) {
        return best;
      }
    }
    List<Element> titles =
        headings.stream()
            .filter(heading -> sites.stream().noneMatch(heading.text()::equalsIgnoreCase))
            .toList();
    return titles.stream()
        .filter(heading -> heading.attr("itemprop").equals("headline"))
        .findFirst()
        .or(() -> only(titles.stream().filter(TitleFinder::isCalledTitle)))
        .or(() ->
            only(
                titles.stream()
                    .filter(heading -> heading.normalName().equals("h1"))
                    .filter(heading -> heading.text().split(" ").length > 2)));
  }

  private static boolean isCalledTitle(Element heading) {
    return TITLE_OF_ENTRY.matcher(heading.className() + " " + heading.id()).find();
  }

  private static Optional<Element> only(Stream<Element> headings) {
    List<Element> two = headings.limit(2).toList();
    return two.size() == 1 ? Optional.of(two.getFirst()) : Optional.empty();
  }

  private static Optional<Element> best(List<Element> headings, String title) {
    Set<String> wanted = words(title);
    Element best = null;
    double most = SAME;
    for (Element heading : headings) {
      double share = share(words(heading.text()), wanted);
      // A first-level heading wins over an equal one, as in a box of links, that stands before it.
      if (share > most || best != null && share == most && isFirstLevel(heading, best)) {
        most = share;
        best = heading;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isFirstLevel(Element heading, Element best) {
    return heading.normalName().equals("h1") && !best.normalName().equals("h1");
  }

  private static double share(Set<String> found, Set<String> wanted) {
    long shared = found.stream().filter(wanted::contains).count();
    return found.isEmpty() || wanted.isEmpty()
        ? 0
        : (double) shared / Math.max(found.size(), wanted.size());
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.remove("");
    return words;
  }

  private static boolean isShown(Element heading) {
    return !heading.hasAttr("hidden") && !heading.attr("aria-hidden").equals("true");
  }
}
