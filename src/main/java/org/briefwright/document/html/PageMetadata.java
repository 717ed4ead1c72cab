package org.briefwright.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?(\\d\\d?)[/-]?(\\d\\d?)(?:[/_.-]|$)");

  /** 20251103 */
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");

  private final Document page;
  private final DayScanner scanner;
  private final Map<String, List<String>> metas;
  private final List<Claim> claims = new ArrayList<>();
  private final List<DateClaim> dates = new ArrayList<>();

  private PageMetadata(Document page, DayScanner scanner) {
    this.page = page;
    this.scanner = scanner;
    this.metas = metas(page);
  }

  static HeadClaims of(Document page, DayScanner scanner) {
    PageMetadata metadata = new PageMetadata(page, scanner);
    JsonLd.in(page).forEach(metadata::addJsonLd);
    TITLES.forEach(name -> metadata.addMeta(name, Topic.TITLE));
    PUBLISHERS.forEach(name -> metadata.addMeta(name, Topic.PUBLISHER));
    AUTHORS.forEach(name -> metadata.addMeta(name, Topic.AUTHOR));
    DATES.forEach(metadata::addDate);
    metadata.addItemprops();
    metadata.addPageTitle();
    metadata.addAddress();
    metadata.addLanguage();
    return new HeadClaims(metadata.claims, metadata.dates);
  }

  private void addJsonLd(JsonLd.Work work) {
    work.headline().ifPresent(value -> add(Topic.TITLE, value, "JSON-LD headline"));
    work.publisher().ifPresent(value -> add(Topic.PUBLISHER, value, "JSON-LD publisher"));
    work.author().ifPresent(value -> add(Topic.AUTHOR, value, "JSON-LD author"));
    work.published().ifPresent(value -> addDay(value, "JSON-LD datePublished"));
  }

  private void addMeta(String name, Topic topic) {
    metas(name).forEach(value -> add(topic, value, name));
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

  /** "Headline | Site", "Headline - Site": the site last, where the rest is the headline. */
  private void addPageTitle() {
    String whole = Clean.fold(Clean.text(page.title()));
    Optional<Claim> known = claims.stream().filter(c -> c.topic() == Topic.TITLE).findFirst();
    Optional<TitleTag> parts = TitleTag.of(whole, known.map(Claim::value), headings());
    if (parts.isPresent()) {
      add(Topic.TITLE, parts.get().headline(), "title tag");
      add(Topic.PUBLISHER, parts.get().site(), "title tag");
    } else {
      // It may just as well name the site.
      add(Topic.FILE_TITLE, whole, "title tag");
    }
  }

  private List<String> headings() {
    return page.select("h1, h2, h3").stream().map(Element::text).limit(20).toList();
  }

  private void addAddress() {
    String address =
        List.of("link[rel=canonical]", "meta[property=og:url]").stream()
            .flatMap(selector -> page.select(selector).stream())
            .map(element -> element.attr(element.hasAttr("href") ? "href" : "content").strip())
            .filter(value -> value.startsWith("http"))
            .findFirst()
            .orElse("");
    if (address.isEmpty()) {
      return;
    }
    add(Topic.URL, address, "canonical link");
    host(address).ifPresent(host -> add(Topic.PUBLISHER, host, "address"));
    Matcher day = DAY_IN_ADDRESS.matcher(address);
    if (day.find()) {
      String written = day.group(1) + "-" + day.group(2) + "-" + day.group(3);
      scanner
          .scan(written)
          .forEach(found -> dates.add(new DateClaim(found, Trust.ADDRESS, "address of the page")));
    }
  }

  private static Optional<String> host(String address) {
    Matcher host = Pattern.compile("https?://(?:www\\.)?([^/:?#]{3,80})").matcher(address);
    return host.lookingAt() ? Optional.of(host.group(1)) : Optional.empty();
  }

  private void addLanguage() {
    String language = page.select("html[lang]").attr("lang").strip().toLowerCase(Locale.ROOT);
    if (language.matches("[a-z]{2}(?:[-_].*)?")) {
      claims.add(new Claim(Topic.LANGUAGE, language.substring(0, 2), "html lang"));
    }
  }
}
