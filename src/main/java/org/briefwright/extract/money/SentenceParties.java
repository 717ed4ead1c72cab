package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Country;
import org.briefwright.fact.Party;
import org.briefwright.fact.Party.Side;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.profile.Profile;

/**
 * Shares out the actors of one sentence among the deals in it. Who is named before all amounts may
 * take part in each; who is named in one amount's part of the sentence takes part in those after
 * it, too, unless they name others in the same place: {@code $5m from the bank and $2m from the
 * fund}.
 */
final class SentenceParties {

  private static final int MOST = 4;
  private static final Set<String> SENT = Grammar.words("empty subjects");

  private static final Set<String> APPROVING = Grammar.words("approving");
  private static final Set<String> PLACES =
      Set.of("in", "through", "via", "across", "near", "at", "round", "over");

  private final Profile profile;
  private final Lenders lenders;
  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;
  private final SideReader sides;
  private final List<Named> named;
  private final Territories parts;

  /** The countries that the sentence names or takes up again. */
  private final Collection<Country> about;

  /** The token at which the sentence tells that something is approved; -1 without. */
  private final int approvedAt;

  /** How many actors stand behind {@code from}. */
  private final int others;

  private final List<Optional<Named>> subjects = new ArrayList<>();

  /**
   * An actor that may be a side.
   *
   * @param name as it is printed
   * @param bearer who that is: the same for {@code ADB} and its name in full
   * @param spoken the side that it gives itself where it speaks in the sentence
   */
  record Named(ActorMention actor, String name, String bearer, Optional<Side> spoken) {

    Optional<Country> country() {
      return actor.actor().country();
    }
  }

  /** An actor as a side of one amount. */
  private record Found(Named who, Side side, int part) {}

  SentenceParties(
      Profile profile,
      Lenders lenders,
      List<Amount> amounts,
      SideReader sides,
      List<Named> named,
      Collection<Country> about) {
    this.profile = profile;
    this.lenders = lenders;
    this.sentence = amounts.getFirst().sentence();
    this.amounts = amounts;
    this.sides = sides;
    this.named = named;
    this.about = about;
    parts = new Territories(sentence, amounts);
    approvedAt = approvedAt();
    int from = 0;
    for (Named who : named) {
      from += isFrom(who) ? 1 : 0;
    }
    others = from;
    for (int i = 0; i < amounts.size(); i++) {
      subjects.add(subject(i));
    }
  }

  /**
   * The sides of the deal at {@code index} of the amounts.
   *
   * @param countries the profile's countries that are a party
   */
  List<Party> of(int index, DealKind kind, List<Country> countries) {
    Optional<Named> subject = subjects.get(index);
    Optional<Found> sharer =
        ListHeads.sharer(sentence, amounts.get(index), amounts)
            .flatMap(actor -> named.stream().filter(who -> who.actor() == actor).findFirst())
            .map(who -> new Found(who, Side.GIVES, index));
    List<Found> found =
        sharer.map(List::of).orElseGet(() -> found(index, kind, countries, subject));
    List<Party> parties = new ArrayList<>();
    Set<String> bearers = new HashSet<>();
    for (Found one : found) {
      if (!isHomeOf(one.who(), parties)
          && !isOnlyPlace(one, found)
          && !isReplaced(one, found, index)
          && !isPartnerOfOther(one.who(), index)
          && parties.size() < MOST
          && bearers.add(one.who().bearer())) {
        parties.add(new Party(one.who().name(), one.who().country(), one.side()));
      }
    }
    for (Country country : countries) {
      boolean there =
          parties.stream().anyMatch(party -> party.country().equals(Optional.of(country)));
      if (!there && countries.size() < MOST && !(subject.isPresent() && paysOther(country))) {
        boolean supplied = !about.contains(country);
        parties.add(
            new Party(profile.nameOf(country), Optional.of(country), Side.TAKES_PART, supplied));
      }
    }
    return lenders.directed(parties, kind, !hasOtherReceiver(amounts.get(index)));
  }

  private List<Found> found(
      int index, DealKind kind, List<Country> countries, Optional<Named> subject) {
    List<Found> found = new ArrayList<>();
    Optional<Side> left = subject.map(who -> leftOut(who, index));
    for (Named who : named) {
      if (!isParty(who.country(), countries) || !parts.reaches(who.actor(), index)) {
        continue;
      }
      int part = parts.of(who.actor());
      boolean own = subject.isPresent() && subject.get() == who;
      Amount amount = amounts.get(Math.min(part, index));
      Side side =
          own
              ? left.orElseThrow()
              : who.spoken().orElseGet(() -> sides.of(who.actor(), amount, kind));
      side =
          side == Side.GIVES && isApprovedFromOther(who, amounts.get(index)) ? Side.RECEIVES : side;
      boolean rival = left.isPresent() && !own && part < index && side == left.get();
      if (!rival && !(part > index && isSubjectOf(who, part, kind))) {
        found.add(new Found(who, side, part));
      }
    }
    return found;
  }

  /** {@code Ankara will lend $5m, while Oslo lends $2m}: who acts only in a later clause. */
  private boolean isSubjectOf(Named who, int part, DealKind kind) {
    Amount amount = amounts.get(part);
    return subjects.get(part).filter(next -> next == who).isPresent()
        || who.actor().to() <= amount.from()
            && !isFrom(who)
            && sides.of(who.actor(), amount, kind) == Side.GIVES;
  }

  /** {@code Osh's council approved a loan of $5m from Ankara}: who borrows may approve it, too. */
  private boolean isApprovedFromOther(Named who, Amount amount) {
    return approvedAt >= who.actor().to()
        && approvedAt < amount.from()
        && others > (isFrom(who) ? 1 : 0);
  }

  private boolean isFrom(Named who) {
    int at = who.actor().from() - 1;
    return sentence.is(sentence.is(at, "the") ? at - 1 : at, "from");
  }

  private int approvedAt() {
    for (int i = 0; i < amounts.getLast().from(); i++) {
      if (APPROVING.contains(sentence.tokens().get(i).word())) {
        return i;
      }
    }
    return -1;
  }

  /** {@code …, and the World Bank $150 million}: the subject of a verb that is left out. */
  private Optional<Named> subject(int index) {
    if (index == 0) {
      return Optional.empty();
    }
    Amount amount = amounts.get(index);
    int from = amounts.get(index - 1).to();
    for (Named who : named) {
      ActorMention actor = who.actor();
      if (actor.from() >= from
          && actor.to() <= amount.from()
          && isBeside(actor, amount)
          && opensConjunct(actor.from())) {
        return Optional.of(who);
      }
    }
    return Optional.empty();
  }

  private boolean isBeside(ActorMention actor, Amount amount) {
    if (isDash(actor.to()) && actor.to() + 1 == amount.from()) {
      return true;
    }
    return actor.actor() instanceof Actor.Body
        ? sides.isNextTo(actor, amount)
        : actor.to() == amount.from();
  }

  private boolean isDash(int i) {
    return sentence.is(i, "–") || sentence.is(i, "—") || sentence.is(i, "-");
  }

  private boolean opensConjunct(int from) {
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.is(at, "and")
        || sentence.is(at, ",")
        || sentence.is(at, ":")
        || sentence.is(at, ";");
  }

  /**
   * Who stands there in place of whom: after {@code lent Osh $5m} of who is paid, else of who was
   * the subject.
   */
  private Side leftOut(Named who, int index) {
    Amount first = amounts.getFirst();
    boolean paid = named.stream().anyMatch(other -> sides.isIndirectObject(other.actor(), first));
    if (paid && who.actor().to() == amounts.get(index).from()) {
      return Side.RECEIVES;
    }
    Side side = sides.ofSubjectBefore(first.from());
    return side == Side.TAKES_PART ? Side.GIVES : side;
  }

  /** Whether the amount itself names others in the place of one that stands with another amount. */
  private boolean isReplaced(Found one, List<Found> found, int index) {
    if (one.part() >= index) {
      return false;
    }
    int to = amounts.get(index).to();
    if (parts.isBeforeAll(one.who().actor())) {
      return one.side() == Side.GIVES && hasOwnGiver(found, index);
    }
    if (one.side() == Side.GIVES && isFromUnknown(to)) {
      return true;
    }
    return found.stream()
        .filter(other -> other.part() == index && other.side() != Side.TAKES_PART)
        .anyMatch(other -> other.side() == one.side() || other.who().actor().from() >= to);
  }

  /** {@code Ankara lent $5m, while Oslo will lend $2m}, {@code and $2m came from Oslo}. */
  private boolean hasOwnGiver(List<Found> found, int index) {
    Amount amount = amounts.get(index);
    return found.stream()
        .filter(other -> other.part() == index && other.side() == Side.GIVES)
        .anyMatch(other -> other.who().actor().to() <= amount.from() || isFrom(other.who()));
  }

  /** {@code a loan of $5m with Ankara and another for $2m with Oslo}: each amount has its own. */
  private boolean isPartnerOfOther(Named who, int index) {
    int own = partnerOf(who);
    return own >= 0 && own != index && named.stream().anyMatch(other -> partnerOf(other) == index);
  }

  /** The amount of {@code $5m with Ankara} or {@code with Ankara for $5m}; -1 without. */
  private int partnerOf(Named who) {
    ActorMention actor = who.actor();
    int with = sentence.is(actor.from() - 1, "the") ? actor.from() - 2 : actor.from() - 1;
    if (sentence.is(actor.from(), "with")) {
      with = actor.from();
    }
    if (!sentence.is(with, "with")) {
      return -1;
    }
    for (int i = 0; i < amounts.size(); i++) {
      boolean follows = sentence.is(actor.to(), "for") && amounts.get(i).from() == actor.to() + 1;
      if (amounts.get(i).to() == with || follows) {
        return i;
      }
    }
    return -1;
  }

  /** {@code $5m from Ankara and $2m from Solvane}: who gives is named, though not known. */
  private boolean isFromUnknown(int at) {
    return sentence.is(at, "from")
        && at + 1 < sentence.tokens().size()
        && sentence.tokens().get(at + 1).isCapital()
        && sentence.nameAt(at + 1).isEmpty()
        && sentence.actorAt(at + 1).filter(ActorMention::sure).isEmpty();
  }

  /** Whether a country pays another amount of the sentence: {@code China $5m, Kazakhstan $2m}. */
  private boolean paysOther(Country country) {
    for (int i = 1; i < amounts.size(); i++) {
      if (subjects.get(i).flatMap(Named::country).filter(country::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code sold its shops in Latvia to Orlen}, {@code gas shipped through Iran}: where something
   * stands or runs, while both who pays and who is paid are named.
   */
  private boolean isOnlyPlace(Found one, List<Found> found) {
    if (one.side() != Side.TAKES_PART
        || !(one.who().actor().actor() instanceof Actor.State)
        || one.who().country().filter(profile::covers).isPresent()) {
      return false;
    }
    int from = one.who().actor().from();
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    boolean place = at >= 0 && PLACES.contains(sentence.tokens().get(at).word());
    return place && hasSide(found, Side.GIVES) && hasSide(found, Side.RECEIVES);
  }

  private static boolean hasSide(List<Found> found, Side side) {
    for (Found one : found) {
      if (one.side() == side) {
        return true;
      }
    }
    return false;
  }

  /** {@code KTZ of Kazakhstan} is one side. */
  private boolean isHomeOf(Named who, List<Party> parties) {
    int at = who.actor().from() - 1;
    return who.actor().actor() instanceof Actor.State
        && sentence.is(sentence.is(at, "the") ? at - 1 : at, "of")
        && !parties.isEmpty()
        && parties.getLast().country().equals(who.country());
  }

  /** A country of the profile only where the amount belongs to it. */
  private boolean isParty(Optional<Country> country, List<Country> countries) {
    return country.filter(profile::covers).isEmpty() || countries.contains(country.get());
  }

  /** {@code a loan of $5m to the builder}: who is paid is told, if not by a name that is known. */
  private boolean hasOtherReceiver(Amount amount) {
    for (int i = 1; i + 1 < sentence.tokens().size(); i++) {
      if (!sentence.is(i, "to")) {
        continue;
      }
      boolean verb = sentence.is(i + 1, "be") || sentence.is(i + 1, "have");
      boolean phrase = !verb && Grammar.isFunctionWord(sentence.tokens().get(i + 1).word());
      boolean name = sentence.tokens().get(i + 1).isCapital() && sentence.nameAt(i + 1).isEmpty();
      boolean given = i >= amount.to() || SENT.contains(sentence.tokens().get(i - 1).word());
      if (given && (phrase || name)) {
        return true;
      }
    }
    return false;
  }
}
