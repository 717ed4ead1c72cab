package org.briefwright.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Documents with what is right to read from them, from a file of {@code makes}. */
final class Makes {

  private static final Path FOLDER = Path.of("src/test/resources/org/briefwright/document/makes");

  /** Begins a line of furniture where a text marks each; every other line then is its own. */
  private static final String MARK = "~";

  private static final int LETTERS_TO_KNOW = 24;

  /**
   * A document with its answers; one that is missing must not be found.
   *
   * @param kept how sentences of its own begin
   * @param dropped what stands in lines that are not
   * @param furniture whole lines that are not, in texts that mark each of them
   */
  record Make(
      String file,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> date,
      Optional<String> author,
      List<String> kept,
      List<String> dropped,
      List<String> furniture,
      String text) {

    @Override
    public String toString() {
      return file;
    }
  }

  private Makes() {}

  static List<Make> of(String name) {
    try {
      List<Make> makes = new ArrayList<>();
      for (String part : ("\n" + Files.readString(FOLDER.resolve(name))).split("\n=== ")) {
        if (part.contains("\n---\n")) {
          makes.add(make(part));
        }
      }
      return makes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Make make(String part) {
    int end = part.indexOf("\n---\n");
    List<String> head = part.substring(0, end).lines().toList();
    String text = part.substring(end + 5);
    List<String> kept = new ArrayList<>(answers(head, "keep"));
    List<String> marked = text.lines().filter(line -> line.startsWith(MARK)).toList();
    if (!marked.isEmpty()) {
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith(MARK))
          .map(line -> line.startsWith("• ") ? line.substring(2) : line)
          .map(line -> line.substring(0, Math.min(LETTERS_TO_KNOW, line.length())).strip())
          .forEach(kept::add);
    }
    return new Make(
        head.getFirst(),
        answers(head, "title").stream().findFirst(),
        answers(head, "publisher").stream().findFirst(),
        answers(head, "date").stream().findFirst(),
        answers(head, "author").stream().findFirst(),
        kept,
        answers(head, "drop"),
        marked.stream().map(line -> line.substring(1)).filter(Makes::hasLetter).toList(),
        text.replace("\n" + MARK, "\n").replaceFirst("^" + MARK, ""));
  }

  private static boolean hasLetter(String line) {
    return line.chars().anyMatch(Character::isLetterOrDigit);
  }

  private static List<String> answers(List<String> head, String field) {
    return head.stream()
        .filter(line -> line.startsWith(field + ": "))
        .map(line -> line.substring(field.length() + 2))
        .toList();
  }
}
