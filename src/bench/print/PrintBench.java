import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.briefwright.layout.Pages;
import org.briefwright.press.Copy;
import org.briefwright.press.Press;
import org.briefwright.press.Typecase;

/**
 * Prints the pages that the peers print too.
 *
 * <pre>
 * PrintBench content SECTIONS OUT.html           writes the pages
 * PrintBench once IN.html OUT.pdf                prints them, as one cold process
 * PrintBench warm IN.html RUNS                   prints them again and again in one process
 * </pre>
 */
public final class PrintBench {

  private static final String[] WORDS =
      ("ministry energy railway signed loan bank region border grant river dam agreement said"
              + " million announced project treaty corridor water price Министрлік келісім қаржы жол"
              + " вазорат об роҳ")
          .split(" ");

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "content" -> Files.writeString(Path.of(args[2]), content(Integer.parseInt(args[1])));
      case "once" -> Files.write(Path.of(args[2]), print(press(), args[1]).pdf());
      case "warm" -> warm(args[1], Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Press press() {
    return new Press(Typecase.open(Path.of("fonts")), Duration.ofMinutes(10));
  }

  private static Copy print(Press press, String file) throws IOException {
    String html = Files.readString(Path.of(file));
    return press.print(
        new Pages(html, List.of(), "Bench", "en", List.of()),
        List.of(),
        Instant.parse("2026-01-01T00:00:00Z"));
  }

  private static void warm(String file, int runs) throws IOException {
    Press press = press();
    List<Double> cpu = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    int pages = 0;
    for (int run = 0; run < runs; run++) {
      long before = machine.getProcessCpuTime();
      long start = System.nanoTime();
      pages = print(press, file).pages();
      wall.add((System.nanoTime() - start) / 1e6);
      cpu.add((machine.getProcessCpuTime() - before) / 1e6);
    }
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d runs in one process, the later half: %.0f ms wall, %.0f ms CPU (medians)%n",
        pages,
        runs,
        median(wall),
        median(cpu));
  }

  /** Of the later half, when the machine's compiler has done its work. */
  private static double median(List<Double> times) {
    List<Double> late = new ArrayList<>(times.subList(times.size() / 2, times.size()));
    Collections.sort(late);
    return late.get(late.size() / 2);
  }

  /** A title, contents, and sections of text, a table and notes; about a page and a third each. */
  private static String content(int sections) {
    StringBuilder html = new StringBuilder();
    html.append(
            "<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " lang=\"en\"><head><title>Bench</title><style>")
        .append("@page { size: A4; margin: 25mm 18mm 21mm 18mm }")
        .append(
            " body { margin: 0; font: 10pt/14pt \"Source Serif 4\" } p { margin: 0 0 2mm 0;"
                + " text-align: left }")
        .append(
            " h1, h2 { page-break-after: avoid; margin: 4mm 0 1mm 0 } h1 { font: 600 24pt/30pt"
                + " \"Source Serif 4\" }")
        .append(
            " h2 { font: 600 13pt/17pt \"Source Sans 3\" } table { width: 100%; border-collapse:"
                + " collapse; font: 8.5pt/11pt \"Source Sans 3\"; -fs-table-paginate: paginate }")
        .append(
            " th, td { text-align: left; vertical-align: top; border-bottom: 0.4pt solid #C4C4C4;"
                + " padding: 1mm 2mm 1mm 0 } tr { page-break-inside: avoid }")
        .append("</style></head><body><h1>Bench</h1>");
    for (int section = 1; section <= sections; section++) {
      html.append("<p><a href=\"#p")
          .append(section)
          .append("\" title=\"Part ")
          .append(section)
          .append("\">Part ")
          .append(section)
          .append("</a></p>");
    }
    int word = 0;
    for (int section = 1; section <= sections; section++) {
      html.append("<h2 id=\"p").append(section).append("\">Part ").append(section).append("</h2>");
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        html.append("<p>");
        for (int i = 0; i < 80; i++) {
          html.append(WORDS[(word++ * 7 + i) % WORDS.length]).append(i == 79 ? "." : " ");
        }
        html.append("</p>");
      }
      html.append(
          "<table><thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Who</th><th"
              + " scope=\"col\">What</th><th scope=\"col\">Amount</th></tr></thead><tbody>");
      for (int row = 1; row <= 16; row++) {
        html.append("<tr><th scope=\"row\">")
            .append(section)
            .append('.')
            .append(row)
            .append("</th><td>");
        for (int i = 0; i < 4; i++) {
          html.append(WORDS[word++ % WORDS.length]).append(' ');
        }
        html.append("</td><td>");
        for (int i = 0; i < 9; i++) {
          html.append(WORDS[word++ * 3 % WORDS.length]).append(' ');
        }
        html.append("</td><td>$").append(word % 900 + 1).append(" million</td></tr>");
      }
      html.append("</tbody></table>");
    }
    return html.append("</body></html>\n").toString();
  }
}
