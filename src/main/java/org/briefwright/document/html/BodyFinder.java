package org.briefwright.document.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.document.draft.Budget;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the element that holds the text of the article: from the whole page downwards, always into
 * the part that holds most of the prose, until the prose parts into several.
 *
 * <p>Prose is what stands in paragraphs and reads as sentences; words in links count for nothing.
 * Parts that are furniture by name count for nothing either, unless that leaves next to nothing:
 * then names on this page mean something else, and only tags are believed.
 */
final class BodyFinder {

  /**
   * The text of the article.
   *
   * @param reasons why elements are furniture
   */
  record Body(Element element, Map<Element, String> reasons) {

    /** Why {@code element} or what holds it is furniture. */
    Optional<String> reason(Element element) {
      for (Element at = element; at != null; at = at.parent()) {
        String reason = reasons.get(at);
        if (reason != null) {
          return Optional.of(reason);
        }
      }
      return Optional.empty();
    }
  }

  private static final double MOST_OF_IT = 0.7;
  private static final double ENOUGH_FOR_ARTICLE = 0.4;
  private static final double NEXT_TO_NOTHING = 0.2;
  private static final int FEW_WORDS = 40;

  private static final Set<String> CONTAINERS =
      Set.of(
          "body",
          "div",
          "section",
          "article",
          "main",
          "td",
          "tr",
          "tbody",
          "table",
          "center",
          "form",
          "span",
          "font",
          "header",
          "fieldset",
          "blockquote",
          "layer");

  private final Zones zones;
  private final Budget budget;
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, String> reasons = new IdentityHashMap<>();
  private int furnitureProse;
  private final boolean names;

  private BodyFinder(Zones zones, Budget budget, boolean names) {
    this.zones = zones;
    this.budget = budget;
    this.names = names;
  }

  static Body in(Document page, Zones zones, Budget budget) {
    BodyFinder byNames = new BodyFinder(zones, budget, true);
    int found = byNames.weigh(page.body(), false, false);
    if (found < FEW_WORDS || found < NEXT_TO_NOTHING * byNames.furnitureProse) {
      BodyFinder byTags = new BodyFinder(zones, budget, false);
      int more = byTags.weigh(page.body(), false, false);
      if (more > 2 * found) {
        return byTags.body(page);
      }
    }
    return byNames.body(page);
  }

  private Body body(Document page) {
    Element start = page.body();
    int all = weight(start);
    for (String selector :
        new String[] {"[itemprop=articleBody]", "article", "[role=main]", "main"}) {
      Optional<Element> marked =
          page.select(selector).stream()
              .filter(element -> weight(element) >= ENOUGH_FOR_ARTICLE * all)
              .reduce((one, other) -> weight(other) > weight(one) ? other : one);
      if (marked.isPresent() && weight(marked.get()) > 0) {
        start = marked.get();
        break;
      }
    }
    return new Body(descend(start), reasons);
  }

  private Element descend(Element from) {
    Element at = from;
    while (true) {
      int whole = weight(at);
      Optional<Element> heaviest =
          at.children().stream()
              .filter(child -> CONTAINERS.contains(child.normalName()))
              .filter(child -> weight(child) > 0 && weight(child) >= MOST_OF_IT * whole)
              .findFirst();
      if (heaviest.isEmpty()) {
        return at;
      }
      at = heaviest.get();
    }
  }

  private int weight(Element element) {
    return prose.getOrDefault(element, 0);
  }

  /**
   * Words of prose below {@code element}; kept for each.
   *
   * @param furniture whether something around it is furniture
   * @param inProse whether it is part of a paragraph that reads as prose
   */
  private int weigh(Element element, boolean furniture, boolean inProse) {
    budget.tick();
    if (Zones.isSilent(element)) {
      return 0;
    }
    boolean inFurniture = furniture;
    if (!inFurniture) {
      // In the middle of a sentence a name such as "date" only says how a word is to look.
      Optional<String> reason =
          zones
              .reason(element)
              .filter(why -> names || isByTag(element, why))
              .filter(why -> !inProse || Inline.isBlock(element) || why.startsWith("hidden"));
      reason.ifPresent(why -> reasons.put(element, why));
      inFurniture = reason.isPresent();
    }
    int words = ownProse(element);
    boolean prosaic = Inline.isBlock(element) ? words > 0 : inProse;
    furnitureProse += inFurniture ? words : 0;
    words = inFurniture ? 0 : words;
    for (Element child : element.children()) {
      words += weigh(child, inFurniture, prosaic);
    }
    prose.put(element, words);
    return words;
  }

  private static boolean isByTag(Element element, String reason) {
    return switch (element.normalName()) {
      case "nav", "footer", "button", "label", "figcaption", "menu" -> true;
      default -> reason.startsWith("hidden") && !element.attr("style").contains("none");
    };
  }

  /** Words of the text that stands in {@code element} itself or in inline elements of it. */
  private static int ownProse(Element element) {
    if (!Inline.isBlock(element) && element.parent() != null) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    gather(element, text);
    String own = text.toString();
    int words = own.isBlank() ? 0 : own.strip().split("\\s+").length;
    boolean sentence =
        own.indexOf('.') >= 0
            || own.indexOf('!') >= 0
            || own.indexOf('?') >= 0
            || own.indexOf('。') >= 0;
    return words >= 8 && sentence ? words : 0;
  }

  private static void gather(Element element, StringBuilder text) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText()).append(' ');
      } else if (node instanceof Element child
          && !Inline.isBlock(child)
          && !child.normalName().equals("a")
          && !Zones.isSilent(child)) {
        gather(child, text);
      }
    }
  }
}
