package org.briefwright.extract.traps;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One line of a block's answers.
 *
 * @param line the line as written
 * @param optional whether the row may be missing
 * @param none the layer must be empty
 * @param quote the words of the text that it is about
 * @param sentence from 1; empty where any sentence will do
 * @param open a date that is written, but that nothing resolves: it must not be given a value
 * @param keys what is asked of the row; a value may hold several right ones, parted by a bar
 */
record Answer(
    String line,
    Layer layer,
    boolean optional,
    boolean none,
    Optional<String> quote,
    OptionalInt sentence,
    boolean open,
    Map<String, String> keys) {

  Answer {
    keys = Map.copyOf(keys);
  }

  /** Whether {@code row} is where this answer points. */
  boolean isAt(Row row) {
    if (sentence.isPresent() && sentence.getAsInt() != row.sentence()) {
      return false;
    }
    return quote.isEmpty() || row.touches(quote.get());
  }

  /** The keys in which {@code row} differs from what is asked. */
  List<String> differences(Row row) {
    return keys.entrySet().stream()
        .filter(wanted -> !agrees(wanted.getKey(), wanted.getValue(), row))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  boolean accepts(Row row) {
    return !none && !open && isAt(row) && differences(row).isEmpty();
  }

  private static boolean agrees(String key, String wanted, Row row) {
    boolean part = key.endsWith("~");
    String found =
        row.values().getOrDefault(part ? key.substring(0, key.length() - 1) : key, "none");
    return Arrays.stream(wanted.split("\\|"))
        .anyMatch(one -> part ? fold(found).contains(fold(one)) : same(key, one, found));
  }

  private static boolean same(String key, String wanted, String found) {
    return switch (key) {
      case "value", "upto" -> sameNumber(wanted, found);
      case "countries" -> codes(wanted).equals(codes(found));
      case "speaker" -> nameWords(found).containsAll(nameWords(wanted));
      default -> fold(wanted).equals(fold(found));
    };
  }

  private static boolean sameNumber(String wanted, String found) {
    try {
      return new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0;
    } catch (NumberFormatException e) {
      return wanted.equals(found);
    }
  }

  private static String codes(String list) {
    return Arrays.stream(list.split(",")).collect(Collectors.toCollection(TreeSet::new)).toString();
  }

  /**
   * "China's Foreign Ministry" is the "Foreign Ministry of China", and no less a "Foreign
   * Ministry".
   */
  private static Set<String> nameWords(String name) {
    Set<String> words = new TreeSet<>(List.of(fold(name).replace("'s ", " ").split("[\\s,]+")));
    words.removeAll(Set.of("of", "the", "and", "for"));
    return words;
  }

  /** Case, kind of quotation mark and a leading article make no difference. */
  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^the ", "");
  }

  @Override
  public String toString() {
    return line;
  }
}
