package org.briefwright.document.html;

import org.jsoup.nodes.Element;

/** How text looks: inside a link, in bold or large letters. */
record Ink(boolean linked, boolean bold) {

  static final Ink PLAIN = new Ink(false, false);

  /** The look inside {@code element} that stands in text of this look. */
  Ink of(Element element) {
    return switch (element.normalName()) {
      case "a" -> new Ink(true, bold);
      case "b", "strong" -> new Ink(linked, true);
      case "font" -> new Ink(linked, bold || isLarge(element.attr("size")));
      default -> this;
    };
  }

  /** Sizes of letters went from 1 to 7 with 3 in the middle; a plus sign counted from there. */
  private static boolean isLarge(String size) {
    return size.equals("4") || size.equals("5") || size.equals("6") || size.startsWith("+");
  }
}
