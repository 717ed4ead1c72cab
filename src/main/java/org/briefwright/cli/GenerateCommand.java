package org.briefwright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.briefwright.archive.Place;
import org.briefwright.archive.Places;
import org.briefwright.brief.Phrases;
import org.briefwright.edition.BriefingFile;
import org.briefwright.edition.Desk;
import org.briefwright.edition.Desk.Outcome;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Frame;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Period;
import org.briefwright.edition.Reports;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description = "A file, folder or pattern to read; may be repeated.")
  private List<Path> documents = List.of();

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "A built-in region (central-asia, south-caucasus) or a file.")
  private @Nullable String profile;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "week, month, day, all, or two days: 2025-11-03..2025-11-09.")
  private @Nullable String period;

  @Option(names = "--template", paramLabel = "T", description = "A folder under templates/.")
  private @Nullable String template;

  @Option(names = "--paper", paramLabel = "A4|Letter", description = "The sheet.")
  private @Nullable String paper;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "What a template on one country is about, as in KZ.")
  private @Nullable String country;

  @Option(names = "--language", paramLabel = "en|ru", description = "Of headings and dates.")
  private @Nullable String language;

  @Option(
      names = "--theme",
      paramLabel = "FILE",
      description = "A file of colours, logo and imprint.")
  private @Nullable Path theme;

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

  @Option(names = "--strict", description = "A document that can't be used is an error (exit 4).")
  private boolean strict;

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

  GenerateCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Format format = Format.of(formats, output);
    Optional<BriefingFile> file = file();
    Order order = order(file.map(BriefingFile::order).orElseGet(Order::of));
    Optional<Place> place = place(file);
    Desk desk =
        surroundings
            .desk(clock())
            .announcing(Timetable.after(file.flatMap(ScheduleFile::read)));
    return place.isEmpty()
        ? run(desk, order, format)
        : Remembering.in(
            place.get(), clock(), memory -> run(desk.remembering(memory), order, format));
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
        pictures(published.file(), published.edition().copy().pdf());
        surroundings.out().println(format.pathOf(published.file()));
        yield ExitCode.DONE;
      }
      case Outcome.Unchanged unchanged -> {
        unchanged.notices().forEach(surroundings::tell);
        surroundings.err().println("briefwright: nothing has changed since this edition");
        pictures(unchanged.file());
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
      pictures(file, pdf);
    }
    return ExitCode.DONE;
  }

  private void pictures(Path kept) {
    try {
      pictures(kept, Files.readAllBytes(kept));
    } catch (IOException e) {
      throw new OrderException(
          Notice.of(kept.toString(), "can't be read", "make it again with --force"));
    }
  }

  private void pictures(Path pdf, byte[] bytes) {
    if (preview != null) {
      new Pictures(surroundings).write(pdf, bytes, preview);
    }
  }

  /** Flags override the file, the file overrides what is there without it. */
  private Order order(Order without) {
    Order order = without;
    if (!documents.isEmpty()) {
      order = order.withDocuments(documents.stream().map(surroundings::resolve).toList());
    }
    if (profile != null) {
      order = order.withProfile(profile, surroundings.here());
    }
    if (period != null) {
      order = order.withPeriod(Period.parse(period, "--period"));
    }
    if (template != null) {
      order = order.withTemplate(template);
    }
    if (paper != null) {
      order = order.withPaper(paper(paper));
    }
    order = order.withFrame(frame(order.frame()));
    return strict ? order.strictly() : order;
  }

  private Frame frame(Frame given) {
    Frame frame = given;
    if (country != null) {
      frame = frame.withCountry(country(country));
    }
    if (language != null) {
      frame = frame.withLanguage(language(language));
    }
    return theme == null ? frame : frame.withTheme(surroundings.resolve(theme));
  }

  private static Country country(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    if (!capitals.matches("[A-Z]{2}")) {
      throw new OrderException(
          Notice.of("--country", "\"" + code + "\" is no country", "write two letters, as in KZ"));
    }
    return Country.of(capitals);
  }

  private static String language(String code) {
    if (!Phrases.LANGUAGES.contains(code)) {
      throw new OrderException(
          Notice.of(
              "--language",
              "\"" + code + "\" is no language of the frame",
              "write one of " + String.join(", ", Phrases.LANGUAGES)));
    }
    return code;
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
    if (!documents.isEmpty()) {
      return Optional.empty();
    }
    Path sample = surroundings.home().resolve("src/example").resolve(Surroundings.USUAL_BRIEFING);
    if (Files.exists(sample)) {
      surroundings
          .err()
          .println(
              "briefwright: no " + Surroundings.USUAL_BRIEFING + " here; making the shipped sample");
      return Optional.of(BriefingFile.open(sample));
    }
    throw new OrderException(
        Notice.of(
            surroundings.here().toAbsolutePath().toString(),
            "there is no " + Surroundings.USUAL_BRIEFING,
            "name a briefing file, or the documents with --documents PATH"));
  }

  private static Paper paper(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "a4" -> Paper.A4;
      case "letter" -> Paper.LETTER;
      default ->
          throw new OrderException(
              Notice.of("--paper", "\"" + text + "\" is no sheet", "write A4 or Letter"));
    };
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
