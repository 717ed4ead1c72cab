package org.briefwright.extract.traps;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.briefwright.profile.Profiles;

/**
 * Prints how many traps of each kind are read right. Arguments: beginnings of the names of files to
 * look at; {@code --faults} prints each wrong one, {@code --limits} their names for {@code
 * known-limits.txt}.
 */
final class TrapsTable {

  private int right;
  private int all;

  private TrapsTable() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> options = Arrays.stream(args).filter(arg -> arg.startsWith("--")).toList();
    List<String> names = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
    Judge judge = new Judge(Profiles.standard().load("central-asia", Path.of("")));
    Map<String, TrapsTable> table = new TreeMap<>();
    for (Trap trap : Traps.read().all()) {
      if (names.isEmpty() || names.stream().anyMatch(trap.file()::startsWith)) {
        Optional<String> fault = judge.fault(trap);
        table.computeIfAbsent(trap.file(), name -> new TrapsTable()).count(fault.isEmpty());
        if (options.contains("--faults")) {
          fault.ifPresent(out::println);
        }
        if (options.contains("--limits") && fault.isPresent()) {
          out.println(trap.id());
        }
      }
    }
    table.forEach((file, row) -> out.println(row.line(file)));
    TrapsTable sum = new TrapsTable();
    table.values().forEach(sum::add);
    out.println(sum.line("all"));
  }

  private void count(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  private void add(TrapsTable other) {
    right += other.right;
    all += other.all;
  }

  private String line(String file) {
    return String.format(
        Locale.ROOT,
        "%-52s %4d of %4d  %5.1f %%",
        file,
        right,
        all,
        100.0 * right / Math.max(1, all));
  }
}
