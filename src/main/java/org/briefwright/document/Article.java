package org.briefwright.document;

import java.util.List;
import org.briefwright.fact.Document;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Sentence;

/**
 * A document as read.
 *
 * @param sentences of its own content, in reading order; its title first where it stands in the
 *     text
 * @param dropped what is not its own content, in reading order
 * @param notices what the reader of the briefing must know about the reading, for example two dates
 *     that disagree
 */
public record Article(
    Document document, List<Sentence> sentences, List<Dropped> dropped, List<Notice> notices) {

  public Article {
    sentences = List.copyOf(sentences);
    dropped = List.copyOf(dropped);
    notices = List.copyOf(notices);
  }
}
