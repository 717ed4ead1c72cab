package org.briefwright.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import org.briefwright.fact.Sentence;

/**
 * The runs of three words of a text, each as a number, and a sample of them.
 *
 * <p>The sample holds for each of {@value #SAMPLES} ways to shuffle all numbers the one that comes
 * first. Two texts have the same number there as often as they share runs (Broder, "On the
 * resemblance and containment of documents", 1997), so texts that agree in a few samples are worth
 * comparing.
 *
 * @param runs without repetition, ascending
 * @param figures the numbers in digits, without repetition, ascending
 * @param slots the numbers and names with the words beside them
 */
record Fingerprint(long[] runs, int[] sample, long[] figures, Slots slots) {

  static final int SAMPLES = 96;

  private static final int WORDS_OF_RUN = 3;

  /** Where each of two texts has so many figures, they tell whether it is one text. */
  private static final int FIGURES_OF_FORM = 4;

  static Fingerprint of(Article article) {
    String text = text(article);
    long[] words = words(text);
    int count = words.length == 0 ? 0 : Math.max(1, words.length - WORDS_OF_RUN + 1);
    long[] runs = new long[count];
    for (int i = 0; i < count; i++) {
      long run = 0;
      for (int j = i; j < Math.min(i + WORDS_OF_RUN, words.length); j++) {
        run = mixed(run * 31 + words[j]);
      }
      runs[i] = run;
    }
    long[] distinct = Arrays.stream(runs).sorted().distinct().toArray();
    return new Fingerprint(
        distinct, sample(distinct), figures(text), Slots.of(article.sentences()));
  }

  // A reprint gets a headline of its own, which weighs as much as the text in a short notice.
  private static String text(Article article) {
    boolean hasBody = article.sentences().stream().anyMatch(sentence -> !sentence.isHeading());
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      if (!hasBody || sentence.kind() != Sentence.Kind.TITLE) {
        text.append(sentence.text()).append(' ');
      }
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }

  private static long[] figures(String text) {
    LongStream.Builder figures = LongStream.builder();
    long figure = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ('0' <= c && c <= '9') {
        figure = figure * 131 + c;
      } else if (figure != 0) {
        figures.add(figure);
        figure = 0;
      }
    }
    return figures.build().sorted().distinct().toArray();
  }

  /** Words of the content, without case, numbers and letters only. */
  private static long[] words(String folded) {
    long[] words = new long[folded.length() / 2 + 1];
    int count = 0;
    long word = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = word * 131 + c + 1;
      } else if (word != 0) {
        words[count++] = mixed(word);
        word = 0;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static int[] sample(long[] runs) {
    int[] sample = new int[SAMPLES];
    Arrays.fill(sample, Integer.MAX_VALUE);
    for (long run : runs) {
      int high = (int) (run >>> 32);
      int low = (int) run | 1;
      for (int k = 0; k < SAMPLES; k++) {
        int shuffled = high + k * low;
        shuffled ^= shuffled >>> 15;
        shuffled *= 0x2C1B3C6D;
        shuffled ^= shuffled >>> 12;
        sample[k] = Math.min(sample[k], shuffled);
      }
    }
    return sample;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): near numbers end far apart. */
  private static long mixed(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /**
   * The share of all their runs that both have, 0 to 1; 0 where both have several figures and few
   * of them in common: these are two fillings of one form, such as daily reports of an exchange.
   */
  double similarity(Fingerprint other) {
    if (Math.min(figures.length, other.figures.length) >= FIGURES_OF_FORM
        && shared(figures, other.figures) * 2 < Math.min(figures.length, other.figures.length)) {
      return 0;
    }
    int shared = shared(runs, other.runs);
    return (double) shared / (runs.length + other.runs.length - shared);
  }

  /** How many numbers both ascending rows have. */
  private static int shared(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** A number for the samples from {@code from} on: equal samples, equal numbers. */
  long band(int from, int length) {
    long band = from;
    for (int k = from; k < from + length; k++) {
      band = mixed(band ^ sample[k]);
    }
    return band;
  }
}
