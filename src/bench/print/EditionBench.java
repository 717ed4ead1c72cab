import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Kit;
import org.briefwright.press.Copy;

/**
 * Prints one edition from its frozen facts again and again: charts, layout, print and proof.
 *
 * <pre>
 * EditionBench BRIEFING.yaml MOMENT RUNS
 * </pre>
 */
public final class EditionBench {

  public static void main(String[] args) {
    Desk desk = Desk.at(Path.of("."), Clock.fixed(Instant.parse(args[1]), ZoneOffset.UTC));
    Edition edition = desk.produce(BriefingFile.read(Path.of(args[0])));
    var machine =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    int runs = Integer.parseInt(args[2]);
    List<Double> cpu = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      long before = machine.getProcessCpuTime();
      long start = System.nanoTime();
      Copy copy = desk.reprint(edition, Kit.NONE);
      wall.add((System.nanoTime() - start) / 1e6);
      cpu.add((machine.getProcessCpuTime() - before) / 1e6);
      if (!copy.sha256().equals(edition.copy().sha256())) {
        throw new IllegalStateException("another file than before");
      }
    }
    System.out.printf(
        Locale.ROOT,
        "one edition of %d pages from frozen facts, %d runs in one process, the later half:"
            + " %.0f ms wall, %.0f ms CPU (medians; least %.0f)%n",
        edition.copy().pages(),
        runs,
        middle(wall),
        middle(cpu),
        Collections.min(cpu));
  }

  /** Of the later half, when the machine's compiler has done its work. */
  private static double middle(List<Double> times) {
    List<Double> late = new ArrayList<>(times.subList(times.size() / 2, times.size()));
    Collections.sort(late);
    return late.get(late.size() / 2);
  }
}
