package org.briefwright.document.word;

import javax.xml.stream.XMLStreamReader;

/** Small questions to the element at which a reader stands. */
final class WordXml {

  private WordXml() {}

  /** The attribute of that local name, whatever its namespace; empty text where there is none. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether a switch such as {@code <w:vanish/>} is on. */
  static boolean isOn(XMLStreamReader xml) {
    String value = attribute(xml, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("none"));
  }
}
