package org.briefwright.extract.traps;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Sentence;
import org.briefwright.profile.Profile;

/**
 * Compares what the extractor finds with the answers of a trap.
 *
 * <p>A layer that no answer names is not looked at. In one that is named, every row found must be
 * some answer's, and every answer that is not optional must have a row of its own. Statements and
 * silences are one layer in this: who says that only a silence is reported, says that no statement
 * is. Of countries only the sentences that an answer names are looked at.
 */
final class Judge {

  private final Extractor extractor;
  private final Profile profile;

  Judge(Profile profile) {
    this.profile = profile;
    extractor = new Extractor(profile);
  }

  /** What is wrong, in words for the one who mends it; empty where all is right. */
  Optional<String> fault(Trap trap) {
    List<Row> rows = Rows.of(extractor.extract(trap.article()), profile::covers);
    return fault(trap, rows);
  }

  /** As {@link #fault(Trap)}, of rows found elsewhere. */
  static Optional<String> fault(Trap trap, List<Row> rows) {
    Set<Layer> closed = closed(trap);
    List<Row> looked = rows.stream().filter(row -> closed.contains(row.layer())).toList();
    List<String> faults = new ArrayList<>();
    countries(trap, rows, faults);
    for (Layer layer : closed) {
      compare(
          trap.answers().stream().filter(answer -> answer.layer() == layer).toList(),
          looked.stream().filter(row -> row.layer() == layer).toList(),
          faults);
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(message(trap, rows, faults));
  }

  private static Set<Layer> closed(Trap trap) {
    Set<Layer> closed = EnumSet.noneOf(Layer.class);
    trap.answers().forEach(answer -> closed.add(answer.layer()));
    if (closed.contains(Layer.STATEMENT) || closed.contains(Layer.SILENCE)) {
      closed.add(Layer.STATEMENT);
      closed.add(Layer.SILENCE);
    }
    closed.remove(Layer.COUNTRIES);
    return closed;
  }

  private static void countries(Trap trap, List<Row> rows, List<String> faults) {
    for (Answer answer : trap.answers()) {
      for (Row row : rows) {
        if (answer.layer() == Layer.COUNTRIES
            && row.layer() == Layer.COUNTRIES
            && answer.isAt(row)) {
          countries(answer, row, faults);
        }
      }
    }
  }

  private static void countries(Answer answer, Row row, List<String> faults) {
    Set<String> found = codes(row.values().getOrDefault("codes", ""), ",");
    for (String code : codes(answer.keys().getOrDefault("codes", ""), " ")) {
      boolean optional = code.startsWith("?");
      boolean there = found.remove(optional ? code.substring(1) : code);
      if (!there && !optional) {
        faults.add("sentence " + row.sentence() + " is about " + code);
      }
    }
    found.forEach(code -> faults.add("sentence " + row.sentence() + " is not about " + code));
  }

  private static Set<String> codes(String list, String mark) {
    Set<String> codes = new HashSet<>(Arrays.asList(list.split(mark)));
    codes.remove("none");
    return codes;
  }

  private static void compare(List<Answer> answers, List<Row> rows, List<String> faults) {
    Map<Row, Answer> taken = new HashMap<>();
    List<Answer> unanswered = new ArrayList<>();
    // The required answers choose first; an optional one never takes away their row.
    answers.stream()
        .filter(answer -> !answer.optional() && !answer.none() && !answer.open())
        .filter(answer -> !finds(answer, rows, taken, new HashSet<>()))
        .forEach(unanswered::add);
    answers.stream()
        .filter(Answer::optional)
        .forEach(answer -> finds(answer, rows, taken, new HashSet<>()));
    List<Row> free = rows.stream().filter(row -> !taken.containsKey(row)).toList();
    unanswered.forEach(answer -> faults.add(unanswered(answer, free)));
    free.forEach(row -> faults.add("not expected: " + row));
  }

  /** Gives {@code answer} a row, moving earlier answers to others of theirs where it must. */
  private static boolean finds(
      Answer answer, List<Row> rows, Map<Row, Answer> taken, Set<Row> tried) {
    for (Row row : rows) {
      if (answer.accepts(row) && tried.add(row)) {
        Answer holder = taken.get(row);
        if (holder == null || finds(holder, rows, taken, tried)) {
          taken.put(row, answer);
          return true;
        }
      }
    }
    return false;
  }

  private static String unanswered(Answer answer, List<Row> free) {
    return free.stream()
        .filter(answer::isAt)
        .findFirst()
        .map(row -> "wrong " + answer.differences(row) + ": " + answer)
        .orElse("not found: " + answer);
  }

  private static String message(Trap trap, List<Row> rows, List<String> faults) {
    Set<Layer> shown = closed(trap);
    String date = trap.date().map(Object::toString).orElse("no date");
    return String.join(
        "\n",
        trap.id() + " (line " + trap.line() + "), document of " + date,
        lines(trap.sentences().stream().map(Sentence::text).toList()),
        " asked:",
        lines(trap.answers()),
        " found:",
        lines(rows.stream().filter(row -> shown.contains(row.layer())).toList()),
        " faults:",
        lines(faults));
  }

  private static String lines(List<?> rows) {
    return rows.stream().map(row -> "   " + row).collect(joining("\n"));
  }
}
