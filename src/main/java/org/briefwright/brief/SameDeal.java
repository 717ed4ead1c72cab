package org.briefwright.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Country;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Tells whether two amounts of different texts, or editions, tell of one transaction.
 *
 * <p>They must share a country of the profile and stand at most {@value #APART_DAYS} days apart.
 * Then what they have in common speaks for it (sides, kind, topic words, an odd figure), what they
 * have instead of each other against it. Amounts that agree as far as they are rounded need {@value
 * #ENOUGH} points, amounts that differ by less than a half {@value #MUCH}.
 */
final class SameDeal {

  static final int APART_DAYS = 60;
  static final int ENOUGH = 3;
  static final int MUCH = 6;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal RATES_MOVE = new BigDecimal("0.08");
  private static final int ODD_DIGITS = 3;
  private static final int MOST_TOPICS = 3;
  private static final int SILENT = -2;

  private final Profile profile;
  private final Rates rates;
  private final DealTopics topics;
  private final Map<String, String> bearers = new HashMap<>();
  private final Map<Told, Telling> tellings = new HashMap<>();

  SameDeal(Profile profile, Rates rates) {
    this.profile = profile;
    this.rates = rates;
    topics = new DealTopics(profile);
    profile
        .names()
        .filter(name -> isBody(name.kind()))
        .forEach(name -> bearers.putIfAbsent(name.text(), name.bearer()));
  }

  private static boolean isBody(Name.Kind kind) {
    return kind == Name.Kind.ORGANISATION
        || kind == Name.Kind.COMPANY
        || kind == Name.Kind.INSTITUTION;
  }

  /** An amount and the texts among which it is told, which may be those of another edition. */
  record Told(Money money, Texts texts) {

    Facts facts() {
      return texts.facts(money.citation());
    }

    String sentence() {
      return texts.sentence(money.citation()).text();
    }

    /** The words that tell what it is for: a part is for what its total is for. */
    String matter() {
      return money.partOf().isEmpty()
          ? sentence()
          : sentence()
              + " "
              + texts.sentence(facts().money().get(money.partOf().getAsInt()).citation()).text();
    }
  }

  /**
   * What is compared of an amount.
   *
   * @param foreign countries outside the profile in its sentence
   * @param firms the first words of the names of bodies from there
   * @param lenders bodies of no country
   * @param bodies those of the profile's countries
   * @param givers who pays, of those who are no country of the profile
   * @param places the topics that are names of places
   */
  private record Telling(
      Set<String> foreign,
      Set<String> firms,
      Set<String> lenders,
      Set<String> bodies,
      Set<String> givers,
      Set<String> places,
      Set<String> topics) {}

  boolean isOne(Told told, Told again) {
    Money one = told.money();
    Money other = again.money();
    if (daysApart(told, again) > APART_DAYS
        || one.countries().isEmpty() != other.countries().isEmpty()) {
      return false;
    }
    boolean near = one.countries().stream().anyMatch(other.countries()::contains);
    if (!near && !one.countries().isEmpty()) {
      return false;
    }
    Optional<BigDecimal> apart = difference(one, other);
    if (apart.isEmpty()) {
      return false;
    }
    boolean agree = agree(one, other, apart.get());
    int points = points(told, again, agree);
    return agree ? points >= ENOUGH : apart.get().compareTo(HALF) < 0 && points >= MUCH;
  }

  private int points(Told told, Told again, boolean agree) {
    Money one = told.money();
    Money other = again.money();
    Telling first = telling(told);
    Telling second = telling(again);
    int points = compared(first.foreign(), second.foreign(), 2, -4);
    points += compared(first.firms(), second.firms(), 0, -3);
    points += compared(first.lenders(), second.lenders(), 2, -5);
    points += compared(first.bodies(), second.bodies(), 2, -3);
    points += compared(first.givers(), second.givers(), 0, -3);
    points += compared(first.places(), second.places(), 0, -3);
    points += kinds(one, other);
    points += one.countries().equals(other.countries()) ? 1 : 0;
    points += agree && one.value().compareTo(other.value()) == 0 && isOdd(one) ? 1 : 0;
    points += !agree && bothNameOthers(told, again) ? -3 : 0;
    boolean silent = first.topics().stream().noneMatch(second.topics()::contains);
    // two loans between the same sides may be for different things
    return points + (silent ? SILENT : 0) + topics(first.topics(), second.topics());
  }

  /** Amounts that differ, told with different names on either side, are rather two deals. */
  private boolean bothNameOthers(Told one, Told other) {
    Set<String> first = capitals(one.sentence());
    Set<String> second = capitals(other.sentence());
    return !second.containsAll(first) && !first.containsAll(second);
  }

  private static Set<String> capitals(String sentence) {
    return Arrays.stream(sentence.split("[^\\p{L}]+"))
        .skip(1)
        .filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.toSet());
  }

  private static int compared(Set<String> one, Set<String> other, int shared, int apart) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return one.stream().anyMatch(other::contains) ? shared : apart;
  }

  /** Each topic in common is a point; topics of which none is in common are against it. */
  private static int topics(Set<String> one, Set<String> other) {
    int shared = (int) one.stream().filter(other::contains).count();
    if (shared > 0) {
      int alone = Math.min(one.size(), other.size()) - shared;
      return Math.min(MOST_TOPICS, shared) - (alone > shared ? 1 : 0);
    }
    return one.isEmpty() || other.isEmpty() ? 0 : -2;
  }

  /** A loan is no grant; other kinds may be two views of one deal. */
  private static int kinds(Money one, Money other) {
    DealKind first = ((Use.Deal) one.use()).kind();
    DealKind second = ((Use.Deal) other.use()).kind();
    if (first == second) {
      return 1;
    }
    boolean open = first == DealKind.OTHER || second == DealKind.OTHER;
    boolean apart = first == DealKind.GRANT || second == DealKind.GRANT;
    return apart && !open ? -4 : 0;
  }

  private Telling telling(Told told) {
    return tellings.computeIfAbsent(told, this::read);
  }

  private Telling read(Told told) {
    Money money = told.money();
    Set<String> foreign = new TreeSet<>();
    Set<String> lenders = new TreeSet<>();
    Set<String> bodies = new TreeSet<>();
    Set<String> names = new HashSet<>();
    for (Country country : told.facts().concerns().get(money.citation().sentence()).countries()) {
      if (!profile.covers(country)) {
        foreign.add(country.code());
      }
    }
    for (Party party : money.parties()) {
      String name = bearers.getOrDefault(party.name(), party.name());
      names.add(name);
      names.add(party.name());
      boolean state = party.country().map(c -> profile.nameOf(c).equals(name)).orElse(false);
      if (party.country().isEmpty()) {
        lenders.add(name);
      } else if (!profile.covers(party.country().get())) {
        foreign.add(party.country().get().code());
      } else if (!state) {
        bodies.add(name);
      }
    }
    Set<String> matter = topics.of(told.matter(), names);
    return new Telling(
        foreign, firms(money), lenders, bodies, givers(money), topics.placesAmong(matter), matter);
  }

  private Set<String> firms(Money money) {
    Set<String> firms = new TreeSet<>();
    for (Party party : money.parties()) {
      boolean foreign = party.country().filter(c -> !profile.covers(c)).isPresent();
      String last = party.name().substring(party.name().lastIndexOf(' ') + 1);
      if (foreign
          && Character.isUpperCase(last.codePointAt(0))
          && !party.name().equals(profile.nameOf(party.country().orElseThrow()))) {
        firms.add(party.name().split(" ")[0]);
      }
    }
    return firms;
  }

  private Set<String> givers(Money money) {
    Set<String> givers = new TreeSet<>();
    for (Party party : money.parties()) {
      if (party.side() == Party.Side.GIVES && party.country().filter(profile::covers).isEmpty()) {
        givers.add(
            party
                .country()
                .map(Country::code)
                .orElseGet(() -> bearers.getOrDefault(party.name(), party.name())));
      }
    }
    return givers;
  }

  private long daysApart(Told one, Told other) {
    Optional<LocalDate> first = one.facts().document().published();
    Optional<LocalDate> second = other.facts().document().published();
    return first.isEmpty() || second.isEmpty()
        ? 0
        : Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()));
  }

  /** Whether two amounts are one as far as rounding, limiting words or moving rates allow. */
  private static boolean agree(Money one, Money other, BigDecimal apart) {
    if (!one.currency().equals(other.currency())) {
      return apart.compareTo(RATES_MOVE) <= 0;
    }
    boolean limited = one.bound() != Bound.EXACT || other.bound() != Bound.EXACT;
    return limited && apart.compareTo(TENTH) <= 0
        || isRounded(one.value(), other.value())
        || isRounded(other.value(), one.value());
  }

  /** Whether {@code rough} is {@code fine} with fewer digits, two at least: 5.2 of 5.24. */
  private static boolean isRounded(BigDecimal rough, BigDecimal fine) {
    int digits = Math.max(2, rough.stripTrailingZeros().precision());
    return fine.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(rough) == 0;
  }

  private static boolean isOdd(Money money) {
    return money.value().stripTrailingZeros().precision() >= ODD_DIGITS;
  }

  /** How far two amounts differ, as a share of the larger; empty where they can't be compared. */
  private Optional<BigDecimal> difference(Money one, Money other) {
    Optional<BigDecimal> first = comparable(one, other);
    Optional<BigDecimal> second = comparable(other, one);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal larger = first.get().max(second.get());
    return larger.signum() == 0
        ? Optional.empty()
        : Optional.of(
            first.get().subtract(second.get()).abs().divide(larger, MathContext.DECIMAL64));
  }

  private Optional<BigDecimal> comparable(Money money, Money with) {
    return money.currency().equals(with.currency())
        ? Optional.of(money.value())
        : rates.usd(money.value(), money.currency());
  }
}
