package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the countries that a sentence names have to do with an amount in it.
 *
 * <p>Not those where somebody only met or spoke ({@code signed in Tashkent}), nor those that it
 * compares with ({@code more than Tajikistan}), nor those of another clause that has an amount of
 * its own. Where each amount has a country right beside it ({@code lent Osh $1m and Khujand $2m}),
 * that one is its own, and the others share what is left.
 */
final class Mentions {

  private static final int PHRASE = 5;
  private static final int NEAR = 4;
  private static final Set<String> COMPARING = Grammar.words("comparing");
  private static final Set<String> MEETINGS = Grammar.words("meetings");
  private static final Set<String> SIGNING = Grammar.words("signing");
  private static final Set<String> SAME = Grammar.words("same measure");
  private static final Set<String> AFTER = Grammar.words("after amount");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final Profile profile;
  private final List<NameMention> names = new ArrayList<>();
  private final List<NameMention> foreign = new ArrayList<>();

  /** The tokens that may part clauses: a sentence without a stop has thousands of others. */
  private final BitSet joints = new BitSet();

  private @Nullable Map<Amount, Optional<NameMention>> owns;

  Mentions(AnnotatedSentence sentence, List<Amount> amounts, Profile profile) {
    this.sentence = sentence;
    this.amounts = amounts;
    this.profile = profile;
    for (NameMention name : sentence.names()) {
      Optional<Country> country = name.country();
      if (country.isPresent()) {
        (profile.covers(country.get()) ? names : foreign).add(name);
      }
    }
    for (int i = 0; i < sentence.tokens().size(); i++) {
      joints.set(i, mayPart(i));
    }
  }

  private boolean mayPart(int i) {
    return switch (sentence.tokens().get(i).word()) {
      case ";", "while", "whereas" -> true;
      case "and", "but" -> sentence.is(i - 1, ",");
      default -> false;
    };
  }

  /** The profile's countries that the sentence names. */
  Set<Country> countries() {
    return countries(names);
  }

  /** Those that have to do with {@code amount}. */
  Set<Country> of(Amount amount) {
    List<NameMention> here = only(names, name -> isSameClause(name, amount));
    if (here.isEmpty()) {
      here = names;
    }
    List<NameMention> parties =
        only(here, name -> !isCompared(name) && !Borders.isOnly(sentence, name));
    if (countries(parties).size() > 1) {
      List<NameMention> away = only(parties, name -> !isPlaceOfMeeting(name, amount));
      parties = away.isEmpty() ? parties : away;
    }
    return amounts.size() > 1 ? ownAndShared(parties, amount) : countries(parties);
  }

  // a loop: streams of two or three names cost more than all that is asked of them
  private static List<NameMention> only(List<NameMention> names, Predicate<NameMention> wanted) {
    List<NameMention> found = new ArrayList<>(names.size());
    for (NameMention name : names) {
      if (wanted.test(name)) {
        found.add(name);
      }
    }
    return found;
  }

  /** The profile's countries that {@code sentence} only names to say where something runs. */
  static Set<Country> directions(AnnotatedSentence sentence, Profile profile) {
    Set<Country> only = new TreeSet<>();
    for (NameMention name : sentence.names()) {
      if (Borders.isOnly(sentence, name)) {
        name.country().filter(profile::covers).ifPresent(only::add);
      }
    }
    for (NameMention name : only.isEmpty() ? List.<NameMention>of() : sentence.names()) {
      if (!Borders.isOnly(sentence, name)) {
        name.country().ifPresent(only::remove);
      }
    }
    return only;
  }

  /** Whether all are places where somebody met: {@code at a summit in Tashkent}. */
  boolean areMeetings(Amount amount) {
    return !names.isEmpty()
        && names.stream()
            .filter(name -> name.isA(Name.Kind.CAPITAL) || name.isA(Name.Kind.CITY))
            .anyMatch(name -> isPlaceOfMeeting(name, amount))
        && names.stream().allMatch(name -> name.from() < amount.from());
  }

  private Set<Country> ownAndShared(List<NameMention> parties, Amount amount) {
    Set<Country> exclusive = new TreeSet<>();
    for (Amount other : amounts) {
      if (other != amount) {
        own(other).flatMap(NameMention::country).ifPresent(exclusive::add);
      }
    }
    Optional<NameMention> own = own(amount);
    own.flatMap(NameMention::country).ifPresent(exclusive::remove);
    if (own.isPresent() && replacesSubject(own.get(), amount)) {
      return countries(List.of(own.get()));
    }
    Set<Country> left = countries(parties);
    left.removeAll(exclusive);
    return left.isEmpty() ? countries(parties) : left;
  }

  /** {@code …, for Tajikistan $900 million}: a new subject, the verb left out. */
  private boolean replacesSubject(NameMention own, Amount amount) {
    boolean first = amounts.getFirst() == amount;
    int at = sentence.is(own.from() - 1, "for") ? own.from() - 2 : own.from() - 1;
    return !first
        && own.to() <= amount.from()
        && own(amounts.getFirst()).filter(name -> name.to() <= amounts.getFirst().from()).isEmpty()
        && (sentence.is(at, ",") || sentence.is(at, "and") || sentence.is(at, ";"));
  }

  /**
   * Whether an amount is of other countries although the sentence names one of the profile: a
   * country elsewhere stands right beside it, and those of the profile beside another amount, after
   * a comma, or where somebody only met or spoke.
   */
  boolean areAside(Amount amount) {
    if (names.isEmpty() || foreign.isEmpty()) {
      return false;
    }
    Optional<NameMention> other =
        foreign.stream()
            .filter(name -> name.isA(Name.Kind.COUNTRY) || name.isA(Name.Kind.CAPITAL))
            .filter(name -> isRightAfter(name, amount) || isBesideComma(name, amount))
            .findFirst();
    boolean met = foreign.size() > 1 || other.isPresent();
    return names.stream()
        .allMatch(name ->
            other.isPresent() && (isOthers(name, amount) || isBeyondComma(name, amount))
                || met && isPlaceOfMeeting(name, amount));
  }

  private boolean isOthers(NameMention name, Amount amount) {
    return amounts.stream()
        .filter(one -> one != amount)
        .anyMatch(one -> own(one).filter(name::equals).isPresent());
  }

  /** {@code beef from Mongolia worth $5m}, {@code a loan to Sri Lanka, $5m}. */
  private boolean isBesideComma(NameMention name, Amount amount) {
    boolean comma = name.to() + 1 == amount.from() && sentence.is(name.to(), ",");
    return name.from() > 0
        && AFTER.contains(sentence.tokens().get(name.from() - 1).word())
        && (comma || isRightBefore(name, amount));
  }

  /** {@code …, where Uzbek cotton is spun}, {@code …, as Kazakh analysts observed}. */
  private boolean isBeyondComma(NameMention name, Amount amount) {
    for (int i = amount.to(); i < name.from(); i++) {
      if (sentence.is(i, ",")
          && (sentence.is(i + 1, "where")
              || sentence.is(i + 1, "as")
              || sentence.is(i + 1, "which"))) {
        return true;
      }
    }
    return false;
  }

  /** The country right beside an amount; looked for once, however many amounts it is asked for. */
  private Optional<NameMention> own(Amount amount) {
    Map<Amount, Optional<NameMention>> known = owns;
    if (known == null) {
      known = new IdentityHashMap<>();
      owns = known;
    }
    return known.computeIfAbsent(amount, this::nearest);
  }

  private Optional<NameMention> nearest(Amount amount) {
    for (NameMention name : names) {
      boolean beside =
          isRightBefore(name, amount)
              || isRightAfter(name, amount)
              || isInRelativeClause(name, amount);
      if (beside && !isCompared(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /**
   * {@code lent Kazakhstan some $5m}, {@code Uzbekistan's $5m}, {@code Tajikistan received $5m}.
   */
  private boolean isRightBefore(NameMention name, Amount amount) {
    int gap = amount.from() - name.to();
    if (gap < 0 || gap > PHRASE) {
      return false;
    }
    for (int i = name.to(); i < amount.from(); i++) {
      if (!sentence.is(i, "'s")
              && !Bonds.links(sentence.tokens().get(i).word())
              && !SAME.contains(sentence.tokens().get(i).word())
          || sentence.is(i, "to") && !sentence.is(i - 1, "up")) {
        return false;
      }
    }
    return true;
  }

  /** {@code the $5m it lent Kyrgyzstan}. */
  private boolean isInRelativeClause(NameMention name, Amount amount) {
    int gap = name.from() - amount.to();
    return gap >= 2
        && gap <= 3
        && (sentence.is(amount.to(), "it") || sentence.is(amount.to(), "they"));
  }

  /** {@code $5m for roads in Uzbekistan}. */
  private boolean isRightAfter(NameMention name, Amount amount) {
    int at = sentence.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
    if (sentence.is(at, "with") && foreign.contains(name) && !sentence.is(at - 1, "agreement")) {
      return false;
    }
    if (at < amount.to()
        || at - amount.to() > PHRASE
        || !AFTER.contains(sentence.tokens().get(at).word())) {
      return false;
    }
    for (int i = amount.to(); i < at; i++) {
      if (sentence.is(i, ",") || sentence.is(i, "and") || sentence.is(i, ";")) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameClause(NameMention name, Amount amount) {
    int low = Math.min(name.to(), amount.to());
    int high = Math.max(name.from(), amount.from());
    for (int i = joints.nextSetBit(low); i >= 0 && i < high; i = joints.nextSetBit(i + 1)) {
      if (sentence.is(i, ";")
          || sentence.is(i, "while") && hasAmount(i, name, amount)
          || sentence.is(i, "whereas")
          || opensClause(i) && hasAmount(i, name, amount) && hasAmount(i, amount)) {
        return false;
      }
    }
    return true;
  }

  /** {@code …, and Uzbekistan, its neighbour, borrowed}: another country begins another clause. */
  private boolean opensClause(int i) {
    if (i == 0
        || !sentence.is(i - 1, ",")
        || !(sentence.is(i, "and") || sentence.is(i, "but"))
        || sentence.nameAt(i - 2).isPresent()) {
      return false;
    }
    int at = sentence.is(i + 1, "the") ? i + 2 : i + 1;
    return names.stream().anyMatch(name -> name.from() == at);
  }

  /** Whether another amount stands on the far side of token {@code cut}. */
  private boolean hasAmount(int cut, Amount amount) {
    boolean after = amount.from() > cut;
    return amounts.stream().anyMatch(other -> after ? other.to() <= cut : other.from() > cut);
  }

  /** Whether the clause of {@code name} beyond token {@code cut} has an amount of its own. */
  private boolean hasAmount(int cut, NameMention name, Amount amount) {
    boolean after = name.from() > cut;
    return amounts.stream()
        .filter(other -> other != amount)
        .anyMatch(other -> after ? other.from() > cut : other.to() <= cut);
  }

  private boolean isCompared(NameMention name) {
    for (int i = name.from() - 1; i >= Math.max(0, name.from() - NEAR); i--) {
      if (sentence.is(i, ",") || sentence.is(i, ";")) {
        return false;
      }
      if (COMPARING.contains(sentence.tokens().get(i).word())) {
        return !sentence.is(i, "as") || sentence.is(name.from() - 1, "as");
      }
    }
    return false;
  }

  /** {@code at a forum in Samarkand}, {@code signed in Tashkent on Friday}. */
  private boolean isPlaceOfMeeting(NameMention name, Amount amount) {
    boolean place = name.isA(Name.Kind.CAPITAL) || name.isA(Name.Kind.CITY);
    if (!place || !sentence.tokens().get(Math.max(0, name.from() - 1)).is("in")) {
      return false;
    }
    int before = name.from() - 2;
    if (before < 0) {
      return sentence.is(name.to(), ",") || hasWord(SIGNING);
    }
    if (MEETINGS.contains(sentence.tokens().get(before).word())) {
      return true;
    }
    return before == amount.to() - 1 && hasWord(SIGNING);
  }

  private boolean hasWord(Set<String> words) {
    for (Token token : sentence.tokens()) {
      if (words.contains(token.word())) {
        return true;
      }
    }
    return false;
  }

  private static Set<Country> countries(List<NameMention> names) {
    Set<Country> countries = new TreeSet<>();
    names.forEach(name -> name.country().ifPresent(countries::add));
    return countries;
  }
}
