package org.briefwright.document.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.text.SafeXml;

/**
 * What the paragraph styles of a Word file are for. Styles carry names in the writer's language,
 * but those that come with Word keep their English one in the file.
 */
final class WordStyles {

  /** What a style is for. */
  enum Use {
    TITLE,
    HEADING,
    LIST,
    CAPTION,
    /** Contents, headers, footers: nobody's own words. */
    FURNITURE,
    TEXT
  }

  private final Map<String, Use> uses = new HashMap<>();

  static WordStyles read(Optional<? extends InputStream> part, Budget budget)
      throws XMLStreamException {
    WordStyles styles = new WordStyles();
    if (part.isPresent()) {
      XMLStreamReader xml = SafeXml.reader(part.get());
      String id = "";
      while (xml.hasNext()) {
        budget.tick();
        if (SafeXml.next(xml) != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        switch (xml.getLocalName()) {
          case "style" -> id = WordXml.attribute(xml, "styleId");
          case "name" -> styles.uses.put(id, use(WordXml.attribute(xml, "val")));
          case "outlineLvl" -> styles.addOutline(id, WordXml.attribute(xml, "val"));
          default -> {}
        }
      }
    }
    return styles;
  }

  private void addOutline(String id, String level) {
    boolean heading = level.length() == 1 && level.charAt(0) < '9';
    if (heading && of(id) == Use.TEXT) {
      uses.put(id, Use.HEADING);
    }
  }

  /** What the style with that id is for; where it has no entry, by the id itself. */
  Use of(String id) {
    return uses.getOrDefault(id, use(id));
  }

  private static Use use(String name) {
    String folded = name.toLowerCase(Locale.ROOT).replace(" ", "");
    if (folded.equals("title")) {
      return Use.TITLE;
    }
    if (folded.startsWith("heading") || folded.equals("subtitle")) {
      return Use.HEADING;
    }
    if (folded.startsWith("list")) {
      return Use.LIST;
    }
    if (folded.equals("caption")) {
      return Use.CAPTION;
    }
    boolean furniture =
        folded.startsWith("toc") || folded.equals("header") || folded.equals("footer");
    return furniture ? Use.FURNITURE : Use.TEXT;
  }
}
