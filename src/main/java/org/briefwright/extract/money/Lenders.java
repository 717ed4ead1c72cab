package org.briefwright.extract.money;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.profile.Name;

/**
 * Tells what the givers of money are known to do: some banks lend to states, some steady a
 * currency, and donors give.
 */
final class Lenders {

  private static final List<String> WORDS =
      List.of("bank", "monetary fund", "exim", "finance corporation");

  private static final Set<String> DONORS = Grammar.words("donors");
  private static final Set<String> GIVING = Grammar.words("giving away");

  private Lenders() {}

  /** Whether a central bank buys or sells the amount itself. */
  static boolean isExchange(
      AnnotatedSentence sentence, Amount amount, Bonds bonds, List<Match<Cue>> words) {
    boolean central = false;
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      central |=
          sentence.is(i, "regulator")
              || sentence.is(i + 1, "bank")
                  && (sentence.is(i, "central") || sentence.is(i, "national"));
    }
    return central
        && words.stream()
            .anyMatch(word -> word.value().goods() && bonds.isWhatIsTraded(word, amount));
  }

  /** Whether the clause of {@code amount} names a bank that issues no currency. */
  static boolean isNamed(AnnotatedSentence sentence, Amount amount) {
    return isAnyNamed(sentence, amount, Lenders::isLender);
  }

  /** Whether its clause names a body that gives and does not lend. */
  static boolean isDonor(AnnotatedSentence sentence, Amount amount) {
    return isAnyNamed(sentence, amount, name -> DONORS.stream().anyMatch(name::contains));
  }

  /** Whether goods are given away in the words before {@code amount}. */
  static boolean isGift(AnnotatedSentence sentence, Amount amount) {
    for (int i = amount.from() - 1; i >= 0 && !sentence.is(i, ";"); i--) {
      if (GIVING.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnyNamed(
      AnnotatedSentence sentence, Amount amount, Predicate<String> kind) {
    return sentence.actors().stream()
            .filter(actor -> actor.actor() instanceof Actor.Body)
            .filter(actor -> isSameClause(sentence, actor.from(), amount))
            .anyMatch(actor -> kind.test(lower(actor.actor().name())))
        || sentence.names().stream()
            .filter(name -> name.isA(Name.Kind.ORGANISATION))
            .filter(name -> isSameClause(sentence, name.from(), amount))
            .anyMatch(name -> kind.test(lower(name.bearer())));
  }

  /** Whether no {@code , and} or semicolon stands between a name and an amount before it. */
  private static boolean isSameClause(AnnotatedSentence sentence, int name, Amount amount) {
    for (int i = amount.to(); i < name; i++) {
      boolean clause =
          sentence.is(i, ",") && (sentence.is(i + 1, "and") || sentence.is(i + 1, "while"));
      if (clause || sentence.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isLender(String name) {
    return !name.contains("central bank")
        && !name.contains("national bank")
        && WORDS.stream().anyMatch(name::contains);
  }
}
