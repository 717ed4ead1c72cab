package org.briefwright.extract.statement;

import java.util.List;
import org.briefwright.extract.text.Actor;
import org.briefwright.fact.Grounds;

/**
 * Somebody said something, or nothing: the phrase that tells so covers the tokens {@code from} to
 * before {@code to}.
 *
 * @param speakers one or more
 * @param silence whether the phrase says that they said nothing
 * @param ofMessage whether the subject is a message, which speaks for its author
 * @param near the token whose neighbourhood tells the day: the phrase, or the speaker of a
 *     shortened clause
 */
record Utterance(
    int from,
    int to,
    List<Actor> speakers,
    boolean silence,
    boolean ofMessage,
    int near,
    Grounds grounds) {

  Utterance {
    speakers = List.copyOf(speakers);
  }
}
