package org.briefwright.archive;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.briefwright.brief.Reported;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Made;
import org.briefwright.edition.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes one edition into the tables. */
final class EditionInsert {

  private final Handle handle;
  private final Freezer freezer;
  private final boolean server;

  EditionInsert(Handle handle, Freezer freezer, boolean server) {
    this.handle = handle;
    this.freezer = freezer;
    this.server = server;
  }

  void insert(int number, Edition edition, Made made, Map<String, String> keys) {
    String id = edition.stem() + "_v" + edition.version();
    identity(number, id, edition, made);
    texts(number, edition, keys);
    handle
        .createUpdate("insert into printed (edition, pdf) values (:edition, :pdf)")
        .bind("edition", number)
        .bind("pdf", edition.copy().pdf())
        .execute();
    SearchIndex index = new SearchIndex(handle, server);
    index.add(SearchIndex.Kind.EDITION, id, SearchText.of(edition.brief()));
    index.write();
  }

  private void identity(int number, String id, Edition edition, Made made) {
    String name = edition.series();
    Window window = edition.window();
    handle
        .createUpdate(
            """
            insert into edition (number, id, name, label, from_day, to_day, version, corrects, earlier, moment, program,
              program_sha256, content_sha256, profile_sha256, templates_sha256, fonts_sha256, pdf_sha256, pages, frozen)
            values (:number, :id, :name, :label, :from, :to, :version, :corrects, :earlier, :moment, :program,
              :programSha256, :content, :profile, :templates, :fonts, :pdf, :pages, :frozen)
            """)
        .bind("number", number)
        .bind("id", id)
        .bind("name", name)
        .bind("label", window.label())
        .bind("from", window.from().toString())
        .bind("to", window.to().toString())
        .bind("version", edition.version())
        .bind("corrects", number(EditionRows.newest(handle, name, window.from(), window.to())))
        .bind("earlier", number(EditionRows.before(handle, name, window.to())))
        .bind("moment", edition.moment().toEpochMilli())
        .bind("program", made.program())
        .bind("programSha256", made.programSha256())
        .bind("content", edition.contentSha256())
        .bind("profile", edition.profileSha256())
        .bind("templates", made.templatesSha256())
        .bind("fonts", made.fontsSha256())
        .bind("pdf", edition.copy().sha256())
        .bind("pages", edition.copy().pages())
        .bind("frozen", freezer.freeze(Frozen.of(edition), ""))
        .execute();
  }

  private static @org.jspecify.annotations.Nullable Integer number(Optional<Entry> entry) {
    return entry.map(Entry::number).orElse(null);
  }

  private void texts(int number, Edition edition, Map<String, String> keys) {
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into edition_text (edition, number, reading, reader, copies)
            values (:edition, :number, :reading, :reader, :copies)
            """);
    int place = 0;
    for (Reported text : edition.texts()) {
      String file = text.facts().document().file();
      batch
          .bind("edition", number)
          .bind("number", ++place)
          .bind("reading", Objects.requireNonNull(keys.get(file), file))
          .bind("reader", edition.profileSha256())
          .bind("copies", freezer.freeze(new Frozen.Copies(text.copies()), ""))
          .add();
    }
    if (place > 0) {
      batch.execute();
    }
  }
}
