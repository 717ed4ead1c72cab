package org.briefwright.layout;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.briefwright.fact.Nearest;

/**
 * The words that a design prints itself, in one language: what its {@code words_en.properties}
 * says.
 *
 * @param file in which they stand, for messages
 */
record WordList(String file, Map<String, String> words) {

  WordList {
    words = Map.copyOf(words);
  }

  static WordList read(String file, String text) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException e) {
      throw new LayoutException(file, "not well-formed", "write one key = words a line");
    }
    Map<String, String> words = new TreeMap<>();
    for (String key : read.stringPropertyNames()) {
      if (!key.matches("[A-Za-z][A-Za-z0-9]*")) {
        throw new LayoutException(
            file, "the key \"" + key + "\" can't be named in a template", "use letters and digits");
      }
      words.put(key, read.getProperty(key));
    }
    return new WordList(file, words);
  }

  /** These words, and those of {@code base} that are not among them. */
  WordList over(WordList base) {
    Map<String, String> both = new TreeMap<>(base.words);
    both.putAll(words);
    return new WordList(file, both);
  }

  String word(String key) {
    String word = words.get(key);
    if (word == null) {
      throw new Fault(
          "the word \"" + key + "\" is not in " + file,
          Nearest.remedy(key, List.copyOf(new TreeMap<>(words).keySet())));
    }
    return word;
  }
}
