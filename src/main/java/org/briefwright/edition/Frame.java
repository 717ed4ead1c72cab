package org.briefwright.edition;

import java.nio.file.Path;
import java.util.Optional;
import org.briefwright.fact.Country;

/**
 * How an edition is framed.
 *
 * @param language of everything but the documents' own sentences; one of {@link
 *     org.briefwright.brief.Phrases#LANGUAGES}
 * @param country that a design on one country is about; without one, that of which most is said
 * @param theme a file of colours, logo and imprint
 */
public record Frame(String language, Optional<Country> country, Optional<Path> theme) {

  /** English, on no country, in the design's own colours. */
  public static final Frame PLAIN = new Frame("en", Optional.empty(), Optional.empty());

  public Frame withLanguage(String other) {
    return new Frame(other, country, theme);
  }

  public Frame withCountry(Country other) {
    return new Frame(language, Optional.of(other), theme);
  }

  public Frame withTheme(Path file) {
    return new Frame(language, country, Optional.of(file));
  }
}
