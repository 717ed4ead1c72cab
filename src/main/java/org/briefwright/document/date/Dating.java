package org.briefwright.document.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the day of publication.
 *
 * <p>The most trusted claim wins, in the order of {@link Trust}; among equals the first. Claims
 * that lack their year take it from the others, or from the text where that leaves one answer only.
 * With no claim at all the text's own days are the last resort ({@link LatestDay}). Where nothing
 * of this tells, the day stays unknown: there is no fallback to today.
 */
public final class Dating {

  private final YearOfDay years = new YearOfDay();
  private final LatestDay latest;
  private final DayScanner scanner;

  public Dating(DayScanner scanner) {
    this.scanner = scanner;
    this.latest = new LatestDay(scanner);
  }

  /**
   * @param claims in any order
   * @param sentences of the document's own content
   */
  public Dated choose(List<DateClaim> claims, List<String> sentences) {
    List<DateClaim> ranked =
        claims.stream().sorted(Comparator.comparing(DateClaim::trust)).toList();
    List<LocalDate> days = new ArrayList<>();
    List<DateClaim> kept = new ArrayList<>();
    List<Written> ofText = needsText(ranked) ? daysOf(sentences) : List.of();
    for (DateClaim claim : ranked) {
      Optional<LocalDate> day = dayOf(claim, ranked, ofText);
      if (day.isPresent()) {
        days.add(day.get());
        kept.add(claim);
      }
    }
    if (kept.isEmpty()) {
      return latest.in(sentences);
    }
    return new Dated(
        Optional.of(days.getFirst()),
        kept.getFirst().trust().origin(),
        kept.getFirst().from(),
        doubts(kept, days));
  }

  private static boolean needsText(List<DateClaim> claims) {
    return !claims.isEmpty() && claims.stream().allMatch(claim -> claim.written().year().isEmpty());
  }

  private List<Written> daysOf(List<String> sentences) {
    return sentences.stream().flatMap(sentence -> scanner.scan(sentence).stream()).toList();
  }

  private Optional<LocalDate> dayOf(DateClaim claim, List<DateClaim> all, List<Written> ofText) {
    Optional<LocalDate> day = claim.written().day();
    List<LocalDate> others =
        all.stream()
            .filter(other -> other != claim)
            .map(DateClaim::written)
            .filter(written -> written.otherwise().isEmpty())
            .flatMap(written -> written.day().stream())
            .toList();
    if (day.isPresent()) {
      return Optional.of(nearest(claim.written(), day.get(), others));
    }
    return others.isEmpty()
        ? years.fromText(claim.written(), ofText)
        : years.nearest(claim.written(), others.getFirst());
  }

  /** Of two readings of "3/5/2025" the one that another claim agrees with; else the day first. */
  private static LocalDate nearest(Written written, LocalDate day, List<LocalDate> others) {
    return Stream.concat(Stream.of(day), written.otherDay().stream())
        .filter(reading -> others.stream().anyMatch(other -> isClose(reading, other)))
        .findFirst()
        .orElse(day);
  }

  private static boolean isClose(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 3;
  }

  // Agencies date a text by the day on which it is written: one or two days before it is out is
  // usual.
  private static boolean contradicts(DateClaim claim, LocalDate day, LocalDate chosen) {
    long before = ChronoUnit.DAYS.between(day, chosen);
    boolean usual = claim.trust() == Trust.DATELINE && before > 0 && before <= 2;
    return before != 0 && !usual && claim.trust().canContradict();
  }

  private static List<String> doubts(List<DateClaim> claims, List<LocalDate> days) {
    LocalDate chosen = days.getFirst();
    Map<LocalDate, String> others = new LinkedHashMap<>();
    for (int i = 1; i < claims.size(); i++) {
      if (contradicts(claims.get(i), days.get(i), chosen)) {
        others.putIfAbsent(days.get(i), claims.get(i).from());
      }
    }
    List<String> doubts = new ArrayList<>();
    others.forEach((day, from) -> doubts.add("the " + from + " says " + day));
    Optional<LocalDate> other = claims.getFirst().written().otherDay();
    if (other.isPresent() && days.stream().skip(1).noneMatch(day -> isClose(day, chosen))) {
      LocalDate second = chosen.equals(other.get()) ? chosen : other.get();
      doubts.add("its " + claims.getFirst().from() + " can also be read as " + second);
    }
    return doubts;
  }
}
