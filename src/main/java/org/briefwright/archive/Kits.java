package org.briefwright.archive;

import org.briefwright.edition.Kit;
import org.briefwright.fact.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The files that editions were made with: each content once, however many editions have it. */
final class Kits {

  private Kits() {}

  static void insert(Handle handle, int edition, Kit kit) {
    if (kit.items().isEmpty()) {
      return;
    }
    PreparedBatch files =
        handle.prepareBatch(
            "insert into kept_file (sha256, content) values (:sha256, :content)"
                + " on conflict (sha256) do nothing");
    PreparedBatch names =
        handle.prepareBatch(
            "insert into edition_file (edition, name, file) values (:edition, :name, :file)");
    for (Kit.Item item : kit.items()) {
      String sha256 = Sha256.of(item.content());
      files.bind("sha256", sha256).bind("content", item.content()).add();
      names.bind("edition", edition).bind("name", item.name()).bind("file", sha256).add();
    }
    files.execute();
    names.execute();
  }

  static Kit of(Handle handle, int edition) {
    return new Kit(
        handle
            .createQuery(
                """
                select e.name, f.content from edition_file e join kept_file f on f.sha256 = e.file
                where e.edition = :edition
                """)
            .bind("edition", edition)
            .map((rows, context) -> new Kit.Item(rows.getString("name"), rows.getBytes("content")))
            .list());
  }
}
