package org.briefwright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.briefwright.edition.Edition;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.SafeFile;
import org.briefwright.edition.Sampler;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code templates}: the looks that editions can have. */
@Command(
    name = "templates",
    header = {
      "Examples:",
      "  briefwright templates new house --from weekly     a copy to start from, templates/house",
      "  briefwright templates check                       tries every part of every design",
      "  briefwright templates check house -o house.pdf    and shows it on the sample documents",
      ""
    },
    description = "Lists the designs, copies one to start from, or tries them.",
    commandListHeading = "%nVerbs:%n",
    synopsisSubcommandLabel = "[VERB]",
    sortOptions = false)
final class TemplatesCommand implements Callable<Integer> {

  private static final String NAME = "[a-z][a-z0-9-]{0,63}";

  private final Surroundings surroundings;

  TemplatesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Lists the designs. */
  @Override
  public Integer call() {
    names().forEach(surroundings.out()::println);
    return ExitCode.DONE;
  }

  @Command(name = "new", description = "Copies a design under a new name.")
  int make(
      @Parameters(paramLabel = "NAME", description = "Of the new design.") String name,
      @Option(
              names = "--from",
              paramLabel = "DESIGN",
              defaultValue = "weekly",
              description = "Which one is copied; without it, weekly.")
          String from) {
    if (!name.matches(NAME)) {
      throw refusal(name, "can't be the name of a design", "use small letters, digits, hyphens");
    }
    Path target = folder().resolve(name);
    if (Files.exists(target)) {
      throw refusal(name, "is there already", "choose another name, or remove its folder first");
    }
    existing(from);
    copy(folder().resolve(from), target, name);
    surroundings.out().println(target);
    return ExitCode.DONE;
  }

  @Command(name = "check", description = "Tries every part of a design, or of all.")
  int check(
      @Parameters(arity = "0..1", paramLabel = "NAME", description = "One design; else all.")
          @Nullable String name,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "FILE",
              description = "Prints the sample documents in that design.")
          @Nullable Path output) {
    if (output != null && name == null) {
      throw refusal("-o", "needs the name of one design", "write it before -o");
    }
    List<String> checked = name == null ? names() : List.of(existing(name));
    Sampler sampler = new Sampler(surroundings.home(), surroundings.clock());
    int faults = 0;
    for (String design : checked) {
      faults += isSound(sampler, design) ? 0 : 1;
    }
    if (faults > 0) {
      return ExitCode.USAGE;
    }
    if (output != null && name != null) {
      Edition edition = sampler.show(name);
      SafeFile.write(surroundings.resolve(output), edition.copy().pdf());
      surroundings.out().println(output);
    }
    return ExitCode.DONE;
  }

  private boolean isSound(Sampler sampler, String design) {
    try {
      sampler.check(design);
      surroundings.out().println(design + ": every part can be printed");
      return true;
    } catch (Refusal e) {
      e.notices().forEach(notice -> surroundings.err().println("briefwright: " + notice));
      return false;
    }
  }

  private Path folder() {
    return surroundings.templates();
  }

  private String existing(String name) {
    if (!names().contains(name)) {
      throw refusal(name, "is no design", "name one of " + String.join(", ", names()));
    }
    return name;
  }

  private static OrderException refusal(String name, String problem, String remedy) {
    return new OrderException(Notice.of("templates", "\"" + name + "\" " + problem, remedy));
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> Files.isRegularFile(file.resolve("design.yaml")))
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the files of a design; its own style sheet takes the new name. */
  private static void copy(Path from, Path to, String name) {
    try (Stream<Path> files = Files.list(from)) {
      TreeMap<String, byte[]> contents = new TreeMap<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String own = String.valueOf(file.getFileName());
        boolean sheet = own.toLowerCase(Locale.ROOT).endsWith(".css");
        contents.put(sheet ? name + ".css" : own, Files.readAllBytes(file));
      }
      Files.createDirectories(to);
      for (var file : contents.entrySet()) {
        SafeFile.write(to.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
