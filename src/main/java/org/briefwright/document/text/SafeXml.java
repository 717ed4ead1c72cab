package org.briefwright.document.text;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.briefwright.document.draft.Unreadable;

/**
 * The only place where this room makes a parser of XML. Document types are refused, so that no
 * entity is ever declared, expanded or fetched.
 *
 * @see "OWASP, XML External Entity Prevention: disallow DTDs completely"
 */
public final class SafeXml {

  private SafeXml() {}

  /** A reader of {@code in}; move it on with {@link #next} only. */
  public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("refers to " + systemId);
    });
    return factory.createXMLStreamReader(in);
  }

  /**
   * Moves on, as {@link XMLStreamReader#next}.
   *
   * @throws Unreadable at a document type
   */
  public static int next(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new Unreadable("declares a document type inside, which is refused", "save it anew");
    }
    return event;
  }
}
