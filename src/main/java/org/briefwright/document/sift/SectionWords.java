package org.briefwright.document.sift;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.document.lexicon.WordFile;

/**
 * The names of a site's sections ({@code section-words.txt}) and, as sections are named for them,
 * of countries and continents. A line that is a row of them ("News Politics Economy Sport") is
 * navigation.
 */
final class SectionWords implements LineRule {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;

  /** Of so many words one may be another than a section's: the name of the site, or a country. */
  private static final int WORDS_AN_OTHER = 5;

  private static final Set<String> SMALL_WORDS =
      Set.of("and", "of", "in", "the", "our", "us", "to", "for", "в", "и", "о");

  private static final Set<String> PARTS_OF_WORLD =
      Set.of(
          "central asia",
          "asia",
          "eurasia",
          "europe",
          "europe central asia",
          "caucasus",
          "south caucasus",
          "middle east",
          "africa",
          "america",
          "americas",
          "asia pacific");

  private final Set<String> words;
  private final Set<String> places;

  private SectionWords(Set<String> words) {
    this.words = words;
    this.places =
        Stream.concat(
                PARTS_OF_WORLD.stream(),
                Arrays.stream(Locale.getISOCountries())
                    .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                    .map(name -> String.join(" ", Tokens.of(name, 10))))
            .collect(Collectors.toUnmodifiableSet());
  }

  static SectionWords read() {
    return new SectionWords(WordFile.open("section-words.txt").words());
  }

  @Override
  public Optional<String> reason(Line line) {
    boolean fits =
        line.words() >= FEWEST_WORDS
            && line.words() <= MOST_WORDS
            && !line.endsLikeClause()
            && !line.isItem()
            && line.text().indexOf(',') < 0
            && line.text().indexOf(':') < 0;
    return fits && isRow(Tokens.asWritten(line.text()))
        ? Optional.of("navigation")
        : Optional.empty();
  }

  private boolean isRow(List<String> written) {
    int sections = 0;
    int others = 0;
    int capitals = 0;
    for (String word : written) {
      String folded = word.toLowerCase(Locale.ROOT);
      if (words.contains(folded) || places.contains(folded)) {
        sections++;
      } else if (!SMALL_WORDS.contains(folded)) {
        others++;
      }
      boolean section = words.contains(folded) || places.contains(folded);
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if (!section && !capital && !SMALL_WORDS.contains(folded)) {
        return false;
      }
      capitals += capital ? 1 : 0;
    }
    return sections >= FEWEST_WORDS
        && others <= sections / WORDS_AN_OTHER
        && capitals * 2 >= sections;
  }

  /** Whether {@code text} names a section, a country or a part of the world, and nothing else. */
  boolean isSection(String text) {
    List<String> tokens = Tokens.of(text, 12);
    return places.contains(String.join(" ", tokens))
        || tokens.stream().allMatch(word -> words.contains(word) || SMALL_WORDS.contains(word));
  }
}
