package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.extract.CaseFile.Case;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.Facts;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who said what and who stayed silent, on sentences of our own. */
class SpeechCasesTest {

  private static final List<String> FILES =
      List.of(
          "verbs-and-frames",
          "speakers",
          "silence",
          "no-statement",
          "quotes",
          "dates",
          "newswire",
          "lags",
          "newsroom");

  static Stream<Case> cases() {
    return FILES.stream().flatMap(file -> CaseFile.cases("speech/" + file + ".txt").stream());
  }

  /** A statement or silence as the case files write it. */
  private record Row(String speaker, String country, String kind, String date) {

    static Row read(String line) {
      List<String> parts = Arrays.stream(line.substring(2).split(";")).map(String::trim).toList();
      return new Row(parts.get(0), parts.get(1), parts.get(2), parts.get(3));
    }

    boolean allows(Row found) {
      return anyOf(speaker, found.speaker, true)
          && anyOf(country, found.country, false)
          && anyOf(kind, found.kind, false)
          && anyOf(date, found.date, false);
    }

    private static boolean anyOf(String wanted, String found, boolean part) {
      return Arrays.stream(wanted.split("/"))
          .anyMatch(option ->
              option.equals("*")
                  || option.equals(found)
                  || part
                      && found.toLowerCase(Locale.ROOT).contains(option.toLowerCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
      return String.join("; ", speaker, country, kind, date);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void who_speaks_and_who_is_silent(Case given) {
    Facts facts = given.facts(textOf(given));
    List<Row> found = new ArrayList<>(rows(facts));
    List<String> faults = new ArrayList<>();
    for (Row wanted : wanted(given, "= ")) {
      Optional<Row> hit = found.stream().filter(wanted::allows).findFirst();
      hit.ifPresentOrElse(found::remove, () -> faults.add("missed " + wanted));
    }
    for (Row optional : wanted(given, "+ ")) {
      found.removeIf(optional::allows);
    }
    found.forEach(row -> faults.add("false " + row));
    assertThat(faults).as(given.toString()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void how_long_an_answer_took(Case given) {
    List<String> wanted = given.lines().stream().filter(l -> l.startsWith("~ ")).toList();
    if (wanted.contains("~ *")) {
      return;
    }
    List<String> found =
        given.facts(textOf(given)).lags().stream()
            .map(lag ->
                "~ " + (lag.citation().sentence() + 1) + "; " + lag.days() + "; " + lag.eventText())
            .distinct()
            .toList();
    assertThat(found).as(given.toString()).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.size(); i++) {
      String[] parts = wanted.get(i).split("; ");
      assertThat(found.get(i)).as(given.toString()).startsWith(parts[0] + "; " + parts[1] + "; ");
      assertThat(found.get(i)).as(given.toString()).contains(parts[2]);
    }
  }

  private static List<String> textOf(Case given) {
    return given.lines().stream()
        .takeWhile(line -> !line.startsWith("= ") && !line.startsWith("+ "))
        .toList();
  }

  private static List<Row> wanted(Case given, String mark) {
    return given.lines().stream().filter(l -> l.startsWith(mark)).map(Row::read).toList();
  }

  private static List<Row> rows(Facts facts) {
    List<Row> rows = new ArrayList<>();
    facts
        .statements()
        .forEach(s ->
            rows.add(
                new Row(
                    s.speaker(),
                    s.country().map(Object::toString).orElse("-"),
                    s.manner() == Statement.Manner.QUOTE ? "quote" : "reported",
                    day(s.date(), s.basis()))));
    facts
        .silences()
        .forEach(s ->
            rows.add(
                new Row(
                    s.party(),
                    s.country().map(Object::toString).orElse("-"),
                    "silence",
                    day(s.date(), s.basis()))));
    return rows;
  }

  private static String day(Optional<PartialDate> date, DateBasis basis) {
    return basis == DateBasis.DOCUMENT || basis == DateBasis.NONE
        ? "-"
        : date.map(PartialDate::iso).orElse("-");
  }
}
