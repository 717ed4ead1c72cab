package org.briefwright.press;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Finds tables with a repeated head that break badly: the head alone or with one row at the foot of
 * a page, or the last row alone on top of one. The engine has no rule for either; it has one for
 * how much room there must be for an element, and once the pages are laid out it is known how much
 * that is.
 */
final class TableBreaks {

  private static final Pattern TAGS = Pattern.compile("<!--.*?-->|<(table|tr)\\b", Pattern.DOTALL);

  // What the engine lays out, in parts of a point.
  private static final double DOTS = 20 * 4 / 3.0;

  private static final int MOST_LETTERS = 40;

  // Rows higher than this share of a page are left as they are.
  private static final double LARGEST_SHARE = 0.9;

  private static final double LARGEST_OPENING = 0.25;

  private static final int LAYOUTS_FOR_BLEMISHES = 3;

  private final List<PageBox> pages;
  private final boolean strict;
  private final Map<Element, Integer> room = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private TableBreaks(List<PageBox> pages, boolean strict) {
    this.pages = pages;
    this.strict = strict;
  }

  /**
   * A table that breaks badly and could break better.
   *
   * @param page from 1
   */
  private record Fault(int page, String problem) {}

  /**
   * Asks for more room where a table breaks badly.
   *
   * @param root the pages laid out from {@code xhtml}
   * @param layout how often pages were laid out; a first row alone is a blemish that is mended in
   *     the first ones, and never a reason to refuse the pages
   * @return to be laid out anew; nothing if all is well, or no room would help
   */
  static Optional<String> mend(Box root, String xhtml, int layout) {
    TableBreaks breaks = of(root, layout <= LAYOUTS_FOR_BLEMISHES);
    Optional<Element> one = breaks.room.keySet().stream().findFirst();
    return one.map(element -> breaks.marked(element.getOwnerDocument().getDocumentElement(), xhtml))
        .filter(mended -> !mended.equals(xhtml));
  }

  /**
   * What is said of pages that {@link #mend} would have laid out once more.
   *
   * @param layouts how often they were until {@code root}
   * @return names the first page, and the place on it
   */
  static PressException refusal(Box root, int layouts) {
    Fault first = of(root, false).faults.getFirst();
    return new PressException(
        "page " + first.page(),
        first.problem() + ", also after " + layouts + " layouts",
        "make the rows of the table shorter, or lower -fs-page-break-min-height in the style sheet");
  }

  private static TableBreaks of(Box root, boolean strict) {
    TableBreaks breaks = new TableBreaks(root.getLayer().getPages(), strict);
    if (breaks.pages.size() > 1) {
      breaks.walk(root);
    }
    return breaks;
  }

  private void walk(Box box) {
    if (box instanceof TableBox table && table.getStyle().isPaginateTable()) {
      look(table);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      walk(box.getChild(i));
    }
  }

  private void look(TableBox table) {
    Optional<TableSectionBox> head = Optional.empty();
    List<Box> rows = new ArrayList<>();
    for (int i = 0; i < table.getChildCount(); i++) {
      if (table.getChild(i) instanceof TableSectionBox section) {
        if (section.isHeader()) {
          head = Optional.of(section);
        } else if (!section.isFooter()) {
          section.getChildren().stream().filter(TableRowBox.class::isInstance).forEach(rows::add);
        }
      }
    }
    if (rows.isEmpty()) {
      return;
    }
    Box first = rows.getFirst();
    if (head.isPresent() && page(head.get()) < page(first)) {
      ask(
          table.getElement(),
          head.get().getHeight() + first.getHeight(),
          new Fault(
              page(head.get()) + 1, "only the head of a table stands here, above " + row(first)));
    }
    if (strict && rows.size() > 2 && page(first) < page(rows.get(1))) {
      int headed = head.map(Box::getHeight).orElse(0);
      int opening = headed + first.getHeight() + rows.get(1).getHeight();
      // Rather one long row at the foot than much of a page with nothing on it.
      if (opening < pageHeight() * LARGEST_OPENING) {
        ask(
            table.getElement(),
            opening,
            new Fault(page(first) + 1, "of a table only the first row stands here, " + row(first)));
      }
    }
    Box last = rows.getLast();
    if (rows.size() > 2 && page(rows.get(rows.size() - 2)) < page(last)) {
      Box before = rows.get(rows.size() - 2);
      ask(
          before.getElement(),
          before.getHeight() + last.getHeight(),
          new Fault(page(last) + 1, "of a table only the last row stands here, " + row(last)));
    }
  }

  private static String row(Box row) {
    Element element = row.getElement();
    String text = element == null ? "" : element.getTextContent().strip().replaceAll("\\s+", " ");
    return "\""
        + (text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) + "…" : text)
        + "\"";
  }

  private int page(Box box) {
    int page = 0;
    while (page + 1 < pages.size() && pages.get(page + 1).getTop() <= box.getAbsY()) {
      page++;
    }
    return page;
  }

  private int pageHeight() {
    PageBox sheet = pages.getFirst();
    return sheet.getBottom() - sheet.getTop();
  }

  private void ask(Element element, int dots, Fault fault) {
    if (dots < pageHeight() * LARGEST_SHARE && element.getAttribute("style").isEmpty()) {
      room.put(element, dots);
      faults.add(fault);
    }
  }

  /** The elements are found in the text by their numbers: both have them in the same order. */
  private String marked(Element root, String xhtml) {
    Map<String, Map<Integer, Integer>> byTag = new TreeMap<>();
    for (String tag : List.of("table", "tr")) {
      Map<Integer, Integer> numbers = new HashMap<>();
      NodeList all = root.getElementsByTagName(tag);
      for (int i = 0; i < all.getLength(); i++) {
        if (all.item(i) instanceof Element element && room.containsKey(element)) {
          numbers.put(i, room.getOrDefault(element, 0));
        }
      }
      byTag.put(tag, numbers);
    }
    Map<String, Integer> seen = new HashMap<>();
    Matcher tags = TAGS.matcher(xhtml);
    StringBuilder mended = new StringBuilder();
    while (tags.find()) {
      String tag = tags.group(1);
      if (tag != null) {
        int number = seen.getOrDefault(tag, 0);
        seen.put(tag, number + 1);
        Integer dots = byTag.getOrDefault(tag, Map.of()).get(number);
        if (dots != null) {
          tags.appendReplacement(mended, Matcher.quoteReplacement(tags.group() + style(dots)));
        }
      }
    }
    return tags.appendTail(mended).toString();
  }

  private static String style(int dots) {
    return String.format(
        Locale.ROOT, " style=\"-fs-page-break-min-height: %.1fpt\"", dots / DOTS + 1);
  }
}
