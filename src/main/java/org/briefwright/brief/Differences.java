package org.briefwright.brief;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.brief.Difference.Kind;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Document;
import org.briefwright.fact.Money;
import org.briefwright.fact.Party;
import org.briefwright.fact.Use.Stage;
import org.briefwright.profile.Profile;

/**
 * Compares two editions by their facts. A pure function of the two.
 *
 * <p>Deals are one by the rule of the ledger ({@link SameDeal}), or because the same sentence tells
 * of both. Statements are on one matter where one speaker's sentences have at least {@value
 * #WORDS_OF_MATTER} words in common.
 */
public final class Differences {

  static final int WORDS_OF_MATTER = 4;

  private final Compared then;
  private final Compared now;
  private final Texts textsThen;
  private final Texts textsNow;
  private final Profile profile;
  private final Tongue tongue;
  private final SameDeal same;
  private final boolean correction;
  private final List<Difference> found = new ArrayList<>();

  private Differences(Compared then, Compared now, Profile profile, Tongue tongue) {
    this.then = then;
    this.now = now;
    this.profile = profile;
    this.tongue = tongue;
    same = new SameDeal(profile, now.rates());
    textsThen = new Texts(then.texts());
    textsNow = new Texts(now.texts());
    correction = then.isOfSameDays(now);
  }

  /**
   * What {@code now} has and {@code then} had not, or not so, and what is no longer there: of two
   * versions of one edition as corrected, else as dropped. Deals first, in the order of their
   * numbers.
   *
   * @param profile of {@code now}
   * @param language in which days and stages are told, one of {@link Phrases#LANGUAGES}
   */
  public static List<Difference> between(
      Compared then, Compared now, Profile profile, String language) {
    return between(then, now, profile, Tongue.of(language));
  }

  static List<Difference> between(Compared then, Compared now, Profile profile, Tongue tongue) {
    Differences differences = new Differences(then, now, profile, tongue);
    differences.deals();
    differences.statements();
    return differences.found;
  }

  private void deals() {
    List<Transaction> left =
        new ArrayList<>(new Deals(textsThen, profile, then.rates()).inRegion());
    for (Transaction deal : new Deals(textsNow, profile, now.rates()).inRegion()) {
      Optional<Transaction> before = counterpart(deal, left);
      before.ifPresent(left::remove);
      kind(deal, before)
          .ifPresent(kind ->
              found.add(
                  new Difference(
                      kind,
                      true,
                      deal.id(),
                      about(deal),
                      told(deal),
                      before.map(this::told).orElse(""),
                      deal.countries(),
                      deal.citations())));
    }
    left.forEach(deal ->
        found.add(
            new Difference(
                kindOfGone(), true, "", about(deal), "", told(deal), deal.countries(), List.of())));
  }

  private Kind kindOfGone() {
    return correction ? Kind.CORRECTED : Kind.DROPPED;
  }

  private Optional<Transaction> counterpart(Transaction deal, List<Transaction> before) {
    return before.stream()
        .filter(other -> anyPair(deal, other, this::isSameSentence))
        .findFirst()
        .or(() -> before.stream().filter(other -> anyPair(deal, other, this::isOne)).findFirst());
  }

  private interface Pair {
    boolean fits(Money one, Money other);
  }

  private static boolean anyPair(Transaction deal, Transaction other, Pair pair) {
    return deal.tellings().stream()
        .anyMatch(one -> other.tellings().stream().anyMatch(two -> pair.fits(one, two)));
  }

  private boolean isSameSentence(Money one, Money other) {
    return one.citation().document().equals(other.citation().document())
        && one.span().overlaps(other.span())
        && textsNow
            .sentence(one.citation())
            .text()
            .equals(textsThen.sentence(other.citation()).text());
  }

  private boolean isOne(Money one, Money other) {
    return !one.citation().document().equals(other.citation().document())
        && same.isOne(new SameDeal.Told(one, textsNow), new SameDeal.Told(other, textsThen));
  }

  private Optional<Kind> kind(Transaction deal, Optional<Transaction> before) {
    if (before.isEmpty()) {
      return Optional.of(Kind.NEW);
    }
    boolean figure = !figures(before.get()).containsAll(figures(deal));
    boolean stage = before.get().stage() != deal.stage();
    if (!figure && !stage) {
      return Optional.empty();
    }
    if (correction || anyPair(deal, before.get(), this::isSameSource)) {
      return Optional.of(Kind.CORRECTED);
    }
    return Optional.of(stage && deal.stage() == Stage.COMPLETED ? Kind.CLOSED : Kind.DEVELOPING);
  }

  private static Set<List<Object>> figures(Transaction deal) {
    Set<List<Object>> figures = new HashSet<>();
    for (Money money : deal.tellings()) {
      figures.add(
          List.of(
              money.value().stripTrailingZeros(),
              money.upTo().map(BigDecimal::stripTrailingZeros),
              money.currency(),
              money.bound()));
    }
    return figures;
  }

  /** A text that has come again with other content. */
  private boolean isSameSource(Money one, Money other) {
    Document document = textsNow.document(one.citation());
    Document before = textsThen.document(other.citation());
    return !document.id().equals(before.id())
        && (document.url().isPresent() && document.url().equals(before.url())
            || document.title().isPresent()
                && document.title().equals(before.title())
                && document.publisher().isPresent()
                && document.publisher().equals(before.publisher()));
  }

  private static String about(Transaction deal) {
    String parties =
        deal.first().parties().stream().map(Party::name).distinct().collect(joining(", "));
    String subject = deal.first().subject();
    return parties.isEmpty() || subject.isEmpty() ? parties + subject : parties + ": " + subject;
  }

  private String told(Transaction deal) {
    List<String> amounts =
        deal.tellings().stream().map(tongue.amounts()::printed).distinct().toList();
    return String.join("; ", amounts) + ", " + tongue.labels().of(deal.stage());
  }

  private void statements() {
    List<Said> before = Said.all(textsThen);
    List<Said> left = new ArrayList<>(before);
    for (Said said : Said.all(textsNow)) {
      left.removeIf(old -> isSame(said, old) || (!correction && isNewWord(said, old)));
      if (before.stream().noneMatch(old -> isSame(said, old))) {
        found.add(difference(said, before));
      }
    }
    left.forEach(old ->
        found.add(
            new Difference(
                kindOfGone(),
                false,
                "",
                old.speaker(),
                "",
                spoken(old),
                old.country().stream().toList(),
                List.of())));
  }

  /** Whether {@code said} takes the place of {@code old}. */
  private boolean isNewWord(Said said, Said old) {
    boolean sameSide =
        old.isSilence()
            ? said.country().isPresent() && said.country().equals(old.country())
            : said.speaker().equals(old.speaker());
    return !said.isSilence() && sameSide && isOneMatter(said, old);
  }

  private Difference difference(Said said, List<Said> before) {
    Optional<Said> silence =
        before.stream()
            .filter(old -> old.isSilence() && !said.isSilence() && said.country().isPresent())
            .filter(old -> old.country().equals(said.country()) && isOneMatter(said, old))
            .findFirst();
    Optional<Said> earlier =
        before.stream()
            .filter(old -> !old.isSilence() && !said.isSilence())
            .filter(old -> old.speaker().equals(said.speaker()) && isOneMatter(said, old))
            .reduce((first, last) -> last);
    Kind kind =
        silence.isPresent() ? Kind.CLOSED : earlier.isPresent() ? Kind.DEVELOPING : Kind.NEW;
    return new Difference(
        kind,
        false,
        said.id(),
        said.speaker(),
        spoken(said),
        silence.or(() -> earlier).map(this::spoken).orElse(""),
        said.country().stream().toList(),
        said.citations());
  }

  /** The same words of the same speaker, whichever text has them. */
  private static boolean isSame(Said one, Said other) {
    return one.speaker().equals(other.speaker())
        && one.isSilence() == other.isSilence()
        && one.words().equals(other.words())
        && (!one.words().equals("–") || one.date().equals(other.date()));
  }

  private boolean isOneMatter(Said one, Said other) {
    return Words.shared(words(one, textsNow), words(other, textsThen)) >= WORDS_OF_MATTER;
  }

  /** Without the speaker's own name, which would be in all of them. */
  private static Set<String> words(Said said, Texts texts) {
    Set<String> words = new HashSet<>();
    for (Citation citation : said.citations()) {
      words.addAll(Words.of(texts.sentence(citation).text()));
    }
    words.removeAll(Words.of(said.speaker()));
    said.role().ifPresent(role -> words.removeAll(Words.of(role)));
    return words;
  }

  private String spoken(Said said) {
    String day = said.date().map(date -> " (" + tongue.dates().of(date) + ")").orElse("");
    return (said.isSilence() ? tongue.say("since.silent", said.words()) : said.words()) + day;
  }
}
