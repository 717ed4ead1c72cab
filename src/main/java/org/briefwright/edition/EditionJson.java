package org.briefwright.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.briefwright.brief.Reported;
import org.briefwright.fact.Document;
import org.briefwright.fact.Fact;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Notice;
import org.briefwright.press.Copy;

/**
 * Writes an edition as JSON: what it was made from, the facts of each document with the rule behind
 * each, and the brief as it is printed. The first line holds the identity.
 */
final class EditionJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private EditionJson() {}

  static String of(Edition edition) {
    return write(edition.manuscript(), Optional.of(edition.copy()), edition.notices());
  }

  /**
   * The same before it is printed: without the copy's hash and number of pages, and its notices.
   */
  static String of(Manuscript manuscript) {
    return write(manuscript, Optional.empty(), manuscript.notices());
  }

  private static String write(Manuscript edition, Optional<Copy> copy, List<Notice> notices) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json =
        FACTORY.createGenerator(out).enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)) {
      json.writeStartObject();
      identity(json, edition, copy);
      json.writeRaw("\n");
      json.writeFieldName("brief");
      new RecordJson(json).write(edition.brief());
      json.writeRaw("\n");
      documents(json, edition.texts());
      json.writeRaw("\n");
      json.writeFieldName("left_out");
      new RecordJson(json).write(edition.leftOut());
      json.writeFieldName("notices");
      new RecordJson(json).write(notices);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private static void identity(JsonGenerator json, Manuscript edition, Optional<Copy> copy)
      throws IOException {
    Order order = edition.order();
    json.writeObjectFieldStart("edition");
    json.writeStringField("name", order.name());
    json.writeStringField("label", edition.window().label());
    json.writeStringField("from", edition.window().from().toString());
    json.writeStringField("to", edition.window().to().toString());
    json.writeStringField("zone", order.zone().getId());
    json.writeNumberField("version", edition.version());
    json.writeStringField("marking", order.marking());
    json.writeStringField("moment", edition.moment().toString());
    json.writeStringField("program", Program.nameAndVersion());
    json.writeStringField("profile", order.profile());
    json.writeStringField("profile_sha256", edition.profileSha256());
    json.writeStringField("template", order.template());
    json.writeStringField("paper", order.paper().name());
    json.writeStringField("content_sha256", edition.contentSha256());
    if (copy.isPresent()) {
      json.writeStringField("pdf_sha256", copy.get().sha256());
      json.writeNumberField("pages", copy.get().pages());
    }
    json.writeEndObject();
  }

  private static void documents(JsonGenerator json, List<Reported> texts) throws IOException {
    json.writeArrayFieldStart("documents");
    int number = 0;
    for (Reported text : texts) {
      json.writeRaw(number == 0 ? "\n" : "");
      json.writeStartObject();
      json.writeNumberField("number", ++number);
      json.writeArrayFieldStart("copies");
      for (Document copy : text.copies()) {
        json.writeString(copy.file());
      }
      json.writeEndArray();
      json.writeFieldName("facts");
      new FactsJson(json).write(text.facts());
      rules(json, text.facts());
      json.writeEndObject();
      json.writeRaw("\n");
    }
    json.writeEndArray();
  }

  /** The rules behind the facts, one a fact, in the order of each layer. */
  private static void rules(JsonGenerator json, Facts facts) throws IOException {
    json.writeObjectFieldStart("rules");
    rules(json, "countries", facts.concerns());
    rules(json, "money", facts.money());
    rules(json, "statements", FactsJson.spoken(facts));
    rules(json, "dates", facts.dates());
    rules(json, "lags", facts.lags());
    json.writeEndObject();
  }

  private static void rules(JsonGenerator json, String layer, List<? extends Fact> facts)
      throws IOException {
    json.writeArrayFieldStart(layer);
    for (Fact fact : facts) {
      json.writeString(fact.grounds().toString());
    }
    json.writeEndArray();
  }
}
