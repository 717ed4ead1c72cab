package org.briefwright.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefwright.document.date.DateClaim;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.date.Trust;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;

/**
 * The block of {@code key: value} lines between two lines {@code ---} at the top of a Markdown
 * file.
 *
 * @param lines how many lines it takes, the fences included; 0 where there is none
 */
record FrontMatter(int lines, List<Claim> claims, List<DateClaim> dates) {

  private static final int LONGEST = 200;

  static FrontMatter of(List<TextLine> lines, DayScanner scanner) {
    int end = end(lines);
    List<Claim> claims = new ArrayList<>();
    List<DateClaim> dates = new ArrayList<>();
    for (TextLine line : lines.subList(0, end)) {
      int colon = line.text().indexOf(':');
      if (colon > 0 && line.indent() == 0) {
        String key = line.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
        add(key, unquoted(line.text().substring(colon + 1).strip()), scanner, claims, dates);
      }
    }
    return new FrontMatter(end, List.copyOf(claims), List.copyOf(dates));
  }

  private static int end(List<TextLine> lines) {
    if (lines.isEmpty() || !"---".equals(lines.getFirst().text())) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      String text = lines.get(i).text();
      if ("---".equals(text) || "...".equals(text)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static void add(
      String key, String value, DayScanner scanner, List<Claim> claims, List<DateClaim> dates) {
    if (value.isEmpty()) {
      return;
    }
    switch (key) {
      case "title" -> claims.add(claim(Topic.TITLE, value));
      case "publisher", "source", "site", "publication" ->
          claims.add(claim(Topic.PUBLISHER, value));
      case "author", "authors", "by" -> claims.add(claim(Topic.AUTHOR, value));
      case "url", "link", "canonical" -> claims.add(claim(Topic.URL, value));
      case "lang", "language" -> claims.add(claim(Topic.LANGUAGE, value));
      case "date", "published", "published_at", "pubdate" ->
          scanner.scan(value).stream()
              .limit(1)
              .map(day -> new DateClaim(day, Trust.HEADER, "front matter " + key))
              .forEach(dates::add);
      default -> {}
    }
  }

  private static Claim claim(Topic topic, String value) {
    return new Claim(topic, value, "front matter");
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(last) == value.charAt(0);
    return quoted ? value.substring(1, last) : value;
  }
}
