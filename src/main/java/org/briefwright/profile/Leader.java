package org.briefwright.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;

/**
 * Somebody who holds or held an office. A person with two offices is listed twice.
 *
 * @param name full name for print: {@code "Kassym-Jomart Tokayev"}
 * @param spellings other spellings and transliterations of the full name or of the surname alone
 * @param ambiguous those of the spellings that others bear too: {@code "Wang"}
 * @param office in lower case, as {@code president}, {@code prime minister}, {@code foreign
 *     minister}, {@code presidential spokesperson}; see {@link World#offices}
 * @param from first day in office; the first of the month or year where no more is known
 * @param to last day in office, or the last of the month or year; empty while it lasts
 */
public record Leader(
    String name,
    List<String> spellings,
    List<String> ambiguous,
    String office,
    LocalDate from,
    Optional<LocalDate> to) {

  public Leader {
    spellings = List.copyOf(spellings);
    ambiguous = List.copyOf(ambiguous);
  }

  public boolean heldOfficeOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The word of the name that texts use alone: one that is listed as a spelling, {@code "Xi"} of
   * {@code "Xi Jinping"}, and else the last one.
   */
  public String surname() {
    int from = 0;
    for (int to = name.indexOf(' '); to >= 0; to = name.indexOf(' ', from)) {
      String word = name.substring(from, to);
      if (spellings.contains(word)) {
        return word;
      }
      from = to + 1;
    }
    return name.substring(from);
  }

  boolean isCalled(String text) {
    return name.equals(text) || spellings.contains(text);
  }

  Leader spelled(List<Spelling> variants) {
    Set<String> all = new LinkedHashSet<>(spellings);
    Set<String> unsure = new LinkedHashSet<>(ambiguous);
    for (Spelling variant : variants) {
      all.add(variant.text());
      if (variant.ambiguous()) {
        unsure.add(variant.text());
      }
    }
    return new Leader(name, List.copyOf(all), List.copyOf(unsure), office, from, to);
  }

  /** A surname that is not listed as a spelling is ambiguous too. */
  List<Name> names(Country country) {
    Optional<Country> its = Optional.of(country);
    List<Name> names = new ArrayList<>();
    names.add(new Name(name, name, its, Name.Kind.LEADER, false));
    for (String spelling : spellings) {
      names.add(new Name(spelling, name, its, Name.Kind.LEADER, ambiguous.contains(spelling)));
    }
    String surname = surname();
    if (!spellings.contains(surname) && !surname.equals(name)) {
      names.add(new Name(surname, name, its, Name.Kind.LEADER, true));
    }
    return names;
  }

  /** Spellings as data files write them. */
  static Leader of(
      String name, List<String> written, String office, LocalDate from, Optional<LocalDate> to) {
    List<String> spellings = new ArrayList<>();
    List<String> ambiguous = new ArrayList<>();
    for (String text : written) {
      Spelling spelling = Spelling.of(text);
      spellings.add(spelling.text());
      if (spelling.ambiguous()) {
        ambiguous.add(spelling.text());
      }
    }
    return new Leader(name, spellings, ambiguous, office, from, to);
  }
}
