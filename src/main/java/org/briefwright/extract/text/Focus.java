package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * What a document speaks of at the moment: the country to which an office or ministry without one
 * belongs, and the bodies that {@code the bank} or {@code its ministry} takes up again. One focus
 * goes through one document from top to bottom.
 */
final class Focus {

  private static final int REACH = 8;
  private static final Set<String> FIRMS =
      Set.of(
          "utility",
          "company",
          "companies",
          "firm",
          "firms",
          "developer",
          "developers",
          "bank",
          "banks",
          "carmaker",
          "giant",
          "group",
          "investor",
          "investors",
          "operator",
          "producer",
          "manufacturer",
          "miner",
          "contractor",
          "builder",
          "retailer",
          "airline",
          "fund",
          "lender",
          "businesses",
          "entrepreneurs",
          "consortium",
          "corporation",
          "holding");

  private final Set<Country> region;
  private final Purses purses;
  private Optional<Country> country = Optional.empty();
  private Optional<Country> home = Optional.empty();
  private final List<Actor.Body> bodies = new ArrayList<>();
  private final List<Actor.Body> companies = new ArrayList<>();
  private final Map<String, Actor.Body> shortForms = new HashMap<>();
  private final Map<String, Actor.Body> byFirstWord = new HashMap<>();

  /**
   * @param region the countries of the profile
   * @param purses and their money
   */
  Focus(Set<Country> region, Purses purses) {
    this.region = region;
    this.purses = purses;
  }

  /** Another matter begins: nobody and nothing is spoken of. Names stay what they are. */
  void turn() {
    country = Optional.empty();
    home = Optional.empty();
    bodies.clear();
    companies.clear();
  }

  /** Reads a sentence when all that stands in it is found. */
  void read(AnnotatedSentence sentence, List<ActorMention> actors) {
    spokenOf(sentence, 0, sentence.tokens().size())
        .filter(found -> region.contains(found) || home.isEmpty() || !isOnlyPlace(sentence, found))
        .or(() -> firstOf(actors).filter(found -> !isOnlyPlace(sentence, found)))
        .or(() ->
            country.isPresent()
                ? Optional.empty()
                : NounPhrases.firstCountry(sentence, 0, sentence.tokens().size()))
        .ifPresent(found -> country = Optional.of(found));
    regional(sentence, 0, sentence.tokens().size()).ifPresent(found -> home = Optional.of(found));
    for (ActorMention mention : actors) {
      if (mention.sure()
          && mention.actor() instanceof Actor.Body body
          && Character.isUpperCase(body.name().codePointAt(0))) {
        remember(body, bodies);
        int space = body.name().indexOf(' ');
        if (space > 0 && sentence.nameAt(mention.from()).isEmpty()) {
          byFirstWord.putIfAbsent(Tokenizer.normal(body.name().substring(0, space)), body);
        }
        shortForm(sentence, mention.to()).ifPresent(form -> shortForms.putIfAbsent(form, body));
        boolean company =
            sentence
                .nameAt(mention.from())
                .filter(name -> name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION))
                .isPresent();
        if (company) {
          remember(body, companies);
        }
      }
    }
  }

  /**
   * {@code They were flown out from Kabul}: a country that is only where something happens is not
   * the one whose ministries a report of the region goes on to name.
   */
  private static boolean isOnlyPlace(AnnotatedSentence sentence, Country country) {
    return sentence.names().stream()
        .filter(name -> name.country().filter(country::equals).isPresent())
        .allMatch(name -> isPlace(sentence, name.from()));
  }

  private static boolean isPlace(AnnotatedSentence sentence, int from) {
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.is(at, "in")
        || sentence.is(at, "from")
        || sentence.is(at, "to")
        || sentence.is(at, "into")
        || sentence.is(at, "of") && sentence.is(at - 1, "territory");
  }

  private static Optional<Country> firstOf(List<ActorMention> actors) {
    for (ActorMention mention : actors) {
      if (mention.sure() && mention.actor().country().isPresent()) {
        return mention.actor().country();
      }
    }
    return Optional.empty();
  }

  /** The capitals in brackets behind a name: {@code (MIA)}. */
  private static Optional<String> shortForm(AnnotatedSentence sentence, int from) {
    boolean bracket =
        sentence.is(from, "(")
            && sentence.is(from + 2, ")")
            && sentence.tokens().get(from + 1).isAllCapital();
    return bracket ? Optional.of(sentence.tokens().get(from + 1).text()) : Optional.empty();
  }

  /** The body that was introduced with that short form. */
  Optional<Actor.Body> shortFor(String capitals) {
    return Optional.ofNullable(shortForms.get(capitals));
  }

  /** The body named last. */
  Optional<Actor.Body> lastBody() {
    return bodies.isEmpty() ? Optional.empty() : Optional.of(bodies.getLast());
  }

  private static void remember(Actor.Body body, List<Actor.Body> list) {
    list.remove(body);
    list.add(body);
    if (list.size() > REACH) {
      list.removeFirst();
    }
  }

  /** The country spoken of right before token {@code at}. */
  Optional<Country> before(AnnotatedSentence sentence, int at) {
    return unquoted(sentence, at)
        .or(() -> purses.payer(sentence))
        .or(() -> country)
        .or(() -> spokenOf(sentence, 0, at))
        .or(() -> NounPhrases.firstCountry(sentence, 0, at));
  }

  /**
   * The country whose organs are meant right before token {@code at} where none is named: in a
   * report of the region one of it, though what was spoken of last is a lender or a buyer.
   */
  Optional<Country> ofOrgans(AnnotatedSentence sentence, int at) {
    boolean elsewhere = country.isPresent() && !region.contains(country.get());
    boolean here = unquoted(sentence, at).or(() -> purses.payer(sentence)).isPresent();
    return elsewhere && !here ? home.or(() -> country) : before(sentence, at);
  }

  /** Where people of the place are at home: the region's country spoken of before a token. */
  Optional<Country> home(AnnotatedSentence sentence, int at) {
    return regional(sentence, 0, at).or(() -> home);
  }

  private Optional<Country> regional(AnnotatedSentence sentence, int from, int to) {
    for (NameMention name : sentence.names()) {
      if (name.from() >= from
          && name.to() <= to
          && isOfRegion(name)
          && !sentence.isQuoted(name.from())) {
        return name.country();
      }
    }
    return Optional.empty();
  }

  /** {@code In Tashkent, a banker recalled}: the place at which a sentence begins. */
  static Optional<Country> place(AnnotatedSentence sentence, int at) {
    return at > 2 && sentence.is(0, "in") && sentence.is(2, ",")
        ? sentence.nameAt(1).filter(n -> n.from() == 1).flatMap(NameMention::country)
        : Optional.empty();
  }

  /** The first country before a token that is not named in somebody's words. */
  private static Optional<Country> unquoted(AnnotatedSentence sentence, int to) {
    for (NameMention name : sentence.names()) {
      if (name.to() <= to
          && name.country().isPresent()
          && !sentence.isQuoted(name.from())
          && !isFirm(sentence, name)) {
        return name.country();
      }
    }
    return Optional.empty();
  }

  /** {@code the Saudi utility}: where a firm comes from is not whose ministries are spoken of. */
  private static boolean isFirm(AnnotatedSentence sentence, NameMention name) {
    return name.isA(Kind.ADJECTIVE)
        && name.to() < sentence.tokens().size()
        && FIRMS.contains(sentence.tokens().get(name.to()).word());
  }

  /** The first country that a sentence names; in a quotation only one of the region. */
  private Optional<Country> spokenOf(AnnotatedSentence sentence, int from, int to) {
    for (NameMention name : sentence.names()) {
      if (name.from() >= from
          && name.to() <= to
          && name.country().isPresent()
          && (isOfRegion(name) || !sentence.isQuoted(name.from()))) {
        return name.country();
      }
    }
    return Optional.empty();
  }

  private boolean isOfRegion(NameMention name) {
    return name.country().isPresent() && region.contains(name.country().get());
  }

  /** The body that {@code the bank} means: the last one with that word in its name. */
  Optional<Actor.Body> called(String head) {
    String word = " " + head.toLowerCase(Locale.ROOT) + " ";
    return bodies.reversed().stream()
        .filter(body -> (" " + body.name().toLowerCase(Locale.ROOT) + " ").contains(word))
        .findFirst();
  }

  /** The first body whose name of several words begins with that one: {@code Rawan Power}. */
  Optional<Actor.Body> beginningWith(Token word) {
    return Optional.ofNullable(byFirstWord.get(word.word()));
  }

  /** The last company named, which {@code the company} means. */
  Optional<Actor.Body> company() {
    return companies.isEmpty() ? Optional.empty() : Optional.of(companies.getLast());
  }
}
