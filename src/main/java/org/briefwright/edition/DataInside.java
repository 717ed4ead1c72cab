package org.briefwright.edition;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.brief.Brief;
import org.briefwright.brief.DealRow;
import org.briefwright.brief.Ref;
import org.briefwright.brief.Sources.SourceRow;
import org.briefwright.brief.StatementRow;
import org.briefwright.brief.Tag;
import org.briefwright.press.Attachment;

/**
 * The files that travel inside of the PDF: the whole edition as JSON, and its tables for
 * spreadsheets. They hold the whole edition whatever its look has room for, and say of each row
 * whether the look prints it.
 */
final class DataInside {

  static final String EDITION = "edition.json";
  static final String DEALS = "deals.csv";
  static final String STATEMENTS = "statements.csv";
  static final String SOURCES = "sources.csv";

  private DataInside() {}

  /**
   * @param whole the same edition with its ledger and a section on each country
   */
  static List<Attachment> of(Manuscript manuscript, Brief whole) {
    Brief brief = manuscript.brief();
    return List.of(
        new Attachment(
            EDITION,
            "application/json",
            "The edition: its order, facts, rules and text",
            EditionJson.of(manuscript).getBytes(StandardCharsets.UTF_8)),
        csv(DEALS, "The deals of the edition", deals(whole, brief)),
        csv(STATEMENTS, "Who said what and when", statements(whole, brief)),
        csv(SOURCES, "The documents, numbered as printed", sources(brief)));
  }

  private static Attachment csv(String name, String description, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(out)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(FactsCsv::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Attachment(
        name, "text/csv", description, out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<String>> deals(Brief whole, Brief printed) {
    Set<String> ids = new HashSet<>();
    dealsOf(printed).forEach(row -> ids.add(row.id()));
    printed.ledger().elsewhere().forEach(row -> ids.add(row.id()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            "in_region",
            "date",
            "parties",
            "countries",
            "subject",
            "kind",
            "stage",
            "amount",
            "usd",
            "notes",
            "evidence",
            "printed"));
    dealsOf(whole).forEach(row -> rows.add(deal(row, "yes", ids)));
    whole.ledger().elsewhere().forEach(row -> rows.add(deal(row, "no", ids)));
    return rows;
  }

  // A look without the ledger has the deals of its one country. The row of a section is the fuller
  // one: the ledger leaves out words that stand there.
  private static Stream<DealRow> dealsOf(Brief brief) {
    Map<String, DealRow> told =
        brief.countries().stream()
            .flatMap(section -> section.deals().stream())
            .collect(Collectors.toMap(DealRow::id, row -> row, (one, same) -> one));
    return Stream.concat(
            brief.ledger().deals().stream().map(row -> told.getOrDefault(row.id(), row)),
            brief.focus().stream().flatMap(section -> section.deals().stream()))
        .filter(distinct(DealRow::id));
  }

  private static List<String> deal(DealRow row, String inRegion, Set<String> printed) {
    return List.of(
        row.id(),
        inRegion,
        row.date(),
        row.parties(),
        String.join(" ", row.countries().stream().map(Tag::code).toList()),
        row.subject(),
        row.kind(),
        row.stage(),
        row.amount(),
        row.usd(),
        String.join("; ", row.notes()),
        evidence(row.refs()),
        yesOrNo(printed.contains(row.id())));
  }

  private static List<List<String>> statements(Brief whole, Brief printed) {
    Set<String> ids = new HashSet<>();
    statementsOf(printed).forEach(row -> ids.add(row.id()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "id",
            "country",
            "speaker",
            "role",
            "date",
            "basis",
            "manner",
            "words",
            "channel",
            "stance",
            "answer",
            "evidence",
            "printed"));
    statementsOf(whole).forEach(row -> rows.add(statement(row, ids)));
    return rows;
  }

  private static Stream<StatementRow> statementsOf(Brief brief) {
    return Stream.concat(
            Stream.concat(brief.countries().stream(), brief.focus().stream())
                .flatMap(section -> section.statements().stream()),
            brief.abroad().stream())
        .filter(distinct(StatementRow::id));
  }

  private static String yesOrNo(boolean value) {
    return value ? "yes" : "no";
  }

  private static <T> Predicate<T> distinct(Function<T, String> id) {
    Set<String> seen = new HashSet<>();
    return row -> seen.add(id.apply(row));
  }

  private static List<String> statement(StatementRow row, Set<String> printed) {
    return List.of(
        row.id(),
        row.country().code(),
        row.speaker(),
        row.role(),
        row.date(),
        row.basis(),
        row.manner(),
        row.words(),
        row.channel(),
        row.stance(),
        row.answer().orElse(""),
        evidence(row.refs()),
        yesOrNo(printed.contains(row.id())));
  }

  private static List<List<String>> sources(Brief brief) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "number",
            "publisher",
            "title",
            "date",
            "basis",
            "language",
            "reliability",
            "file",
            "copies",
            "cited"));
    brief.sources().documents().forEach(row -> rows.add(source(row)));
    return rows;
  }

  private static List<String> source(SourceRow row) {
    return List.of(
        Integer.toString(row.number()),
        row.publisher(),
        row.title(),
        row.date(),
        row.basis(),
        row.language(),
        row.reliability(),
        row.file(),
        String.join("; ", row.copies()),
        yesOrNo(row.cited()));
  }

  private static String evidence(List<Ref> refs) {
    return String.join(" ", refs.stream().map(Ref::label).toList());
  }
}
