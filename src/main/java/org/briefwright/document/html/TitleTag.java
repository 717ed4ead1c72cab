package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a page's {@code <title>}: "Headline | Site", "Site: Headline".
 *
 * @param site at most ten words
 */
record TitleTag(String headline, String site) {

  private static final List<String> SEPARATORS =
      List.of(" | ", " — ", " – ", " - ", " · ", " :: ", " » ", " « ", " • ", " / ");
  private static final int MOST_WORDS_OF_SITE = 10;

  /**
   * Parts {@code whole} where one side of a separator is a headline that the page shows elsewhere,
   * or where the other is a name of the site; empty where no part is.
   *
   * @param headlines in small letters
   * @param sites known names of the site
   */
  static Optional<TitleTag> of(
      String whole, Set<String> headlines, List<String> sites, SiteWords words) {
    List<TitleTag> all = new ArrayList<>();
    SEPARATORS.forEach(separator -> addParts(whole, separator, all));
    addFirst(whole, ": ", all);
    all.removeIf(parts -> !isSite(parts.site()) || words.isGeneric(parts.headline()));
    Optional<TitleTag> shown =
        all.stream().filter(parts -> headlines.contains(lower(parts.headline()))).findFirst();
    return shown
        .filter(parts -> !words.isGeneric(parts.site()))
        .or(() ->
            all.stream()
                .filter(parts -> sites.stream().anyMatch(parts.site()::equalsIgnoreCase))
                .findFirst());
  }

  /**
   * {@code title} without the name of a site at its end or, behind a bar or colon, its beginning.
   */
  static String without(String title, List<String> sites) {
    List<TitleTag> all = new ArrayList<>();
    SEPARATORS.forEach(separator -> addParts(title, separator, all));
    addFirst(title, ": ", all);
    return all.stream()
        .filter(parts -> sites.stream().anyMatch(parts.site()::equalsIgnoreCase))
        .map(TitleTag::headline)
        .findFirst()
        .orElse(title);
  }

  /**
   * What is left of {@code whole} without a part that says only what kind of page it is: "Site -
   * News"; all of it where there is none.
   */
  static String site(String whole, SiteWords words) {
    for (String separator : SEPARATORS) {
      int at = whole.indexOf(separator);
      if (at > 0) {
        String first = whole.substring(0, at).strip();
        String rest = whole.substring(at + separator.length()).strip();
        return words.isGeneric(rest) ? first : words.isGeneric(first) ? rest : whole;
      }
    }
    return whole;
  }

  private static void addParts(String whole, String separator, List<TitleTag> all) {
    for (int i = whole.indexOf(separator); i > 0; i = whole.indexOf(separator, i + 1)) {
      String rest = whole.substring(i + separator.length()).strip();
      all.add(new TitleTag(whole.substring(0, i).strip(), lastPart(rest, separator)));
    }
    addFirst(whole, separator, all);
  }

  private static void addFirst(String whole, String separator, List<TitleTag> all) {
    int at = whole.indexOf(separator);
    if (at > 0) {
      String rest = whole.substring(at + separator.length()).strip();
      all.add(new TitleTag(rest, whole.substring(0, at).strip()));
    }
  }

  /** "Economy | Site" names the site last. */
  private static String lastPart(String rest, String separator) {
    int last = rest.lastIndexOf(separator);
    return last < 0 ? rest : rest.substring(last + separator.length()).strip();
  }

  private static boolean isSite(String site) {
    return !site.isEmpty() && site.split(" ").length <= MOST_WORDS_OF_SITE;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
