import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Measures documents, words and megabytes a CPU-second, all contestants in turn in each round, so
 * that a busy neighbour is busy for all of them. The first rounds warm up and do not count.
 *
 * <pre>Throughput FOLDER ROUNDS THREADS [peers]</pre>
 */
final class Throughput {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** What one contestant has spent so far. */
  private static final class Tally {
    final List<Double> cpuSeconds = new ArrayList<>();
    final List<Double> wallSeconds = new ArrayList<>();
    long found;
  }

  private Throughput() {}

  public static void main(String[] args) throws Exception {
    List<Path> files = files(Path.of(args[0]));
    int rounds = Integer.parseInt(args[1]);
    int threads = Integer.parseInt(args[2]);
    List<String> texts = files.stream().map(Briefwright::text).toList();
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(new Briefwright(files, false));
    contestants.add(new Briefwright(files, true));
    for (String peer : Arrays.asList(args).subList(3, args.length)) {
      contestants.add((Contestant) Class.forName(peer).getDeclaredConstructor().newInstance());
    }
    int warm = Math.max(1, rounds / 2);
    Tally[] tallies = new Tally[contestants.size()];
    Arrays.setAll(tallies, i -> new Tally());
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int round = -warm; round < rounds; round++) {
        for (int i = 0; i < tallies.length; i++) {
          Tally tally = round < 0 ? new Tally() : tallies[i];
          measure(contestants.get(i), texts, threads, pool, tally);
        }
      }
    }
    print(contestants, tallies, texts, threads);
  }

  private static void measure(
      Contestant contestant, List<String> texts, int threads, ExecutorService pool, Tally tally)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    List<Callable<long[]>> jobs = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      int first = t;
      jobs.add(() -> {
        long before = THREADS.getCurrentThreadCpuTime();
        long found = 0;
        for (int time = 0; time < contestant.times(); time++) {
          for (int i = first; i < texts.size(); i += threads) {
            found += contestant.read(texts.get(i));
          }
        }
        return new long[] {THREADS.getCurrentThreadCpuTime() - before, found};
      });
    }
    long cpu = 0;
    for (Future<long[]> job : pool.invokeAll(jobs)) {
      cpu += job.get()[0];
      tally.found += job.get()[1];
    }
    double each = 1e9 * contestant.times();
    tally.cpuSeconds.add(cpu / each);
    tally.wallSeconds.add((System.nanoTime() - start) / each);
  }

  private static void print(
      List<Contestant> contestants, Tally[] tallies, List<String> texts, int threads) {
    long words = texts.stream().mapToLong(text -> text.split("\\s+").length).sum();
    long bytes =
        texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    System.out.printf(
        Locale.ROOT,
        "%d documents, %d words, %.2f MB; %d thread(s), %d rounds; median (best) a CPU-second%n",
        texts.size(),
        words,
        bytes / 1e6,
        threads,
        tallies[0].cpuSeconds.size());
    System.out.printf(
        Locale.ROOT,
        "%-36s %14s %22s %14s %16s%n",
        "",
        "documents",
        "words",
        "MB",
        "words/s of wall");
    for (int i = 0; i < tallies.length; i++) {
      double median = median(tallies[i].cpuSeconds);
      double best = tallies[i].cpuSeconds.stream().min(Double::compare).orElseThrow();
      System.out.printf(
          Locale.ROOT,
          "%-36s %,14.0f %,12.0f (%,7.0f) %14.2f %,16.0f%n",
          contestants.get(i).name(),
          texts.size() / median,
          words / median,
          words / best,
          bytes / 1e6 / median,
          words / median(tallies[i].wallSeconds));
    }
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
