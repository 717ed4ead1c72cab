package org.briefwright.fact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a document as a whole.
 *
 * @param id SHA-256 of the file's bytes, of an entry of a feed that of the entry's own words; 64
 *     lower-case hexadecimal digits
 * @param file the path as the reader was given it, with {@code /} between its parts; of an entry of
 *     a feed with {@code #} and its number behind it, from 1
 * @param language ISO 639-1, or {@code und} where it can't be told
 * @param published empty exactly where {@code origin} is {@link DateOrigin#NONE}
 * @param publishedFrom where the date was found, in words: {@code "manifest"}, {@code "JSON-LD
 *     datePublished"}
 * @param words of the sentences kept
 * @param reliability of the publisher, A (reliable) to F (cannot be judged), as the manifest says
 */
public record Document(
    String id,
    String file,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<String> url,
    String language,
    Optional<LocalDate> published,
    DateOrigin origin,
    String publishedFrom,
    int words,
    Optional<String> reliability) {

  public Document {
    if (published.isEmpty() != (origin == DateOrigin.NONE)) {
      throw new IllegalArgumentException(file + ": date " + published + " with origin " + origin);
    }
  }
}
