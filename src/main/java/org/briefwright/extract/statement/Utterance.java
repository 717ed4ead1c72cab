package org.briefwright.extract.statement;

import java.util.List;
import org.briefwright.extract.text.Actor;
import org.briefwright.fact.Grounds;

/**
 * Somebody said something, or nothing: the phrase that tells so covers the tokens {@code from} to
 * before {@code to}.
 *
 * @param subject the first token of who speaks, where he stands in the sentence; else {@code from}
 * @param speakers empty for somebody who cannot be told, to whom quotations belong all the same
 * @param silence whether the phrase says that they said nothing
 * @param ofMessage whether the subject is a message, which speaks for its author
 * @param near the token whose neighbourhood tells the day: the phrase, or the speaker of a
 *     shortened clause
 */
record Utterance(
    int from,
    int to,
    int subject,
    List<Actor> speakers,
    boolean silence,
    boolean ofMessage,
    int near,
    Grounds grounds) {

  Utterance {
    speakers = List.copyOf(speakers);
  }

  /** Speech whose phrase names its speaker. */
  static Utterance said(int from, int to, int subject, List<Actor> speakers, Grounds grounds) {
    return new Utterance(from, to, subject, speakers, false, false, from, grounds);
  }

  static Utterance silent(int from, int to, int subject, List<Actor> speakers, Grounds grounds) {
    return new Utterance(from, to, subject, speakers, true, false, from, grounds);
  }

  /** Whether its clause leaves out the verb and is only told by its speaker. */
  boolean isShortened() {
    return near == to;
  }

  Utterance asSilence() {
    return new Utterance(from, to, subject, speakers, true, false, near, grounds);
  }
}
