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
import org.briefwright.fact.Use.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a deal has come: by the verbs around the amount in their tense and mood; where none
 * is near, by nouns such as {@code contract}; else by adverbs such as {@code so far}. Of one
 * sentence.
 */
final class StageReader {

  private static final double LEAST = 0.2;
  private static final int REACH = 6;

  /** Most words between an amount and what it is for. */
  private static final int PURPOSE = 12;

  /** Most words between a semicolon and an amount that opens the clause behind it. */
  private static final int CLAUSE = 3;

  /** Most words between a signing and what was agreed to be done. */
  private static final int TERMS = 12;

  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "–", "—", "which", "that", "who", "while", "but", "when", "to", "for");

  /** What sort of word tells; an earlier sort counts before a later one. */
  enum Sort {
    VERB,
    NOUN,
    HINT
  }

  /**
   * What a word tells of a stage.
   *
   * @param stage what it says of something done
   */
  record Teller(Sort sort, Stage stage) {

    static Teller of(String label) {
      String[] parts = label.split(" ");
      return new Teller(Sort.valueOf(parts[1].toUpperCase(Locale.ROOT)), Stage.valueOf(parts[0]));
    }
  }

  /**
   * A word of the sentence that tells a stage.
   *
   * @param sort as which it counts here
   * @param stage what it tells in its mood; empty where it tells nothing
   */
  private record Told(Match<Teller> word, VerbMood mood, Sort sort, Optional<Stage> stage) {

    boolean isVerb() {
      return word.value().sort() == Sort.VERB;
    }

    int from() {
      return word.from();
    }
  }

  /**
   * A stage with the words that tell it.
   *
   * @param hint whether they only lean that way
   */
  record Reading(Stage stage, String words, boolean hint) {}

  private final AnnotatedSentence sentence;
  private final CueScale scale;
  private final PhraseBook<Teller> book;
  private @Nullable List<Told> words;

  StageReader(AnnotatedSentence sentence, CueScale scale, PhraseBook<Teller> book) {
    this.sentence = sentence;
    this.scale = scale;
    this.book = book;
  }

  /** The stage of the deal that {@code amount} belongs to; empty where no word tells. */
  Optional<Reading> read(Amount amount) {
    List<Told> found = new ArrayList<>();
    for (Told told : words()) {
      if (isBeside(told.word(), amount) && !isPurpose(told.word(), amount)) {
        found.add(told);
      }
    }
    for (Sort sort : SORTS) {
      Optional<Reading> reading = nearest(sort, found, amount);
      if (sort == Sort.NOUN && reading.isPresent()) {
        Optional<Reading> unsigned = unsigned(found, amount);
        reading = unsigned.isPresent() ? unsigned : reading;
      }
      if (reading.isEmpty() && sort == Sort.VERB) {
        reading = predicate(found, amount);
      }
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** {@code talks to sign a pact for $2m}: an agreement that has yet to be signed. */
  private Optional<Reading> unsigned(List<Told> found, Amount amount) {
    for (Told told : found) {
      boolean open =
          told.mood() == VerbMood.COMING
              || told.mood() == VerbMood.POSSIBLE
              || told.mood() == VerbMood.DENIED;
      if (open && told.word().value().stage() == Stage.SIGNED && told.from() < amount.from()) {
        return told.stage().map(stage -> new Reading(stage, written(told.word()), false));
      }
    }
    return Optional.empty();
  }

  /** Those of the sentence, looked for once, when the first deal in it asks. */
  private List<Told> words() {
    List<Told> found = words;
    if (found == null) {
      found = new ArrayList<>();
      for (Match<Teller> teller : book.all(sentence.tokens())) {
        if (!isMonth(teller) && !isName(teller) && !isDenied(teller) && !isTerm(teller)) {
          VerbMood mood = mood(teller);
          Teller tells = teller.value();
          found.add(new Told(teller, mood, sort(tells, mood), stage(tells, mood)));
        }
      }
      words = found;
    }
    return found;
  }

  /**
   * {@code signed a contract with the bank to lend}: what has been agreed is told by the signing.
   */
  private boolean isTerm(Match<Teller> teller) {
    boolean agreement = false;
    for (int i = teller.from() - 2; i >= Math.max(0, teller.from() - TERMS); i--) {
      Token token = sentence.tokens().get(i);
      if (!sentence.is(teller.from() - 1, "to") || !token.isWord() && !token.is("'s")) {
        return false;
      }
      agreement |= Signings.isAgreement(token.word());
      if (agreement && Signings.isSigned(sentence, i)) {
        return true;
      }
      if (!token.isCapital() && VerbMood.isPast(token)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word shares no token with {@code amount}, or stands on both sides of it. */
  private static boolean isBeside(Match<Teller> teller, Amount amount) {
    boolean apart = teller.to() <= amount.from() || amount.to() <= teller.from();
    return apart || teller.from() < amount.from() && amount.to() < teller.to();
  }

  /**
   * What the clause of an amount says that opens it after a semicolon: {@code …; $5m is still
   * sought}. Empty where none does.
   */
  Optional<Reading> ofClause(Amount amount) {
    return opensClause(sentence, amount)
        ? read(amount).filter(reading -> !reading.hint())
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
  private Optional<Reading> predicate(List<Told> found, Amount amount) {
    Told verb = onlyVerb(found);
    if (verb == null || verb.from() < amount.to()) {
      return Optional.empty();
    }
    boolean helped = false;
    for (int i = amount.to(); i < verb.from(); i++) {
      i = afterAside(i);
      if (BREAKS.contains(sentence.tokens().get(i).word()) && sentence.actorAt(i).isEmpty()) {
        return Optional.empty();
      }
      helped |= VerbMood.isHelper(sentence.tokens().get(i));
    }
    return helped
        ? verb.stage().map(stage -> new Reading(stage, written(verb.word()), false))
        : Optional.empty();
  }

  /** After the relative clause that the comma {@code at} opens and another one closes. */
  private int afterAside(int at) {
    boolean opens =
        sentence.is(at, ",") && (sentence.is(at + 1, "which") || sentence.is(at + 2, "which"));
    for (int i = at + 1; opens && i + 1 < sentence.tokens().size(); i++) {
      if (sentence.is(i, ",")) {
        return i + 1;
      }
    }
    return at;
  }

  private static @Nullable Told onlyVerb(List<Told> found) {
    Told verb = null;
    for (Told told : found) {
      if (told.isVerb() && told.mood() != VerbMood.NOUN) {
        if (verb != null) {
          return null;
        }
        verb = told;
      }
    }
    return verb;
  }

  private String written(Match<Teller> teller) {
    return teller.in(sentence.tokens(), sentence.text());
  }

  private VerbMood mood(Match<Teller> teller) {
    return teller.value().sort() == Sort.VERB
        ? VerbMood.of(sentence, teller.from(), teller.to())
        : VerbMood.DONE;
  }

  /**
   * {@code $5m from the bank to build a road}: what the money is for has yet to be done, whatever
   * its stage.
   */
  private boolean isPurpose(Match<Teller> teller, Amount amount) {
    int to = teller.from() - 1;
    if (to < amount.to() || to - amount.to() > PURPOSE || !sentence.is(to, "to")) {
      return false;
    }
    for (int i = amount.to(); i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean sign = !token.isWord() && !token.is("(") && !token.is(")");
      boolean verb = VerbMood.isPast(token) || VerbMood.isHelper(token);
      if (!token.isCapital() && (sign || verb)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMonth(Match<Teller> teller) {
    return sentence.is(teller.from(), "may") && sentence.tokens().get(teller.from()).isCapital();
  }

  /** {@code the Extended Credit Facility}: a verb with a capital letter is part of a name. */
  private boolean isName(Match<Teller> teller) {
    return teller.value().sort() == Sort.VERB
        && teller.from() > 0
        && sentence.tokens().get(teller.from()).isCapital()
        && !NameParts.isHeadline(sentence);
  }

  /** {@code nothing has been drawn so far}. */
  private boolean isDenied(Match<Teller> teller) {
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

  private Optional<Reading> nearest(Sort sort, List<Told> found, Amount amount) {
    Told best = null;
    double most = sort == Sort.VERB ? LEAST : 0;
    for (Told told : found) {
      if (told.sort() != sort || told.stage().isEmpty()) {
        continue;
      }
      double near = scale.nearness(told.word(), amount);
      if (near > most) {
        most = near;
        best = told;
      }
    }
    return best == null
        ? Optional.empty()
        : Optional.of(
            new Reading(best.stage().orElseThrow(), written(best.word()), sort == Sort.HINT));
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
