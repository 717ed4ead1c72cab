package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.text.Clean;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the head of a page claims: JSON-LD before Open Graph, both before the older names, and the
 * page's address last. A time of modification is never taken for one of publication.
 */
final class PageMetadata {

  private static final List<String> DATES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "article:published",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "publish-date",
          "publish_date",
          "publishdate",
          "pubdate",
          "pub_date",
          "published_time",
          "originalpublicationdate",
          "article.published",
          "article_date_original",
          "citation_publication_date",
          "citation_date",
          "citation_online_date",
          "dcterms.issued",
          "dc.date.issued",
          "dcterms.date",
          "dc.date",
          "dc.terms.date",
          "dcterms.created",
          "dc.date.created",
          "date",
          "publication_date");

  private static final List<String> TITLES =
      List.of(
          "og:title",
          "citation_title",
          "parsely-title",
          "sailthru.title",
          "dcterms.title",
          "dc.title",
          "twitter:title");
  private static final List<String> PUBLISHERS =
      List.of(
          "og:site_name",
          "citation_publisher",
          "citation_journal_title",
          "dcterms.publisher",
          "dc.publisher",
          "publisher",
          "application-name");
  private static final List<String> AUTHORS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "citation_author",
          "dcterms.creator",
          "dc.creator",
          "byl");

  private static final SiteWords WORDS = SiteWords.read();

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d?)[/-]?(\\d\\d?)(?:[/_.-]|$)");

  /** A word in small letters that is not one of those inside names. */
  private static final Pattern LOWER_CASE_WORD =
      Pattern.compile("(?:^| )(?!(?:of|the|and|for|in|on) )\\p{Ll}");

  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]{3,80})");

  /** 20251103 */
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

  private final Document page;
  private final DayScanner scanner;
  private final Map<String, List<String>> metas;
  private final Signboard signs;
  private final boolean isChannel;
  private final List<Claim> claims = new ArrayList<>();
  private final List<DateClaim> dates = new ArrayList<>();

  private PageMetadata(Document page, DayScanner scanner) {
    this.page = page;
    this.scanner = scanner;
    this.metas = metas(page);
    this.signs = new Signboard(page, WORDS);
    this.isChannel = isChannel();
  }

  static HeadClaims of(Document page, DayScanner scanner) {
    PageMetadata metadata = new PageMetadata(page, scanner);
    JsonLd data = JsonLd.in(page);
    data.works().forEach(metadata::addJsonLd);
    TITLES.forEach(name -> metadata.addMeta(name, Topic.TITLE));
    PUBLISHERS.forEach(name -> metadata.addMeta(name, Topic.PUBLISHER));
    data.site().ifPresent(name -> metadata.addPublisher(name, "JSON-LD name of the site"));
    AUTHORS.forEach(name -> metadata.addMeta(name, Topic.AUTHOR));
    DATES.forEach(metadata::addDate);
    metadata.addItemprops();
    metadata.addPageTitle();
    metadata.addSigns();
    metadata.signs.feed().ifPresent(name -> metadata.addPublisher(name, "name of the feed"));
    metadata.addHandle();
    metadata.addAddress();
    metadata.addLanguage();
    return new HeadClaims(metadata.claims, metadata.dates, metadata.sites());
  }

  private List<String> sites() {
    return Stream.concat(values(Topic.PUBLISHER), signs.sites().stream()).distinct().toList();
  }

  private void addJsonLd(JsonLd.Work work) {
    work.headline().ifPresent(value -> add(Topic.TITLE, value, "JSON-LD headline"));
    work.publisher().ifPresent(value -> add(Topic.PUBLISHER, value, "JSON-LD publisher"));
    work.author().ifPresent(value -> add(Topic.AUTHOR, value, "JSON-LD author"));
    work.published().ifPresent(value -> addDay(value, "JSON-LD datePublished"));
  }

  private void addMeta(String name, Topic topic) {
    for (String value : metas(name)) {
      if (topic == Topic.PUBLISHER) {
        addPublisher(value, name);
      } else {
        add(topic == Topic.TITLE && isChannel ? Topic.PUBLISHER : topic, value, name);
      }
    }
  }

  /** Whether the page belongs to a network whose posts have no titles, only channels. */
  private boolean isChannel() {
    return metas("og:site_name").stream().anyMatch(WORDS::hasChannels);
  }

  private void addDate(String name) {
    metas(name).forEach(value -> addDay(value, "meta " + name));
  }

  private List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> metas(Document page) {
    Map<String, List<String>> metas = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      Stream.of(meta.attr("property"), meta.attr("name"), meta.attr("itemprop"))
          .filter(name -> !name.isEmpty())
          .findFirst()
          .map(name -> name.toLowerCase(Locale.ROOT))
          .ifPresent(name ->
              metas.computeIfAbsent(name, any -> new ArrayList<>()).add(meta.attr("content")));
    }
    return metas;
  }

  private void addItemprops() {
    for (Element element : page.select("[itemprop=datePublished]:not(meta)")) {
      String value =
          element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
      addDay(value, "itemprop datePublished");
    }
  }

  private void add(Topic topic, String value, String from) {
    String folded = Clean.fold(Clean.text(value));
    String text = topic == Topic.AUTHOR ? folded.replaceFirst("^[Bb]y ", "") : folded;
    boolean address = text.startsWith("http") || text.startsWith("@") || text.startsWith("/");
    if (!text.isEmpty() && text.length() < 500 && (topic == Topic.URL || !address)) {
      claims.add(new Claim(topic, text, from));
    }
  }

  // Systems write the first second of 1970 where they know nothing.
  private void addDay(String value, String from) {
    String parted = COMPACT.matcher(value).replaceFirst("$1-$2-$3 ");
    scanner.scan(parted.replace('T', ' ')).stream()
        .filter(day -> day.year().isPresent() && day.year().getAsInt() > 1970)
        .limit(1)
        .forEach(day -> dates.add(new DateClaim(day, Trust.PAGE_METADATA, from)));
  }

  /** "Headline | Site", "Site: Headline"; the other claims of a title lose the site's name, too. */
  private void addPageTitle() {
    String whole = Clean.fold(Clean.text(page.title()));
    List<String> sites = sites();
    Optional<TitleTag> parts = TitleTag.of(whole, headlines(sites), sites, WORDS);
    List<String> known =
        Stream.concat(sites.stream(), parts.stream().map(TitleTag::site)).distinct().toList();
    claims.replaceAll(claim ->
        claim.topic() == Topic.TITLE
            ? new Claim(claim.topic(), TitleTag.without(claim.value(), known), claim.from())
            : claim);
    if (parts.isEmpty() && !isChannel) {
      parts = TitleTag.byCapitals(whole, WORDS);
    }
    if (parts.isPresent()) {
      add(Topic.TITLE, parts.get().headline(), "title tag");
      addPublisher(parts.get().site(), "title tag");
    } else if (!isChannel
        && !WORDS.isGeneric(whole)
        && sites.stream().noneMatch(whole::equalsIgnoreCase)) {
      addFileTitle(whole);
    }
  }

  /** It may just as well name the site: "Site - News". */
  private void addFileTitle(String whole) {
    String site = TitleTag.site(whole, WORDS);
    if (site.equals(whole) && !isNameAboveHeadline(whole)) {
      add(Topic.FILE_TITLE, whole, "title tag");
    } else {
      addPublisher(site, "title tag");
    }
  }

  /**
   * Whether the page shows {@code name} as its first heading, a name by its capitals, and another
   * below it that is no name: of the same level, or of any below the name of an outlet or office.
   */
  private boolean isNameAboveHeadline(String name) {
    String levels = WORDS.isOutlet(name) ? "h1, h2, h3" : "h1";
    List<String> first = page.select(levels).stream().map(Element::text).limit(2).toList();
    return first.size() == 2
        && first.getFirst().equalsIgnoreCase(name)
        && !LOWER_CASE_WORD.matcher(name).find()
        && LOWER_CASE_WORD.matcher(first.getLast()).find();
  }

  private Stream<String> values(Topic topic) {
    return claims.stream().filter(claim -> claim.topic() == topic).map(Claim::value);
  }

  /** What may be the headline, in small letters: what stands on the page and names no site. */
  private Set<String> headlines(List<String> sites) {
    Set<String> texts = new HashSet<>(signs.texts());
    headings().forEach(heading -> texts.add(heading.toLowerCase(Locale.ROOT)));
    sites.forEach(site -> texts.remove(site.toLowerCase(Locale.ROOT)));
    values(Topic.TITLE).forEach(title -> texts.add(title.toLowerCase(Locale.ROOT)));
    return texts;
  }

  private List<String> headings() {
    return page.select("h1, h2, h3").stream().map(Element::text).limit(20).toList();
  }

  /** What the page shows of its publisher and author. */
  private void addSigns() {
    signs.publishers().forEach(name -> addPublisher(name, "marked publisher"));
    signs.sites().stream().limit(1).forEach(name -> addPublisher(name, "name of the site"));
    signs.authors().forEach(name -> add(Topic.AUTHOR, name, "marked author"));
  }

  // A network carries what others publish: its channel is the publisher.
  private void addPublisher(String name, String from) {
    if (!WORDS.isCarrier(name)) {
      add(Topic.PUBLISHER, name, from);
    }
  }

  /** "@HillDesk": the name that the page gives itself elsewhere, where it has no better one. */
  private void addHandle() {
    metas("twitter:site").stream()
        .map(String::strip)
        .filter(handle -> handle.startsWith("@") && handle.length() > 2)
        .limit(1)
        .forEach(handle -> add(Topic.HOST, handle.substring(1), "twitter:site"));
  }

  private void addAddress() {
    String address = signs.address().orElse("");
    if (address.isEmpty()) {
      return;
    }
    add(Topic.URL, address, "address of the page");
    host(address).ifPresent(host -> add(Topic.HOST, host, "address"));
    Matcher day = DAY_IN_ADDRESS.matcher(address);
    if (day.find()) {
      String written = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
      scanner
          .scan(written)
          .forEach(found -> dates.add(new DateClaim(found, Trust.ADDRESS, "address of the page")));
    }
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.lookingAt() ? Optional.of(host.group(1)) : Optional.empty();
  }

  private void addLanguage() {
    String language = page.select("html[lang]").attr("lang").strip().toLowerCase(Locale.ROOT);
    if (language.matches("[a-z]{2}(?:[-_].*)?")) {
      claims.add(new Claim(Topic.LANGUAGE, language.substring(0, 2), "html lang"));
    }
  }
}
