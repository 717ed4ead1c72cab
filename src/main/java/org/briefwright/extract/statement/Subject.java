package org.briefwright.extract.statement;

import java.util.List;
import org.briefwright.extract.text.ActorMention;

/** Who does what a verb says. */
sealed interface Subject {

  /** Its first token; {@code otherwise} where there is none. */
  default int from(int otherwise) {
    return switch (this) {
      case Named named -> named.actors().getFirst().from();
      case Pronoun pronoun -> pronoun.token();
      case Nobody nobody -> otherwise;
    };
  }

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
