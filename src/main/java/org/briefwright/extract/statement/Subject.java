package org.briefwright.extract.statement;

import java.util.List;
import org.briefwright.extract.text.ActorMention;

/** Who does what a verb says. */
sealed interface Subject {

  /** Actors named in the sentence, one or more, from left to right. */
  record Named(List<ActorMention> actors) implements Subject {

    public Named {
      actors = List.copyOf(actors);
    }
  }

  /** A pronoun; whom it means is told by what was said before. */
  record Pronoun(String word, int token) implements Subject {}

  /** Nobody that can be found. */
  record Nobody() implements Subject {}
}
