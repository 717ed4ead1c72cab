package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.briefwright.brief.Typed.KG;
import static org.briefwright.brief.Typed.KZ;
import static org.briefwright.brief.Typed.text;

import java.util.Optional;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.fact.Use;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static Typed loans(int number) {
    Typed text = text("loans.txt", "2025-11-05");
    for (int i = 1; i <= number; i++) {
      text.says("Loan number " + i + " brings $" + i + " million to Kazakhstan.", KZ)
          .deal("$" + i + " million", i + "e6", Use.Stage.SIGNED, KZ);
    }
    return text.says("Osh is spoken of once.", KG);
  }

  private static Brief brief(Scope scope, Typed... texts) {
    return Typed.brief("en", scope, Rates.none(), texts);
  }

  private static Scope only(Part... parts) {
    return new Scope(Set.of(parts), Optional.empty(), 1);
  }

  @Test
  void what_is_not_asked_for_is_not_written_and_has_no_evidence() {
    Brief brief = brief(only(Part.AHEAD), loans(3));
    assertThat(brief.developments()).isEmpty();
    assertThat(brief.countries()).isEmpty();
    assertThat(brief.ledger().deals()).isEmpty();
    assertThat(brief.evidence()).isEmpty();
    assertThat(brief.sources().documents())
        .allSatisfy(source -> assertThat(source.cited()).isFalse());
  }

  @Test
  void the_focus_is_the_country_of_which_most_sentences_speak_unless_one_is_named() {
    Scope any = only(Part.FOCUS);
    assertThat(brief(any, loans(3)).focus().orElseThrow().country().code()).isEqualTo("KZ");
    Scope named = new Scope(any.parts(), Optional.of(new Country("KG")), 1);
    assertThat(brief(named, loans(3)).focus().orElseThrow().country().code()).isEqualTo("KG");
  }

  @Test
  void a_section_with_little_room_says_what_it_leaves_out() {
    Scope narrow = only(Part.FOCUS).withRoom(0.1);
    CountrySection section = brief(narrow, loans(5)).focus().orElseThrow();
    assertThat(section.deals()).hasSize(1);
    assertThat(section.more()).isEqualTo("Not shown here: 4 deals.");
    assertThat(brief(only(Part.FOCUS), loans(5)).focus().orElseThrow().more()).isEmpty();
  }

  @Test
  void the_highlights_are_the_largest_deals_and_say_of_how_many() {
    Highlights highlights = brief(only(Part.HIGHLIGHTS), loans(12)).highlights();
    assertThat(highlights.deals()).hasSize(11);
    assertThat(highlights.deals().getFirst().amount()).isEqualTo("$12 million");
    assertThat(highlights.dealsTold()).isEqualTo("Largest deals with a known value: 11 of 12");
  }

  @Test
  void there_is_no_less_room_than_none() {
    assertThatIllegalArgumentException().isThrownBy(() -> Scope.full().withRoom(0));
    assertThat(Scope.full().withRoom(0.01).share(10)).isEqualTo(1);
  }
}
