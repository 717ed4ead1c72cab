package org.briefwright.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefwright.extract.CaseFile.Case;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendar expressions and countries, on sentences of our own. */
class DayAndCountryCasesTest {

  static Stream<Case> days() {
    return CaseFile.cases("speech/text-of-days.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("days")
  void each_expression_names_its_day(Case given) {
    List<String> found =
        given.facts(given.lines().subList(0, 1)).dates().stream()
            .map(date -> date.value().iso())
            .toList();
    String answer = given.lines().getLast();
    List<String> wanted = Arrays.asList(answer.split("; "));
    boolean noneIsRight = wanted.size() == 1 && List.of(answer.split("/")).contains("none");
    if (noneIsRight && found.isEmpty()) {
      return;
    }
    assertThat(found).as("%s: %s", given, found).hasSameSizeAs(wanted);
    for (int i = 0; i < found.size(); i++) {
      assertThat(List.of(wanted.get(i).split("/"))).as(given.toString()).contains(found.get(i));
    }
  }

  static Stream<Case> countries() {
    return CaseFile.cases("speech/countries.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("countries")
  void each_sentence_is_about_its_countries(Case given) {
    int sentences = (int) given.lines().stream().filter(l -> !l.equals("--")).count() / 2;
    int lines = given.lines().size() - sentences;
    Facts facts = given.facts(given.lines().subList(0, lines));
    for (int i = 0; i < sentences; i++) {
      Set<String> wanted = new TreeSet<>();
      Set<String> optional = new TreeSet<>();
      for (String code : given.lines().get(lines + i).split(" ")) {
        (code.startsWith("(") ? optional : wanted).add(code.replaceAll("[()]", ""));
      }
      wanted.remove("none");
      Set<String> found = codes(facts.concerns().get(i));
      found.removeAll(optional);
      assertThat(found).as("%s, sentence %d", given, i + 1).isEqualTo(wanted);
    }
  }

  private static Set<String> codes(Concern concern) {
    Set<String> codes = new TreeSet<>();
    concern.countries().stream()
        .map(Object::toString)
        .filter(Set.of("KZ", "UZ", "TM", "KG", "TJ")::contains)
        .forEach(codes::add);
    if (concern.region()) {
      codes.add("REGION");
    }
    return codes;
  }
}
