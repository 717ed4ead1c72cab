package org.briefwright.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes records as JSON text and reads them back, equal to the last digit and letter. */
final class Freezer {

  // What is read here was written here, so the guards against foreign JSON would only hit long
  // documents.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxDocumentLength(-1)
                  .build())
          .build();

  private final Shapes shapes = new Shapes();

  /**
   * @param document whose citations need not name it; empty for none
   */
  String freeze(Record value, String document) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      shapes.of(value.getClass()).write(json, value, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * @param document as given to {@link #freeze}
   */
  <T extends Record> T thaw(String frozen, Class<T> type, String document) {
    try (JsonParser json = FACTORY.createParser(frozen)) {
      json.nextToken();
      return type.cast(shapes.of(type).read(json, document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
