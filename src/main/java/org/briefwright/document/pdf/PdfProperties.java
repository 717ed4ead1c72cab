package org.briefwright.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.text.Clean;
import org.briefwright.document.text.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of a PDF claim, in its information dictionary and its XMP packet. The day on
 * which the file was made says little: text is often made into a PDF long after it was published.
 */
record PdfProperties(List<Claim> claims, List<DateClaim> dates) {

  private static final String DC = "http://purl.org/dc/elements/1.1/";

  static PdfProperties of(PDDocument pdf, DayScanner scanner) {
    List<Claim> claims = new ArrayList<>();
    PDDocumentInformation info = pdf.getDocumentInformation();
    add(claims, Topic.FILE_TITLE, info.getTitle());
    add(claims, Topic.AUTHOR, info.getAuthor());
    List<DateClaim> dates = new ArrayList<>();
    created(info)
        .map(day -> DateClaim.of(day, Trust.FILE_CREATION, "creation date of the file"))
        .ifPresent(dates::add);
    PDMetadata packet = pdf.getDocumentCatalog().getMetadata();
    if (packet != null) {
      addPacket(packet, scanner, claims, dates);
    }
    return new PdfProperties(List.copyOf(claims), List.copyOf(dates));
  }

  /** In the zone that the file itself gives. */
  private static Optional<LocalDate> created(PDDocumentInformation info) {
    Calendar created = info.getCreationDate();
    if (created == null) {
      return Optional.empty();
    }
    ZoneId zone = created.getTimeZone().toZoneId();
    return Optional.of(created.toInstant().atZone(zone).toLocalDate());
  }

  private static void add(List<Claim> claims, Topic topic, @Nullable String value) {
    String text = value == null ? "" : Clean.fold(Clean.text(value));
    if (!text.isEmpty() && text.length() < 500) {
      claims.add(new Claim(topic, text, "properties of the file"));
    }
  }

  // A faulty packet claims nothing; the text of the file is what matters.
  private static void addPacket(
      PDMetadata packet, DayScanner scanner, List<Claim> claims, List<DateClaim> dates) {
    try (InputStream in = packet.exportXMPMetadata()) {
      XMLStreamReader xml = SafeXml.reader(in);
      Topic topic = Topic.URL;
      while (xml.hasNext()) {
        if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        String name = xml.getLocalName();
        if (DC.equals(xml.getNamespaceURI())) {
          topic =
              "title".equals(name)
                  ? Topic.FILE_TITLE
                  : "creator".equals(name) ? Topic.AUTHOR : Topic.URL;
        } else if ("li".equals(name) && topic != Topic.URL) {
          add(claims, topic, xml.getElementText());
        } else if ("CreateDate".equals(name) && dates.isEmpty()) {
          scanner.scan(xml.getElementText().replace('T', ' ')).stream()
              .limit(1)
              .map(day -> new DateClaim(day, Trust.FILE_CREATION, "creation date of the file"))
              .forEach(dates::add);
        }
      }
    } catch (IOException | XMLStreamException | RuntimeException faulty) {
      return;
    }
  }
}
