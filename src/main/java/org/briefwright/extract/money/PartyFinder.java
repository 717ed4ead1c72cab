package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Dateline;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Finds the sides of the deals of a sentence: the states and bodies in the amount's part of it that
 * are named as more than a place, and which way the money goes, as {@link SideReader} tells. Who
 * only tells of the deal is no side.
 */
final class PartyFinder {

  private static final Set<String> GOODS = Grammar.words("goods");
  private static final Set<String> BARE = Grammar.words("bare bodies");
  private static final Set<String> JOINTS = Grammar.words("prepositions");
  private static final Set<String> LEADING = Set.of("led", "based", "listed", "headquartered");
  private static final Set<String> MEETINGS = Grammar.words("meetings");
  private static final Set<String> ASSEMBLIES = Grammar.words("assemblies");

  private final Profile profile;
  private final Lenders lenders;
  private final PhraseBook<Side> verbs;
  private final Map<String, String> bearers = new HashMap<>();

  PartyFinder(Profile profile, WordLists lists) {
    this.profile = profile;
    lenders = new Lenders(profile);
    profile
        .names()
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .forEach(name -> bearers.putIfAbsent(name.text(), name.bearer()));
    verbs =
        lists.book(
            "party-verbs.txt",
            label ->
                label.equals("shares")
                    ? Side.TAKES_PART
                    : Side.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  /**
   * The sides of each of the amounts of one sentence; none of a figure.
   *
   * @param amounts one or more, all those of {@code sentence}
   * @param countries of each amount, the profile's that are a party
   * @param named countries that the sentence names or takes up again
   * @param speakers who speaks in the sentence
   */
  List<List<Party>> in(
      AnnotatedSentence sentence,
      List<Amount> amounts,
      List<Verdict> verdicts,
      List<List<Country>> countries,
      Collection<Country> named,
      Set<String> speakers) {
    SentenceParties sides = null;
    List<List<Party>> parties = new ArrayList<>(amounts.size());
    for (int i = 0; i < amounts.size(); i++) {
      if (verdicts.get(i).use() instanceof Use.Deal deal) {
        sides = sides == null ? sides(sentence, amounts, named, speakers) : sides;
        parties.add(sides.of(i, deal.kind(), countries.get(i)));
      } else {
        parties.add(List.of());
      }
    }
    return parties;
  }

  /** Who bears a name: the same for {@code ADB} and its name in full. */
  String bearer(String name) {
    return bearers.getOrDefault(name, name);
  }

  private SentenceParties sides(
      AnnotatedSentence sentence,
      List<Amount> amounts,
      Collection<Country> about,
      Set<String> speakers) {
    TradeNouns trade = new TradeNouns(sentence);
    SideReader sides = new SideReader(sentence, verbs.all(sentence.tokens()), trade);
    List<SentenceParties.Named> named = new ArrayList<>();
    for (ActorMention buyer : trade.unknownBuyers()) {
      String name = buyer.actor().name();
      named.add(new SentenceParties.Named(buyer, name, name, Optional.empty()));
    }
    for (ActorMention actor : Payers.in(sentence)) {
      if (isSide(sentence, actor) && !isIdle(sentence, actor)) {
        boolean speaks = speakers.contains(actor.actor().name());
        Optional<Side> own =
            speaks ? ofSpeaker(sides, actor, amounts.getFirst()) : Optional.empty();
        if (!speaks || own.isPresent()) {
          String name = name(sentence, actor);
          named.add(new SentenceParties.Named(actor, name, bearer(name), own));
        }
      }
    }
    return new SentenceParties(profile, lenders, amounts, sides, named, about);
  }

  private static Optional<Side> ofSpeaker(SideReader sides, ActorMention actor, Amount first) {
    return sides
        .ofSpeaker(actor)
        .or(() -> sides.ofPledge(actor))
        .or(() -> sides.tellsOfOwn(actor, first) ? Optional.of(Side.GIVES) : Optional.empty());
  }

  private boolean isSide(AnnotatedSentence sentence, ActorMention mention) {
    if (!mention.sure()) {
      return false;
    }
    return switch (mention.actor()) {
      case Actor.State state -> true;
      case Actor.Body body ->
          body.name().codePoints().anyMatch(Character::isUpperCase)
              && (!isBare(sentence, mention) || again(sentence, mention).isPresent())
              && !isDescribed(body.name())
              && !isPurpose(sentence, mention)
              && !describesNext(sentence, mention);
      case Actor.Person person -> false;
      case Actor.Group group -> false;
      case Actor.Message message -> false;
    };
  }

  /** Whether an actor is only named as a place, a source or where the report was written. */
  private boolean isIdle(AnnotatedSentence sentence, ActorMention actor) {
    return isPlace(sentence, actor)
        || isSource(sentence, actor)
        || isGenitive(sentence, actor)
        || isLeader(sentence, actor)
        || isSecondHalf(sentence, actor)
        || sentence.isInCitation(actor.from())
        || Dateline.holds(sentence, actor.from());
  }

  /** {@code according to the bank}. */
  private static boolean isSource(AnnotatedSentence sentence, ActorMention actor) {
    int at = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
    boolean to =
        sentence.is(at, "to")
            && (sentence.is(at - 1, "according") || sentence.is(at - 1, "reference"));
    return to || sentence.is(at, "citing");
  }

  /** {@code Norway's Statkraft}: the state only tells where a body is at home. */
  private static boolean isGenitive(AnnotatedSentence sentence, ActorMention actor) {
    return actor.actor() instanceof Actor.State
        && sentence.is(actor.to(), "'s")
        && sentence
            .actorAt(actor.to() + 1)
            .filter(body -> body.sure() && body.actor() instanceof Actor.Body)
            .isPresent();
  }

  /** {@code the Norway-led Fjord Bank}: the state only tells where the body is at home. */
  private static boolean isLeader(AnnotatedSentence sentence, ActorMention actor) {
    if (!(actor.actor() instanceof Actor.State)) {
      return false;
    }
    String last = sentence.tokens().get(actor.to() - 1).word();
    int to = actor.to();
    return LEADING.stream()
        .anyMatch(word ->
            last.endsWith("-" + word)
                || sentence.is(to, "-" + word)
                || sentence.is(to, "-") && sentence.is(to + 1, word));
  }

  /** {@code & Marsh} of {@code Holt & Marsh}, where Holt is a body that has the whole name. */
  private static boolean isSecondHalf(AnnotatedSentence sentence, ActorMention actor) {
    return isJoined(sentence, actor.from() - 1)
        && sentence
            .actorAt(actor.from() - 2)
            .filter(first -> first.sure() && first.actor() instanceof Actor.Body)
            .isPresent();
  }

  /** {@code in London}: a foreign capital where something was done or signed. */
  private boolean isPlace(AnnotatedSentence sentence, ActorMention mention) {
    if (!(mention.actor() instanceof Actor.State state)) {
      int on = sentence.is(mention.from(), "the") ? mention.from() - 1 : mention.from() - 2;
      return isExchange(sentence, mention.to() - 1) && sentence.is(on, "on");
    }
    boolean exchange = isExchange(sentence, mention.to()) || isExchange(sentence, mention.to() + 1);
    return exchange
        || state.country().filter(profile::covers).isEmpty() && isAfterCity(sentence, mention)
        || sentence.is(mention.from() - 1, "in")
            && state.country().filter(profile::covers).isEmpty()
            && (isMeeting(sentence, mention.from() - 2)
                || sentence
                    .nameAt(mention.from())
                    .filter(name -> name.isA(Name.Kind.CAPITAL) || name.isA(Name.Kind.CITY))
                    .isPresent());
  }

  /** {@code on the London Stock Exchange}: where bonds are sold, not who sells or buys them. */
  private static boolean isExchange(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "exchange") && sentence.tokens().get(i).isCapital();
  }

  /** {@code signed in Salalah, Oman}. */
  private static boolean isAfterCity(AnnotatedSentence sentence, ActorMention mention) {
    int city = mention.from() - 2;
    return sentence.is(mention.from() - 1, ",")
        && sentence.is(city - 1, "in")
        && sentence.tokens().get(city).isCapital()
        && sentence.nameAt(city).filter(name -> name.isA(Name.Kind.COUNTRY)).isEmpty()
        && !isVerb(sentence, mention.to());
  }

  /** Whether a verb, or its helper, stands at a token: {@code In Osh, China will build}. */
  private static boolean isVerb(AnnotatedSentence sentence, int i) {
    if (i >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    return VerbMood.isHelper(token)
        || VerbMood.isPast(token)
        || token.word().endsWith("s")
        || token.is("'s");
  }

  /** {@code at its annual meeting in Oman}. */
  private static boolean isMeeting(AnnotatedSentence sentence, int i) {
    return i >= 0 && MEETINGS.contains(sentence.tokens().get(i).word());
  }

  /** {@code Uzbekistan gas} and {@code Holding} are no bodies. */
  private static boolean isBare(AnnotatedSentence sentence, ActorMention mention) {
    Token last = sentence.tokens().get(mention.to() - 1);
    String name = mention.actor().name().toLowerCase(Locale.ROOT);
    return !last.isCapital() && GOODS.contains(last.word()) || BARE.contains(name);
  }

  /** {@code Germany's development bank KfW} is one body, which the name stands for. */
  private static boolean describesNext(AnnotatedSentence sentence, ActorMention mention) {
    return !sentence.tokens().get(mention.to() - 1).isCapital()
        && sentence
            .actorAt(mention.to())
            .filter(next -> next.from() == mention.to() && next.sure())
            .filter(next -> next.actor() instanceof Actor.Body)
            .isPresent();
  }

  /** {@code $5 Million for Power Grid Reconnection in Oman}: a headline writes all in capitals. */
  private static boolean isPurpose(AnnotatedSentence sentence, ActorMention mention) {
    return sentence.is(mention.from() - 1, "for")
        && mention.actor().name().contains(" in ")
        && NameParts.isHeadline(sentence);
  }

  /** {@code a railway from Kashgar} is a thing, {@code the Majilis} an assembly without a purse. */
  private static boolean isDescribed(String name) {
    List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    boolean thing =
        Character.isLowerCase(name.codePointAt(0)) && words.stream().anyMatch(JOINTS::contains);
    return thing || ASSEMBLIES.contains(words.getLast());
  }

  /**
   * A state is printed by its own name, whatever stands for it in the text; {@code the bank} by
   * that of the last bank that the sentence names before it.
   */
  private String name(AnnotatedSentence sentence, ActorMention actor) {
    Optional<NameMention> bank = Payers.ofItsBoard(sentence, actor);
    if (bank.isPresent()) {
      return sentence.text(bank.get().from(), bank.get().to());
    }
    if (actor.actor() instanceof Actor.State state) {
      return state.country().map(profile::nameOf).orElse(state.name());
    }
    return again(sentence, actor)
        .or(() -> described(sentence, actor))
        .orElseGet(() -> withoutDay(inFull(sentence, actor)));
  }

  /** {@code the Swiss lender Helva Partners}: the name that a description stands before. */
  private static Optional<String> described(AnnotatedSentence sentence, ActorMention actor) {
    if (sentence.tokens().get(actor.to() - 1).isCapital()) {
      return Optional.empty();
    }
    int to = actor.to();
    while (to < sentence.tokens().size()
        && Payers.isUnknownName(sentence, to)
        && sentence.tokens().get(to).text().length() > 1) {
      to++;
    }
    return to > actor.to() ? Optional.of(sentence.text(actor.to(), to)) : Optional.empty();
  }

  /** {@code Holt & Marsh} is one name, whichever half was known. */
  private static String inFull(AnnotatedSentence sentence, ActorMention actor) {
    int from = actor.from();
    while (isJoined(sentence, from - 1)) {
      from -= 2;
    }
    int to = actor.to();
    while (isJoined(sentence, to)) {
      to += 2;
    }
    boolean whole = from == actor.from() && to == actor.to();
    return whole ? withoutOwner(sentence, actor) : sentence.text(from, to);
  }

  /** {@code Norway's Statkraft} is printed as {@code Statkraft}. */
  private static String withoutOwner(AnnotatedSentence sentence, ActorMention actor) {
    String name = actor.actor().name();
    int from = sentence.is(actor.from(), "the") ? actor.from() + 1 : actor.from();
    return sentence
        .nameAt(from)
        .filter(owner -> owner.isA(Name.Kind.COUNTRY) && sentence.is(owner.to(), "'s"))
        .filter(owner -> owner.to() + 1 < actor.to())
        .map(owner -> sentence.text(owner.to() + 1, actor.to()))
        .filter(rest -> name.endsWith(rest) && Character.isUpperCase(rest.codePointAt(0)))
        .orElse(name);
  }

  /** Whether token {@code sign} joins two capitalised words into a name. */
  private static boolean isJoined(AnnotatedSentence sentence, int sign) {
    return sign > 0
        && sentence.is(sign, "&")
        && sign + 1 < sentence.tokens().size()
        && sentence.tokens().get(sign - 1).isCapital()
        && sentence.tokens().get(sign + 1).isCapital();
  }

  /** The name of the body that {@code the bank} takes up again from its own sentence. */
  private static Optional<String> again(AnnotatedSentence sentence, ActorMention actor) {
    return isTakenUp(sentence, actor)
        ? lastCalled(sentence, sentence.tokens().get(actor.to() - 1).word(), actor.from())
        : Optional.empty();
  }

  /** {@code the bank}, {@code the Fund}. */
  private static boolean isTakenUp(AnnotatedSentence sentence, ActorMention actor) {
    return actor.to() - actor.from() == 2 && sentence.is(actor.from(), "the");
  }

  private static Optional<String> lastCalled(AnnotatedSentence sentence, String head, int before) {
    return sentence.names().stream()
        .filter(name -> name.to() <= before && name.isA(Name.Kind.ORGANISATION))
        .filter(name -> (name.bearer() + " ").toLowerCase(Locale.ROOT).contains(" " + head + " "))
        .reduce((first, second) -> second)
        .map(name -> sentence.text(name.from(), name.to()));
  }

  /** A name is read too far in {@code the Kyrgyz treasury on Monday}, {@code in July Axpo}. */
  private static String withoutDay(String name) {
    if (name.indexOf(' ') < 0) {
      return name;
    }
    List<String> words = List.of(name.split(" "));
    int n = words.size();
    boolean last = n > 2 && isDay(words.getLast());
    boolean first = n > 1 && isDay(words.getFirst());
    return String.join(" ", words.subList(first ? 1 : 0, last ? n - 2 : n));
  }

  private static boolean isDay(String word) {
    return Grammar.isDay(word.toLowerCase(Locale.ROOT));
  }
}
