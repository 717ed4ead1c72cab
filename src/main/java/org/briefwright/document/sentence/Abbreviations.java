package org.briefwright.document.sentence;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefwright.document.lexicon.WordFile;

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
    WordFile file = WordFile.open("abbreviations.txt");
    Abbreviations read = new Abbreviations();
    for (String name : file.sections()) {
      read.words.put(Section.valueOf(name), file.words(name));
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
