package org.briefwright.archive;

import java.util.List;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Sources.LeftOut;
import org.briefwright.edition.Edition;
import org.briefwright.edition.Order;
import org.briefwright.edition.Window;
import org.briefwright.fact.Document;
import org.briefwright.fact.Notice;

/**
 * What an edition consists of beside its texts and its printed copy, which are kept apart.
 *
 * @param printing notices of the copy alone
 */
record Frozen(
    Order order,
    Window window,
    List<LeftOut> leftOut,
    Brief brief,
    List<Notice> notices,
    List<Notice> printing) {

  static Frozen of(Edition edition) {
    return new Frozen(
        edition.order(),
        edition.window(),
        edition.leftOut(),
        edition.brief(),
        edition.notices(),
        edition.copy().notices());
  }

  /** Other files with the text of a document. */
  record Copies(List<Document> documents) {}
}
