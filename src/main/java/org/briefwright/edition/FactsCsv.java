package org.briefwright.edition;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Document;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Money;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Stance;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;

/**
 * Writes facts for spreadsheets: one table a layer, in a folder. A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
public final class FactsCsv implements AutoCloseable {

  private static final Map<String, List<String>> HEADS = heads();

  private final Path folder;
  // Others may write into the same folder at the same time.
  private final String run = UUID.randomUUID().toString();
  private final Map<String, CsvWriter> tables = new LinkedHashMap<>();

  /**
   * @param folder is made if it is not there
   * @throws ReportsException if it can't be written to
   */
  public FactsCsv(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      for (Map.Entry<String, List<String>> head : HEADS.entrySet()) {
        CsvWriter table = CsvWriter.builder().build(part(head.getKey()), StandardCharsets.UTF_8);
        tables.put(head.getKey(), table);
        table.writeRecord(head.getValue());
      }
    } catch (IOException e) {
      close();
      throw refused(e);
    }
  }

  private static Map<String, List<String>> heads() {
    Map<String, List<String>> heads = new LinkedHashMap<>();
    heads.put(
        "documents",
        List.of(
            "file",
            "sha256",
            "title",
            "publisher",
            "author",
            "url",
            "language",
            "published",
            "published_basis",
            "words"));
    heads.put("sentences", List.of("file", "sentence", "paragraph", "countries", "region", "text"));
    heads.put("dropped", List.of("file", "reason", "text"));
    heads.put(
        "money",
        List.of(
            "file",
            "sentence",
            "text",
            "value",
            "value_to",
            "currency",
            "qualifier",
            "class",
            "kind",
            "status",
            "countries",
            "parties",
            "subject",
            "total",
            "part_of",
            "hedged",
            "restates"));
    heads.put(
        "statements",
        List.of(
            "file",
            "sentence",
            "speaker",
            "role",
            "country",
            "kind",
            "words",
            "date",
            "basis",
            "medium",
            "source",
            "stance",
            "stance_words"));
    heads.put("dates", List.of("file", "sentence", "text", "value", "basis", "part"));
    heads.put("lags", List.of("file", "sentence", "statement", "event", "event_text", "days"));
    return heads;
  }

  private Path part(String table) {
    return folder.resolve("." + table + "-" + run + ".csv.part");
  }

  /** Adds a document to all tables. */
  public void write(Facts facts) {
    Document document = facts.document();
    String file = document.file();
    row(
        "documents",
        file,
        document.id(),
        document.title(),
        document.publisher(),
        document.author(),
        document.url(),
        document.language(),
        document.published(),
        word(document.origin()),
        document.words());
    for (int i = 0; i < facts.sentences().size(); i++) {
      Sentence sentence = facts.sentences().get(i);
      Concern concern = facts.concerns().get(i);
      row(
          "sentences",
          file,
          i,
          sentence.paragraph(),
          codes(concern.countries()),
          concern.region(),
          sentence.text());
    }
    for (Dropped dropped : facts.dropped()) {
      row("dropped", file, dropped.reason(), dropped.text());
    }
    facts.money().forEach(money -> money(file, money));
    facts.statements().forEach(statement -> statement(file, statement));
    facts.silences().forEach(silence -> silence(file, silence));
    for (DateMention date : facts.dates()) {
      row(
          "dates",
          file,
          date.citation().sentence(),
          date.text(),
          date.value().iso(),
          date.basis(),
          date.part().map(PartialDate::iso));
    }
    for (Lag lag : facts.lags()) {
      row(
          "lags",
          file,
          lag.citation().sentence(),
          lag.statement(),
          lag.event(),
          lag.eventText(),
          lag.days());
    }
  }

  private void money(String file, Money money) {
    List<String> use =
        switch (money.use()) {
          case Use.Deal deal -> List.of("deal", word(deal.kind()), word(deal.stage()));
          case Use.Figure figure -> List.of("figure", word(figure.kind()), "");
        };
    row(
        "money",
        file,
        money.citation().sentence(),
        money.text(),
        money.value().toPlainString(),
        money.upTo().map(BigDecimal::toPlainString),
        money.currency(),
        word(money.bound()),
        use.get(0),
        use.get(1),
        use.get(2),
        codes(money.countries()),
        parties(money),
        money.subject(),
        money.total(),
        money.partOf().isPresent() ? money.partOf().getAsInt() : "",
        money.hedged(),
        money.restates().isPresent() ? money.restates().getAsInt() : "");
  }

  private void statement(String file, Statement statement) {
    row(
        "statements",
        file,
        statement.citation().sentence(),
        statement.speaker(),
        statement.role(),
        statement.country(),
        word(statement.manner()),
        statement.words(),
        statement.date(),
        word(statement.basis()),
        statement.medium(),
        statement.source(),
        statement.stance().map(stance -> word(stance.kind())),
        statement.stance().map(Stance::words));
  }

  private void silence(String file, Silence silence) {
    row(
        "statements",
        file,
        silence.citation().sentence(),
        silence.party(),
        "",
        silence.country(),
        "silence",
        silence.words(),
        silence.date(),
        word(silence.basis()),
        "",
        "",
        "",
        "");
  }

  private void row(String table, Object... cells) {
    List<String> record = new ArrayList<>();
    for (Object cell : cells) {
      record.add(harmless(text(cell)));
    }
    CsvWriter writer = tables.get(table);
    if (writer == null) {
      throw new IllegalArgumentException("no table " + table);
    }
    try {
      writer.writeRecord(record);
    } catch (UncheckedIOException e) {
      throw refused(Objects.requireNonNull(e.getCause()));
    }
  }

  private static String text(Object cell) {
    return cell instanceof Optional<?> optional
        ? optional.map(Object::toString).orElse("")
        : cell.toString();
  }

  /** A cell that begins like a formula is shown as text. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  private static String codes(List<Country> countries) {
    return String.join(" ", countries.stream().map(Country::code).toList());
  }

  private static String parties(Money money) {
    return String.join("; ", money.parties().stream().map(FactsJson::party).toList());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Puts the tables in their places. Without it, {@link #close} leaves those that were there.
   *
   * @throws ReportsException if the folder or the disk does not take them
   */
  public void finish() {
    try {
      for (Map.Entry<String, CsvWriter> table : tables.entrySet()) {
        table.getValue().close();
      }
      for (String table : tables.keySet()) {
        Files.move(part(table), folder.resolve(table + ".csv"), REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private ReportsException refused(IOException cause) {
    return SafeFile.refused(folder, folder, cause);
  }

  /** Takes away what was not finished. */
  @Override
  public void close() {
    for (Map.Entry<String, CsvWriter> table : tables.entrySet()) {
      try {
        table.getValue().close();
        Files.deleteIfExists(part(table.getKey()));
      } catch (IOException e) {
        // Half a table under a hidden name harms nobody.
      }
    }
  }
}
