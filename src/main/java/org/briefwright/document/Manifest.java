package org.briefwright.document;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefwright.document.text.Decoder;
import org.briefwright.fact.Notice;

/**
 * A {@code manifest.csv}: what somebody knows about documents that they don't say themselves.
 *
 * <p>A fault in it is refused, never skipped: a date that was lost on the way would be a wrong date
 * in print.
 */
final class Manifest {

  static final String NAME = "manifest.csv";

  private static final long MOST_BYTES = 20L << 20;

  private final Path path;
  private final Map<String, ManifestRow> rows = new HashMap<>();
  private final Map<ManifestColumn, Integer> columns = new EnumMap<>(ManifestColumn.class);

  private Manifest(Path path) {
    this.path = path;
  }

  /**
   * @throws DocumentRefusal if it can't be read or a row is faulty; names the line and the remedy
   */
  static Manifest read(Path path) {
    Manifest manifest = new Manifest(path);
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .skipEmptyLines(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text(path))) {
      for (CsvRecord row : records) {
        if (manifest.columns.isEmpty()) {
          manifest.readHeader(row);
        } else {
          manifest.readRow(row);
        }
      }
    } catch (CsvParseException e) {
      throw new DocumentRefusal(
          Notice.of(path.toString(), "is not CSV: " + e.getMessage(), "check its quotation marks"),
          e);
    } catch (IOException | UncheckedIOException e) {
      throw new DocumentRefusal(
          Notice.of(path.toString(), "can't be read", "check that the file is there and readable"),
          e);
    }
    if (manifest.columns.isEmpty()) {
      throw manifest.fault(1, "has no header", "begin it with the line " + ManifestColumn.header());
    }
    return manifest;
  }

  private static String text(Path path) throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw new DocumentRefusal(
          Notice.of(path.toString(), "has more than 20 MB", "split it by folders"));
    }
    return Decoder.decode(Files.readAllBytes(path), Optional.empty()).text();
  }

  /** The row for {@code file}, a path relative to the manifest with {@code /} between its parts. */
  Optional<ManifestRow> row(String file) {
    return Optional.ofNullable(rows.get(file));
  }

  /** In the order of the manifest. */
  List<ManifestRow> rows() {
    return rows.values().stream().sorted(Comparator.comparingInt(ManifestRow::line)).toList();
  }

  DocumentRefusal fault(int line, String problem, String remedy) {
    return new DocumentRefusal(Notice.at(path.toString(), line, problem, remedy));
  }

  private void readHeader(CsvRecord row) {
    int line = (int) row.getStartingLineNumber();
    List<String> names = row.getFields();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      ManifestColumn column =
          ManifestColumn.named(name)
              .orElseThrow(() ->
                  fault(
                      line,
                      "unknown column \"" + name + "\"",
                      "did you mean \""
                          + ManifestColumn.nearest(name)
                          + "\"? The columns are "
                          + ManifestColumn.header()));
      if (columns.put(column, i) != null) {
        throw fault(line, "column \"" + name + "\" stands there twice", "keep one of them");
      }
    }
    if (!columns.containsKey(ManifestColumn.FILE)) {
      throw fault(
          line, "has no column \"file\"", "begin it with the line " + ManifestColumn.header());
    }
  }

  private void readRow(CsvRecord row) {
    int line = (int) row.getStartingLineNumber();
    if (row.getFieldCount() > columns.size()) {
      throw fault(
          line,
          "has " + row.getFieldCount() + " fields, the header has " + columns.size(),
          "put a value that contains a comma between quotation marks");
    }
    String file =
        value(row, ManifestColumn.FILE)
            .map(name -> name.replace('\\', '/'))
            .orElseThrow(() -> fault(line, "names no file", "write its name in the column file"));
    ManifestRow read =
        new ManifestRow(
            line,
            file,
            value(row, ManifestColumn.PUBLISHED).map(date -> date(line, date)),
            value(row, ManifestColumn.PUBLISHER),
            value(row, ManifestColumn.TITLE),
            value(row, ManifestColumn.AUTHOR),
            value(row, ManifestColumn.URL),
            value(row, ManifestColumn.LANGUAGE).map(code -> language(line, code)),
            value(row, ManifestColumn.RELIABILITY).map(letter -> reliability(line, letter)));
    ManifestRow before = rows.put(file, read);
    if (before != null) {
      throw fault(
          line,
          "file \"" + file + "\" stands already in line " + before.line(),
          "keep one of the two rows");
    }
  }

  private Optional<String> value(CsvRecord row, ManifestColumn column) {
    Integer index = columns.get(column);
    if (index == null || index >= row.getFieldCount()) {
      return Optional.empty();
    }
    return Optional.of(row.getField(index).strip()).filter(value -> !value.isEmpty());
  }

  private LocalDate date(int line, String value) {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw fault(
          line,
          "published \"" + value + "\" is not a day of the calendar",
          "write it as in 2025-11-08 (year, month, day)");
    }
  }

  private String language(int line, String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (!lower.matches("[a-z]{2}")) {
      throw fault(
          line, "language \"" + code + "\" is not in ISO 639-1", "write two letters, as in en");
    }
    return lower;
  }

  private String reliability(int line, String letter) {
    if (!letter.matches("[A-F]")) {
      throw fault(
          line,
          "reliability \"" + letter + "\" is not a letter from A to F",
          "write A (completely reliable) to F (cannot be judged)");
    }
    return letter;
  }
}
