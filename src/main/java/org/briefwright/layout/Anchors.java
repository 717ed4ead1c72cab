package org.briefwright.layout;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Sees to it that every link of an edition has one place to go to. */
final class Anchors extends DefaultHandler {

  private final String file;
  private final Set<String> anchors = new HashSet<>();
  private final Set<String> targets = new LinkedHashSet<>();

  private Anchors(String file) {
    this.file = file;
  }

  /**
   * @throws LayoutException if two places have one name, or a link names none
   */
  static void check(String file, String xhtml) {
    Anchors found = new Anchors(file);
    try {
      SafeXml.read(xhtml, found);
    } catch (SAXException e) {
      throw new LayoutException(
          file, "the filled template is not well-formed: " + e.getMessage(), "mend its markup");
    }
    for (String target : found.targets) {
      if (!found.anchors.contains(target)) {
        throw new LayoutException(
            file,
            "a link leads to \"" + target + "\", which is nowhere in the edition",
            "print what has this anchor with th:id, or leave the link out");
      }
    }
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String id = attributes.getValue("id");
    if (id != null && !anchors.add(id)) {
      throw new LayoutException(
          file, "two places have the anchor \"" + id + "\"", "print th:id in one of them only");
    }
    String href = attributes.getValue("href");
    if (href != null && href.startsWith("#")) {
      targets.add(href.substring(1));
    }
  }
}
