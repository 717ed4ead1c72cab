package org.briefwright.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells elements that stand alone on the page from those that stand in a line of text. */
final class Inline {

  private static final Set<String> IN_LINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "mark", "q", "ruby", "rt", "rp", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br",
          "nobr", "label", "input", "picture", "source");

  private Inline() {}

  static boolean isBlock(Element element) {
    return !IN_LINE.contains(element.normalName());
  }
}
