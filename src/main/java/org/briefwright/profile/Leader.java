package org.briefwright.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.briefwright.fact.Country;

/**
 * Somebody who holds or held an office. A person with two offices is listed twice.
 *
 * @param name full name for print: {@code "Kassym-Jomart Tokayev"}
 * @param spellings other spellings and transliterations of the full name or of the surname alone
 * @param office in lower case, as {@code president}, {@code prime minister}, {@code foreign
 *     minister}, {@code presidential spokesperson}; see {@link World#offices}
 * @param from first day in office; the first of the month or year where no more is known
 * @param to last day in office, or the last of the month or year; empty while it lasts
 */
public record Leader(
    String name, List<String> spellings, String office, LocalDate from, Optional<LocalDate> to) {

  public Leader {
    spellings = List.copyOf(spellings);
  }

  public boolean heldOfficeOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The word of the name that texts use alone: one that is listed as a spelling, {@code "Xi"} of
   * {@code "Xi Jinping"}, and else the last one.
   */
  public String surname() {
    List<String> words = Arrays.asList(name.split(" "));
    return words.stream().filter(spellings::contains).findFirst().orElse(words.getLast());
  }

  boolean isCalled(String text) {
    return name.equals(text) || spellings.contains(text);
  }

  /** A surname that is not listed as a spelling is ambiguous: others bear it too. */
  Stream<Name> names(Country country) {
    Stream<Name> known =
        Stream.concat(Stream.of(name), spellings.stream()).map(text -> name(text, country));
    return spellings.contains(surname()) || surname().equals(name)
        ? known
        : Stream.concat(known, Stream.of(name(surname(), country).markedAmbiguous()));
  }

  private Name name(String text, Country country) {
    return new Name(text, name, Optional.of(country), Name.Kind.LEADER, false);
  }
}
