import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.profile.Profiles;

/**
 * Prints what a character costs in texts made to be slow, from a kilobyte to five megabytes: the
 * numbers of a row must not grow.
 *
 * <pre>Adversary FOLDER [LONGEST]</pre>
 */
final class Adversary {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int[] LENGTHS = {1_000, 10_000, 100_000, 1_000_000, 5_000_000};
  private static final double TOO_LONG_SECONDS = 60;

  private final Extractor extractor =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));
  private final Library library = new Library(limits());

  // The program's own limit of 30 seconds a document would hide what is slower.
  private static Limits limits() {
    Limits own = Limits.standard();
    return own.with("seconds", Duration.ofHours(1).toSeconds()).with("characters", 50_000_000);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    int longest = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
    Adversary adversary = new Adversary();
    for (int i = 0; i < 3; i++) {
      for (String unit : units().values()) {
        adversary.seconds(folder, text(unit, 20_000));
      }
    }
    System.out.print("microseconds of CPU a character  ");
    for (int length : LENGTHS) {
      System.out.printf(Locale.ROOT, "%,11d", length);
    }
    System.out.println();
    for (Map.Entry<String, String> unit : units().entrySet()) {
      System.out.printf("%-33s", unit.getKey());
      double seconds = 0;
      for (int length : LENGTHS) {
        if (seconds > TOO_LONG_SECONDS || length > longest) {
          System.out.printf("%11s", "-");
          continue;
        }
        try {
          seconds = adversary.seconds(folder, text(unit.getValue(), length));
          System.out.printf(Locale.ROOT, "%11.3f", seconds * 1e6 / length);
        } catch (OutOfMemoryError full) {
          // one row that needs more than there is must not hide the others
          System.out.printf("%11s", "memory");
        }
      }
      System.out.println();
    }
  }

  private double seconds(Path folder, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("adversary.txt"), text);
    long start = THREADS.getCurrentThreadCpuTime();
    try (Stream<Reading> readings = library.read(List.of(file), Given.nothing())) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        if (reading instanceof Reading.Read read) {
          extractor.extract(read.article());
        } else {
          throw new IllegalStateException(reading.toString());
        }
      }
    }
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static String text(String unit, int length) {
    StringBuilder text = new StringBuilder(length + unit.length());
    for (int number = 1; text.length() < length; number++) {
      text.append(unit.replace("#", names(number)).replace("§", Integer.toString(number)));
    }
    return text.substring(0, length);
  }

  /** A number in letters: as many different words as one likes. */
  private static String names(int number) {
    StringBuilder name = new StringBuilder();
    for (int left = number; left > 0; left /= 26) {
      name.append((char) ('a' + left % 26));
    }
    return name.toString();
  }

  /** What is repeated; {@code #} is a word that is new each time, {@code §} a number. */
  private static Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    units.put("plain words", "the bank in the town ");
    units.put("no spaces", "x");
    units.put("only capitals", "TASHKENT BANK ");
    units.put("capitalised words", "Almaty Bank ");
    units.put("only digits", "1");
    units.put("digits and points", "1.1,");
    units.put("only straight quotes", "\"");
    units.put("alternating quotes", "“a” «b» \"c\" ");
    units.put("opening quotes", "“‘«");
    units.put("opening brackets", "(");
    units.put("nested brackets", "(a [b ");
    units.put("brackets with outlets", "(Kun.uz, June 26) ");
    units.put("he said", "he said ");
    units.put("said he, she and it", "said that it said, he, she and they said ");
    units.put("declined to comment", "Kazakhstan has not commented on the attack ");
    units.put("$1", "$1");
    units.put("$1 and more", "$1 million and $§ billion, ");
    units.put("amounts in sentences", "Kazakhstan will pay $§ million. ");
    units.put("amounts to be added up", "a total of $§ million, of which $1 million and ");
    units.put("million", "million ");
    units.put("words of number", "two hundred and ");
    units.put("dates", "12 May 20§, ");
    units.put("dates in sentences", "On May 5 he left. ");
    units.put("days before days", "two days after the ");
    units.put("one long sentence", "Kazakhstan and Uzbekistan said on Monday that $5 million, ");
    units.put("many persons", "President Ab# Cd# said no. ");
    units.put("many persons, one sentence", "President Ab# Cd# of Kazakhstan and ");
    units.put("many speakers", "“No,” said Ab# Cd#, minister of energy. “Why? ");
    units.put(
        "offices of many persons", "President Ab# Cd# of Kazakhstan spoke. The judge said no. ");
    units.put(
        "an office nobody bears",
        "President Ab# Cd# of Kazakhstan spoke. The prime minister of Kazakhstan said no. ");
    units.put("hyphens", "a-");
    units.put("apostrophes", "a'");
    units.put("possessives", "Kazakhstan's ");
    units.put("and", "and ");
    units.put("of the", "of the ");
    units.put("minister of", "minister of ");
    units.put("commas", ", ");
    units.put("stops", ". ");
    units.put("accents", "e\u0301");
    units.put("lines", "a\n");
    units.put("paragraphs", "Kazakhstan paid.\n\n");
    units.put("capital lines", "TASHKENT\n");
    units.put("mail header", "From: a\n");
    units.put("links", "https://a.b/ ");
    return units;
  }
}
