package org.briefwright.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.edition.JsonTree;
import org.briefwright.edition.Reports;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Sha256;

/**
 * A kept edition as mail sees it, read from its frozen form: nothing in a mail is worked out anew.
 *
 * @param id its file name without the ending: {@code central-asia-weekly_2025-W45_…_v1}
 * @param briefing the name of the briefing that it is an edition of
 * @param place where the PDF lies, for readers who can't be sent it
 */
public record Issue(
    String id,
    String briefing,
    String place,
    Head head,
    List<Development> developments,
    Optional<Changes> changes,
    List<Tally> tallies,
    List<Table> tables,
    boolean isEmpty,
    String nothingFound,
    byte[] pdf) {

  public Issue {
    developments = List.copyOf(developments);
    tallies = List.copyOf(tallies);
    tables = List.copyOf(tables);
    pdf = pdf.clone();
  }

  /**
   * What stands above everything.
   *
   * @param moment of the run
   */
  public record Head(
      String title,
      String label,
      int version,
      Instant moment,
      String period,
      String zone,
      String cutOff,
      Optional<String> next,
      String marking,
      String language) {

    /** Whether {@code label} is a name: not all days have one. */
    boolean hasLabel() {
      return label.matches("\\d.*");
    }
  }

  /** A line of the front page. */
  public record Development(
      String countries, Optional<String> date, String text, int sources, String refs) {}

  /** A figure of the strip. */
  public record Tally(String value, String label, String note) {}

  /**
   * The data of a chart.
   *
   * @param dollars whether its figures are US dollars
   * @param caption empty where the chart's own speaks of what is drawn
   */
  public record Table(
      String title, boolean dollars, String caption, List<String> head, List<List<String>> rows) {

    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  @Override
  public byte[] pdf() {
    return pdf.clone();
  }

  /** The name that the attachment has. */
  public String fileName() {
    return id + ".pdf";
  }

  /**
   * Reads a kept edition.
   *
   * @param pdf its PDF, with the JSON beside it
   * @throws DeliveryException if there is none, or the two don't belong together
   */
  public static Issue read(Path pdf) {
    Path json = Reports.sidecar(pdf, ".json");
    try {
      return of(
          Reports.id(pdf),
          pdf.toAbsolutePath().normalize().toString(),
          Files.readString(json, StandardCharsets.UTF_8),
          Files.readAllBytes(pdf));
    } catch (IOException e) {
      throw new DeliveryException(
          Notice.of(
              pdf.toString(),
              "is no edition that can be read",
              "name the PDF of an edition; its JSON must lie beside it"),
          e);
    }
  }

  /**
   * @param json the frozen edition
   * @throws DeliveryException if it is no edition, or {@code pdf} is not its copy
   */
  public static Issue of(String id, String place, String json, byte[] pdf) {
    JsonTree tree;
    try {
      tree = JsonTree.parse(json);
    } catch (IOException e) {
      throw refused(place, "its JSON can't be read");
    }
    if (tree.at("edition.content_sha256").isEmpty()) {
      throw refused(place, "its JSON is no edition");
    }
    if (!tree.at("edition.pdf_sha256").text().equals(Sha256.of(pdf))) {
      throw refused(place, "is not the file that its JSON was written with");
    }
    JsonTree brief = tree.at("brief");
    return new Issue(
        id,
        tree.at("edition.name").text(),
        place,
        head(tree),
        brief.at("developments").items().stream().map(Issue::development).toList(),
        Changes.of(brief),
        brief.at("tallies").items().stream().map(Issue::tally).toList(),
        brief.at("figures").items().stream()
            .map(figure -> table(figure, names(brief)))
            .filter(table -> !table.rows().isEmpty())
            .toList(),
        isEmpty(tree),
        brief.at("nothing_found").text(),
        pdf);
  }

  private static Head head(JsonTree tree) {
    JsonTree masthead = tree.at("brief.masthead");
    String next = masthead.at("next").text();
    return new Head(
        masthead.at("title").text(),
        tree.at("edition.label").text(),
        tree.at("edition.version").number(),
        Instant.parse(tree.at("edition.moment").text()),
        masthead.at("period").text(),
        masthead.at("zone").text(),
        masthead.at("cut_off").text(),
        next.isEmpty() ? Optional.empty() : Optional.of(next),
        masthead.at("marking").text(),
        masthead.at("language").text());
  }

  private static Development development(JsonTree line) {
    String date = line.at("date").text();
    return new Development(
        joined(line.at("countries").items(), "name"),
        date.isEmpty() ? Optional.empty() : Optional.of(date),
        line.at("text").text(),
        line.at("sources").number(),
        joined(line.at("refs").items(), "label"));
  }

  static String joined(List<JsonTree> items, String field) {
    return String.join(", ", items.stream().map(item -> item.at(field).text()).toList());
  }

  private static Tally tally(JsonTree box) {
    return new Tally(box.at("value").text(), box.at("label").text(), box.at("note").text());
  }

  /** The countries' names by their codes, which charts print where there is little room. */
  private static Map<String, String> names(JsonTree brief) {
    Map<String, String> names = new HashMap<>();
    for (JsonTree figure : brief.at("figures").items()) {
      for (JsonTree count : figure.at("series.counts").items()) {
        names.put(count.at("code").text(), count.at("name").text());
      }
    }
    return names;
  }

  private static Table table(JsonTree figure, Map<String, String> names) {
    boolean dollars = !figure.at("series.stages").items().isEmpty();
    return new Table(
        figure.at("title").text(),
        dollars,
        dollars ? figure.at("caption").text() : "",
        figure.at("table.head").items().stream().map(JsonTree::text).toList(),
        figure.at("table.rows").items().stream()
            .map(row ->
                row.items().stream()
                    .map(JsonTree::text)
                    .map(cell -> names.getOrDefault(cell, cell))
                    .toList())
            .toList());
  }

  private static boolean isEmpty(JsonTree tree) {
    return tree.at("documents").items().stream()
        .allMatch(document ->
            document.at("facts.money").items().isEmpty()
                && document.at("facts.statements").items().isEmpty());
  }

  private static DeliveryException refused(String place, String problem) {
    return new DeliveryException(
        Notice.of(place, problem, "make the edition again, or fetch both files from the archive"));
  }
}
