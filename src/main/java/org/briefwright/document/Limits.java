package org.briefwright.document;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;

/**
 * What reading one document may cost. A document that costs more is left out with a notice that
 * names the limit; the others are read.
 *
 * @param fileBytes size of the file
 * @param pdfPages pages of a PDF
 * @param characters characters of text drawn from the file
 * @param numbers runs of digits in that text: more than a report can hold, as a table of data does
 * @param depth levels of nested HTML elements; what is nested deeper is read as if it stood there
 * @param parts parts inside the file: of a mail, of a Word file
 * @param expandedBytes what its packed parts may come to in all, once unpacked
 * @param expansion how many times its packed size one part may come to
 * @param time of reading, to the second; looked at as reading goes on
 */
public record Limits(
    long fileBytes,
    int pdfPages,
    int characters,
    int numbers,
    int depth,
    int parts,
    long expandedBytes,
    int expansion,
    Duration time) {

  public Limits {
    requirePositive("fileBytes", fileBytes);
    requirePositive("pdfPages", pdfPages);
    requirePositive("characters", characters);
    requirePositive("numbers", numbers);
    requirePositive("depth", depth);
    requirePositive("parts", parts);
    requirePositive("expandedBytes", expandedBytes);
    requirePositive("expansion", expansion);
    requirePositive("time", time.toSeconds());
  }

  // Written out: what a record brings along costs some milliseconds when it is first called.
  @Override
  public String toString() {
    return new StringBuilder("Limits[fileBytes=")
        .append(fileBytes)
        .append(", pdfPages=")
        .append(pdfPages)
        .append(", characters=")
        .append(characters)
        .append(", numbers=")
        .append(numbers)
        .append(", depth=")
        .append(depth)
        .append(", parts=")
        .append(parts)
        .append(", expandedBytes=")
        .append(expandedBytes)
        .append(", expansion=")
        .append(expansion)
        .append(", time=")
        .append(time)
        .append(']')
        .toString();
  }

  private static void requirePositive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException("limit " + name + " is " + value + "; make it 1 or more");
    }
  }

  /** 50 MB a file, 2,000 pages, 5 million characters, half a million numbers, 30 seconds. */
  public static Limits standard() {
    return new Limits(
        50L << 20, 2_000, 5_000_000, 500_000, 512, 1_000, 200L << 20, 200, Duration.ofSeconds(30));
  }

  /** The names of the settings, as messages give them behind "limits." */
  public static List<String> settings() {
    return List.of(
        "file-bytes",
        "pdf-pages",
        "characters",
        "numbers",
        "depth",
        "parts",
        "expanded-bytes",
        "expansion",
        "seconds");
  }

  /**
   * These limits with one of them changed.
   *
   * @param setting one of {@link #settings}
   * @throws IllegalArgumentException if there is no such setting, or {@code value} is below 1
   */
  public Limits with(String setting, long value) {
    int small = (int) Math.min(value, Integer.MAX_VALUE);
    return new Limits(
        setting.equals("file-bytes") ? value : fileBytes,
        setting.equals("pdf-pages") ? small : pdfPages,
        setting.equals("characters") ? small : characters,
        setting.equals("numbers") ? small : numbers,
        setting.equals("depth") ? small : depth,
        setting.equals("parts") ? small : parts,
        setting.equals("expanded-bytes") ? value : expandedBytes,
        setting.equals("expansion") ? small : expansion,
        requireSetting(setting).equals("seconds") ? Duration.ofSeconds(value) : time);
  }

  private static String requireSetting(String setting) {
    if (!settings().contains(setting)) {
      throw new IllegalArgumentException(
          "there is no limit \"" + setting + "\"; the limits are " + String.join(", ", settings()));
    }
    return setting;
  }

  /** A fresh account for one document; its time runs from now. */
  Budget budget() {
    Map<Ceiling, Long> ceilings = new EnumMap<>(Ceiling.class);
    for (Ceiling ceiling : Ceiling.values()) {
      ceilings.put(ceiling, of(ceiling));
    }
    return new Budget(ceilings, System::nanoTime);
  }

  private long of(Ceiling ceiling) {
    return switch (ceiling) {
      case PAGES -> pdfPages;
      case CHARACTERS -> characters;
      case NUMBERS -> numbers;
      case DEPTH -> depth;
      case PARTS -> parts;
      case EXPANDED_BYTES -> expandedBytes;
      case EXPANSION -> expansion;
      case SECONDS -> time.toSeconds();
    };
  }
}
