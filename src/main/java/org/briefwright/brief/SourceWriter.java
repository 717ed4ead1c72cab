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
  private final Tongue tongue;
  private final Material material;
  private final References references;

  SourceWriter(Shelf shelf, Material material, References references) {
    this.shelf = shelf;
    this.tongue = shelf.tongue();
    this.material = material;
    this.references = references;
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
        document.published().map(tongue.dates()::brief).orElseGet(() -> tongue.say("date.undated")),
        tongue.labels().basisOf(document),
        tongue.labels().language(document.language()),
        tongue.labels().reliability(document.reliability().orElse("F")),
        document.file(),
        text.copies().stream().map(Document::file).toList(),
        references.cites(number));
  }

  /** What came with the material, then what was dropped from each text: a row a text. */
  private List<Sources.LeftOut> leftOut() {
    List<Sources.LeftOut> all = new ArrayList<>(material.leftOut());
    for (Facts facts : shelf.facts()) {
      if (!facts.dropped().isEmpty()) {
        all.add(
            new Sources.LeftOut(
                tongue.say(
                    "left-out.source",
                    shelf.number(facts.document().id()),
                    tongue.count(facts.dropped().size(), "line")),
                reasons(facts)));
      }
    }
    return all;
  }

  /** {@code "date line, 3 advertisement"}: each reason once, with its lines where they are many. */
  private String reasons(Facts facts) {
    Map<String, Long> lines =
        facts.dropped().stream()
            .collect(groupingBy(Dropped::reason, LinkedHashMap::new, counting()));
    return lines.entrySet().stream()
        .map(reason ->
            tongue.phrases().named("dropped", reason.getKey())
                + (reason.getValue() > 1 ? " (" + reason.getValue() + ")" : ""))
        .collect(joining(", "));
  }

  private List<Note> method() {
    List<Note> method = new ArrayList<>(material.rules());
    method.add(note("countries"));
    method.add(note("deals"));
    method.add(note("merging", SameDeal.APART_DAYS));
    method.add(note("statements"));
    method.add(note("choice"));
    return method;
  }

  private Note note(String name, Object... parts) {
    return new Note(tongue.say("method." + name), tongue.say("method." + name + ".text", parts));
  }

  private List<String> limits() {
    List<String> limits =
        new ArrayList<>(List.of(tongue.say("limits.world"), tongue.say("limits.english")));
    long undated =
        shelf.facts().stream().filter(facts -> facts.document().published().isEmpty()).count();
    if (undated > 0) {
      limits.add(tongue.count(undated, "undated"));
    }
    return limits;
  }
}
