package org.briefwright.brief;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Money;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Party;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Span;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;
import org.briefwright.profile.Profile;
import org.briefwright.profile.Profiles;

/** A text whose facts are typed by hand, beside its sentences. */
final class Typed {

  static final Country KZ = new Country("KZ");
  static final Country KG = new Country("KG");
  static final Country TJ = new Country("TJ");
  static final Country UZ = new Country("UZ");
  private static final Grounds TYPED = Grounds.of("typed");
  private static final Profile PROFILE = Profiles.standard().load("central-asia", Path.of(""));

  private final String file;
  private final Optional<LocalDate> published;
  private String publisher;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Concern> concerns = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<Money> money = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Silence> silences = new ArrayList<>();
  private final List<DateMention> dates = new ArrayList<>();
  private final List<Lag> lags = new ArrayList<>();

  private Typed(String file, Optional<LocalDate> published) {
    this.file = file;
    this.published = published;
    this.publisher = "The " + file;
  }

  static Typed text(String file, String published) {
    return new Typed(file, Optional.of(LocalDate.parse(published)));
  }

  static Typed undated(String file) {
    return new Typed(file, Optional.empty());
  }

  Typed by(String name) {
    publisher = name;
    return this;
  }

  /** The next sentence, in a paragraph of its own; facts typed after it are its. */
  Typed says(String text, Country... countries) {
    return says(text, false, countries);
  }

  Typed says(String text, boolean region, Country... countries) {
    int number = sentences.size();
    sentences.add(new Sentence(number + 1, number + 1, Sentence.Kind.BODY, text));
    concerns.add(new Concern(new Citation(file, number), Arrays.asList(countries), region, TYPED));
    return this;
  }

  Typed drops(String text, String reason) {
    dropped.add(new Dropped(text, reason));
    return this;
  }

  private Citation here() {
    return new Citation(file, sentences.size() - 1);
  }

  private Span span(String words) {
    int start = sentences.getLast().text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + words + "\" is not in the sentence");
    }
    return new Span(start, start + words.length());
  }

  Typed deal(String words, String value, Use.Stage stage, Country... countries) {
    return money(words, value, "USD", new Use.Deal(Use.DealKind.LOAN, stage), countries);
  }

  Typed figure(String words, String value, Use.FigureKind kind, Country... countries) {
    return money(words, value, "USD", new Use.Figure(kind), countries);
  }

  Typed money(String words, String value, String currency, Use use, Country... countries) {
    money.add(
        new Money(
            here(),
            span(words),
            words,
            new BigDecimal(value),
            Optional.empty(),
            currency,
            Bound.EXACT,
            use,
            Arrays.asList(countries),
            List.of(),
            use instanceof Use.Figure ? "" : "the works",
            false,
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            TYPED));
    return this;
  }

  /** Makes the last amount the sum of all that come later. */
  Typed asTotal() {
    Money last = money.removeLast();
    money.add(with(last, last.bound(), last.parties(), true, OptionalInt.empty()));
    return this;
  }

  Typed asPartOf(int total) {
    Money last = money.removeLast();
    money.add(with(last, last.bound(), last.parties(), false, OptionalInt.of(total)));
    return this;
  }

  Typed bound(Bound bound) {
    Money last = money.removeLast();
    money.add(with(last, bound, last.parties(), last.total(), last.partOf()));
    return this;
  }

  Typed between(Party... parties) {
    Money last = money.removeLast();
    money.add(with(last, last.bound(), Arrays.asList(parties), last.total(), last.partOf()));
    return this;
  }

  private static Money with(
      Money money, Bound bound, List<Party> parties, boolean total, OptionalInt partOf) {
    return new Money(
        money.citation(),
        money.span(),
        money.text(),
        money.value(),
        money.upTo(),
        money.currency(),
        bound,
        money.use(),
        money.countries(),
        parties,
        money.subject(),
        total,
        partOf,
        money.restates(),
        money.hedged(),
        money.grounds());
  }

  Typed said(String speaker, Country country, String words, String day) {
    return said(speaker, country, words, Optional.of(day), DateBasis.STATED);
  }

  Typed said(String speaker, Country country, String words, Optional<String> day, DateBasis basis) {
    statements.add(
        new Statement(
            here(),
            speaker,
            Optional.of("minister"),
            Optional.of(country),
            Statement.Manner.QUOTE,
            Optional.of(words),
            day.map(LocalDate::parse).map(PartialDate::of),
            basis,
            Optional.of("interview"),
            Optional.empty(),
            Optional.empty(),
            TYPED));
    return this;
  }

  /** Tells the verb by which the last statement was found. */
  Typed by(Grounds verb) {
    Statement last = statements.removeLast();
    statements.add(
        new Statement(
            last.citation(),
            last.speaker(),
            last.role(),
            last.country(),
            last.manner(),
            last.words(),
            last.date(),
            last.basis(),
            last.medium(),
            last.source(),
            last.stance(),
            verb));
    return this;
  }

  /** The last statement answers an event that this sentence dates. */
  Typed answers(String event, String day) {
    LocalDate spoken = statements.getLast().date().orElseThrow().first();
    lags.add(new Lag(here(), spoken, LocalDate.parse(day), here(), event, TYPED));
    return this;
  }

  /** The last statement answers an event that the sentence of a number, from 0, tells. */
  Typed answers(int sentence, String event, String day) {
    LocalDate spoken = statements.getLast().date().orElseThrow().first();
    Citation told = new Citation(file, sentence);
    lags.add(new Lag(here(), spoken, LocalDate.parse(day), told, event, TYPED));
    return this;
  }

  Typed silent(String party, Country country, String words) {
    silences.add(
        new Silence(
            here(),
            party,
            Optional.of(country),
            Optional.of(words),
            Optional.empty(),
            DateBasis.NONE,
            TYPED));
    return this;
  }

  Typed names(String words, PartialDate date) {
    dates.add(
        new DateMention(here(), span(words), words, date, Optional.empty(), "as written", TYPED));
    return this;
  }

  Facts facts() {
    Document document =
        new Document(
            file,
            file,
            Optional.of("Title of " + file),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            "en",
            published,
            published.isPresent() ? DateOrigin.GIVEN : DateOrigin.NONE,
            published.isPresent() ? "manifest" : "",
            100,
            Optional.of("B"));
    return new Facts(
        document, sentences, dropped, concerns, money, statements, silences, dates, lags);
  }

  /** The brief on texts, for the week of 3 to 9 November 2025. */
  static Brief brief(Typed... texts) {
    return brief(Rates.none(), texts);
  }

  static Brief brief(Rates rates, Typed... texts) {
    return brief("en", Scope.full(), rates, texts);
  }

  static Brief brief(String language, Scope scope, Rates rates, Typed... texts) {
    return new BriefWriter()
        .write(
            new Material(
                new Setting(
                    "Weekly",
                    "2025-W45",
                    1,
                    LocalDate.of(2025, 11, 3),
                    LocalDate.of(2025, 11, 9),
                    ZoneId.of("UTC"),
                    LocalDate.of(2025, 11, 10).atStartOfDay(ZoneId.of("UTC")),
                    LocalDate.of(2025, 11, 10).atStartOfDay(ZoneId.of("UTC")),
                    Optional.empty(),
                    "TLP:CLEAR",
                    language,
                    scope),
                PROFILE,
                Arrays.stream(texts).map(text -> new Reported(text.facts(), List.of())).toList(),
                texts.length,
                List.of(),
                rates,
                List.of(),
                List.of(),
                Past.NONE));
  }

  static Rates tenge(String perDollar) {
    return new Rates(
        Optional.of(LocalDate.of(2025, 11, 7)), Map.of("KZT", new BigDecimal(perDollar)));
  }

  static CountrySection section(Brief brief, Country country) {
    return brief.countries().stream()
        .filter(section -> section.country().code().equals(country.code()))
        .findFirst()
        .orElseThrow();
  }
}
