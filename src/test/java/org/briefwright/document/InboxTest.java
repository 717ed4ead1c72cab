package org.briefwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Sentence;
import org.junit.jupiter.api.io.TempDir;

/** A folder of documents of a test's own, and the ways to read it. */
abstract class InboxTest {

  @TempDir Path inbox;

  final Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  final Path write(String name, byte[] bytes) {
    try {
      Path file = inbox.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<Reading> readings(Limits limits, Given given, Path... paths) {
    try (Stream<Reading> readings = new Library(limits).read(List.of(paths), given)) {
      return readings.toList();
    }
  }

  final List<Reading> readings() {
    return readings(Limits.standard(), Given.nothing(), inbox);
  }

  final Article read(String name, String text) {
    return article(write(name, text));
  }

  final Article read(String name, byte[] bytes) {
    return article(write(name, bytes));
  }

  static Article article(Path file) {
    Reading reading = readings(Limits.standard(), Given.nothing(), file).getFirst();
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  /** The notice with which a file is left out. */
  final Notice refused(String name, byte[] bytes) {
    return refused(Limits.standard(), write(name, bytes));
  }

  static Notice refused(Limits limits, Path file) {
    Reading reading = readings(limits, Given.nothing(), file).getFirst();
    assertThat(reading).isInstanceOf(Reading.Unread.class);
    return ((Reading.Unread) reading).notice();
  }

  static List<String> texts(Article article) {
    return article.sentences().stream().map(Sentence::text).toList();
  }

  static List<String> dropped(Article article) {
    return article.dropped().stream().map(Dropped::text).toList();
  }

  static List<String> kinds(Article article) {
    return article.sentences().stream()
        .map(sentence -> sentence.kind() + " " + sentence.text())
        .toList();
  }
}
