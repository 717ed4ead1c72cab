package org.briefwright.document.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Which elements of a page are furniture by what they are or are called. */
final class Zones {

  private static final ZoneWords WORDS = ZoneWords.read();

  /** Never read, nor listed as dropped. */
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "head",
          "select",
          "datalist",
          "map",
          "progress",
          "meter");

  private static final Map<String, String> BY_TAG =
      Map.of(
          "nav", "navigation",
          "aside", "sidebar",
          "footer", "site footer",
          "figcaption", "caption",
          "caption", "caption",
          "button", "site control",
          "dialog", "site control",
          "label", "site control",
          "address", "contact",
          "menu", "navigation");

  private static final Map<String, String> BY_ROLE =
      Map.of(
          "navigation", "navigation",
          "banner", "site header",
          "contentinfo", "site footer",
          "complementary", "sidebar",
          "search", "site control",
          "dialog", "site control",
          "alert", "site control",
          "menu", "navigation",
          "toolbar", "site control",
          "tooltip", "hidden on the page");

  private static final int FEWEST_FIELDS = 2;
  private static final int LONGEST_FIELD = 80;
  private static final int MOST_WORDS_OF_FIELD = 8;

  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param title the heading of the article: whatever holds it is no furniture
   */
  Zones(Optional<Element> title) {
    for (Element at = title.orElse(null); at != null; at = at.parent()) {
      holders.add(at);
    }
  }

  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  /** Why {@code element} is furniture; empty where it isn't. */
  Optional<String> reason(Element element) {
    if (isHidden(element)) {
      return Optional.of("hidden on the page");
    }
    if (holders.contains(element) || isArticleText(element) || isRoot(element)) {
      return Optional.empty();
    }
    if (element.normalName().equals("footer") && element.closest("article") != null) {
      return Optional.of("byline");
    }
    if (isRecord(element)) {
      return Optional.of("record of the page");
    }
    Optional<String> reason =
        Optional.ofNullable(BY_TAG.get(element.normalName()))
            .or(() -> Optional.ofNullable(BY_ROLE.get(element.attr("role"))));
    if (reason.isEmpty() && isPageHeader(element)) {
      reason = Optional.of("site header");
    }
    return reason.or(() -> byName(element));
  }

  boolean isArticleText(Element element) {
    return element.attr("itemprop").equals("articleBody")
        || WORDS.isArticleText(element.className())
        || WORDS.isArticleText(element.id());
  }

  private Optional<String> byName(Element element) {
    if (element.className().isEmpty() && element.id().isEmpty()) {
      return Optional.empty();
    }
    return WORDS.reason(element.className()).or(() -> WORDS.reason(element.id()));
  }

  private static boolean isHidden(Element element) {
    String style = element.attr("style");
    boolean byStyle = false;
    if (!style.isEmpty()) {
      String folded = style.toLowerCase(Locale.ROOT).replace(" ", "");
      byStyle = folded.contains("display:none") || folded.contains("visibility:hidden");
    }
    return byStyle || element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
  }

  private static boolean isRoot(Element element) {
    String name = element.normalName();
    return name.equals("body")
        || name.equals("html")
        || name.equals("main")
        || name.equals("article");
  }

  /** A list of fields under which a page is filed ("Status: proposed"), none of them a sentence. */
  private static boolean isRecord(Element element) {
    if (!element.normalName().equals("dl")) {
      return false;
    }
    Elements values = element.select("dd");
    return values.size() >= FEWEST_FIELDS
        && values.stream()
            .map(Element::text)
            .allMatch(text ->
                text.length() <= LONGEST_FIELD
                    && !text.endsWith(".")
                    && text.split(" ").length <= MOST_WORDS_OF_FIELD);
  }

  /** A header that belongs to the page, not to an article in it. */
  private static boolean isPageHeader(Element element) {
    return element.normalName().equals("header") && element.closest("article, main") == null;
  }
}
