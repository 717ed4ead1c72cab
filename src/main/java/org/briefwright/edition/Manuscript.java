package org.briefwright.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Reported;
import org.briefwright.brief.Sources;
import org.briefwright.fact.Notice;
import org.briefwright.press.Copy;

/**
 * An edition that is not printed yet; see {@link Edition}.
 *
 * @param notices of reading
 */
record Manuscript(
    Order order,
    Window window,
    String profileSha256,
    int version,
    String contentSha256,
    Instant moment,
    List<Reported> texts,
    List<Sources.LeftOut> leftOut,
    Brief brief,
    List<Notice> notices) {

  Manuscript {
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
    notices = List.copyOf(notices);
  }

  Edition printed(Copy copy) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(copy.notices());
    return new Edition(
        order,
        window,
        profileSha256,
        version,
        contentSha256,
        moment,
        texts,
        leftOut,
        brief,
        copy,
        all);
  }
}
