package org.briefwright.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.briefwright.document.Given;
import org.briefwright.edition.FactsCsv;
import org.briefwright.edition.FactsJson;
import org.briefwright.edition.IncompleteException;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.SafeFile;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Notice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code facts}: prints what documents say, for other programs. */
@Command(
    name = "facts",
    header = {
      "Examples:",
      "  briefwright facts inbox                                one JSON object a document",
      "  briefwright facts report.pdf --date 2025-11-08 --format json",
      "  briefwright facts inbox --format csv -o tables         one table a layer, in a folder",
      ""
    },
    description = "Prints the facts of documents: countries, money, statements, dates, lags.",
    sortOptions = false)
final class FactsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, folders or patterns.")
  private List<Path> paths = List.of();

  @Option(names = "--profile", paramLabel = "NAME|FILE", description = "Default: central-asia.")
  private String profile = "central-asia";

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Read instead of the manifest.csv beside the documents.")
  private @Nullable Path manifest;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description = "Publication date of all documents that the manifest gives none.")
  private @Nullable String date;

  @Option(names = "--format", paramLabel = "F", description = "jsonl (default), json or csv.")
  private String format = "jsonl";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at a time; 0, the default: one a core.")
  private int threads;

  @Option(names = "--strict", description = "A document that can't be read is an error (exit 4).")
  private boolean strict;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|-",
      description = "Where to write; of csv, a folder. Default: standard output.")
  private String output = Surroundings.OUT;

  FactsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    switch (format.toLowerCase(Locale.ROOT)) {
      case "jsonl", "json" -> json();
      case "csv" -> csv();
      default ->
          throw new OrderException(
              Notice.of("--format", "\"" + format + "\" is not known", "write jsonl, json or csv"));
    }
    if (!output.equals(Surroundings.OUT)) {
      surroundings.out().println(output);
    }
    return ExitCode.DONE;
  }

  private void json() throws IOException {
    if (output.equals(Surroundings.OUT)) {
      Writer out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
      json(out);
      out.flush();
      return;
    }
    Target.refuseInput(
        surroundings.resolve(Path.of(output)), paths.stream().map(surroundings::resolve).toList());
    SafeFile.stream(
        surroundings.resolve(Path.of(output)),
        stream -> {
          Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
          json(out);
          out.flush();
        });
  }

  private void json(Writer out) throws IOException {
    boolean array = format.equalsIgnoreCase("json");
    FactsJson json = new FactsJson(out);
    if (array) {
      json.startArray();
    }
    each(article -> {
      try {
        json.write(article);
        if (!array) {
          json.newLine();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    if (array) {
      json.endArray();
    }
    json.finish();
    if (array) {
      out.write('\n');
    }
  }

  private void csv() {
    if (output.equals(Surroundings.OUT)) {
      throw new OrderException(
          Notice.of("--format", "csv is one table a layer", "name a folder for them with -o"));
    }
    try (FactsCsv csv = new FactsCsv(surroundings.resolve(Path.of(output)))) {
      each(csv::write);
      csv.finish();
    }
  }

  private void each(Consumer<Facts> use) {
    List<Path> places = paths.stream().map(surroundings::resolve).toList();
    List<Notice> unusable = new Harvest(surroundings, profile, threads()).of(places, given(), use);
    if (strict && !unusable.isEmpty()) {
      throw new IncompleteException(unusable);
    }
  }

  private int threads() {
    if (threads < 0) {
      throw new OrderException(
          Notice.of("--threads", threads + " is below 0", "write how many, for example 2"));
    }
    return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private Given given() {
    return new Given(Optional.ofNullable(manifest).map(surroundings::resolve), day());
  }

  private Optional<LocalDate> day() {
    if (date == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeException e) {
      throw new OrderException(
          Notice.of("--date", "\"" + date + "\" is no day", "write it as in 2025-11-08"));
    }
  }
}
