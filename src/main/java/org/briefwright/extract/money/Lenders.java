package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
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

  /** Each between spaces, so that none is found inside a word. */
  private static final List<String> DONORS =
      Grammar.words("donors").stream().map(donor -> " " + donor + " ").toList();

  private static final Set<String> GIVING = Grammar.words("giving away");

  private final Profile profile;
  private final Set<String> known = new HashSet<>();

  Lenders(Profile profile) {
    this.profile = profile;
    List<Name> bodies = profile.names().filter(Lenders::isBody).toList();
    Set<String> bearers = new HashSet<>();
    for (Name name : bodies) {
      if (!bearers.contains(name.bearer()) && (gives(name.bearer()) || gives(name.text()))) {
        bearers.add(name.bearer());
      }
    }
    // KfW is a bank, though only its name in full says so
    for (Name name : bodies) {
      if (bearers.contains(name.bearer())) {
        known.add(name.text());
      }
    }
  }

  private static boolean isBody(Name name) {
    return name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.INSTITUTION;
  }

  private static boolean gives(String name) {
    String lower = lower(name);
    return isLender(name)
        || isDonor(name)
        || lower.contains("development agency")
        || lower.contains("cooperation agency")
        || lower.contains("fund for");
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
      directed.replaceAll(party -> isOpen(party) && isGiver(party) ? party.on(Side.GIVES) : party);
    }
    boolean given =
        directed.stream().anyMatch(party -> party.side() == Side.GIVES && isAbroad(party));
    boolean received =
        directed.stream()
            .anyMatch(party -> party.side() == Side.RECEIVES || isOpen(party) && !isState(party));
    if (given && !received && toState) {
      directed.replaceAll(party ->
          isOpen(party) && isState(party) && !isAbroad(party) ? party.on(Side.RECEIVES) : party);
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
    String name = party.name();
    return isAbroad(party)
        && !isState(party)
        && (known.contains(name) || isLender(name) || isDonor(name));
  }

  /** Whether a central bank buys or sells the amount itself. */
  static boolean isExchange(
      AnnotatedSentence sentence, Amount amount, Bonds bonds, List<Match<Cue>> words) {
    for (Match<Cue> word : words) {
      if (word.value().goods() && bonds.objects().isWhatIsTraded(word, amount)) {
        return hasCentralBank(sentence);
      }
    }
    return false;
  }

  private static boolean hasCentralBank(AnnotatedSentence sentence) {
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      if (sentence.is(i, "regulator")
          || sentence.is(i + 1, "bank")
              && (sentence.is(i, "central") || sentence.is(i, "national"))) {
        return true;
      }
    }
    return false;
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
    return isAnyNamed(sentence, amount, Lenders::isDonor) && !hasBanks(sentence);
  }

  /** Whether a sentence speaks of a bank. */
  static boolean hasBanks(AnnotatedSentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.is("bank") || token.is("banks")) {
        return true;
      }
    }
    return false;
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
    for (ActorMention actor : sentence.actors()) {
      if (actor.actor() instanceof Actor.Body body
          && kind.test(body.name())
          && isSameClause(sentence, actor.from(), amount)) {
        return true;
      }
    }
    for (NameMention name : sentence.names()) {
      if (name.isA(Name.Kind.ORGANISATION)
          && kind.test(name.bearer())
          && isSameClause(sentence, name.from(), amount)) {
        return true;
      }
    }
    return false;
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
    String words = " " + lower(name) + " ";
    for (String donor : DONORS) {
      if (words.contains(donor)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static boolean isLender(String name) {
    String lower = lower(name);
    if (lower.contains("central bank") || lower.contains("national bank")) {
      return false;
    }
    for (String word : WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
