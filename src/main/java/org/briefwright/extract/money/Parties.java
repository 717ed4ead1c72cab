package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.profile.Profile;

/**
 * Which of the profile's countries an amount belongs to: of those of its sentence the ones that
 * {@link Mentions} leaves to it; where the sentence has none, those of the last sentence that had
 * any. One goes through one document from top to bottom.
 */
final class Parties {

  /** How many words open a sentence. */
  private static final int ASIDE = 2;

  private static final Set<String> ASIDES = Grammar.words("asides");

  private static final Set<String> GIVEN = Grammar.words("being given");
  private static final Set<String> LOADS = Grammar.words("loads of aid");
  private static final Set<String> PRONOUNS = Set.of("her", "him", "them", "it");

  private final Profile profile;
  private final Map<String, List<Country>> tender;
  private Introductions introductions = new Introductions();
  private final Optional<Country> home;
  private List<Country> last;
  private List<Country> previous = List.of();
  private int lastParagraph;
  private boolean begun;

  /** Whether a neighbour has helped the country that the document is about. */
  private boolean helped;

  /** Whether what is built in the sentences read last stands outside the profile. */
  private boolean abroad;

  /** The countries of the sentence read last, with and without those that are mere directions. */
  private List<Country> about = List.of();

  private List<Country> here = List.of();
  private Set<Country> directions = Set.of();

  /** The profile's countries by the codes of their currencies. */
  static Map<String, List<Country>> tender(Profile profile) {
    Map<String, List<Country>> tender = new HashMap<>();
    for (Country country : profile.countries()) {
      profile
          .world()
          .country(country)
          .ifPresent(entry ->
              tender.computeIfAbsent(entry.currency(), c -> new ArrayList<>()).add(country));
    }
    return tender;
  }

  /**
   * @param tender as {@link #tender} gives it
   * @param concerns of the document; until a sentence names a country, its amounts belong to those
   *     that it names first: a headline's do
   */
  Parties(Profile profile, Map<String, List<Country>> tender, List<Concern> concerns) {
    this.profile = profile;
    this.tender = tender;
    List<List<Country>> named = new ArrayList<>(concerns.size());
    List<Country> first = List.of();
    for (Concern concern : concerns) {
      named.add(covered(concern));
      first = first.isEmpty() ? own(concern) : first;
    }
    last = first;
    home = Neighbours.home(named);
  }

  /** Another matter begins, which has to do with no country that was spoken of. */
  void turn() {
    last = List.of();
    previous = List.of();
    helped = false;
    abroad = false;
    begun = true;
    introductions = new Introductions();
  }

  /** Remembers what a sentence is about; a mere comparison is about nothing that follows. */
  void read(AnnotatedSentence sentence, Concern concern) {
    about = own(concern);
    directions = Mentions.directions(sentence, profile);
    here = own(sentence, concern);
    abroad = Elsewhere.isBuiltAbroad(sentence, profile) || abroad && here.isEmpty();
    if (here.isEmpty()) {
      introduced(sentence).ifPresent(countries -> remember(sentence, countries));
    } else if (!isAside(sentence)) {
      introductions.read(sentence, here);
      remember(sentence, here);
    }
  }

  private void remember(AnnotatedSentence sentence, List<Country> countries) {
    previous = last;
    last = countries;
    lastParagraph = sentence.paragraph();
    begun = true;
  }

  /** A name taken up again opens a paragraph's subject anew; inside one the subject stays. */
  private Optional<List<Country>> introduced(AnnotatedSentence sentence) {
    boolean same = begun && sentence.paragraph() == lastParagraph;
    return same ? Optional.empty() : introductions.of(sentence);
  }

  /** {@code By comparison, Kazakh auctions …}. */
  private static boolean isAside(AnnotatedSentence sentence) {
    for (int i = 0; i < Math.min(ASIDE, sentence.tokens().size()); i++) {
      if (ASIDES.contains(sentence.tokens().get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** Those of a sentence's countries that it does not name as a mere direction. */
  private List<Country> own(AnnotatedSentence sentence, Concern concern) {
    List<Country> all = RegionNames.areOfFunds(sentence) ? covered(concern) : about;
    return without(directions, all);
  }

  private static List<Country> without(Set<Country> some, List<Country> all) {
    if (some.isEmpty()) {
      return all;
    }
    return all.stream().filter(country -> !some.contains(country)).toList();
  }

  private List<Country> own(Concern concern) {
    List<Country> covered = covered(concern);
    return concern.region() && covered.isEmpty() ? profile.countries() : covered;
  }

  private List<Country> covered(Concern concern) {
    List<Country> covered = new ArrayList<>(concern.countries().size());
    for (Country country : concern.countries()) {
      if (profile.covers(country)) {
        covered.add(country);
      }
    }
    return covered;
  }

  /** The countries of each of the {@code amounts} of the sentence read last. */
  List<List<Country>> of(AnnotatedSentence sentence, List<Amount> amounts, Concern concern) {
    Mentions mentions = new Mentions(sentence, amounts, profile);
    OthersDeals others = new OthersDeals(sentence, profile);
    List<List<Country>> countries = new ArrayList<>(amounts.size());
    for (Amount amount : amounts) {
      countries.add(of(amount, named(amount, mentions, others, concern), others));
    }
    return countries;
  }

  /** One country that a sentence names is joined by those where other names in it are at home. */
  private List<Country> of(Amount amount, List<Country> named, OthersDeals others) {
    AnnotatedSentence sentence = amount.sentence();
    if (named.size() == 1
        && (previous.size() == 1 || previous.size() == 2 && previous.containsAll(named))
        && leavesOtherSide(amount, others)) {
      Set<Country> both = new TreeSet<>(named);
      both.addAll(previous);
      return List.copyOf(both);
    }
    if (about.size() != 1 || named.size() != 1) {
      return named;
    }
    if (home.isPresent() && named.equals(payingIn(amount)) && Neighbours.aid(sentence, amount)) {
      Set<Country> both = new TreeSet<>(named);
      both.add(home.get());
      helped = true;
      return List.copyOf(both);
    }
    Set<Country> joined = new TreeSet<>(named);
    joined.addAll(introductions.homes(sentence));
    return List.copyOf(joined);
  }

  /**
   * {@code the Turkmen side offered it for}, {@code lent her}: who the other is was told before.
   */
  private static boolean leavesOtherSide(Amount amount, OthersDeals others) {
    AnnotatedSentence sentence = amount.sentence();
    for (int i = 1; i < amount.from(); i++) {
      String word = sentence.tokens().get(i).word();
      boolean side =
          i <= ASIDE
              && word.equals("side")
              && sentence.nameAt(i - 1).isPresent()
              && !others.areNamed();
      boolean sent = sentence.is(i - 1, "'s") && LOADS.contains(word);
      boolean dealt =
          PRONOUNS.contains(word) && GIVEN.contains(sentence.tokens().get(i - 1).word());
      if (side || sent || dealt) {
        return true;
      }
    }
    return false;
  }

  private List<Country> named(
      Amount amount, Mentions mentions, OthersDeals others, Concern concern) {
    AnnotatedSentence sentence = amount.sentence();
    if (here.isEmpty()) {
      boolean elsewhere =
          abroad
              || Elsewhere.isOfWiderArea(sentence)
              || others.hold(amount)
              || others.tradeTwoFirms(amount) && introductions.of(sentence).isEmpty()
              || !begun && others.areNamed();
      return elsewhere ? List.of() : taken(sentence, amount);
    }
    if (mentions.areAside(amount)) {
      return List.of();
    }
    if (concern.region() && mentions.areMeetings(amount)) {
      return profile.countries();
    }
    if (here.size() == 1 || here.equals(profile.countries()) && concern.region()) {
      return here;
    }
    Set<Country> unpaid = new TreeSet<>(mentions.countries());
    unpaid.removeAll(mentions.of(amount));
    List<Country> left = without(unpaid, here);
    return left.isEmpty() ? here : left;
  }

  /**
   * The countries that the text spoke of last, at the head of a paragraph in a list of helpers only
   * the one that is helped; but an amount in the currency of another country belongs to that one.
   */
  private List<Country> taken(AnnotatedSentence sentence, Amount amount) {
    List<Country> paying = payingIn(amount);
    boolean opens = helped && sentence.paragraph() != lastParagraph;
    List<Country> spoken =
        home.filter(country -> opens && last.contains(country)).map(List::of).orElse(last);
    return paying.isEmpty() || paying.stream().anyMatch(spoken::contains) ? spoken : paying;
  }

  /** The country whose own currency it is. */
  private List<Country> payingIn(Amount amount) {
    return tender.getOrDefault(amount.currency(), List.of());
  }

  /**
   * Countries that decide between currencies of one name in the sentence read last: its own, and
   * where the profile has none of those, the ones that were spoken of last, or most.
   */
  List<Country> spokenOf(Concern concern) {
    List<Country> spoken = new ArrayList<>(without(directions, concern.countries()));
    if (spoken.stream().noneMatch(profile::covers)) {
      spoken.addAll(last);
      home.ifPresent(spoken::add);
    }
    return spoken;
  }
}
