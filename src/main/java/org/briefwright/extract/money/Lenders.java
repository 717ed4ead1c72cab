package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Tells what the givers of money are known to do: some banks lend to states, some steady a
 * currency, and donors give.
 */
final class Lenders {

  private static final List<String> WORDS =
      List.of("bank", "monetary fund", "exim", "finance corporation");

  private static final Set<String> DONORS = Grammar.words("donors");
  private static final Set<String> GIVING = Grammar.words("giving away");

  private final Profile profile;
  private final Set<String> known = new HashSet<>();

  Lenders(Profile profile) {
    this.profile = profile;
    profile
        .names()
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .filter(name -> isLender(lower(name.bearer())) || isDonor(lower(name.bearer())))
        .forEach(name -> known.add(name.text()));
  }

  /**
   * The sides of a loan or grant, where a bank or donor from elsewhere takes part: it gives, and
   * the state that is named with it receives.
   *
   * @param toState whether nobody else is told of as the receiver
   */
  List<Party> directed(List<Party> parties, DealKind kind, boolean toState) {
    if (kind != DealKind.LOAN && kind != DealKind.GRANT) {
      return parties;
    }
    List<Party> directed = new ArrayList<>(parties);
    if (parties.stream().noneMatch(party -> party.side() == Side.GIVES)) {
      directed.replaceAll(party ->
          isOpen(party) && isGiver(party)
              ? new Party(party.name(), party.country(), Side.GIVES)
              : party);
    }
    boolean given =
        directed.stream().anyMatch(party -> party.side() == Side.GIVES && isAbroad(party));
    boolean received =
        directed.stream()
            .anyMatch(party -> party.side() == Side.RECEIVES || isOpen(party) && !isState(party));
    if (given && !received && toState) {
      directed.replaceAll(party ->
          isOpen(party) && isState(party) && !isAbroad(party)
              ? new Party(party.name(), party.country(), Side.RECEIVES)
              : party);
    }
    return directed;
  }

  private static boolean isOpen(Party party) {
    return party.side() == Side.TAKES_PART;
  }

  private boolean isAbroad(Party party) {
    return party.country().filter(profile::covers).isEmpty();
  }

  private boolean isState(Party party) {
    return party.country().filter(c -> profile.nameOf(c).equals(party.name())).isPresent();
  }

  private boolean isGiver(Party party) {
    String name = lower(party.name());
    return isAbroad(party)
        && !isState(party)
        && (known.contains(party.name()) || isLender(name) || isDonor(name));
  }

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

  /**
   * Whether its clause names a body that gives and does not lend; {@code the union and its banks}
   * may do either.
   */
  static boolean isDonor(AnnotatedSentence sentence, Amount amount) {
    return isAnyNamed(sentence, amount, Lenders::isDonor)
        && sentence.tokens().stream().noneMatch(token -> token.is("bank") || token.is("banks"));
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

  private static boolean isDonor(String name) {
    return DONORS.stream().anyMatch(donor -> (" " + name + " ").contains(" " + donor + " "));
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
