package org.briefwright.document.html;

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
      List.of(" | ", " — ", " – ", " - ", " · ", " :: ", " » ", " • ", ": ");
  private static final int MOST_WORDS_OF_SITE = 6;

  /**
   * Parts {@code whole} where what is left of a separator is the headline that the page shows
   * elsewhere; empty where no part is.
   */
  static Optional<TitleTag> of(String whole, Optional<String> known, List<String> headings) {
    List<String> headlines = Stream.concat(known.stream(), headings.stream()).toList();
    for (String separator : SEPARATORS) {
      for (int i = whole.indexOf(separator); i > 0; i = whole.indexOf(separator, i + 1)) {
        String headline = whole.substring(0, i).strip();
        String site = lastPart(whole.substring(i + separator.length()).strip(), separator);
        if (headlines.stream().anyMatch(headline::equalsIgnoreCase) && isSite(site)) {
          return Optional.of(new TitleTag(headline, site));
        }
      }
    }
    return Optional.empty();
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
