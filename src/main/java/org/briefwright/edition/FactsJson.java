package org.briefwright.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.Document;
import org.briefwright.fact.Dropped;
import org.briefwright.fact.Fact;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Lag;
import org.briefwright.fact.Money;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Party;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Silence;
import org.briefwright.fact.Stance;
import org.briefwright.fact.Statement;
import org.briefwright.fact.Use;

/**
 * Writes facts as JSON, one object a document: the contract with other programs. The order of
 * fields never changes; a value that is absent is {@code null}, never left out; amounts are numbers
 * in decimal notation.
 */
public final class FactsJson {

  // Lines are parted by us; the library would put a blank before each object but the first.
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().rootValueSeparator("").build();

  private final JsonGenerator json;

  /**
   * @param out left open by {@link #finish}
   */
  public FactsJson(Writer out) throws IOException {
    json =
        FACTORY
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
  }

  /** Writes into a document that somebody else has opened and closes. */
  FactsJson(JsonGenerator json) {
    this.json = json;
  }

  public void finish() throws IOException {
    json.close();
  }

  /** Opens an array of documents. */
  public void startArray() throws IOException {
    json.writeStartArray();
  }

  public void endArray() throws IOException {
    json.writeEndArray();
  }

  /** Ends a line, where each document has its own. */
  public void newLine() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  public void write(Facts facts) throws IOException {
    json.writeStartObject();
    document(facts.document());
    array("sentences", facts.sentences(), (s, i) -> sentence(s, facts.concerns().get(i)));
    array("dropped", facts.dropped(), (dropped, i) -> dropped(dropped));
    array("money", facts.money(), (money, i) -> money(money));
    array("statements", spoken(facts), (spoken, i) -> spoken(spoken));
    array("dates", facts.dates(), (date, i) -> date(date));
    array("lags", facts.lags(), (lag, i) -> lag(lag));
    json.writeEndObject();
  }

  /** Statements and silences in the order of the text. */
  static List<Fact> spoken(Facts facts) {
    return Stream.<Fact>concat(facts.statements().stream(), facts.silences().stream())
        .sorted((a, b) -> Integer.compare(a.citation().sentence(), b.citation().sentence()))
        .toList();
  }

  private void document(Document document) throws IOException {
    json.writeObjectFieldStart("document");
    text("file", document.file());
    text("sha256", document.id());
    text("title", document.title());
    text("publisher", document.publisher());
    text("author", document.author());
    text("url", document.url());
    text("language", document.language());
    text("published", document.published());
    text("published_basis", word(document.origin()));
    json.writeNumberField("words", document.words());
    json.writeEndObject();
  }

  private void sentence(Sentence sentence, Concern concern) throws IOException {
    json.writeNumberField("paragraph", sentence.paragraph());
    text("text", sentence.text());
    countries(concern.countries());
    json.writeBooleanField("region", concern.region());
  }

  private void dropped(Dropped dropped) throws IOException {
    text("text", dropped.text());
    text("reason", dropped.reason());
  }

  /** The country's code where the party is or belongs to one, else its name. */
  static String party(Party party) {
    return party.country().map(Country::code).orElse(party.name());
  }

  private void money(Money money) throws IOException {
    json.writeNumberField("sentence", money.citation().sentence());
    text("text", money.text());
    number("value", Optional.of(money.value()));
    number("value_to", money.upTo());
    text("currency", money.currency());
    text("qualifier", word(money.bound()));
    switch (money.use()) {
      case Use.Deal deal -> {
        text("class", "deal");
        text("kind", word(deal.kind()));
        text("status", word(deal.stage()));
      }
      case Use.Figure figure -> {
        text("class", "figure");
        text("kind", word(figure.kind()));
        json.writeNullField("status");
      }
    }
    countries(money.countries());
    json.writeArrayFieldStart("parties");
    for (Party party : money.parties()) {
      json.writeString(party(party));
    }
    json.writeEndArray();
    text("subject", money.subject().isEmpty() ? Optional.empty() : Optional.of(money.subject()));
    json.writeBooleanField("total", money.total());
    index("part_of", money.partOf());
    json.writeBooleanField("hedged", money.hedged());
    index("restates", money.restates());
  }

  private void spoken(Fact spoken) throws IOException {
    if (spoken instanceof Statement statement) {
      json.writeNumberField("sentence", statement.citation().sentence());
      text("speaker", statement.speaker());
      text("role", statement.role());
      text("country", statement.country());
      text("kind", word(statement.manner()));
      text("words", statement.words());
      text("date", statement.date());
      text("basis", word(statement.basis()));
      text("medium", statement.medium());
      text("source", statement.source());
      text("stance", statement.stance().map(stance -> word(stance.kind())));
      text("stance_words", statement.stance().map(Stance::words));
    } else if (spoken instanceof Silence silence) {
      json.writeNumberField("sentence", silence.citation().sentence());
      text("speaker", silence.party());
      json.writeNullField("role");
      text("country", silence.country());
      text("kind", "silence");
      text("words", silence.words());
      text("date", silence.date());
      text("basis", word(silence.basis()));
      json.writeNullField("medium");
      json.writeNullField("source");
      json.writeNullField("stance");
      json.writeNullField("stance_words");
    }
  }

  private void date(DateMention date) throws IOException {
    json.writeNumberField("sentence", date.citation().sentence());
    text("text", date.text());
    text("value", date.value().iso());
    text("basis", date.basis());
    text("part", date.part().map(PartialDate::iso));
  }

  private void lag(Lag lag) throws IOException {
    json.writeNumberField("sentence", lag.citation().sentence());
    text("statement", lag.statement().toString());
    text("event", lag.event().toString());
    text("event_text", lag.eventText());
    json.writeNumberField("days", lag.days());
  }

  @FunctionalInterface
  private interface Item<T> {
    void write(T value, int index) throws IOException;
  }

  private <T> void array(String name, Collection<T> values, Item<T> item) throws IOException {
    json.writeArrayFieldStart(name);
    int index = 0;
    for (T value : values) {
      json.writeStartObject();
      item.write(value, index++);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void countries(List<Country> countries) throws IOException {
    json.writeArrayFieldStart("countries");
    for (Country country : countries) {
      json.writeString(country.code());
    }
    json.writeEndArray();
  }

  private void index(String name, OptionalInt index) throws IOException {
    if (index.isPresent()) {
      json.writeNumberField(name, index.getAsInt());
    } else {
      json.writeNullField(name);
    }
  }

  private void number(String name, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  private void text(String name, Optional<?> value) throws IOException {
    text(name, value.map(Object::toString).orElse(null));
  }

  private void text(String name, @org.jspecify.annotations.Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
