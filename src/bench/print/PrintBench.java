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
 * PrintBench content SECTIONS OUT.typ            the same for Typst
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
      case "content" -> content(Integer.parseInt(args[1]), Path.of(args[2]));
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

  /** A title, contents, and sections of text and a table; about a page and a third each. */
  private static void content(int sections, Path file) throws IOException {
    StringBuilder out = new StringBuilder();
    Page page = file.toString().endsWith(".typ") ? new Typst(out) : new Html(out);
    page.begin(sections);
    int word = 0;
    for (int section = 1; section <= sections; section++) {
      page.heading(section);
      for (int paragraph = 0; paragraph < 6; paragraph++) {
        page.paragraph(words(80, 7, word));
        word += 80;
      }
      List<List<String>> rows = new ArrayList<>();
      for (int row = 1; row <= 16; row++) {
        rows.add(
            List.of(
                section + "." + row,
                words(4, 1, word),
                words(9, 3, word + 4),
                "$" + (word % 900 + 1) + " million"));
        word += 13;
      }
      page.table(List.of("No.", "Who", "What", "Amount"), rows);
    }
    page.end();
    Files.writeString(file, out);
  }

  private static String words(int count, int step, int from) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(WORDS[((from + i) * step + i) % WORDS.length]);
    }
    return String.join(" ", words);
  }

  /** A way to write one and the same content. */
  private interface Page {

    void begin(int sections);

    void heading(int section);

    void paragraph(String words);

    void table(List<String> head, List<List<String>> rows);

    void end();
  }

  private record Html(StringBuilder out) implements Page {

    private static final String STYLE =
        """
        @page { size: A4; margin: 25mm 18mm 21mm 18mm }
        body { margin: 0; font: 10pt/14pt "Source Serif 4" }
        p { margin: 0 0 2mm 0; text-align: left }
        h1, h2 { page-break-after: avoid; margin: 4mm 0 1mm 0 }
        h1 { font: 600 24pt/30pt "Source Serif 4" }
        h2 { font: 600 13pt/17pt "Source Sans 3" }
        table { width: 100%; border-collapse: collapse; font: 8.5pt/11pt "Source Sans 3"; -fs-table-paginate: paginate }
        th, td { text-align: left; vertical-align: top; border-bottom: 0.4pt solid #C4C4C4; padding: 1mm 2mm 1mm 0 }
        tr { page-break-inside: avoid }
        """;

    @Override
    public void begin(int sections) {
      out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head>");
      out.append("<title>Bench</title><style>").append(STYLE).append("</style></head>");
      out.append("<body><h1>Bench</h1>");
      for (int section = 1; section <= sections; section++) {
        out.append(
            "<p><a href=\"#p%1$d\" title=\"Part %1$d\">Part %1$d</a></p>".formatted(section));
      }
    }

    @Override
    public void heading(int section) {
      out.append("<h2 id=\"p%1$d\">Part %1$d</h2>".formatted(section));
    }

    @Override
    public void paragraph(String words) {
      out.append("<p>").append(words).append(".</p>");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
      out.append("<table><thead><tr>");
      head.forEach(name -> out.append("<th scope=\"col\">").append(name).append("</th>"));
      out.append("</tr></thead><tbody>");
      for (List<String> row : rows) {
        out.append("<tr><th scope=\"row\">").append(row.getFirst()).append("</th>");
        row.stream().skip(1).forEach(cell -> out.append("<td>").append(cell).append("</td>"));
        out.append("</tr>");
      }
      out.append("</tbody></table>");
    }

    @Override
    public void end() {
      out.append("</body></html>\n");
    }
  }

  private record Typst(StringBuilder out) implements Page {

    private static final String STYLE =
        """
        #set document(title: "Bench")
        #set page(paper: "a4", margin: (top: 25mm, right: 18mm, bottom: 21mm, left: 18mm))
        #set text(font: "Source Serif 4", fallback: true, size: 10pt, lang: "en")
        #set par(leading: 6.5pt, spacing: 12.2pt)
        #show heading: set block(above: 11pt, below: 7pt)
        #show heading.where(level: 1): set text(size: 24pt, weight: 600)
        #show heading.where(level: 2): set text(font: "Source Sans 3", size: 13pt, weight: 600)
        #show table: set text(font: "Source Sans 3", size: 8.5pt)
        #show table: set par(leading: 4.5pt)
        #set table(stroke: (bottom: 0.4pt + rgb("#C4C4C4")), inset: (left: 0mm, right: 2mm, y: 1mm), align: left)
        #show table.cell: set block(breakable: false)
        = Bench
        """;

    @Override
    public void begin(int sections) {
      out.append(STYLE);
      for (int section = 1; section <= sections; section++) {
        out.append("#link(<p%1$d>)[Part %1$d]\n\n".formatted(section));
      }
    }

    @Override
    public void heading(int section) {
      out.append("== Part %1$d <p%1$d>\n".formatted(section));
    }

    @Override
    public void paragraph(String words) {
      out.append(words).append(".\n\n");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
      out.append("#table(columns: (1fr, 3fr, 6fr, 2fr), table.header");
      head.forEach(name -> out.append('[').append(name).append(']'));
      for (List<String> row : rows) {
        row.forEach(cell -> out.append(", [").append(cell.replace("$", "\\$")).append(']'));
      }
      out.append(")\n\n");
    }

    @Override
    public void end() {}
  }
}
