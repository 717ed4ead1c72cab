package org.briefwright.fuzz;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.briefwright.document.Article;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.edition.FactsJson;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.profile.Profiles;

/**
 * Takes any bytes: the first tells the file's name, the others are the file. An exception is a
 * finding.
 */
public final class ReadAndExtract {

  /** The names of files, by the first byte modulo their number. */
  static final List<String> NAMES =
      List.of("a.txt", "a.html", "a.md", "a.eml", "a.pdf", "a.docx", "a.xml");

  private static final Extractor EXTRACTOR =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));
  private static final Library LIBRARY = new Library(Limits.standard());
  private static final Path FOLDER = folder();

  private ReadAndExtract() {}

  private static Path folder() {
    try {
      Path memory = Path.of("/dev/shm");
      return Files.isWritable(memory)
          ? Files.createTempDirectory(memory, "fuzz")
          : Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the fuzzer calls; the name is its own. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    Path file = FOLDER.resolve(NAMES.get((input[0] & 0xFF) % NAMES.size()));
    try {
      Files.write(file, Arrays.copyOfRange(input, 1, input.length));
      read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file) throws IOException {
    try (Stream<Reading> readings = LIBRARY.read(List.of(file), Given.nothing())) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        switch (reading) {
          case Reading.Read read -> extract(read.article());
          case Reading.Unread unread -> requireForeseen(file, unread);
        }
      }
    }
  }

  /** The parsers of PDF and Word files are others' and may break; ours refuse with a reason. */
  private static void requireForeseen(Path file, Reading.Unread unread) {
    boolean ours = !file.toString().endsWith(".pdf") && !file.toString().endsWith(".docx");
    String problem = unread.notice().problem();
    if (ours && (problem.startsWith("is damaged (") || problem.startsWith("needs more memory"))) {
      throw new AssertionError(unread.notice().toString());
    }
  }

  private static void extract(Article article) throws IOException {
    Facts facts = EXTRACTOR.extract(article);
    for (Money money : facts.money()) {
      requireEqual(money.text(), money.span().in(facts.sentence(money.citation()).text()));
    }
    for (DateMention date : facts.dates()) {
      requireEqual(date.text(), date.span().in(facts.sentence(date.citation()).text()));
    }
    FactsJson json = new FactsJson(new StringWriter());
    json.write(facts);
    json.finish();
  }

  private static void requireEqual(String text, String cited) {
    if (!text.equals(cited)) {
      throw new AssertionError("\"" + text + "\" is not \"" + cited + "\"");
    }
  }
}
