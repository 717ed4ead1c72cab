package org.briefwright.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {

  static Stream<Path> findings() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/test/resources/org/briefwright/fuzz/findings"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("findings")
  void what_a_fuzzer_once_found_breaks_nothing_any_more(Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);

    assertThatCode(() -> ReadAndExtract.fuzzerTestOneInput(input)).doesNotThrowAnyException();
  }

  @RepeatedTest(60)
  void marks_and_words_in_any_order_break_nothing(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String[] words = {
      "Kazakhstan",
      "the",
      "said",
      "\"",
      "“",
      "”",
      "(",
      ")",
      "$",
      "1",
      ".5",
      "billion",
      "May",
      ",",
      ".",
      ". ",
      "\n",
      "\n\n",
      "2025",
      "'s",
      "-",
      "Tokayev",
      "President",
      "of",
      "and",
      "he",
      "two",
      "days",
      "after",
      "<p>",
      "</b>",
      "#",
      "* ",
      "[",
      "](",
      "From:",
      "\u0000",
      "\u202e",
      "№",
      "млн",
      "\ud83d",
      "é",
      "Uzbekistan has not commented",
      "%",
      "—",
      "no",
      "half",
      "a",
      "Q3",
      "last",
      "week"
    };
    StringBuilder text = new StringBuilder().append((char) random.nextInt(7));
    for (int i = 0; i < 400; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
    }
    byte[] input = text.toString().getBytes(StandardCharsets.UTF_8);

    assertThatCode(() -> ReadAndExtract.fuzzerTestOneInput(input)).doesNotThrowAnyException();
  }
}
