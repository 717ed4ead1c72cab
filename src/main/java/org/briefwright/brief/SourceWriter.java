package org.briefwright.brief;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.brief.Sources.Note;
import org.briefwright.brief.Sources.SourceRow;
import org.briefwright.fact.Document;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Facts;

/** Writes the sources and the method. */
final class SourceWriter {

  private final Shelf shelf;
  private final Material material;

  SourceWriter(Shelf shelf, Material material) {
    this.shelf = shelf;
    this.material = material;
  }

  Sources write() {
    List<SourceRow> rows = new ArrayList<>();
    for (Reported text : shelf.texts()) {
      rows.add(row(rows.size() + 1, text));
    }
    return new Sources(rows, leftOut(), method(), limits(), material.imprint());
  }

  private SourceRow row(int number, Reported text) {
    Document document = text.facts().document();
    return new SourceRow(
        number,
        "source" + number,
        shelf.publisher(document),
        shelf.title(text.facts()),
        document.published().map(Dates::brief).orElse("undated"),
        Labels.basisOf(document),
        Labels.language(document.language()),
        Labels.reliability(document.reliability().orElse("F")),
        document.file(),
        text.copies().stream().map(Document::file).toList());
  }

  /** What came with the material, then what was dropped from each text: a row a text. */
  private List<Sources.LeftOut> leftOut() {
    List<Sources.LeftOut> all = new ArrayList<>(material.leftOut());
    for (Facts facts : shelf.facts()) {
      if (!facts.dropped().isEmpty()) {
        all.add(
            new Sources.LeftOut(
                "source "
                    + shelf.number(facts.document().id())
                    + ", "
                    + Labels.count(facts.dropped().size(), "line"),
                reasons(facts)));
      }
    }
    return all;
  }

  /** {@code "date line, 3 advertisement"}: each reason once, with its lines where they are many. */
  private static String reasons(Facts facts) {
    Map<String, Long> lines =
        facts.dropped().stream()
            .collect(groupingBy(Dropped::reason, LinkedHashMap::new, counting()));
    return lines.entrySet().stream()
        .map(reason ->
            reason.getKey() + (reason.getValue() > 1 ? " (" + reason.getValue() + ")" : ""))
        .collect(joining(", "));
  }

  private List<Note> method() {
    List<Note> method = new ArrayList<>(material.rules());
    method.add(
        new Note(
            "Countries",
            "A sentence is about each country that it names by any of its names, people, places or"
                + " bodies, and about those that it takes up again (“the country”, “he”)."));
    method.add(
        new Note(
            "Deals",
            "An amount is a deal where words beside it tell that somebody pays, lends, grants,"
                + " orders or invests it, or says so; every other amount is a figure. A pledge is no"
                + " contract: stages are totalled apart. A total is not added to its parts."));
    method.add(
        new Note(
            "Deals told more than once",
            "Amounts of different texts are one deal where they have the same countries, stand at"
                + " most "
                + Deals.APART_DAYS
                + " days apart, and agree to a hundredth with "
                + Deals.FEW_WORDS
                + " words of their sentences in common, or differ by less than a half with "
                + Deals.MANY_WORDS
                + "."));
    method.add(
        new Note(
            "Statements",
            "Who said something and when is taken from the sentence that reports it. A statement"
                + " without a day of its own has that of its document, and is marked so. Silence is"
                + " either reported by a text, or means only that nothing was found in the documents"
                + " read."));
    method.add(new Note("Choice of lines", KeySentences.RULE));
    return method;
  }

  private List<String> limits() {
    List<String> limits = new ArrayList<>();
    limits.add(
        "Everything here is what the documents handed in say; it was not checked against the world.");
    limits.add("Facts were found by rules for English; what other languages say is not read.");
    long undated =
        shelf.facts().stream().filter(facts -> facts.document().published().isEmpty()).count();
    if (undated > 0) {
      limits.add(
          Labels.count(undated, "document")
              + " without a date: days that they only hint at are left open.");
    }
    return limits;
  }
}
