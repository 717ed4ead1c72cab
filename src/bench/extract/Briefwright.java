import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefwright.document.Article;
import org.briefwright.document.Given;
import org.briefwright.document.Library;
import org.briefwright.document.Limits;
import org.briefwright.document.Reading;
import org.briefwright.extract.Extractor;
import org.briefwright.fact.Facts;
import org.briefwright.profile.Profiles;

/** All layers of the extraction of a document that has been read, or reading as well. */
final class Briefwright implements Contestant {

  /** Of fewer texts a round takes too short a time to be measured. */
  private static final int FEW = 100;

  private final Extractor extractor =
      new Extractor(Profiles.standard().load("central-asia", Path.of("")));
  private final Library library = new Library(Limits.standard());
  private final Map<String, Article> read = new HashMap<>();
  private final Map<String, Path> files = new HashMap<>();
  private final boolean reading;

  /**
   * @param reading whether opening and reading the file counts, too
   */
  Briefwright(List<Path> texts, boolean reading) {
    this.reading = reading;
    for (Path file : texts) {
      String text = text(file);
      files.put(text, file);
      if (!reading) {
        read.put(text, article(file));
      }
    }
  }

  @Override
  public String name() {
    return reading ? "Briefwright, reading the file too" : "Briefwright, five layers";
  }

  @Override
  public int times() {
    return files.size() < FEW ? FEW : 1;
  }

  @Override
  public int read(String text) {
    Facts facts = extractor.extract(reading ? article(files.get(text)) : read.get(text));
    return facts.money().size() + facts.statements().size() + facts.dates().size();
  }

  private Article article(Path file) {
    try (Stream<Reading> readings = library.read(List.of(file), Given.nothing())) {
      return switch (readings.findFirst().orElseThrow()) {
        case Reading.Read one -> one.article();
        case Reading.Unread one -> throw new IllegalStateException(one.notice().toString());
      };
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
