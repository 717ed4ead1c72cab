package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * An event that more than one country answered, and who answered it when.
 *
 * @param id {@code "E1"}
 * @param event in a document's words
 * @param refs to the sentences that date it
 * @param answers in the order of their days
 * @param silent those of whom a document reports silence
 * @param unheard of whom no answer was found, in one sentence; may be empty
 */
public record Reaction(
    String id,
    String event,
    String date,
    List<Ref> refs,
    List<Answer> answers,
    List<Silent> silent,
    String unheard) {

  public Reaction {
    refs = List.copyOf(refs);
    answers = List.copyOf(answers);
    silent = List.copyOf(silent);
  }

  /**
   * @param stance with the words that carry it; may be empty
   * @param after {@code "same day"}, {@code "1 day"}, {@code "21 days"}, or a dash
   */
  public record Answer(
      Tag country,
      String speaker,
      String date,
      String after,
      String manner,
      String words,
      String stance,
      List<Ref> refs) {

    public Answer {
      refs = List.copyOf(refs);
    }
  }

  /**
   * @param finding {@code "reported silent: “has not commented”"}
   */
  public record Silent(Tag country, Optional<String> party, String finding, List<Ref> refs) {

    public Silent {
      refs = List.copyOf(refs);
    }
  }
}
