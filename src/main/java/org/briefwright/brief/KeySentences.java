package org.briefwright.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Money;
import org.briefwright.fact.Sentence;

/**
 * Ranks sentences by what they hold: the lead of a text, a deal, a dated statement, a silence, what
 * several sources report, an event that was answered. The weights are printed with the method.
 *
 * <p>A sentence that would not be understood alone is not chosen ({@link Standalone}).
 */
final class KeySentences {

  private static final int SAME_WORDS = 6;

  /** Most days between two texts that report one event as news. */
  private static final int SAME_DAYS = 10;

  private static final int MANY = 3;
  private static final double SHARED = 0.25;
  // What happened stands before what was said of it: who reads only page one reads the event.
  private static final double DATED_EVENT = 2.5;
  private static final double ANSWERED = 2;
  private static final double EACH_ANSWER = 0.5;
  private static final int MOST_ANSWERS = 6;

  private final Shelf shelf;
  private final Map<Citation, Double> weights = new HashMap<>();
  private final Map<Citation, Set<String>> words = new HashMap<>();
  private final Map<Citation, List<Money>> money = new HashMap<>();
  // Each sentence is compared with all others, and asked for by the region and its countries.
  private final Map<Citation, Chosen> chosen = new HashMap<>();

  KeySentences(Shelf shelf) {
    this.shelf = shelf;
    for (Facts facts : shelf.facts()) {
      weigh(facts);
      facts
          .money()
          .forEach(
              one -> money.computeIfAbsent(one.citation(), citation -> new ArrayList<>()).add(one));
    }
  }

  private void weigh(Facts facts) {
    Set<String> title = Words.of(facts.document().title().orElse(""));
    Set<Integer> quoted = Set.copyOf(Quoted.in(facts));
    int position = 0;
    for (int i = 0; i < facts.sentences().size(); i++) {
      Sentence sentence = facts.sentences().get(i);
      if (sentence.isHeading() || Dateline.isAll(sentence.text())) {
        continue;
      }
      position++;
      Citation citation = new Citation(facts.document().id(), i);
      if (Standalone.is(sentence.text()) && !quoted.contains(i)) {
        Set<String> own = Words.of(sentence.text());
        words.put(citation, own);
        double weight = position == 1 ? 3 : position == 2 ? 1.5 : 0;
        weight += Words.shared(title, own) >= 2 ? 1 : 0;
        weights.put(citation, weight + matter(facts, citation));
      }
    }
  }

  private static double matter(Facts facts, Citation citation) {
    double weight = 0;
    boolean deal =
        facts.money().stream()
            .anyMatch(m -> m.citation().equals(citation) && m.isDeal() && !m.countries().isEmpty());
    weight += deal ? 3 : 0;
    boolean said = facts.statements().stream().anyMatch(s -> s.citation().equals(citation));
    boolean dated =
        facts.statements().stream()
            .anyMatch(s ->
                s.citation().equals(citation)
                    && s.basis() != DateBasis.DOCUMENT
                    && s.basis() != DateBasis.NONE);
    weight += said ? 1 : 0;
    weight += dated ? 1 : 0;
    weight += facts.silences().stream().anyMatch(s -> s.citation().equals(citation)) ? 1.5 : 0;
    weight += EventWriter.tellsNews(facts, citation) ? DATED_EVENT : 0;
    long answers =
        facts.lags().stream()
            .filter(lag -> !lag.eventCitation().equals(lag.citation()))
            .filter(lag -> lag.eventCitation().equals(citation))
            .count();
    return weight + (answers > 0 ? ANSWERED + Math.min(answers, MOST_ANSWERS) * EACH_ANSWER : 0);
  }

  /**
   * A sentence chosen, with all that report the same.
   *
   * @param sources number of publishers
   */
  record Chosen(Citation citation, List<Citation> same, int sources, double weight) {}

  /** The sentences on a country, or on the region where none is named; the weightiest first. */
  List<Chosen> on(Optional<Country> country) {
    return weights.keySet().stream()
        .filter(citation -> speaksOf(citation, country))
        .map(citation -> chosen.computeIfAbsent(citation, this::choose))
        .sorted(
            Comparator.comparingDouble((Chosen one) -> weight(one, country))
                .reversed()
                .thenComparing(c -> shelf.number(c.citation().document()))
                .thenComparing(c -> c.citation().sentence()))
        .toList();
  }

  /** In a country's section what is told of many countries alike stands behind what is its own. */
  private double weight(Chosen one, Optional<Country> country) {
    boolean shared = country.isPresent() && shelf.countries(one.citation()).size() >= MANY;
    return shared ? one.weight() * SHARED : one.weight();
  }

  private boolean speaksOf(Citation citation, Optional<Country> country) {
    if (country.isPresent()) {
      return shelf.countries(citation).contains(country.get());
    }
    return shelf.isOnRegion(citation);
  }

  private Chosen choose(Citation citation) {
    List<Citation> same = new ArrayList<>(List.of(citation));
    for (Citation other : weights.keySet()) {
      if (!other.document().equals(citation.document()) && isSame(citation, other)) {
        same.add(other);
      }
    }
    same.sort(
        Comparator.comparing((Citation c) -> shelf.number(c.document()))
            .thenComparing(Citation::sentence));
    int sources =
        (int)
            same.stream()
                .map(c -> shelf.document(c).publisher().orElse(shelf.document(c).file()))
                .distinct()
                .count();
    return new Chosen(
        citation, same, sources, weights.getOrDefault(citation, 0.0) + 2 * (sources - 1));
  }

  /**
   * Whether two sentences of different texts report the same: most of their words agree, and the
   * texts are of the same days, or they are one sentence. Condolences of other years are in much
   * the same words.
   */
  boolean isSame(Citation one, Citation other) {
    Set<String> first = words.getOrDefault(one, Set.of());
    Set<String> second = words.getOrDefault(other, Set.of());
    int shared = Words.shared(first, second);
    return shared >= SAME_WORDS
        && shared * 2 >= Math.min(first.size(), second.size())
        && (areOfTheSameDays(one, other)
            || shared * 10 >= Math.max(first.size(), second.size()) * 9)
        && sharesMoney(one, other);
  }

  private boolean areOfTheSameDays(Citation one, Citation other) {
    Optional<LocalDate> first = shelf.document(one).published();
    Optional<LocalDate> second = shelf.document(other).published();
    return first.isEmpty()
        || second.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= SAME_DAYS;
  }

  /** Where both hold amounts, one of them must agree. */
  private boolean sharesMoney(Citation one, Citation other) {
    List<Money> first = money.getOrDefault(one, List.of());
    List<Money> second = money.getOrDefault(other, List.of());
    return first.isEmpty()
        || second.isEmpty()
        || first.stream()
            .anyMatch(m ->
                second.stream()
                    .anyMatch(n ->
                        n.currency().equals(m.currency()) && n.value().compareTo(m.value()) == 0));
  }
}
