package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Tells where a sentence that names no country of the profile speaks of other countries' own money:
 * a comparison, a loan to a country elsewhere, a sale between two of them, a price of the world
 * market. What is left may belong to the countries of the sentences before.
 */
final class OthersDeals {

  private static final int PHRASE = 5;
  private static final Set<String> COMPARING = Grammar.words("comparing");
  private static final Set<String> SIGNING = Grammar.words("signing");
  private static final Set<String> PAID = Grammar.words("being paid");
  private static final Set<String> TRADING = Grammar.words("trading with another");
  private static final Set<String> SAYING = Grammar.words("saying");
  private static final Set<String> RECEIVING = Grammar.words("receiving");
  private static final Set<String> GIVEN = Grammar.words("being given");
  private static final Set<String> BUILT = Grammar.words("built things");
  private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are");
  private static final Set<String> ACROSS = Set.of("through", "across");

  /** Most words between a firm that buys and one that is bought. */
  private static final int TRADE = 6;

  /** Most words between {@code with} and an amount. */
  private static final int LIMITS = 4;

  private static final Set<String> PROVIDING = Grammar.words("providing with");

  private final AnnotatedSentence sentence;
  private final Profile profile;
  private final List<NameMention> foreign = new ArrayList<>();

  OthersDeals(AnnotatedSentence sentence, Profile profile) {
    this.sentence = sentence;
    this.profile = profile;
    for (NameMention name : sentence.names()) {
      if (name.country().filter(c -> !profile.covers(c)).isPresent()) {
        foreign.add(name);
      }
    }
  }

  /** Whether the sentence names a country outside the profile. */
  boolean areNamed() {
    return foreign.stream().anyMatch(name -> name.isA(Name.Kind.COUNTRY));
  }

  /** Whether {@code amount} is theirs alone. */
  boolean hold(Amount amount) {
    return isPriceOfTheWorld(amount) || foreign.stream().anyMatch(name -> isOf(name, amount));
  }

  private boolean isOf(NameMention name, Amount amount) {
    if (name.to() <= amount.from() && isComparedBefore(name.from())) {
      return true;
    }
    boolean state = name.isA(Name.Kind.COUNTRY);
    if (state && (isGiven(name) || isPlaceOfCost(name)) || isCrossed(name) && hasOtherSide(name)) {
      return true;
    }
    if (state && (isFollowedBy(PAID, name) || isFollowedBy(TRADING, name) && hasOtherSide(name))) {
      return true;
    }
    if (isPaidByOther(name, amount)) {
      return true;
    }
    boolean before = name.to() == amount.from() && name.from() > 0;
    boolean receives =
        name.from() > 0 && RECEIVING.contains(sentence.tokens().get(name.from() - 1).word())
            || before && !isOneOf(opens(name), ",", "and", ";");
    return state && receives && !hasWord(SIGNING) && !hasWord(SAYING);
  }

  /**
   * {@code The bank lends $5m to Bank of Malta}, {@code KfW will provide Malta with $5m}: a giver
   * from elsewhere is named, and so is who receives.
   */
  private boolean isPaidByOther(NameMention name, Amount amount) {
    boolean near = name.from() > amount.from() && opens(name) <= amount.to() + 1;
    boolean paid = near && sentence.is(opens(name), "to") && bearsNameOfState(name);
    int with = name.to();
    boolean provided =
        sentence.is(with, "with")
            && amount.from() > with
            && amount.from() - with <= LIMITS
            && PROVIDING.contains(sentence.tokens().get(Math.max(0, opens(name))).word());
    return (paid || provided) && hasGiverBefore(Math.min(name.from(), amount.from()));
  }

  /** {@code Bank of Malta}: its name tells where it is at home. */
  private boolean bearsNameOfState(NameMention name) {
    if (name.isA(Name.Kind.COUNTRY)) {
      return true;
    }
    return name.country()
        .map(profile::nameOf)
        .filter(state -> sentence.text(name.from(), name.to()).contains(state))
        .isPresent();
  }

  private boolean hasGiverBefore(int end) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.to() > end) {
        return false;
      }
      boolean giver =
          actor.actor() instanceof Actor.State
              || actor.actor() instanceof Actor.Body body
                  && Character.isUpperCase(body.name().codePointAt(0));
      if (actor.sure() && giver) {
        return true;
      }
    }
    return false;
  }

  /** The token before a name and its article. */
  private int opens(NameMention name) {
    return sentence.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
  }

  /** {@code Armenia borrows}, {@code Iran's railways received}. */
  private boolean isFollowedBy(Set<String> verbs, NameMention name) {
    for (int i = name.to(); i < Math.min(name.to() + PHRASE, sentence.tokens().size()); i++) {
      if (verbs.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Serbia's railways have been granted}. */
  private boolean isGiven(NameMention name) {
    for (int i = name.to() + 1; i < Math.min(name.to() + PHRASE, sentence.tokens().size()); i++) {
      if (GIVEN.contains(sentence.tokens().get(i).word())
          && BE.contains(sentence.tokens().get(i - 1).word())) {
        return true;
      }
    }
    return false;
  }

  /** {@code Serbia's Bor plant will cost}: what is built there is what the sentence tells of. */
  private boolean isPlaceOfCost(NameMention name) {
    if (!sentence.is(name.to(), "'s")) {
      return false;
    }
    boolean built = false;
    for (int i = name.to(); i < Math.min(name.to() + 2 * PHRASE, sentence.tokens().size()); i++) {
      if (built && isOneOf(i, "cost", "costs")) {
        return true;
      }
      built |= BUILT.contains(sentence.tokens().get(i).word());
    }
    return false;
  }

  /** {@code its corridor through Serbia}. */
  private boolean isCrossed(NameMention name) {
    return name.from() > 1
        && ACROSS.contains(sentence.tokens().get(name.from() - 1).word())
        && !sentence.tokens().get(name.from() - 2).isCapital();
  }

  /**
   * {@code Glencore bought Merix of Serbia for $2m}: both firms are named, and where one is at
   * home.
   */
  boolean tradeTwoFirms(Amount amount) {
    return foreign.stream().anyMatch(name -> isHomeOfTraded(name, amount));
  }

  private boolean isHomeOfTraded(NameMention name, Amount amount) {
    if (name.to() > amount.from() || !sentence.is(name.from() - 1, "of") || name.from() < 2) {
      return false;
    }
    int at = name.from() - 2;
    if (!sentence.tokens().get(at).isCapital()) {
      return false;
    }
    for (int i = at; i > Math.max(0, at - TRADE); i--) {
      if (TRADING.contains(sentence.tokens().get(i).word())) {
        return sentence.tokens().get(i - 1).isCapital();
      }
    }
    return false;
  }

  /** {@code Armenia bought Indian guns}: the seller is no country of the profile either. */
  private boolean hasOtherSide(NameMention one) {
    return foreign.stream().anyMatch(name -> !name.country().equals(one.country()));
  }

  private boolean isComparedBefore(int end) {
    for (int i = 0; i < end; i++) {
      boolean linking = sentence.is(i, "as") && isOneOf(i + 1, "part", "well", "a", "the", "of");
      if (!linking && COMPARING.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneOf(int at, String... words) {
    for (String word : words) {
      if (sentence.is(at, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPriceOfTheWorld(Amount amount) {
    boolean each =
        sentence.is(amount.to(), "a")
            || sentence.is(amount.to(), "per")
            || sentence.is(amount.to(), "an");
    int unit = sentence.is(amount.to() + 1, "troy") ? amount.to() + 2 : amount.to() + 1;
    return each && (sentence.is(unit, "barrel") || sentence.is(unit, "ounce"));
  }

  private boolean hasWord(Set<String> words) {
    for (Token token : sentence.tokens()) {
      if (words.contains(token.word())) {
        return true;
      }
    }
    return false;
  }
}
