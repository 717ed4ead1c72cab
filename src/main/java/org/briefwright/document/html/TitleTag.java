package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int MOST_WORDS_OF_SITE = 14;
  private static final int MOST_WORDS_OF_NAME = 6;
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "on");

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
    SEPARATORS.forEach(separator -> addEnds(whole, separator, all));
    all.removeIf(parts -> !isSite(parts.site()) || words.isGeneric(parts.headline()));
    // "Ministry of Roads :: News :: Road closed" names the office first
    all.removeIf(parts -> isOffice(parts.headline(), words) && !isOffice(parts.site(), words));
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
   * Parts {@code whole} at its last bar where what stands behind is a short name by its capitals,
   * and what stands before is a headline, longer and with words in small letters; empty elsewhere.
   */
  static Optional<TitleTag> byCapitals(String whole, SiteWords words) {
    for (String separator : List.of(" | ", " :: ", " — ", " – ", " · ")) {
      int at = whole.lastIndexOf(separator);
      if (at > 0) {
        String headline = whole.substring(0, at).strip();
        String site = whole.substring(at + separator.length()).strip();
        boolean parted =
            isCapitalised(site)
                && site.split(" ").length <= MOST_WORDS_OF_NAME
                && headline.split(" ").length >= FEWEST_WORDS
                && !isCapitalised(headline)
                && !words.isGeneric(site);
        return parted ? Optional.of(new TitleTag(headline, site)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOffice(String text, SiteWords words) {
    return words.isOutlet(text) && isCapitalised(text);
  }

  private static boolean isCapitalised(String text) {
    return Arrays.stream(text.split(" "))
        .allMatch(word ->
            SMALL_WORDS.contains(word)
                || !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)));
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

  /** "Site | Economy | Headline". */
  private static void addEnds(String whole, String separator, List<TitleTag> all) {
    int first = whole.indexOf(separator);
    int last = whole.lastIndexOf(separator);
    if (first > 0 && last > first) {
      String headline = whole.substring(last + separator.length()).strip();
      all.add(new TitleTag(headline, whole.substring(0, first).strip()));
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
