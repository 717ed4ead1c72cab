package org.briefwright.edition;

import java.time.Instant;
import java.util.List;
import org.briefwright.brief.Brief;
import org.briefwright.brief.Reported;
import org.briefwright.brief.Sources;
import org.briefwright.fact.Notice;
import org.briefwright.press.Copy;

/**
 * The frozen result of a run. Every face of the edition is drawn from it.
 *
 * @param profileSha256 hash of the profile
 * @param version from 1
 * @param contentSha256 hash of everything that the edition is made of but the moment and the
 *     version
 * @param moment of the run
 * @param texts in the order of their numbers in the brief
 * @param notices what an operator should know
 */
public record Edition(
    Order order,
    Window window,
    String profileSha256,
    int version,
    String contentSha256,
    Instant moment,
    List<Reported> texts,
    List<Sources.LeftOut> leftOut,
    Brief brief,
    Copy copy,
    List<Notice> notices) {

  public Edition {
    texts = List.copyOf(texts);
    leftOut = List.copyOf(leftOut);
    notices = List.copyOf(notices);
  }

  /**
   * The beginning of its file names: {@code central-asia-weekly_2025-W45_2025-11-03_2025-11-09}.
   */
  public String stem() {
    return Reports.stem(order, window);
  }

  /**
   * What it shares with those before and after it: the briefing's name, and its look where that is
   * not the usual one. An edition is compared with its own series alone.
   */
  public String series() {
    return Reports.series(order);
  }

  /**
   * This edition as it was before it was printed: without the notices of printing, which come last.
   */
  Manuscript manuscript() {
    return new Manuscript(
        order,
        window,
        profileSha256,
        version,
        contentSha256,
        moment,
        texts,
        leftOut,
        brief,
        notices.subList(0, Math.max(0, notices.size() - copy.notices().size())));
  }

  /** The whole edition as JSON, but for the PDF itself. */
  public String toJson() {
    return EditionJson.of(this);
  }
}
