import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes documents to measure with: sentences of the project's own test texts, drawn by a seeded
 * generator, so that the same arguments give the same files everywhere.
 *
 * <pre>Corpus CHECKOUT FOLDER DOCUMENTS SEED</pre>
 */
final class Corpus {

  private static final int FEWEST_PARAGRAPHS = 6;
  private static final int MOST_PARAGRAPHS = 30;

  private Corpus() {}

  public static void main(String[] args) throws IOException {
    Path checkout = Path.of(args[0]);
    Path folder = Path.of(args[1]);
    int documents = Integer.parseInt(args[2]);
    Random random = new Random(Long.parseLong(args[3]));
    List<String> paragraphs = paragraphs(checkout);
    Files.createDirectories(folder);
    for (int i = 0; i < documents; i++) {
      Files.writeString(folder.resolve("%05d.txt".formatted(i)), document(paragraphs, i, random));
    }
  }

  private static String document(List<String> paragraphs, int number, Random random) {
    StringBuilder text = new StringBuilder();
    text.append("Report ").append(number + 1).append(" from the region\n\n");
    text.append(1 + random.nextInt(28)).append(" October 2025\n\n");
    int count = FEWEST_PARAGRAPHS + random.nextInt(MOST_PARAGRAPHS - FEWEST_PARAGRAPHS);
    for (int i = 0; i < count; i++) {
      text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
    }
    return text.toString();
  }

  private static List<String> paragraphs(Path checkout) throws IOException {
    List<String> found = new ArrayList<>();
    Path traps = checkout.resolve("src/test/resources/org/briefwright/extract/traps");
    try (Stream<Path> files = Files.walk(traps)) {
      for (Path file : files.filter(Corpus::isTrap).sorted().toList()) {
        found.addAll(ofTraps(Files.readAllLines(file)));
      }
    }
    try (Stream<Path> files = Files.walk(checkout.resolve("src/example/documents"))) {
      for (Path file : files.filter(file -> file.toString().endsWith(".txt")).sorted().toList()) {
        for (String block : Files.readString(file).split("\\n\\s*\\n")) {
          found.add(block.replace('\n', ' ').strip());
        }
      }
    }
    found.removeIf(paragraph -> paragraph.length() < 40);
    return found;
  }

  private static boolean isTrap(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".txt") && !name.equals("known-limits.txt");
  }

  /** The texts of a file of traps, without their heads, answers and comments. */
  private static List<String> ofTraps(List<String> lines) {
    List<String> found = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      boolean text = !line.isBlank() && "#=^*>".indexOf(line.charAt(0)) < 0;
      if (text) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      } else if (!paragraph.isEmpty()) {
        found.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) {
      found.add(paragraph.toString());
    }
    return found;
  }
}
