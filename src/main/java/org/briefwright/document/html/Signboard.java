package org.briefwright.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefwright.document.text.Clean;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of its site and its author: logos, links to the front page, marked names. */
final class Signboard {

  private static final String SITES =
      ".site-title, .site-name, #site-name, #site-title, .blog-title, .navbar-brand, .brand,"
          + " [class*=logo], [id*=logo], a[rel=home], [class*=site-title], [class*=sitename],"
          + " .masthead, header a[href=/], h1 a[href=/], .header a[href]:has(img[alt])";

  private static final String PUBLISHERS =
      "[itemprop=publisher] [itemprop=name], [itemprop=publisher][content], .tgme_page_title,"
          + " [itemprop=publisher]:not(:has(*))";

  private static final String AUTHORS =
      "[itemprop=author] [itemprop=name], [itemprop=author]:not(:has(*)), [rel=author],"
          + " .vcard .fn, .author-name, .author";

  /** A name is short, and a page has few places for it. */
  private static final int MOST_WORDS = 10;

  private static final int MOST_PLACES = 12;
  private static final int MOST_WORDS_OF_AUTHOR = 5;
  private static final int MOST_TEXTS = 5000;
  private static final int LONGEST_TEXT = 300;

  private static final Pattern FEED =
      Pattern.compile(
          "(?i)(?: ?[»|›:–—-])? ?(?:rss|atom)?[ -]?(?:news)?feed$|(?: ?[»|›:–—-])? ?(?:rss|atom)(?: 2\\.0)?$");

  private static final Pattern LOGO = Pattern.compile(" ?\\b(?:logo|logotype|логотип)$");

  private final Document page;
  private final SiteWords words;

  Signboard(Document page, SiteWords words) {
    this.page = page;
    this.words = words;
  }

  /** The names of the site above its text, in the order of the page. */
  List<String> sites() {
    return page.select(SITES).stream()
        .limit(MOST_PLACES)
        .filter(element -> element.closest("article, footer") == null)
        .flatMap(Signboard::shown)
        .map(name -> LOGO.matcher(Clean.fold(Clean.text(name))).replaceFirst(""))
        .filter(name -> isName(name, MOST_WORDS))
        .filter(name -> !words.isGeneric(name) && !words.isCarrier(name))
        .distinct()
        .toList();
  }

  /** The name of its feed, without what says that it is one: "Hill Wire » Feed". */
  Optional<String> feed() {
    return page
        .select("link[rel=alternate][type~=(?i)application/(?:rss|atom)\\+xml][title]")
        .stream()
        .limit(1)
        .map(link -> FEED.matcher(Clean.fold(Clean.text(link.attr("title")))).replaceFirst(""))
        .filter(name -> isName(name, MOST_WORDS) && !words.isGeneric(name))
        .findFirst();
  }

  /** Publishers that the page marks as such. */
  List<String> publishers() {
    return marked(PUBLISHERS, MOST_WORDS);
  }

  /** Authors that the page marks as such, above any comment. */
  List<String> authors() {
    return marked(AUTHORS, MOST_WORDS_OF_AUTHOR);
  }

  private List<String> marked(String selector, int mostWords) {
    return page.select(selector).stream()
        .limit(MOST_PLACES)
        .filter(element -> element.closest("[class*=comment]") == null)
        .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
        .map(name -> Clean.fold(Clean.text(name)))
        .filter(name -> isName(name, mostWords))
        .limit(1)
        .toList();
  }

  /** Its words; else what stands for its picture. */
  private static Stream<String> shown(Element element) {
    String text = element.text();
    return text.isBlank()
        ? element.select("img[alt]").stream().map(image -> image.attr("alt")).limit(1)
        : Stream.of(text);
  }

  private static boolean isName(String name, int mostWords) {
    return name.chars().anyMatch(Character::isLetter)
        && name.length() < 120
        && name.split(" ").length <= mostWords;
  }

  /**
   * The short texts of the page, in small letters: what stands there by itself may be its title.
   */
  Set<String> texts() {
    return page.body().select("*").stream()
        .limit(MOST_TEXTS)
        .map(element -> element.ownText().strip())
        .filter(text -> !text.isEmpty() && text.length() < LONGEST_TEXT)
        .map(text -> Clean.fold(Clean.text(text)).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** The page's own address: where a copy of it says where it came from. */
  Optional<String> address() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"),
            page.select("base[href]").attr("href"))
        .map(String::strip)
        .filter(address -> address.startsWith("http"))
        .findFirst();
  }
}
