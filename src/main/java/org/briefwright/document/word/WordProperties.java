package org.briefwright.document.word;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.text.Clean;
import org.briefwright.document.text.SafeXml;

/**
 * What the properties of a Word file claim. The day on which the file was made says little: it may
 * be that of a template, or of the last conversion.
 */
record WordProperties(List<Claim> claims, List<DateClaim> dates) {

  static WordProperties none() {
    return new WordProperties(List.of(), List.of());
  }

  static WordProperties read(InputStream part, DayScanner scanner) throws XMLStreamException {
    List<Claim> claims = new ArrayList<>();
    List<DateClaim> dates = new ArrayList<>();
    XMLStreamReader xml = SafeXml.reader(part);
    while (xml.hasNext()) {
      if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "title" -> add(claims, Topic.FILE_TITLE, xml.getElementText());
        case "creator" -> add(claims, Topic.AUTHOR, xml.getElementText());
        case "created" ->
            scanner.scan(xml.getElementText().replace('T', ' ')).stream()
                .limit(1)
                .map(day -> new DateClaim(day, Trust.FILE_CREATION, "creation date of the file"))
                .forEach(dates::add);
        default -> {}
      }
    }
    return new WordProperties(List.copyOf(claims), List.copyOf(dates));
  }

  private static void add(List<Claim> claims, Topic topic, String value) {
    String text = Clean.fold(Clean.text(value));
    if (!text.isEmpty()) {
      claims.add(new Claim(topic, text, "properties of the file"));
    }
  }
}
