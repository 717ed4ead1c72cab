package org.briefwright.extract.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the word lists beside the extractor: {@code [label]} opens a list, each line below it holds
 * phrases with semicolons between them, {@code #} begins a comment.
 */
public final class WordLists {

  private final Inflection inflection;
  private final Vocabulary vocabulary = new Vocabulary();

  public WordLists() {
    Map<String, List<String>> irregular = new LinkedHashMap<>();
    for (String line : read("irregular-verbs.txt").getOrDefault("verbs", List.of())) {
      List<String> forms = List.of(line.split("\\s+"));
      irregular.put(forms.getFirst(), forms.subList(1, forms.size()));
    }
    inflection = new Inflection(irregular);
  }

  /** An empty book for phrases with forms of verbs. */
  public <T> PhraseBook<T> book() {
    return new PhraseBook<>(inflection, vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Single words in their normal form. */
  public WordSet words(Collection<String> words) {
    return new WordSet(vocabulary, words);
  }

  /**
   * All lists of a file in one book.
   *
   * @param file for example {@code "speech.txt"}
   * @param meaning of a label
   */
  public <T> PhraseBook<T> book(String file, Function<String, T> meaning) {
    PhraseBook<T> book = book();
    read(file)
        .forEach((label, phrases) -> {
          T value = meaning.apply(label);
          phrases.forEach(phrase -> book.add(phrase, value));
        });
    return book;
  }

  /**
   * The lists of a file, by their labels, in the file's order.
   *
   * @throws IllegalStateException if the program was built without the file
   */
  public static Map<String, List<String>> read(String file) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    try (BufferedReader lines = open(file)) {
      List<String> current = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comment = line.indexOf('#');
        String content = (comment < 0 ? line : line.substring(0, comment)).trim();
        if (content.startsWith("[") && content.endsWith("]")) {
          String label = content.substring(1, content.length() - 1);
          current = lists.computeIfAbsent(label, l -> new ArrayList<>());
          continue;
        }
        for (String phrase : content.split(";")) {
          if (!phrase.isBlank()) {
            current.add(phrase.trim());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lists;
  }

  private static BufferedReader open(String file) {
    InputStream stream = WordLists.class.getResourceAsStream("/org/briefwright/extract/" + file);
    if (stream == null) {
      throw new IllegalStateException("the word list " + file + " is missing from the program");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
