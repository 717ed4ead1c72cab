package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where elements stand to one another in the order of the page. */
final class Position {

  private Position() {}

  static boolean isInside(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code element} begins after the end of {@code other}. */
  static boolean isAfter(Element element, Element other) {
    return compare(element, other) > 0;
  }

  /** Whether {@code element} ends before {@code other} begins. */
  static boolean isBefore(Element element, Element other) {
    return compare(element, other) < 0;
  }

  /** 0 where one holds the other. */
  private static int compare(Element one, Element other) {
    List<Element> path = path(one);
    List<Element> otherPath = path(other);
    for (int i = 0; i < Math.min(path.size(), otherPath.size()); i++) {
      if (path.get(i) != otherPath.get(i)) {
        return Integer.compare(
            path.get(i).elementSiblingIndex(), otherPath.get(i).elementSiblingIndex());
      }
    }
    return 0;
  }

  /** From the root down to the element. */
  private static List<Element> path(Element element) {
    List<Element> path = new ArrayList<>();
    for (Element at = element; at != null; at = at.parent()) {
      path.addFirst(at);
    }
    return path;
  }
}
