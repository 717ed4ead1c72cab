package org.briefwright.edition;

import static java.util.regex.Pattern.quote;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefwright.press.Attachment;
import org.briefwright.press.Inspection;
import org.briefwright.press.Standards;

/**
 * Looks whether a printed edition is what it says: its hash, the data inside of it against its
 * visible tables and the edition beside it, and the standards that it names.
 */
public final class Verification {

  private static final List<String> FILES =
      List.of(DataInside.DEALS, DataInside.EDITION, DataInside.SOURCES, DataInside.STATEMENTS);

  private final Path file;
  private final Inspection printed;
  private final List<Finding> findings = new ArrayList<>();

  private Verification(Path file, Inspection printed) {
    this.file = file;
    this.printed = printed;
  }

  /** How a look at one thing ended. */
  public enum Verdict {
    OK,
    FAULT,
    UNKNOWN
  }

  /**
   * @param what was looked at, and found
   */
  public record Finding(Verdict verdict, String what) {}

  /**
   * @param validator folder of the validator's libraries; without one the standards are not looked
   *     at
   * @throws OrderException if the file can't be read
   * @throws org.briefwright.press.PressException if it is no PDF, or the validator is not there
   */
  public static List<Finding> of(Path pdf, Optional<Path> validator) {
    byte[] bytes = Reports.read(pdf);
    Verification verification = new Verification(pdf, Inspection.of(bytes, pdf.toString()));
    verification.hash();
    verification.data();
    validator.ifPresent(folder -> verification.standards(bytes, folder));
    return List.copyOf(verification.findings);
  }

  private void add(boolean right, String what, String otherwise) {
    findings.add(right ? new Finding(Verdict.OK, what) : new Finding(Verdict.FAULT, otherwise));
  }

  private void hash() {
    Path beside = Reports.sidecar(file, ".sha256");
    Optional<String> line = text(beside);
    if (line.isEmpty()) {
      findings.add(
          new Finding(
              Verdict.UNKNOWN, "hash: there is no " + beside.getFileName() + " to compare with"));
      return;
    }
    add(
        line.get().startsWith(printed.sha256()),
        "hash: as in " + beside.getFileName(),
        "hash: the file is " + printed.sha256() + ", not as in " + beside.getFileName());
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<String> inside(String name) {
    return printed.attachments().stream()
        .filter(attachment -> attachment.name().equals(name))
        .findFirst()
        .map(Attachment::bytes)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private void data() {
    List<String> missing = FILES.stream().filter(name -> inside(name).isEmpty()).toList();
    add(
        missing.isEmpty(),
        "data: " + String.join(", ", FILES) + " are inside",
        "data: " + String.join(", ", missing) + " are not inside");
    if (missing.isEmpty()) {
      content();
      table(DataInside.DEALS, List.of("id", "amount", "usd"));
      table(DataInside.STATEMENTS, List.of("id", "speaker", "words"));
      sources();
      noRowIsAlone();
    }
  }

  /** The hash of the content: inside, as printed in the imprint, and in the edition beside. */
  private void content() {
    String hash = contentHash(inside(DataInside.EDITION).orElse(""));
    boolean shown =
        !hash.isEmpty()
            && printed.rows().stream()
                .anyMatch(row -> row.stream().anyMatch(cell -> cell.contains(hash)));
    add(
        shown,
        "content: the hash inside is the one in the imprint",
        "content: the hash inside, \"" + hash + "\", is not in the imprint");
    Optional<String> beside = text(Reports.sidecar(file, ".json")).map(Verification::contentHash);
    beside.ifPresent(other ->
        add(
            other.equals(hash),
            "content: the edition beside is the one inside",
            "content: the edition beside has the hash \"" + other + "\""));
  }

  private static String contentHash(String json) {
    try {
      return JsonTree.parse(json).at("edition.content_sha256").text();
    } catch (IOException e) {
      return "";
    }
  }

  private void table(String name, List<String> columns) {
    // What a look has no room for is inside all the same.
    List<NamedCsvRecord> rows =
        rows(name).stream()
            .filter(row -> row.findField("printed").map("yes"::equals).orElse(true))
            .toList();
    List<String> other =
        rows.stream()
            .filter(row ->
                printed.rows().stream().noneMatch(shown -> shows(shown, cells(row, columns))))
            .map(row -> row.getField(columns.getFirst()))
            .toList();
    add(
        other.isEmpty(),
        name + ": " + rows.size() + " rows are as printed",
        name + ": " + String.join(", ", other) + " not as printed");
  }

  /**
   * Every document that is cited stands in a list of its own, in a running one, or over its
   * sentences.
   */
  private void sources() {
    List<NamedCsvRecord> cited =
        rows(DataInside.SOURCES).stream()
            .filter(row -> row.getField("cited").equals("yes"))
            .toList();
    List<String> missing =
        cited.stream()
            .filter(row -> {
              List<String> cells = cells(row, List.of("number", "publisher", "title"));
              Pattern running =
                  Pattern.compile(
                      "(?<!\\d)"
                          + quote(cells.get(0))
                          + "·?"
                          + quote(cells.get(1))
                          + "[,:]"
                          + quote(cells.get(2)));
              return printed.rows().stream()
                  .noneMatch(shown ->
                      shows(shown, cells) || shown.stream().anyMatch(running.asPredicate()));
            })
            .map(row -> row.getField("number"))
            .toList();
    add(
        missing.isEmpty(),
        DataInside.SOURCES + ": " + cited.size() + " cited documents are as printed",
        DataInside.SOURCES + ": " + String.join(", ", missing) + " not as printed");
  }

  private static List<String> cells(NamedCsvRecord row, List<String> columns) {
    return columns.stream().map(column -> Inspection.letters(plain(row.getField(column)))).toList();
  }

  private List<NamedCsvRecord> rows(String name) {
    return CsvReader.builder().ofNamedCsvRecord(inside(name).orElse("")).stream().toList();
  }

  private static String plain(String cell) {
    return cell.startsWith("'") && !FactsCsv.harmless(cell.substring(1)).equals(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private static boolean shows(List<String> row, List<String> cells) {
    String all = String.join("", row);
    return !row.isEmpty()
        && row.getFirst().equals(cells.getFirst())
        && cells.stream().allMatch(all::contains);
  }

  /** Every printed deal, statement and figure is in the data too. */
  private void noRowIsAlone() {
    List<String> figures = figures();
    alone(DataInside.DEALS, "deal", "D\\d+", ids(DataInside.DEALS));
    alone(DataInside.STATEMENTS, "statement", "S\\d+", ids(DataInside.STATEMENTS));
    alone(DataInside.EDITION, "figure", "F\\d+", figures);
  }

  private List<String> ids(String table) {
    return rows(table).stream().map(row -> row.getField("id")).toList();
  }

  /** The numbers of the figures that are printed as they are inside. */
  private List<String> figures() {
    try {
      JsonTree edition = JsonTree.parse(inside(DataInside.EDITION).orElse(""));
      return Stream.of("brief.ledger.figures", "brief.focus.figures")
          .flatMap(path -> edition.at(path).items().stream())
          .filter(row -> isShown(List.of(row.at("id").text(), row.at("amount").text())))
          .map(row -> row.at("id").text())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean isShown(List<String> texts) {
    List<String> cells = texts.stream().map(Inspection::letters).toList();
    return printed.rows().stream().anyMatch(shown -> shows(shown, cells));
  }

  private void alone(String name, String what, String id, List<String> known) {
    List<String> shown =
        printed.rows().stream()
            .filter(row -> !row.isEmpty() && row.getFirst().matches(id))
            .map(List::getFirst)
            .distinct()
            .toList();
    List<String> alone = shown.stream().filter(row -> !known.contains(row)).toList();
    add(
        alone.isEmpty(),
        name + ": each of " + shown.size() + " printed rows of a " + what + " is in it",
        name + ": " + String.join(", ", alone) + " are printed and not in it");
  }

  private void standards(byte[] pdf, Path folder) {
    try (Standards standards = Standards.open(folder)) {
      for (String standard : Standards.KEPT) {
        List<String> faults = standards.faults(pdf, standard);
        add(faults.isEmpty(), "standard: " + standard, "standard: " + standard + " is not kept");
        faults.forEach(fault -> findings.add(new Finding(Verdict.FAULT, standard + ", " + fault)));
      }
    }
  }
}
