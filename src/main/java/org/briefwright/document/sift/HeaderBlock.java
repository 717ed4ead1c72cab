package org.briefwright.document.sift;

import java.util.Locale;
import java.util.Optional;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.date.Written;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 1: the fields that collectors of texts put above them, one a line: "Title: …", "Date: …",
 * "URL: …". Two such lines at the very top make a block of fields; each becomes a claim.
 */
final class HeaderBlock implements Step {

  private static final String REASON = "header field";
  private static final int LONGEST_NAME = 20;
  private static final int MOST_LINES_OF_HEAD = 10;

  private final DayScanner scanner;

  HeaderBlock(DayScanner scanner) {
    this.scanner = scanner;
  }

  @Override
  public void apply(Page page) {
    int end = 0;
    while (page.isPlain() && end < page.size() && isField(page.line(end).text())) {
      end++;
    }
    if (end < 2) {
      claimSubject(page);
      return;
    }
    for (int i = 0; i < end; i++) {
      String text = page.line(i).text();
      claim(page, name(text), text.substring(text.indexOf(':') + 1).strip());
      page.drop(i, REASON);
    }
  }

  /** "Subject: …" alone, below the head of a memorandum. */
  private static void claimSubject(Page page) {
    int end = page.isPlain() ? Math.min(MOST_LINES_OF_HEAD, page.firstProse()) : 0;
    for (int i = 0; i < Math.min(end, page.size()); i++) {
      String text = page.line(i).text();
      if (name(text).equals("subject") && !page.line(i).endsWithStop()) {
        page.claim(Topic.TITLE, text.substring(text.indexOf(':') + 1).strip(), REASON);
        page.drop(i, REASON);
        return;
      }
    }
  }

  private static boolean isField(String text) {
    return !topic(name(text)).isEmpty();
  }

  private static String name(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon <= LONGEST_NAME
        ? text.substring(0, colon).strip().toLowerCase(Locale.ROOT).replace('_', ' ')
        : "";
  }

  private static String topic(String name) {
    return switch (name) {
      case "title", "headline", "subject", "заголовок", "тема" -> "title";
      case "date",
          "sent",
          "published",
          "published at",
          "published on",
          "publication date",
          "publish date",
          "date published",
          "pubdate",
          "pub date",
          "дата" ->
          "date";
      case "author", "authors", "byline", "from", "автор", "от" -> "author";
      case "source",
          "source url",
          "publisher",
          "publication",
          "site",
          "site name",
          "website",
          "outlet",
          "newspaper",
          "domain",
          "источник" ->
          "publisher";
      case "url", "link", "canonical", "canonical url", "ссылка" -> "url";
      case "to",
          "cc",
          "section",
          "category",
          "language",
          "lang",
          "tags",
          "keywords",
          "id",
          "top image",
          "image",
          "images",
          "summary",
          "description",
          "text",
          "body",
          "content",
          "word count",
          "words",
          "copyright",
          "load date",
          "dateline",
          "length",
          "country",
          "topic" ->
          "other";
      default -> "";
    };
  }

  private void claim(Page page, String name, String value) {
    switch (topic(name)) {
      case "title" -> page.claim(Topic.TITLE, value, REASON);
      case "author" -> claimSender(page, value);
      case "publisher" -> page.claim(Topic.PUBLISHER, Bylines.host(value).orElse(value), REASON);
      case "url" -> page.claim(Topic.URL, value, REASON);
      case "date" -> claimDay(page, name, value);
      default -> {}
    }
  }

  /**
   * "Lake Wire <desk@lakewire.example>" is an outlet, "Ann Lee <ann@lakewire.example>" a person.
   */
  private static void claimSender(Page page, String value) {
    page.claim(Topic.AUTHOR, value.replaceFirst(" ?<[^<>]*@[^<>]*>$", ""), REASON);
    Stamps.sender(value).ifPresent(name -> page.claim(Topic.PUBLISHER, name, REASON));
  }

  private void claimDay(Page page, String name, String value) {
    Optional<Written> day = scanner.scan(value.replace('T', ' ')).stream().findFirst();
    day.ifPresent(found -> page.date(found, Trust.LINE, "header field " + name));
  }
}
