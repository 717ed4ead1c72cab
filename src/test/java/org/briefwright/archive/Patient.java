package org.briefwright.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Sentence;

/**
 * A program that does nothing but keep readings, one a transaction, and says after each that it is
 * kept; it is killed in the midst of that.
 */
final class Patient {

  private Patient() {}

  public static void main(String[] arguments) {
    Place place =
        arguments[0].startsWith("jdbc:")
            ? new Place.Server(arguments[0], Optional.of(arguments[1]), Optional.empty())
            : new Place.File(Path.of(arguments[0]));
    int first = Integer.parseInt(arguments[2]);
    try (Archive archive = Archive.open(place, Clock.systemUTC())) {
      for (int i = first; i < first + 1_000_000; i++) {
        keep(archive, "key" + i);
        System.out.println("key" + i);
      }
    }
  }

  static void keep(Archive archive, String key) {
    try (ArchiveMemory memory = archive.memory()) {
      memory.documents().keep(key, article(key));
    }
  }

  static Article article(String key) {
    String text = "The canal carries water past " + key + " to nine villages.";
    return new Article(
        new Document(
            key,
            key + ".txt",
            Optional.of("The canal " + key),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "en",
            Optional.empty(),
            DateOrigin.NONE,
            "",
            9,
            Optional.empty()),
        List.of(new Sentence(1, 1, Sentence.Kind.BODY, text)),
        List.of(),
        List.of());
  }
}
