package org.briefwright.extract.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;

/**
 * What a document is about: the event that its first sentences date. Whatever its kind, later
 * reactions answer it as they would a blow. One of these goes through one document from top to
 * bottom.
 */
final class Topic {

  private static final int FIRST_SENTENCES = 3;
  private static final int SHORTEST = 6;

  private int read;
  private boolean found;
  private Optional<Event> topic = Optional.empty();

  /** The events of a sentence, the topic among them marked. */
  List<Event> marked(AnnotatedSentence sentence, List<Event> here) {
    // a dateline or a name is no sentence of the story
    if (sentence.sentence().isHeading() || sentence.tokens().size() < SHORTEST) {
      return here;
    }
    read++;
    if (found || here.isEmpty() || read > FIRST_SENTENCES) {
      return here;
    }
    found = true;
    List<Event> marked = new ArrayList<>(here);
    marked.set(0, here.getFirst().asBlow());
    topic = Optional.of(marked.getFirst());
    return marked;
  }

  /** What the document is about, once: right when it is told. */
  Optional<Event> told() {
    Optional<Event> now = topic;
    topic = Optional.empty();
    return now;
  }
}
