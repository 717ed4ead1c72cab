package org.briefwright.extract.traps;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Grounds;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Money;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Span;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;

/** Lays facts out as rows of words, in the words of the files. */
final class Rows {

  private static final String NONE = "none";

  private final Facts facts;
  private final Predicate<Country> covered;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Facts facts, Predicate<Country> covered) {
    this.facts = facts;
    this.covered = covered;
  }

  /**
   * @param covered the profile's countries; the countries of a sentence are judged among them only
   */
  static List<Row> of(Facts facts, Predicate<Country> covered) {
    Rows rows = new Rows(facts, covered);
    facts.concerns().forEach(rows::add);
    facts.money().forEach(rows::add);
    facts.statements().forEach(rows::add);
    facts.silences().forEach(rows::add);
    facts.dates().forEach(rows::add);
    facts.lags().forEach(rows::add);
    return rows.rows;
  }

  private void add(Concern concern) {
    List<String> codes = new ArrayList<>();
    concern.countries().stream().filter(covered).forEach(country -> codes.add(country.code()));
    if (concern.region()) {
      codes.add("REGION");
    }
    String joined = codes.isEmpty() ? NONE : String.join(",", codes);
    add(Layer.COUNTRIES, concern.citation(), Map.of("codes", joined), concern.grounds());
  }

  private void add(Money money) {
    String countries = money.countries().stream().map(Country::code).collect(joining(","));
    var values = new TreeMap<String, String>();
    values.put("value", money.value().toPlainString());
    values.put("upto", money.upTo().map(upTo -> upTo.toPlainString()).orElse(NONE));
    values.put("currency", money.currency());
    values.put("qualifier", word(money.bound()));
    values.put("countries", countries.isEmpty() ? NONE : countries);
    values.put("total", String.valueOf(money.total()));
    values.put("hedged", String.valueOf(money.hedged()));
    values.put("subject", money.subject());
    switch (money.use()) {
      case Use.Deal deal -> {
        values.put("class", "deal");
        values.put("kind", word(deal.kind()));
        values.put("status", word(deal.stage()));
      }
      case Use.Figure figure -> {
        values.put("class", "figure");
        values.put("kind", word(figure.kind()));
      }
    }
    add(Layer.MONEY, money.citation(), money.span(), values, money.grounds());
  }

  private void add(Statement said) {
    add(
        Layer.STATEMENT,
        said.citation(),
        Map.of(
            "speaker", said.speaker(),
            "role", said.role().orElse(NONE),
            "country", said.country().map(Country::code).orElse(NONE),
            "kind", word(said.manner()),
            "words", said.words().orElse(""),
            "date", date(said.date(), said.basis()),
            "medium", said.medium().orElse(NONE),
            "source", said.source().orElse(NONE)),
        said.grounds());
  }

  private void add(Silence silence) {
    add(
        Layer.SILENCE,
        silence.citation(),
        Map.of(
            "speaker", silence.party(),
            "country", silence.country().map(Country::code).orElse(NONE),
            "words", silence.words().orElse(""),
            "date", date(silence.date(), silence.basis())),
        silence.grounds());
  }

  /** The text's own date only: the day of the document is not what the text tells. */
  private static String date(Optional<PartialDate> date, DateBasis basis) {
    boolean told = basis != DateBasis.DOCUMENT && basis != DateBasis.NONE;
    return told ? date.map(PartialDate::iso).orElse(NONE) : NONE;
  }

  private void add(DateMention date) {
    add(
        Layer.DATE,
        date.citation(),
        date.span(),
        Map.of("value", date.value().iso()),
        date.grounds());
  }

  private void add(Lag lag) {
    add(
        Layer.LAG,
        lag.citation(),
        Map.of(
            "statement", lag.statement().toString(),
            "event", lag.event().toString(),
            "days", String.valueOf(lag.days()),
            "about", lag.eventText()),
        lag.grounds());
  }

  private void add(Layer layer, Citation citation, Map<String, String> values, Grounds grounds) {
    add(layer, citation, new Span(0, 0), values, grounds);
  }

  private void add(
      Layer layer, Citation citation, Span span, Map<String, String> values, Grounds grounds) {
    String text = facts.sentence(citation).text();
    rows.add(
        new Row(
            layer,
            citation.sentence() + 1,
            text,
            span.start(),
            span.in(text),
            Map.copyOf(values),
            grounds));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
