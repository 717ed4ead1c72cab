package org.briefwright.extract.text;

import org.briefwright.extract.text.Actor.Person;

/**
 * An actor in a sentence: the tokens {@code from} to before {@code to}, with everything that
 * describes it.
 *
 * @param sure whether it is known to be one; else only the company of a verb can tell: a row of
 *     capitalised words that may be a name
 */
public record ActorMention(int from, int to, Actor actor, boolean sure) {

  public boolean isPerson() {
    return actor instanceof Person;
  }
}
