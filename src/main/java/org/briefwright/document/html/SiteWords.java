package org.briefwright.document.html;

import java.util.Locale;
import java.util.Set;
import org.briefwright.document.lexicon.WordFile;

/** The words of {@code site-words.txt}, and of {@code outlet-words.txt} those in names. */
final class SiteWords {

  private final Set<String> inNames = WordFile.open("outlet-words.txt").words("name");
  private final Set<String> generic;
  private final Set<String> carriers;
  private final Set<String> withChannels;

  private SiteWords(WordFile file) {
    generic = Set.copyOf(file.lines("generic"));
    carriers = Set.copyOf(file.lines("carrier"));
    withChannels = Set.copyOf(file.lines("channel"));
  }

  static SiteWords read() {
    return new SiteWords(WordFile.open("site-words.txt"));
  }

  /** Whether {@code text} begins or ends with a word in the names of outlets and offices. */
  boolean isOutlet(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return inNames.contains(lower.substring(0, Math.max(0, lower.indexOf(' '))))
        || inNames.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /** Whether {@code text} says only what kind of page it is: "News", "Print version". */
  boolean isGeneric(String text) {
    return has(generic, text);
  }

  /** Whether {@code site} only carries what others publish. */
  boolean isCarrier(String site) {
    return has(carriers, site);
  }

  /** Whether pages of {@code site} name their channel where others have their title. */
  boolean hasChannels(String site) {
    return has(withChannels, site);
  }

  private static boolean has(Set<String> entries, String text) {
    return entries.contains(text.toLowerCase(Locale.ROOT));
  }
}
