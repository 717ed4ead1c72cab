package org.briefwright.document.sentence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code abbreviations.txt}, each under the name of its section. */
final class Abbreviations {

  /** What a word tells about the stop behind it, or before it. */
  enum Section {
    /** Stands before a name or a clause, never at the end of a sentence: "Mr.", "e.g.". */
    BEFORE,
    /** Stands before a number: "No. 5"; before anything else it is a word like others. */
    BEFORE_NUMBER,
    /** Can end a sentence and stand inside one: "Inc.", "U.S.". */
    EITHER,
    /** Words that begin sentences and hardly ever names. */
    OPENER,
    /** Verbs of speech behind a quoted question: "Who?" Petrov asked. */
    SAYING
  }

  private final Map<Section, Set<String>> words = new EnumMap<>(Section.class);

  private Abbreviations() {}

  static Abbreviations read() {
    Abbreviations read = new Abbreviations();
    try (InputStream in =
            Objects.requireNonNull(
                Abbreviations.class.getResourceAsStream(
                    "/org/briefwright/document/abbreviations.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Set<String> section = new HashSet<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          Section name = Section.valueOf(line.substring(1, line.indexOf(']')));
          section = read.words.computeIfAbsent(name, any -> new HashSet<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Collections.addAll(section, line.strip().split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  /**
   * @param word without its last stop; looked up as it stands, then in lower case if it stands so
   *     in the list
   */
  boolean has(Section section, String word) {
    Set<String> set = words.getOrDefault(section, Set.of());
    return set.contains(word) || set.contains(word.toLowerCase(Locale.ROOT));
  }
}
