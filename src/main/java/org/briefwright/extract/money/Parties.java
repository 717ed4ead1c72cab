package org.briefwright.extract.money;

import java.util.List;
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

  private final Profile profile;
  private final Introductions introductions = new Introductions();
  private static final Set<String> GIVEN = Grammar.words("being given");
  private static final Set<String> LOADS = Grammar.words("loads of aid");
  private static final Set<String> PRONOUNS = Set.of("her", "him", "them", "it");

  private final Optional<Country> home;
  private List<Country> last;
  private List<Country> previous = List.of();
  private int lastParagraph;
  private boolean begun;

  /** Whether a neighbour has helped the country that the document is about. */
  private boolean helped;

  /**
   * @param concerns of the document; until a sentence names a country, its amounts belong to those
   *     that it names first: a headline's do
   */
  Parties(Profile profile, List<Concern> concerns) {
    this.profile = profile;
    last =
        concerns.stream()
            .map(this::own)
            .filter(own -> !own.isEmpty())
            .findFirst()
            .orElse(List.of());
    home = Neighbours.home(concerns.stream().map(this::covered).toList());
  }

  /** Remembers what a sentence is about; a mere comparison is about nothing that follows. */
  void read(AnnotatedSentence sentence, Concern concern) {
    List<Country> here = own(sentence, concern);
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
    Set<Country> directions = new Mentions(sentence, List.of(), profile).directions();
    List<Country> all = RegionNames.areOfFunds(sentence) ? covered(concern) : own(concern);
    return all.stream().filter(country -> !directions.contains(country)).toList();
  }

  private List<Country> own(Concern concern) {
    if (concern.region() && concern.countries().stream().noneMatch(profile::covers)) {
      return profile.countries();
    }
    return covered(concern);
  }

  private List<Country> covered(Concern concern) {
    return concern.countries().stream().filter(profile::covers).toList();
  }

  /**
   * The countries of one of the {@code amounts} of a sentence; one that it names is joined by those
   * where the other names in it are at home.
   */
  List<Country> of(
      AnnotatedSentence sentence, List<Amount> amounts, Amount amount, Concern concern) {
    List<Country> named = named(sentence, amounts, amount, concern);
    if (named.size() == 1
        && (previous.size() == 1 || previous.size() == 2 && previous.containsAll(named))
        && leavesOtherSide(sentence, amount)) {
      Set<Country> both = new TreeSet<>(named);
      both.addAll(previous);
      return List.copyOf(both);
    }
    if (own(concern).size() != 1 || named.size() != 1) {
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
  private boolean leavesOtherSide(AnnotatedSentence sentence, Amount amount) {
    boolean abroad = new OthersDeals(sentence, profile).areNamed();
    for (int i = 1; i < amount.from(); i++) {
      String word = sentence.tokens().get(i).word();
      boolean side =
          word.equals("side") && i <= ASIDE && sentence.nameAt(i - 1).isPresent() && !abroad;
      boolean dealt = GIVEN.contains(sentence.tokens().get(i - 1).word());
      boolean sent = LOADS.contains(word) && sentence.is(i - 1, "'s");
      if (side || sent || dealt && PRONOUNS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private List<Country> named(
      AnnotatedSentence sentence, List<Amount> amounts, Amount amount, Concern concern) {
    List<Country> here = own(sentence, concern);
    Mentions mentions = new Mentions(sentence, amounts, profile);
    if (here.isEmpty()) {
      OthersDeals others = new OthersDeals(sentence, profile);
      boolean elsewhere =
          others.hold(amount)
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
    Set<Country> others = new TreeSet<>(mentions.countries());
    others.removeAll(mentions.of(amount));
    List<Country> left = here.stream().filter(country -> !others.contains(country)).toList();
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
    return profile.countries().stream()
        .filter(country ->
            profile
                .world()
                .country(country)
                .filter(entry -> entry.currency().equals(amount.currency()))
                .isPresent())
        .toList();
  }

  /** Countries that decide between currencies of one name. */
  List<Country> spokenOf(AnnotatedSentence sentence, Concern concern) {
    Set<Country> directions = new Mentions(sentence, List.of(), profile).directions();
    List<Country> here =
        concern.countries().stream().filter(country -> !directions.contains(country)).toList();
    return here.isEmpty() ? last : here;
  }
}
