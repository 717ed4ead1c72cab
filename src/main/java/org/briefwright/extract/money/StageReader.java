package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Use.Stage;

/**
 * Tells how far a deal has come: by the verbs around the amount in their tense and mood; where none
 * is near, by nouns such as {@code contract}; else by adverbs such as {@code so far}.
 */
final class StageReader {

  private static final double LEAST = 0.2;
  private static final int REACH = 6;
  private static final int PURPOSE = 2;

  /** Most words between a semicolon and an amount that opens the clause behind it. */
  private static final int CLAUSE = 3;

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "–", "—", "which", "that", "who", "while", "but", "when", "to", "for");

  /** What sort of word tells; an earlier sort counts before a later one. */
  private enum Sort {
    VERB,
    NOUN,
    HINT
  }

  /**
   * A word that tells a stage.
   *
   * @param stage what it says of something done
   */
  private record Teller(Sort sort, Stage stage) {

    static Teller of(String label) {
      String[] parts = label.split(" ");
      return new Teller(Sort.valueOf(parts[1].toUpperCase(Locale.ROOT)), Stage.valueOf(parts[0]));
    }
  }

  /**
   * A stage with the words that tell it.
   *
   * @param hint whether they only lean that way
   */
  record Reading(Stage stage, String words, boolean hint) {}

  private final PhraseBook<Teller> tellers;

  StageReader(WordLists lists) {
    tellers = lists.book("stage-words.txt", Teller::of);
  }

  /** The stage of the deal that {@code amount} belongs to; empty where no word tells. */
  Optional<Reading> read(AnnotatedSentence sentence, Amount amount, CueScale scale) {
    List<Match<Teller>> found = new ArrayList<>();
    for (Match<Teller> teller : tellers.all(sentence.tokens())) {
      boolean apart = teller.to() <= amount.from() || amount.to() <= teller.from();
      boolean around = teller.from() < amount.from() && amount.to() < teller.to();
      if ((apart || around)
          && !isPurpose(sentence, teller, amount)
          && !isMonth(sentence, teller)
          && !isName(sentence, teller)
          && !isDenied(sentence, teller)) {
        found.add(teller);
      }
    }
    for (Sort sort : Sort.values()) {
      Optional<Reading> reading = nearest(sort, found, sentence, amount, scale);
      if (reading.isEmpty() && sort == Sort.VERB) {
        reading = predicate(found, sentence, amount);
      }
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /**
   * What the clause of an amount says that opens it after a semicolon: {@code …; $5m is still
   * sought}. Empty where none does.
   */
  Optional<Reading> ofClause(AnnotatedSentence sentence, Amount amount, CueScale scale) {
    return opensClause(sentence, amount)
        ? read(sentence, amount, scale).filter(reading -> !reading.hint())
        : Optional.empty();
  }

  /** Whether an amount opens the clause behind a semicolon. */
  static boolean opensClause(AnnotatedSentence sentence, Amount amount) {
    for (int i = amount.from() - 1; i >= Math.max(0, amount.from() - CLAUSE); i--) {
      if (sentence.is(i, ";")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code loans of $5m from one bank and of $2m from another have been signed}: however long the
   * subject, its only verb tells of all of it.
   */
  private static Optional<Reading> predicate(
      List<Match<Teller>> found, AnnotatedSentence sentence, Amount amount) {
    List<Match<Teller>> verbs =
        found.stream()
            .filter(teller -> teller.value().sort() == Sort.VERB)
            .filter(teller -> mood(sentence, teller) != VerbMood.NOUN)
            .toList();
    if (verbs.size() != 1 || verbs.getFirst().from() < amount.to()) {
      return Optional.empty();
    }
    Match<Teller> verb = verbs.getFirst();
    boolean helped = false;
    for (int i = amount.to(); i < verb.from(); i++) {
      boolean named = sentence.actorAt(i).isPresent();
      if (!named && BREAKS.contains(sentence.tokens().get(i).word())) {
        return Optional.empty();
      }
      helped |= VerbMood.isHelper(sentence.tokens().get(i));
    }
    return helped
        ? stage(verb.value(), mood(sentence, verb))
            .map(stage -> new Reading(stage, verb.in(sentence.tokens(), sentence.text()), false))
        : Optional.empty();
  }

  private static VerbMood mood(AnnotatedSentence sentence, Match<Teller> teller) {
    return teller.value().sort() == Sort.VERB
        ? VerbMood.of(sentence, teller.from(), teller.to())
        : VerbMood.DONE;
  }

  /** {@code $5m to build a road}: what the money is for has yet to be done, whatever its stage. */
  private static boolean isPurpose(
      AnnotatedSentence sentence, Match<Teller> teller, Amount amount) {
    int to = teller.from() - 1;
    if (to < amount.to() || to - amount.to() > PURPOSE || !sentence.is(to, "to")) {
      return false;
    }
    for (int i = amount.to(); i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() || VerbMood.isPast(token) || VerbMood.isHelper(token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMonth(AnnotatedSentence sentence, Match<Teller> teller) {
    return sentence.is(teller.from(), "may") && sentence.tokens().get(teller.from()).isCapital();
  }

  /** {@code the Extended Credit Facility}: a verb with a capital letter is part of a name. */
  private static boolean isName(AnnotatedSentence sentence, Match<Teller> teller) {
    return teller.value().sort() == Sort.VERB
        && teller.from() > 0
        && sentence.tokens().get(teller.from()).isCapital()
        && !NameParts.isHeadline(sentence);
  }

  /** {@code nothing has been drawn so far}. */
  private static boolean isDenied(AnnotatedSentence sentence, Match<Teller> teller) {
    if (teller.value().sort() != Sort.HINT) {
      return false;
    }
    for (int i = Math.max(0, teller.from() - REACH); i < teller.from(); i++) {
      if (VerbMood.denies(sentence.tokens().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Reading> nearest(
      Sort sort,
      List<Match<Teller>> found,
      AnnotatedSentence sentence,
      Amount amount,
      CueScale scale) {
    Reading best = null;
    double most = sort == Sort.VERB ? LEAST : 0;
    for (Match<Teller> teller : found) {
      VerbMood mood = mood(sentence, teller);
      if (sort(teller.value(), mood) != sort) {
        continue;
      }
      Optional<Stage> stage = stage(teller.value(), mood);
      double near = scale.nearness(teller, amount);
      if (stage.isPresent() && near > most) {
        most = near;
        String words = teller.in(sentence.tokens(), sentence.text());
        best = new Reading(stage.get(), words, sort == Sort.HINT);
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code leases}, {@code is paying} tell little: a noun such as {@code contract} tells more. */
  private static Sort sort(Teller teller, VerbMood mood) {
    boolean weak = mood == VerbMood.NOW && teller.stage() == Stage.COMPLETED;
    boolean noun = mood == VerbMood.NOUN && teller.stage() == Stage.SIGNED;
    return weak ? Sort.HINT : noun ? Sort.NOUN : teller.sort();
  }

  private static Optional<Stage> stage(Teller teller, VerbMood mood) {
    Stage stage = teller.stage();
    if (stage == Stage.PROPOSED) {
      return mood == VerbMood.NOUN ? Optional.empty() : Optional.of(stage);
    }
    return switch (mood) {
      // an order and a contract are signed, a grant or a plan may be anything
      case NOUN -> stage == Stage.SIGNED ? Optional.of(stage) : Optional.empty();
      case DONE -> Optional.of(stage);
      case NOW -> Optional.of(stage == Stage.COMPLETED ? Stage.ANNOUNCED : stage);
      case COMING -> Optional.of(Stage.ANNOUNCED);
      case POSSIBLE -> Optional.of(Stage.PROPOSED);
      case DENIED -> Optional.of(stage == Stage.SIGNED ? Stage.PROPOSED : Stage.ANNOUNCED);
    };
  }
}
