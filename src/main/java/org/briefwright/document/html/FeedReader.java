package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.date.Written;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Unreadable;
import org.briefwright.document.text.Clean;
import org.briefwright.fact.Notice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed: RSS 2.0, RSS 1.0 (RDF) or Atom. Each entry is a document of its own, published by
 * the feed's channel unless it names another source.
 *
 * <p>The parser forgives what is not well formed, knows no document types and fetches nothing. A
 * feed that declares entities is refused all the same.
 *
 * @see "RSS 2.0 Specification, RSS Advisory Board; RFC 4287, The Atom Syndication Format"
 */
public final class FeedReader {

  private static final Pattern ENTITIES = Pattern.compile("<!(?:ENTITY|DOCTYPE[^>\\[]{0,500}\\[)");

  private static final String REMEDY = "look at the feed; its other entries are read";

  private static final List<String> TEXTS =
      List.of("content:encoded", "content", "description", "summary");
  private static final List<String> DAYS =
      List.of("pubDate", "published", "issued", "dc:date", "dcterms:issued", "updated", "modified");
  private static final Pattern CLOSED =
      Pattern.compile("</(?:\\w{1,20}:)?(?:rss|feed|RDF)\\s*>", Pattern.CASE_INSENSITIVE);

  private static final List<String> AUTHORS = List.of("author", "dc:creator", "itunes:author");

  private final DayScanner scanner;
  private final Budget budget;
  private final List<Notice> notices;
  private String file = "";

  private FeedReader(DayScanner scanner, Budget budget, List<Notice> notices) {
    this.scanner = scanner;
    this.budget = budget;
    this.notices = notices;
  }

  /**
   * An entry, which may be broken.
   *
   * @param source its own words, by which it can be told from others
   */
  public record Entry(String source, Optional<Draft> draft, Optional<Unreadable> fault) {}

  /**
   * The entries in the order of the feed.
   *
   * @param file its name in notices
   * @param notices what was noticed while decoding; the first entry tells it
   * @throws Unreadable if it declares entities, or has no entry
   */
  public static List<Entry> read(
      String file, String xml, Budget budget, DayScanner scanner, List<Notice> notices) {
    if (ENTITIES.matcher(xml).find()) {
      throw new Unreadable(
          "declares a document type inside, which is refused", "take the declaration out");
    }
    Parser parser = Parser.xmlParser().setMaxDepth((int) budget.of(Ceiling.DEPTH));
    Document feed = parser.parseInput(new WatchedReader(xml, budget), "");
    budget.look();
    FeedReader reader = new FeedReader(scanner, budget, withEnd(file, xml, notices));
    reader.file = file;
    List<Entry> entries = new ArrayList<>();
    for (Element item : feed.select("item, entry")) {
      try {
        entries.add(reader.entry(feed, item, entries.isEmpty()));
      } catch (Unreadable limit) {
        // what was read before a limit was reached still counts
        entries.add(new Entry("", Optional.empty(), Optional.of(limit)));
        break;
      }
    }
    if (entries.isEmpty()) {
      throw new Unreadable("is a feed without entries", "leave it out, or fetch it again");
    }
    return entries;
  }

  /** With a word about a feed that breaks off. */
  private static List<Notice> withEnd(String file, String xml, List<Notice> notices) {
    List<Notice> all = new ArrayList<>(notices);
    if (!CLOSED.matcher(xml).find()) {
      all.add(
          Notice.of(
              file,
              "is a feed that breaks off before its closing tag: its last entry may be cut",
              "fetch it again"));
    }
    return all;
  }

  private Entry entry(Document feed, Element item, boolean first) {
    budget.spend(Ceiling.PARTS, 1);
    String title = child(item, List.of("title")).map(FeedReader::markup).orElse("");
    String text = child(item, TEXTS).map(FeedReader::markup).orElse("");
    String source = title + "\n" + link(item).orElse("") + "\n" + text;
    if (title.isBlank() && text.isBlank()) {
      return new Entry(
          source,
          Optional.empty(),
          Optional.of(new Unreadable("has neither title nor text", REMEDY)));
    }
    List<Notice> told = new ArrayList<>(first ? notices : List.of());
    List<DateClaim> dates = dates(item, told);
    Draft page = HtmlReader.read(page(title, text), budget, scanner, List.of());
    List<Claim> claims = new ArrayList<>(claims(feed, item));
    claims.addAll(page.claims());
    return new Entry(
        source,
        Optional.of(new Draft(page.make(), page.blocks(), claims, dates, told)),
        Optional.empty());
  }

  /** The entry as the page that it would be: so furniture in it is found as on pages. */
  private static String page(String title, String text) {
    return "<html><head><title>"
        + title
        + "</title></head><body><h1>"
        + title
        + "</h1><div class=\"entry-content\">"
        + text
        + "</div></body></html>";
  }

  private List<Claim> claims(Document feed, Element item) {
    List<Claim> claims = new ArrayList<>();
    add(claims, Claim.Topic.PUBLISHER, sourceOf(item), "source of the entry");
    add(claims, Claim.Topic.PUBLISHER, channel(feed), "title of the feed");
    add(claims, Claim.Topic.AUTHOR, child(item, AUTHORS).map(FeedReader::name), "feed");
    add(claims, Claim.Topic.URL, link(item), "feed");
    return claims;
  }

  private static void add(
      List<Claim> claims, Claim.Topic topic, Optional<String> value, String from) {
    value
        .map(Clean::text)
        .map(Clean::fold)
        .filter(text -> !text.isBlank() && text.length() < 500)
        .ifPresent(text -> claims.add(new Claim(topic, text, from)));
  }

  private static Optional<String> sourceOf(Element item) {
    return child(item, List.of("source"))
        .map(source -> child(source, List.of("title")).orElse(source).text())
        .or(() -> child(item, List.of("dc:publisher")).map(Element::text));
  }

  private static Optional<String> channel(Document feed) {
    Element head = feed.selectFirst("channel");
    Element root = head == null ? feed.selectFirst("feed") : head;
    return Optional.ofNullable(root)
        .flatMap(channel -> child(channel, List.of("title")))
        .map(title -> Parser.unescapeEntities(title.text(), false));
  }

  /** Of Atom the name inside; of RSS the name in brackets behind an address. */
  private static String name(Element author) {
    String text = child(author, List.of("name")).orElse(author).text();
    int open = text.indexOf('(');
    return text.indexOf('@') >= 0 && open > 0 && text.endsWith(")")
        ? text.substring(open + 1, text.length() - 1)
        : text;
  }

  private static Optional<String> link(Element item) {
    return item.children().stream()
        .filter(child -> child.tagName().equals("link"))
        .filter(child -> List.of("", "alternate").contains(child.attr("rel")))
        .map(child -> child.hasAttr("href") ? child.attr("href") : child.text())
        .filter(address -> address.startsWith("http"))
        .findFirst();
  }

  private List<DateClaim> dates(Element item, List<Notice> told) {
    for (String name : DAYS) {
      Optional<String> written = child(item, List.of(name)).map(Element::text);
      if (written.isPresent()) {
        Optional<Written> day =
            scanner.scan(written.get().replace('T', ' ')).stream()
                .filter(found -> found.year().isPresent())
                .findFirst();
        if (day.isPresent()) {
          return List.of(new DateClaim(day.get(), Trust.HEADER, "feed " + name));
        }
        told.add(
            Notice.of(
                file,
                name + " \"" + Clean.fold(Clean.text(written.get())) + "\" is no day",
                "put the right day into the manifest"));
      }
    }
    return List.of();
  }

  /** The first child that is called so, of the names in their order. */
  private static Optional<Element> child(Element parent, List<String> names) {
    return names.stream()
        .flatMap(name -> parent.children().stream().filter(child -> child.tagName().equals(name)))
        .findFirst();
  }

  /** The HTML that an element holds: as text, or in Atom's "xhtml" as elements. */
  private static String markup(Element element) {
    String type = element.attr("type");
    if (element.childrenSize() > 0) {
      return element.html();
    }
    String text = element.wholeText();
    return type.equals("text") ? text.replace("&", "&amp;").replace("<", "&lt;") : text;
  }
}
