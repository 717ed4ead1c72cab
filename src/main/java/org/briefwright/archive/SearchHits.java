package org.briefwright.archive;

import java.util.Optional;
import org.briefwright.document.Article;
import org.briefwright.fact.Facts;
import org.jdbi.v3.core.Handle;

/** Brings back what a search has found. */
final class SearchHits {

  private final Handle handle;
  private final Freezer freezer;

  SearchHits(Handle handle, Freezer freezer) {
    this.handle = handle;
    this.freezer = freezer;
  }

  /** One of the readings of a document. */
  Optional<Article> article(String document) {
    return handle
        .createQuery("select article from reading where document = :document order by key limit 1")
        .bind("document", document)
        .mapTo(String.class)
        .findOne()
        .map(frozen -> freezer.thaw(frozen, Article.class, document));
  }

  /** What one of the readings of a document says. */
  Optional<Facts> facts(String document) {
    return handle
        .createQuery(
            """
            select r.article, f.facts from reading r join facts f on f.reading = r.key
            where r.document = :document order by r.key, f.reader limit 1
            """)
        .bind("document", document)
        .map((rows, context) ->
            freezer
                .thaw(rows.getString("facts"), Found.class, document)
                .in(freezer.thaw(rows.getString("article"), Article.class, document)))
        .findOne();
  }
}
