package org.briefwright.archive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.fact.Facts;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Documents that were read, with what was read in them, and their facts. What is new is gathered
 * and written many at a time: a kill costs at most the reading of those once more.
 */
final class Readings implements AutoCloseable {

  private static final int AT_A_TIME = 200;

  /** A reading to be kept. */
  private record NewReading(String key, Article article) {}

  /** Facts to be kept. */
  private record NewFacts(String key, String reader, Facts facts) {}

  private final Database database;
  private final Clock clock;
  private final Freezer freezer;
  private final Handle reading;
  private final Lookup articles;
  private final Lookup facts;
  private final List<NewReading> newReadings = new ArrayList<>();
  private final List<NewFacts> newFacts = new ArrayList<>();

  Readings(Database database, Clock clock, Freezer freezer) {
    this.database = database;
    this.clock = clock;
    this.freezer = freezer;
    reading = database.handle();
    articles = new Lookup(reading, "select document, article from reading where key = ?");
    facts = new Lookup(reading, "select facts from facts where reading = ? and reader = ?");
  }

  Optional<Article> article(String key) {
    return database
        .guarded(() -> articles.find(key))
        .map(found -> freezer.thaw(found.get(1), Article.class, found.get(0)));
  }

  /** The facts of an article, which has been read under {@code key}. */
  Optional<Facts> facts(String key, String reader, Article article) {
    String id = article.document().id();
    return database
        .guarded(() -> facts.find(key, reader))
        .map(found -> freezer.thaw(found.get(0), Found.class, id).in(article));
  }

  void keep(String key, Article article) {
    newReadings.add(new NewReading(key, article));
    flushIfMany();
  }

  void keep(String key, String reader, Facts found) {
    newFacts.add(new NewFacts(key, reader, found));
    flushIfMany();
  }

  private void flushIfMany() {
    if (newReadings.size() + newFacts.size() >= AT_A_TIME) {
      flush();
    }
  }

  /** Writes what has been gathered. */
  void flush() {
    if (newReadings.isEmpty() && newFacts.isEmpty()) {
      return;
    }
    database.change(handle -> {
      writeReadings(handle);
      writeFacts(handle);
      return true;
    });
    newReadings.clear();
    newFacts.clear();
  }

  private void writeReadings(Handle handle) {
    if (newReadings.isEmpty()) {
      return;
    }
    PreparedBatch documents =
        handle.prepareBatch(
            "insert into document (sha256, first_seen) values (:sha256, :now) on conflict (sha256)"
                + " do nothing");
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into reading (key, document, file, published, article)
            values (:key, :document, :file, :published, :article) on conflict (key) do nothing
            """);
    long now = clock.millis();
    SearchIndex index = new SearchIndex(handle, database.isServer());
    for (NewReading one : newReadings) {
      String id = one.article().document().id();
      documents.bind("sha256", id).bind("now", now).add();
      batch
          .bind("key", one.key())
          .bind("document", id)
          .bind("file", one.article().document().file())
          .bind(
              "published", one.article().document().published().map(Object::toString).orElse(null))
          .bind("article", freezer.freeze(one.article(), id))
          .add();
      index.add(SearchIndex.Kind.DOCUMENT, id, SearchText.of(one.article()));
    }
    documents.execute();
    batch.execute();
    index.write();
  }

  private void writeFacts(Handle handle) {
    if (newFacts.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into facts (reading, reader, facts) values (:reading, :reader, :facts) on"
                + " conflict (reading, reader) do nothing");
    SearchIndex index = new SearchIndex(handle, database.isServer());
    for (NewFacts one : newFacts) {
      String id = one.facts().document().id();
      batch
          .bind("reading", one.key())
          .bind("reader", one.reader())
          .bind("facts", freezer.freeze(Found.of(one.facts()), id))
          .add();
      index.add(SearchIndex.Kind.FACT, id, SearchText.of(one.facts()));
    }
    batch.execute();
    index.write();
  }

  @Override
  public void close() {
    try {
      flush();
    } finally {
      reading.close();
    }
  }
}
