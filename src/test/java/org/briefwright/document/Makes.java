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

  /**
   * A document with its answers; one that is missing must not be found.
   *
   * @param kept how sentences of its own begin
   * @param dropped what stands in lines that are not
   */
  record Make(
      String file,
      Optional<String> title,
      Optional<String> publisher,
      Optional<String> date,
      Optional<String> author,
      List<String> kept,
      List<String> dropped,
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
    return new Make(
        head.getFirst(),
        answers(head, "title").stream().findFirst(),
        answers(head, "publisher").stream().findFirst(),
        answers(head, "date").stream().findFirst(),
        answers(head, "author").stream().findFirst(),
        answers(head, "keep"),
        answers(head, "drop"),
        part.substring(end + 5));
  }

  private static List<String> answers(List<String> head, String field) {
    return head.stream()
        .filter(line -> line.startsWith(field + ": "))
        .map(line -> line.substring(field.length() + 2))
        .toList();
  }
}
