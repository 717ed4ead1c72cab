package org.briefwright.archive;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Finds things by the beginnings of their words. Both databases are handed words that are ready
 * made ({@link SearchText}), so that both find the same.
 */
final class SearchIndex {

  /** What can be found. */
  enum Kind {
    DOCUMENT,
    FACT,
    EDITION;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A thing and its words. */
  private record Entry(Kind kind, String ref) {}

  private final Handle handle;
  private final boolean server;
  private final Map<Entry, Set<String>> entries = new LinkedHashMap<>();

  SearchIndex(Handle handle, boolean server) {
    this.handle = handle;
    this.server = server;
  }

  /** Adds a thing, or gives it other words. */
  void add(Kind kind, String ref, Set<String> words) {
    entries.put(new Entry(kind, ref), words);
  }

  void write() {
    lock();
    int next =
        handle
                .createQuery("select coalesce(max(number), 0) from search_entry")
                .mapTo(Integer.class)
                .one()
            + 1;
    PreparedBatch remove = handle.prepareBatch("delete from search_words where rowid = :number");
    PreparedBatch names =
        handle.prepareBatch(
            "insert into search_entry (number, kind, ref) values (:number, :kind, :ref)");
    PreparedBatch words =
        handle.prepareBatch(
            server
                ? "insert into search_words (rowid, words) values (:number, array_to_tsvector("
                    + "string_to_array(:words, ' ')))"
                : "insert into search_words (rowid, words) values (:number, :words)");
    for (Map.Entry<Entry, Set<String>> entry : entries.entrySet()) {
      Integer known = number(entry.getKey());
      int number = known == null ? next++ : known;
      if (known == null) {
        names
            .bind("number", number)
            .bind("kind", entry.getKey().kind().word())
            .bind("ref", entry.getKey().ref())
            .add();
      } else {
        remove.bind("number", number).add();
      }
      words.bind("number", number).bind("words", String.join(" ", entry.getValue())).add();
    }
    execute(remove);
    execute(names);
    execute(words);
  }

  // SQLite has one writer at a time as it is.
  private void lock() {
    if (server) {
      handle.execute("lock table search_entry in share row exclusive mode");
    }
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private @org.jspecify.annotations.Nullable Integer number(Entry entry) {
    return handle
        .createQuery("select number from search_entry where kind = :kind and ref = :ref")
        .bind("kind", entry.kind().word())
        .bind("ref", entry.ref())
        .mapTo(Integer.class)
        .findOne()
        .orElse(null);
  }

  /**
   * What has words that begin with each of {@code beginnings}, the newest first.
   *
   * @param beginnings one or more, as {@link SearchText#words} gives them
   */
  List<String> find(Kind kind, Set<String> beginnings, int most) {
    String query =
        server
            ? beginnings.stream().map(word -> "'" + word + "':*").collect(joining(" & "))
            : beginnings.stream().map(word -> "\"" + word + "\"*").collect(joining(" "));
    return handle
        .createQuery(
            """
            select ref from search_entry e join search_words w on w.rowid = e.number
            where e.kind = :kind and %s order by e.number desc limit :most
            """
                .formatted(
                    server ? "w.words @@ cast(:query as tsquery)" : "search_words match :query"))
        .bind("kind", kind.word())
        .bind("query", query)
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }
}
