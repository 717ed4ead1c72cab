package org.briefwright.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fact.Notice;
import org.briefwright.press.Inspection;

/** Tells what stands behind a reference, row or amount of a kept edition. */
public final class Explanation {

  private static final String PDF = "%PDF-";
  private static final Pattern SENTENCE = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");
  // A look on one country has its rows in its focus.
  private static final List<String> ROWS =
      List.of(
          "brief.ledger.deals",
          "brief.ledger.elsewhere",
          "brief.ledger.figures",
          "brief.reactions",
          "brief.abroad",
          "brief.focus.deals",
          "brief.focus.figures",
          "brief.focus.statements");

  private final JsonTree edition;
  private final String file;

  private Explanation(JsonTree edition, String file) {
    this.edition = edition;
    this.file = file;
  }

  /**
   * Opens a kept edition.
   *
   * @param named its PDF, which holds the edition inside, or its JSON; of a PDF that is not there,
   *     the JSON beside it
   * @throws OrderException if there is no edition
   */
  public static Explanation of(Path named) {
    Path path = Files.exists(named) ? named : Reports.sidecar(named, ".json");
    if (!Files.exists(path)) {
      throw refused(
          named, path.equals(named) ? "is not there" : "is not there, nor " + path.getFileName());
    }
    byte[] bytes = Reports.read(path);
    try {
      JsonTree tree = JsonTree.parse(isPdf(bytes) ? inside(bytes, path) : text(bytes));
      if (tree.at("edition.content_sha256").isEmpty()) {
        throw refused(path, "is no edition");
      }
      return new Explanation(tree, path.toString());
    } catch (IOException e) {
      throw refused(path, "is neither PDF nor JSON");
    }
  }

  private static boolean isPdf(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, PDF.length()), StandardCharsets.US_ASCII)
        .equals(PDF);
  }

  private static String inside(byte[] pdf, Path path) {
    return Inspection.attachments(pdf, path.toString()).stream()
        .filter(attachment -> attachment.name().equals(DataInside.EDITION))
        .findFirst()
        .map(attachment -> text(attachment.bytes()))
        .orElseThrow(() -> refused(path, "holds no " + DataInside.EDITION));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static OrderException refused(Path path, String problem) {
    return new OrderException(
        Notice.of(path.toString(), problem, "name the PDF or the JSON of an edition"));
  }

  /**
   * The lines that explain {@code reference}: a sentence {@code 4.7}, a row {@code D3}, {@code F2},
   * {@code S12} or {@code E1}, or an amount as printed.
   *
   * @throws OrderException if the edition has no such reference
   */
  public List<String> of(String reference) {
    String wanted = reference.strip().replaceAll("^\\[|\\]$", "");
    Matcher sentence = SENTENCE.matcher(wanted);
    List<String> lines = new ArrayList<>();
    if (sentence.matches()) {
      sentence(Integer.parseInt(sentence.group(1)), Integer.parseInt(sentence.group(2)), lines);
      return lines;
    }
    for (JsonTree row : rows()) {
      if (row.at("id").text().equalsIgnoreCase(wanted) || amountIs(row, wanted)) {
        row(row, lines);
        return lines;
      }
    }
    throw new OrderException(
        Notice.of(
            file,
            "has no reference \"" + reference + "\"",
            "write a sentence as 4.7, a row as D3, F2, S12 or E1, or an amount as it is printed"));
  }

  private List<JsonTree> rows() {
    List<JsonTree> rows = new ArrayList<>();
    ROWS.forEach(path -> rows.addAll(edition.at(path).items()));
    for (JsonTree country : edition.at("brief.countries").items()) {
      rows.addAll(country.at("statements").items());
    }
    // Last: an event of a time line is told in full where a look has room for its answers.
    for (JsonTree figure : edition.at("brief.figures").items()) {
      rows.addAll(figure.at("series.events").items());
    }
    return rows;
  }

  private static boolean amountIs(JsonTree row, String wanted) {
    String amount = row.at("amount").text();
    return !amount.isEmpty()
        && amount.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private void row(JsonTree row, List<String> lines) {
    lines.add(row.at("id").text() + "  " + summary(row));
    for (JsonTree note : row.at("notes").items()) {
      lines.add("    " + note.text());
    }
    for (JsonTree ref : row.at("refs").items()) {
      Matcher sentence = SENTENCE.matcher(ref.at("label").text());
      if (sentence.matches()) {
        lines.add("");
        sentence(Integer.parseInt(sentence.group(1)), Integer.parseInt(sentence.group(2)), lines);
      }
    }
  }

  private static String summary(JsonTree row) {
    List<String> parts = new ArrayList<>();
    for (String field :
        List.of(
            "amount", "parties", "speaker", "event", "label", "kind", "stage", "manner", "date",
            "day", "basis", "subject", "about")) {
      String text = row.at(field).text();
      if (!text.isEmpty() && !text.equals("–")) {
        parts.add(text);
      }
    }
    return String.join(" · ", parts);
  }

  private void sentence(int number, int sentence, List<String> lines) {
    JsonTree document =
        edition.at("documents").items().stream()
            .filter(d -> d.at("number").number() == number)
            .findFirst()
            .orElseThrow(() -> missing(number + "." + sentence));
    List<JsonTree> sentences = document.at("facts.sentences").items();
    if (sentence < 1 || sentence > sentences.size()) {
      throw missing(number + "." + sentence);
    }
    JsonTree about = document.at("facts.document");
    lines.add(
        number
            + "."
            + sentence
            + "  "
            + about.at("file").text()
            + title(about)
            + ", "
            + (about.at("published").isEmpty() ? "undated" : about.at("published").text())
            + " ("
            + about.at("published_basis").text()
            + ")");
    lines.add("    paragraph " + sentences.get(sentence - 1).at("paragraph").text());
    lines.add("    “" + sentences.get(sentence - 1).at("text").text() + "”");
    facts(document, sentence - 1, lines);
  }

  private static String title(JsonTree document) {
    String title = document.at("title").text();
    return title.isEmpty() ? "" : ", “" + title + "”";
  }

  private OrderException missing(String label) {
    return new OrderException(
        Notice.of(
            file,
            "has no sentence " + label,
            "the first number is that of a source, the second that of a sentence in it"));
  }

  private static void facts(JsonTree document, int sentence, List<String> lines) {
    List<String> countries =
        document.at("facts.sentences").items().get(sentence).at("countries").items().stream()
            .map(JsonTree::text)
            .toList();
    if (!countries.isEmpty()) {
      lines.add(
          "    countries "
              + String.join(", ", countries)
              + ": "
              + document.at("rules.countries").items().get(sentence).text());
    }
    layer(document, "money", sentence, lines, "text", "class", "kind", "status", "qualifier");
    layer(document, "statements", sentence, lines, "speaker", "kind", "date", "basis");
    layer(document, "dates", sentence, lines, "text", "value", "basis");
    layer(document, "lags", sentence, lines, "event_text", "event", "statement", "days");
  }

  private static void layer(
      JsonTree document, String layer, int sentence, List<String> lines, String... fields) {
    List<JsonTree> facts = document.at("facts." + layer).items();
    List<JsonTree> rules = document.at("rules." + layer).items();
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).at("sentence").number() != sentence) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      for (String field : fields) {
        String text = facts.get(i).at(field).text();
        if (!text.isEmpty()) {
          parts.add(text);
        }
      }
      lines.add("    " + layer + ": " + String.join(", ", parts));
      lines.add("        rule: " + rules.get(i).text());
    }
  }
}
