package org.briefwright.archive;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.briefwright.brief.Past;
import org.briefwright.document.Article;
import org.briefwright.document.Recollection;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Kit;
import org.briefwright.edition.Made;
import org.briefwright.edition.Memory;
import org.briefwright.edition.Program;
import org.briefwright.edition.Window;
import org.briefwright.fact.Facts;

/**
 * A desk's memory for one run, in the archive. What another build of the program has read counts as
 * unknown: it may have read it otherwise.
 */
public final class ArchiveMemory implements Memory, AutoCloseable {

  private static final int SHORT = 16;

  private final Database database;
  private final Editions editions;
  private final Readings readings;
  private final String program = Program.sha256().substring(0, SHORT);

  // The name of a file tells it from all others of the same run.
  private final Map<String, String> keys = new HashMap<>();

  ArchiveMemory(Database database, Clock clock, Freezer freezer, Editions editions) {
    this.database = database;
    this.editions = editions;
    readings = new Readings(database, clock, freezer);
  }

  @Override
  public Recollection documents() {
    return new Recollection() {

      @Override
      public Optional<Article> recall(String key) {
        Optional<Article> known = readings.article(program + key);
        known.ifPresent(article -> keys.put(article.document().file(), program + key));
        return known;
      }

      @Override
      public void keep(String key, Article article) {
        keys.put(article.document().file(), program + key);
        readings.keep(program + key, article);
      }
    };
  }

  @Override
  public Facts facts(Article article, String profileSha256, Function<Article, Facts> extract) {
    String file = article.document().file();
    String key = Objects.requireNonNull(keys.get(file), file);
    Optional<Facts> known = readings.facts(key, profileSha256, article);
    if (known.isPresent()) {
      return known.get();
    }
    Facts found = extract.apply(article);
    readings.keep(key, profileSha256, found);
    return found;
  }

  @Override
  public Past past(String series, Window window) {
    return database.read(handle ->
        new Past(
            EditionRows.before(handle, series, window.to())
                .map(entry -> editions.compared(handle, entry)),
            EditionRows.newest(handle, series, window.from(), window.to())
                .map(entry -> editions.compared(handle, entry))));
  }

  @Override
  public Optional<Kept> newest(String stem) {
    return database
        .read(handle -> EditionRows.newestOf(handle, stem))
        .map(entry -> new Kept(entry.version(), entry.contentSha256(), () -> editions.load(entry)));
  }

  @Override
  public void keep(Edition edition, Made made, Kit kit) {
    readings.flush();
    editions.keep(edition, made, kit, keys);
  }

  /** Writes what was read and is not yet written. */
  @Override
  public void close() {
    readings.close();
  }
}
