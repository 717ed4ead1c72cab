package org.briefwright.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefwright.document.lexicon.WordFile;

/**
 * Tells the language of a text by its most common small words, and of Cyrillic text by the letters
 * that only one language has. {@code languages.txt} holds both.
 */
final class Languages {

  /** What a text's language is called where it can't be told (ISO 639-2: undetermined). */
  static final String UNKNOWN = "und";

  private static final int LOOKED_AT = 6_000;
  private static final int FEWEST_WORDS = 3;

  private final List<String> codes = new ArrayList<>();

  /** Which of {@link #codes} a word belongs to, a bit for each. */
  private final Map<String, Integer> words = new HashMap<>();

  private final Map<String, String> letters = new LinkedHashMap<>();

  private Languages() {}

  static Languages read() {
    Languages languages = new Languages();
    WordFile.open("languages.txt").lines().forEach(line -> languages.add(line.split(" ")));
    return languages;
  }

  private void add(String[] entry) {
    if (entry[1].equals("letters")) {
      letters.put(entry[0], entry[2]);
    } else {
      int bit = 1 << codes.size();
      codes.add(entry[0]);
      for (String word : List.of(entry).subList(1, entry.length)) {
        words.merge(word, bit, (one, other) -> one | other);
      }
    }
  }

  /** ISO 639-1 of the language in which {@code sentences} are written, or {@link #UNKNOWN}. */
  String of(List<String> sentences) {
    List<String> sample = sample(sentences);
    int[] hits = hits(sample);
    String best = UNKNOWN;
    int most = FEWEST_WORDS - 1;
    for (int i = 0; i < hits.length; i++) {
      if (hits[i] > most) {
        most = hits[i];
        best = codes.get(i);
      }
    }
    return refined(best, sample);
  }

  private int[] hits(List<String> sample) {
    int[] hits = new int[codes.size()];
    for (String word : sample) {
      int bits = words.getOrDefault(word, 0);
      for (; bits != 0; bits &= bits - 1) {
        hits[Integer.numberOfTrailingZeros(bits)]++;
      }
    }
    return hits;
  }

  // Cyrillic texts share small words; a letter of its own in every twentieth word decides.
  private String refined(String best, List<String> sample) {
    for (Map.Entry<String, String> language : letters.entrySet()) {
      int own = 0;
      for (String word : sample) {
        own += hasOneOf(word, language.getValue()) ? 1 : 0;
      }
      if (own * 20 > sample.size() && own >= FEWEST_WORDS) {
        return language.getKey();
      }
    }
    return best;
  }

  private static boolean hasOneOf(String word, String letters) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80 && letters.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
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
      addWords(part.toLowerCase(Locale.ROOT), sample);
    }
    return sample;
  }

  private static void addWords(String text, List<String> sample) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && isLetter(text, i);
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        sample.add(text.substring(start, i));
        start = -1;
      }
    }
  }

  /** Whether unit {@code i} is a letter, or half of one beyond the basic plane. */
  private static boolean isLetter(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return Character.isLetter(c);
    }
    int whole = Character.isLowSurrogate(c) && i > 0 ? i - 1 : i;
    return Character.isLetter(text.codePointAt(whole));
  }
}
