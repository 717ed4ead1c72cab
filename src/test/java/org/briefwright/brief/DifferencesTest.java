package org.briefwright.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.brief.Difference.Kind;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Money;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Span;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;
import org.junit.jupiter.api.Test;

class DifferencesTest {

  private static final Country TJ = Country.of("TJ");
  private static final Country CN = Country.of("CN");
  private static final Profile PROFILE = Profiles.standard().load("central-asia", Path.of(""));
  private static final Grounds TYPED = Grounds.of("typed by hand");
  private static final String CANAL =
      "Dushanbe and Beijing speak of %s for the repair of the northern canal.";

  private static final Compared BEFORE = edition("2025-W44", "2025-10-27");
  private static final Compared NOW = edition("2025-W45", "2025-11-03");

  private static Compared edition(String label, String monday, Text... texts) {
    LocalDate from = LocalDate.parse(monday);
    List<Reported> reported =
        Arrays.stream(texts).map(text -> new Reported(text.facts(from), List.of())).toList();
    return new Compared(label, 1, "", from, from.plusDays(6), reported, Rates.none());
  }

  private static List<Difference> between(Compared then, Compared now) {
    return Differences.between(then, now, PROFILE, "en");
  }

  private static Compared before(Text... texts) {
    return edition(BEFORE.label(), BEFORE.from().toString(), texts);
  }

  private static Compared now(Text... texts) {
    return edition(NOW.label(), NOW.from().toString(), texts);
  }

  /** A text with its facts. */
  private static final class Text {
    private final String id;
    private final Optional<String> url;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Money> money = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    Text(String id) {
      this(id, Optional.empty());
    }

    Text(String id, Optional<String> url) {
      this.id = id;
      this.url = url;
    }

    private Citation sentence(String text) {
      sentences.add(new Sentence(sentences.size() + 1, 1, Sentence.Kind.BODY, text));
      return new Citation(id, sentences.size() - 1);
    }

    Text deal(String millions, Stage stage) {
      String text = "$" + millions + " million";
      money.add(
          new Money(
              sentence(CANAL.formatted(text)),
              new Span(30, 30 + text.length()),
              text,
              new BigDecimal(millions).movePointRight(6),
              Optional.empty(),
              "USD",
              Bound.EXACT,
              new Use.Deal(Use.DealKind.LOAN, stage),
              List.of(TJ),
              List.of(),
              "the northern canal",
              false,
              OptionalInt.empty(),
              OptionalInt.empty(),
              false,
              TYPED));
      return this;
    }

    Text said(String speaker, String words) {
      statements.add(
          new Statement(
              sentence("“" + words + "”, said " + speaker + "."),
              speaker,
              Optional.empty(),
              Optional.of(TJ),
              Statement.Manner.QUOTE,
              Optional.of(words),
              Optional.empty(),
              DateBasis.NONE,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              TYPED));
      return this;
    }

    Text silent(String party, String clause) {
      silences.add(
          new Silence(
              sentence(clause),
              party,
              Optional.of(TJ),
              Optional.of(clause),
              Optional.empty(),
              DateBasis.NONE,
              TYPED));
      return this;
    }

    Facts facts(LocalDate day) {
      Document document =
          new Document(
              id,
              id,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              url,
              "en",
              Optional.of(day),
              DateOrigin.GIVEN,
              "",
              1,
              Optional.empty());
      List<Concern> concerns = new ArrayList<>();
      for (int i = 0; i < sentences.size(); i++) {
        concerns.add(new Concern(new Citation(id, i), List.of(TJ, CN), false, TYPED));
      }
      return new Facts(
          document,
          sentences,
          List.of(),
          concerns,
          money,
          statements,
          silences,
          List.of(),
          List.of());
    }
  }

  @Test
  void a_deal_of_the_week_before_that_nobody_tells_again_has_dropped_out() {
    assertThat(between(before(new Text("a").deal("25", Stage.SIGNED)), now()))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Kind.DROPPED);
          assertThat(difference.now()).isEmpty();
          assertThat(difference.then()).startsWith("$25 million");
        });
  }

  @Test
  void a_deal_that_was_not_there_is_new() {
    assertThat(between(before(), now(new Text("b").deal("40", Stage.SIGNED))))
        .singleElement()
        .isEqualTo(
            new Difference(
                Kind.NEW,
                true,
                "D1",
                "the northern canal",
                "$40 million, signed",
                "",
                List.of(TJ),
                List.of(new Citation("b", 0))));
  }

  @Test
  void stages_and_days_are_told_in_the_language_of_the_edition() {
    assertThat(
            Differences.between(
                before(), now(new Text("b").deal("40", Stage.SIGNED)), PROFILE, "ru"))
        .extracting(Difference::now)
        .containsExactly("$40 million, подписано");
  }

  @Test
  void the_same_deal_told_again_by_another_text_is_no_change() {
    assertThat(
            between(
                before(new Text("a").deal("40", Stage.SIGNED)),
                now(new Text("b").deal("40", Stage.SIGNED))))
        .isEmpty();
  }

  @Test
  void a_deal_at_another_stage_is_developing_and_a_completed_one_is_closed() {
    Compared announced = before(new Text("a").deal("40", Stage.ANNOUNCED));
    assertThat(between(announced, now(new Text("b").deal("40", Stage.SIGNED))))
        .extracting(Difference::kind, Difference::then)
        .containsExactly(tuple(Kind.DEVELOPING, "$40 million, announced"));
    assertThat(between(announced, now(new Text("b").deal("40", Stage.COMPLETED))))
        .extracting(Difference::kind)
        .containsExactly(Kind.CLOSED);
  }

  @Test
  void another_figure_is_developing_but_from_the_same_page_it_is_a_correction() {
    Optional<String> page = Optional.of("https://wire.example/canal");
    Compared old = before(new Text("a", page).deal("40", Stage.SIGNED));
    assertThat(between(old, now(new Text("b").deal("42", Stage.SIGNED))))
        .extracting(Difference::kind)
        .containsExactly(Kind.DEVELOPING);
    assertThat(between(old, now(new Text("b", page).deal("42", Stage.SIGNED))))
        .extracting(Difference::kind)
        .containsExactly(Kind.CORRECTED);
  }

  @Test
  void new_words_of_a_speaker_on_the_same_matter_are_developing_and_on_another_one_new() {
    Compared old =
        before(new Text("a").said("Karimov", "The northern canal will reach nine villages"));
    assertThat(
            between(
                old,
                now(
                    new Text("b")
                        .said("Karimov", "The northern canal will not reach all the villages")
                        .said("Karimov", "Wheat prices have doubled"))))
        .extracting(Difference::kind)
        .containsExactly(Kind.DEVELOPING, Kind.NEW);
  }

  @Test
  void the_same_words_printed_again_are_no_change() {
    String words = "The northern canal will reach nine villages";
    assertThat(
            between(
                before(new Text("a").said("Karimov", words)),
                now(new Text("b").said("Karimov", words))))
        .isEmpty();
  }

  @Test
  void a_silence_that_somebody_of_that_side_breaks_is_closed() {
    assertThat(
            between(
                before(
                    new Text("a")
                        .silent(
                            "Dushanbe",
                            "Dushanbe kept silent on the northern canal villages flooding.")),
                now(
                    new Text("b")
                        .said(
                            "Karimov",
                            "The flooding of villages by the northern canal is regretted"))))
        .extracting(Difference::kind)
        .containsExactly(Kind.CLOSED);
  }

  @Test
  void of_two_versions_of_one_edition_what_was_taken_out_is_told_too() {
    Compared first =
        now(new Text("a").deal("40", Stage.SIGNED).said("Karimov", "The canal is ours"));
    assertThat(between(first, now(new Text("b").deal("42", Stage.SIGNED))))
        .extracting(Difference::kind, Difference::isDeal, Difference::now)
        .containsExactly(
            tuple(Kind.CORRECTED, true, "$42 million, signed"), tuple(Kind.CORRECTED, false, ""));
  }

  @Test
  void an_edition_compared_with_itself_shows_nothing() {
    Compared edition =
        now(new Text("a").deal("40", Stage.SIGNED).said("Karimov", "The canal is ours"));
    assertThat(between(edition, edition)).isEmpty();
  }
}
