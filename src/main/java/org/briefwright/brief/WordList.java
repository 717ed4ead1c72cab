package org.briefwright.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The lists of {@code words.txt}, by the headings that stand above them. */
final class WordList {

  private static final String FILE = "words.txt";
  private static final Map<String, Set<String>> LISTS = read();

  private WordList() {}

  /**
   * The entries under a heading, in their order.
   *
   * @throws IllegalArgumentException where the file has no such heading
   */
  static Set<String> of(String heading) {
    Set<String> list = LISTS.get(heading);
    if (list == null) {
      throw new IllegalArgumentException(FILE + " has no list [" + heading + "]");
    }
    return list;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    Set<String> list = new LinkedHashSet<>();
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        list = new LinkedHashSet<>();
        lists.put(line.substring(1, line.length() - 1), list);
      } else if (!line.startsWith("#")) {
        for (String entry : line.split(";")) {
          if (!entry.isBlank()) {
            list.add(entry.strip());
          }
        }
      }
    }
    return lists;
  }

  private static String text() {
    try (InputStream stream = WordList.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
