package org.briefwright.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.brief.Compared;
import org.briefwright.brief.Difference;
import org.briefwright.brief.Differences;
import org.briefwright.brief.Reported;
import org.briefwright.document.Article;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Kit;
import org.briefwright.edition.Made;
import org.briefwright.edition.Order;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Notice;
import org.briefwright.press.Copy;
import org.jdbi.v3.core.Handle;

/** The editions of an archive. They never change; a correction is a new version. */
public final class Editions {

  private final Database database;
  private final Freezer freezer;

  Editions(Database database, Freezer freezer) {
    this.database = database;
    this.freezer = freezer;
  }

  /** All, the newest first. */
  public List<Entry> list() {
    return database.read(EditionRows::all);
  }

  /**
   * @param ref a number, an id as its file is called, or {@code latest}
   * @throws ArchiveException if there is no such edition
   */
  public Entry find(String ref) {
    return database
        .read(handle -> EditionRows.find(handle, ref))
        .orElseThrow(() -> new ArchiveException(missing(ref)));
  }

  private Notice missing(String ref) {
    return Notice.of(
        database.place().toString(),
        "no edition " + ref + " is there",
        "see \"editions list\" for those that are");
  }

  /** An edition with everything in it. */
  public Edition load(Entry entry) {
    return database.read(handle -> load(handle, entry));
  }

  private Edition load(Handle handle, Entry entry) {
    Frozen frozen = frozen(handle, entry);
    return new Edition(
        frozen.order(),
        frozen.window(),
        entry.profileSha256(),
        entry.version(),
        entry.contentSha256(),
        entry.moment(),
        texts(handle, entry),
        frozen.leftOut(),
        frozen.brief(),
        new Copy(pdf(handle, entry), entry.pages(), entry.pdfSha256(), frozen.printing()),
        frozen.notices());
  }

  /** The files that an edition was made with; none, where an older program kept it without. */
  public Kit kit(Entry entry) {
    return database.read(handle -> Kits.of(handle, entry.number()));
  }

  private Frozen frozen(Handle handle, Entry entry) {
    String text =
        handle
            .createQuery("select frozen from edition where number = :number")
            .bind("number", entry.number())
            .mapTo(String.class)
            .one();
    return freezer.thaw(text, Frozen.class, "");
  }

  private static byte[] pdf(Handle handle, Entry entry) {
    return handle
        .createQuery("select pdf from printed where edition = :number")
        .bind("number", entry.number())
        .map((rows, context) -> rows.getBytes("pdf"))
        .one();
  }

  private List<Reported> texts(Handle handle, Entry entry) {
    return handle
        .createQuery(
            """
            select r.document, r.article, f.facts, t.copies
            from edition_text t
              join reading r on r.key = t.reading
              join facts f on f.reading = t.reading and f.reader = t.reader
            where t.edition = :number order by t.number
            """)
        .bind("number", entry.number())
        .map((rows, context) -> {
          String document = rows.getString("document");
          Article article = freezer.thaw(rows.getString("article"), Article.class, document);
          Facts facts = freezer.thaw(rows.getString("facts"), Found.class, document).in(article);
          return new Reported(
              facts, freezer.thaw(rows.getString("copies"), Frozen.Copies.class, "").documents());
        })
        .list();
  }

  /**
   * What {@code later} has and {@code earlier} had not, or not so.
   *
   * @throws org.briefwright.profile.ProfileException if {@code later} was kept without its profile,
   *     and that is no longer there
   */
  public List<Difference> differences(Entry earlier, Entry later) {
    return database.read(handle -> {
      Order order = frozen(handle, later).order();
      return Differences.between(
          compared(handle, earlier),
          compared(handle, later),
          Kits.of(handle, later.number()).profile(order),
          order.frame().language());
    });
  }

  Compared compared(Handle handle, Entry entry) {
    return new Compared(
        entry.label(),
        entry.version(),
        entry.contentSha256(),
        entry.from(),
        entry.to(),
        texts(handle, entry),
        frozen(handle, entry).order().rates());
  }

  /**
   * Something that was found by its words.
   *
   * @param kind {@code "edition"}, {@code "document"} or {@code "fact"}
   * @param where the edition's id, or the document's file
   * @param line in which all the words are; where none has them all, the first line
   */
  public record Hit(String kind, String where, String line) {}

  /**
   * Editions, facts and documents with words that begin with each word of {@code query}, the newest
   * of each kind first.
   *
   * @param most of each kind
   */
  public List<Hit> search(String query, int most) {
    Set<String> words = SearchText.words(query);
    if (words.isEmpty()) {
      return List.of();
    }
    return database.read(handle -> {
      SearchIndex index = new SearchIndex(handle, database.isServer());
      List<Hit> hits = new ArrayList<>();
      for (String id : index.find(SearchIndex.Kind.EDITION, words, most)) {
        EditionRows.find(handle, id)
            .ifPresent(entry ->
                hits.addAll(
                    hits("edition", id, SearchText.lines(frozen(handle, entry).brief()), words)));
      }
      SearchHits documents = new SearchHits(handle, freezer);
      for (String id : index.find(SearchIndex.Kind.FACT, words, most)) {
        documents.facts(id).ifPresent(facts -> hits.addAll(factHits(facts, words)));
      }
      for (String id : index.find(SearchIndex.Kind.DOCUMENT, words, most)) {
        documents
            .article(id)
            .ifPresent(article ->
                hits.addAll(
                    hits(
                        "document",
                        article.document().file(),
                        article.sentences().stream().map(s -> s.text()).toList(),
                        words)));
      }
      return hits;
    });
  }

  private static List<Hit> factHits(Facts facts, Set<String> words) {
    List<String> lines = new ArrayList<>();
    facts.money().forEach(money -> lines.add(SearchText.line(money)));
    facts.statements().forEach(statement -> lines.add(SearchText.line(statement)));
    facts.silences().forEach(silence -> lines.add(SearchText.line(silence)));
    return hits("fact", facts.document().file(), lines, words);
  }

  /** A hit for each line that has all the words; one for the whole where they stand apart. */
  private static List<Hit> hits(String kind, String where, List<String> lines, Set<String> words) {
    List<Hit> hits =
        lines.stream()
            .filter(line -> SearchText.matches(line, words))
            .map(line -> new Hit(kind, where, line))
            .toList();
    return hits.isEmpty() && !kind.equals("fact")
        ? List.of(new Hit(kind, where, lines.isEmpty() ? "" : lines.getFirst()))
        : hits;
  }

  /**
   * Keeps an edition.
   *
   * @param keys of its texts' readings, by file
   * @return its number
   */
  int keep(Edition edition, Made made, Kit kit, Map<String, String> keys) {
    return database.change(handle -> {
      if (database.isServer()) {
        handle.execute("lock table edition in share row exclusive mode");
      }
      int number =
          handle
                  .createQuery("select coalesce(max(number), 0) from edition")
                  .mapTo(Integer.class)
                  .one()
              + 1;
      new EditionInsert(handle, freezer, database.isServer()).insert(number, edition, made, keys);
      Kits.insert(handle, number, kit);
      return number;
    });
  }
}
