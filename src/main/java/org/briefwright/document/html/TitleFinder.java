package org.briefwright.document.html;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the heading that is the article's title: the one that says what the head of the page claims
 * as title; else the only first-level heading that is no link to the front page.
 */
final class TitleFinder {

  private static final double SAME = 0.6;

  private TitleFinder() {}

  /**
   * @param claimed titles that the head of the page claims, the most trusted first
   */
  static Optional<Element> in(Document page, List<String> claimed) {
    List<Element> headings =
        page.select("h1, h2, h3, [itemprop=headline]").stream()
            .filter(TitleFinder::isShown)
            .filter(heading -> !heading.text().isBlank())
            .limit(60)
            .toList();
    for (String title : claimed) {
      Optional<Element> best = best(headings, title);
      if (best.isPresent()) {
        return best;
      }
    }
    List<Element> first =
        headings.stream()
            .filter(heading -> heading.normalName().equals("h1"))
            .filter(heading -> heading.text().split(" ").length > 2)
            .toList();
    return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
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
