package org.briefwright.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells the language of a text by its most common small words, and of Cyrillic text by the letters
 * that only one language has. {@code languages.txt} holds both.
 */
final class Languages {

  /** What a text's language is called where it can't be told (ISO 639-2: undetermined). */
  static final String UNKNOWN = "und";

  private static final int LOOKED_AT = 6_000;
  private static final int FEWEST_WORDS = 3;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, String> letters = new LinkedHashMap<>();

  private Languages() {}

  static Languages read() {
    Languages languages = new Languages();
    try (InputStream in =
            Objects.requireNonNull(Languages.class.getResourceAsStream("languages.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          languages.add(line.split(" "));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return languages;
  }

  private void add(String[] entry) {
    if (entry[1].equals("letters")) {
      letters.put(entry[0], entry[2]);
    } else {
      words.put(entry[0], Set.copyOf(List.of(entry).subList(1, entry.length)));
    }
  }

  /** ISO 639-1 of the language in which {@code sentences} are written, or {@link #UNKNOWN}. */
  String of(List<String> sentences) {
    List<String> sample = sample(sentences);
    String best = UNKNOWN;
    int most = FEWEST_WORDS - 1;
    for (Map.Entry<String, Set<String>> language : words.entrySet()) {
      int hits = (int) sample.stream().filter(language.getValue()::contains).count();
      if (hits > most) {
        most = hits;
        best = language.getKey();
      }
    }
    return refined(best, sample);
  }

  // Cyrillic texts share small words; a letter of its own in every twentieth word decides.
  private String refined(String best, List<String> sample) {
    for (Map.Entry<String, String> language : letters.entrySet()) {
      long own =
          sample.stream()
              .filter(word -> word.chars().anyMatch(c -> language.getValue().indexOf(c) >= 0))
              .count();
      if (own * 20 > sample.size() && own >= FEWEST_WORDS) {
        return language.getKey();
      }
    }
    return best;
  }

  private static List<String> sample(List<String> sentences) {
    List<String> sample = new ArrayList<>();
    int length = 0;
    for (String sentence : sentences) {
      if (length > LOOKED_AT) {
        break;
      }
      String part = sentence.substring(0, Math.min(LOOKED_AT, sentence.length()));
      length += part.length();
      for (String word : part.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        if (!word.isEmpty()) {
          sample.add(word);
        }
      }
    }
    return sample;
  }
}
