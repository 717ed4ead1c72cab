package org.briefwright.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.briefwright.archive.Place;
import org.briefwright.archive.Places;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Reports;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: makes an edition. */
@Command(
    name = "generate",
    header = {
      "Examples:",
      "  briefwright generate                              ./briefing.yaml, or the shipped sample",
      "  briefwright generate desks/weekly.yaml",
      "  briefwright generate --documents inbox --profile caucasus.yaml --period 2025-11-03..2025-11-09",
      "  briefwright generate weekly.yaml -o -  > briefing.pdf",
      ""
    },
    description = "Reads documents and prints one dated PDF briefing.",
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      arity = "0..1",
      paramLabel = "BRIEFING",
      description = "A briefing file; what is given below overrides it.")
  private @Nullable Path briefing;

  @Mixin private OrderOptions given;

  @Option(
      names = "--now",
      paramLabel = "INSTANT",
      description = "The moment of the run, as in 2025-11-10T07:00:00+05:00; else the clock's.")
  private @Nullable String now;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "F",
      description = "pdf, json or both; what -o writes. Default: by the ending of its name.")
  private List<String> formats = List.of();

  @Option(names = "--skip-empty", description = "Nothing found: no edition, exit 3.")
  private boolean skipEmpty;

  @Option(names = "--force", description = "A new version even where nothing has changed.")
  private boolean force;

  @Option(
      names = "--preview",
      arity = "0..1",
      fallbackValue = "100",
      paramLabel = "DPI",
      description =
          "A picture of each page beside the PDF. Default: ${FALLBACK-VALUE} dots an inch.")
  private @Nullable Integer preview;

  @Option(
      names = "--archive",
      paramLabel = "PLACE",
      description =
          "Where editions and documents are kept: a folder, a .db file or jdbc:postgresql:…; else"
              + " what the briefing file names. Editions written with -o are not kept.")
  private @Nullable String archive;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      description = "Where to write, - for standard output; else the folder reports/.")
  private @Nullable String output;

  // Set where pages are to be drawn; a resolution that can't be drawn is told before any work.
  private Optional<Pictures> pictures = Optional.empty();

  GenerateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
    given = new OrderOptions(surroundings);
  }

  @Override
  public Integer call() {
    Format format = Format.of(formats, output);
    pictures = Optional.ofNullable(preview).map(dpi -> new Pictures(surroundings, dpi));
    Optional<BriefingFile> file = file();
    Order order = given.over(file.map(BriefingFile::order).orElseGet(Order::of));
    guard(order, format);
    Optional<Place> place = place(file);
    Desk desk =
        surroundings.desk(clock()).announcing(Timetable.after(file.flatMap(ScheduleFile::read)));
    return place.isEmpty()
        ? run(desk, order, format)
        : Remembering.in(
            place.get(), clock(), memory -> run(desk.remembering(memory), order, format));
  }

  private void guard(Order order, Format format) {
    if (output == null || output.equals(Surroundings.OUT)) {
      return;
    }
    Path target = surroundings.resolve(Path.of(output));
    Target.expect(format.isJson() ? ".json" : ".pdf", target);
    List<Path> inputs = new ArrayList<>(order.documents());
    order.manifest().ifPresent(inputs::add);
    inputs.add(order.base().resolve(order.profile()));
    Path read = briefing == null ? Surroundings.USUAL_BRIEFING : briefing;
    inputs.add(surroundings.resolve(read));
    inputs.add(surroundings.home().resolve("templates"));
    Target.refuseInput(target, inputs);
  }

  private Optional<Place> place(Optional<BriefingFile> file) {
    Places places = new Places(surroundings.environment());
    return archive == null
        ? file.flatMap(places::of)
        : Optional.of(places.typed(archive, surroundings.here()));
  }

  private int run(Desk desk, Order order, Format format) {
    return output == null
        ? publish(desk, order, format)
        : write(desk.produce(order), format, output);
  }

  private int publish(Desk desk, Order order, Format format) {
    Reports reports = new Reports(surroundings.reports());
    return switch (desk.publish(order, reports, force, skipEmpty)) {
      case Outcome.Published published -> {
        published.edition().notices().forEach(surroundings::tell);
        pictures.ifPresent(
            drawn -> drawn.write(published.file(), published.edition().copy().pdf()));
        surroundings.out().println(format.pathOf(published.file()));
        yield ExitCode.DONE;
      }
      case Outcome.Unchanged unchanged -> {
        unchanged.notices().forEach(surroundings::tell);
        surroundings.err().println("briefwright: nothing has changed since this edition");
        pictures.ifPresent(drawn -> drawn.write(unchanged.file(), Reports.read(unchanged.file())));
        surroundings.out().println(format.pathOf(unchanged.file()));
        yield ExitCode.DONE;
      }
      case Outcome.Nothing nothing -> {
        nothing.notices().forEach(surroundings::tell);
        surroundings.err().println("briefwright: nothing to report; no edition was made");
        yield ExitCode.NOTHING;
      }
    };
  }

  private int write(Edition edition, Format format, String place) {
    edition.notices().forEach(surroundings::tell);
    byte[] json = edition.toJson().getBytes(StandardCharsets.UTF_8);
    byte[] pdf = edition.copy().pdf();
    Path file = surroundings.resolve(Path.of(place));
    if (format.isBoth()) {
      SafeFile.write(Reports.sidecar(file, ".json"), json);
    }
    surroundings.write(format.isJson() ? json : pdf, place);
    if (!place.equals(Surroundings.OUT)) {
      pictures.ifPresent(drawn -> drawn.write(file, pdf));
    }
    return ExitCode.DONE;
  }

  /** The briefing file; none where documents alone are named. */
  private Optional<BriefingFile> file() {
    if (briefing != null) {
      return Optional.of(BriefingFile.open(surroundings.resolve(briefing)));
    }
    Path own = surroundings.resolve(Surroundings.USUAL_BRIEFING);
    if (Files.exists(own)) {
      return Optional.of(BriefingFile.open(own));
    }
    if (given.namesDocuments()) {
      return Optional.empty();
    }
    Path sample = surroundings.home().resolve("src/example").resolve(Surroundings.USUAL_BRIEFING);
    if (Files.exists(sample)) {
      surroundings
          .err()
          .println(
              "briefwright: no "
                  + Surroundings.USUAL_BRIEFING
                  + " here; making the shipped sample");
      return Optional.of(BriefingFile.open(sample));
    }
    throw new OrderException(
        Notice.of(
            surroundings.here().toAbsolutePath().toString(),
            "there is no " + Surroundings.USUAL_BRIEFING,
            "name a briefing file, or the documents with --documents PATH"));
  }

  private Clock clock() {
    if (now == null) {
      return surroundings.clock();
    }
    try {
      return Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      try {
        return Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
      } catch (DateTimeException again) {
        throw new OrderException(
            Notice.of(
                "--now", "\"" + now + "\" is no moment", "write it as in 2025-11-10T07:00:00Z"));
      }
    }
  }
}
