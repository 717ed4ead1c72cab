package org.briefwright.extract.text;

import java.util.Optional;
import org.briefwright.fact.Country;
import org.jspecify.annotations.Nullable;

/** Somebody or something that can speak, pay or be silent. */
public sealed interface Actor {

  /** As it is to be printed. */
  String name();

  /** The side that it speaks for, where known. */
  Optional<Country> country();

  /**
   * A person.
   *
   * @param name the longest form that the document has
   * @param role in the document's words
   * @param official whether the role is an office of a state
   * @param placed whether only the place of the story tells the country
   */
  record Person(
      String name,
      Optional<String> role,
      Optional<Country> country,
      boolean official,
      boolean placed)
      implements Actor {

    public Person(String name, Optional<String> role, Optional<Country> country, boolean official) {
      this(name, role, country, official, false);
    }

    // Written out: what a record brings along costs some milliseconds when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Person person
          && name.equals(person.name)
          && role.equals(person.role)
          && country.equals(person.country)
          && official == person.official
          && placed == person.placed;
    }

    @Override
    public int hashCode() {
      return name.hashCode() * 31 + country.hashCode();
    }
  }

  /** A ministry, bank, company: something with an address. */
  record Body(String name, Optional<Country> country) implements Actor {}

  /** A country, or its capital or seat of power for its government. */
  record State(String name, Optional<Country> country) implements Actor {}

  /** Several persons without names: {@code officials}, {@code both leaders}. */
  record Group(String name, Optional<Country> country) implements Actor {}

  /** A message, which speaks for whoever made it: {@code the telegram}, {@code a readout}. */
  record Message(String name, Optional<Country> country) implements Actor {}
}
