package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a page's {@code <title>}: "Headline | Site".
 *
 * @param site at most six words
 */
record TitleTag(String headline, String site) {

  private static final List<String> SEPARATORS =
      List.of(" | ", " — ", " – ", " - ", " · ", " :: ", " » ", " • ");
  private static final int MOST_WORDS_OF_SITE = 6;

  /**
   * Parts {@code whole} where one side of a separator is the headline that the page shows
   * elsewhere; empty where no part is. The site stands last, or in front of a colon.
   */
  static Optional<TitleTag> of(String whole, Optional<String> known, List<String> headings) {
    List<String> headlines = Stream.concat(known.stream(), headings.stream()).toList();
    return Stream.concat(
            SEPARATORS.stream().flatMap(separator -> siteLast(whole, separator)), siteFirst(whole))
        .filter(parts -> headlines.stream().anyMatch(parts.headline()::equalsIgnoreCase))
        .filter(parts -> isSite(parts.site()))
        .findFirst();
  }

  private static Stream<TitleTag> siteLast(String whole, String separator) {
    List<TitleTag> parts = new ArrayList<>();
    for (int i = whole.indexOf(separator); i > 0; i = whole.indexOf(separator, i + 1)) {
      String rest = whole.substring(i + separator.length()).strip();
      parts.add(new TitleTag(whole.substring(0, i).strip(), lastPart(rest, separator)));
    }
    return parts.stream();
  }

  private static Stream<TitleTag> siteFirst(String whole) {
    int colon = whole.indexOf(": ");
    return colon > 0
        ? Stream.of(new TitleTag(whole.substring(colon + 2).strip(), whole.substring(0, colon)))
        : Stream.empty();
  }

  /** "Economy | Site" names the site last. */
  private static String lastPart(String rest, String separator) {
    int last = rest.lastIndexOf(separator);
    return last < 0 ? rest : rest.substring(last + separator.length()).strip();
  }

  private static boolean isSite(String site) {
    return !site.isEmpty() && site.split(" ").length <= MOST_WORDS_OF_SITE;
  }
}
