package org.briefwright.document.sift;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Small print that shows by its signs: a line with a copyright sign; a short line with an e-mail
 * address; a line of nothing but hashtags, or but a time of day; the weather; a path of links such
 * as "Home › Economy".
 */
final class Notices implements LineRule {

  private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w{2,}");
  private static final Pattern OLD_COPYRIGHT = Pattern.compile("\\([cCсС]\\) ?(?:19|20)\\d\\d");
  // A sign without a year is the credit of a picture.
  private static final Pattern SIGN_AND_YEAR = Pattern.compile("©.{0,60}(?:19|20)\\d\\d");
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[apAP]\\.?[mM]\\.?)?");
  private static final int MOST_WORDS = 60;
  private static final int MOST_WORDS_OF_HEAD = 16;
  private static final int MOST_WORDS_OF_SOURCE = 14;
  private static final int MOST_WORDS_OF_REFERENCE = 40;

  /** "View this letter online: https://…" */
  private static final Pattern LED_LINK = Pattern.compile("^[^:]{3,60}: ?https?://\\S{4,200}$");

  /** Whose an entry of a list of links is, and how old: "via Hill Wire 3h", "2 hours ago". */
  private static final Pattern AGE =
      Pattern.compile(
          "via \\p{L}[^!?]{1,60}(?<!\\.)|(?:via .{2,60} )?\\d{1,2} ?(?:[hdwm]|hrs?|mins?|hours?|days?|weeks?)(?: ago)?");

  /** "Doe, J. (2020), The lakes, …": a work as bibliographies give it. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}’'-]{1,30}, (?:\\p{Lu}\\.[ -]?){1,3}.{0,80}\\((?:19|20)\\d\\d\\)[,.:]? ");

  private static final Pattern PAGE =
      Pattern.compile("(?i:\\bpage|\\bстр\\.|\\bстраница) \\d{1,4} (?:of|из) \\d{1,4}\\b");
  private static final Pattern TABLE =
      Pattern.compile(
          "^(?:Table|Figure|Fig\\.|Chart|Graph|Map|Box|Таблица|Рисунок|Рис\\.) ?\\d{1,3}[.:] ");
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,3}(?:/\\d{2,4})?");

  private static final Set<String> CONTACT =
      Set.of(
          "contact",
          "contacts",
          "press",
          "media",
          "email",
          "e",
          "mail",
          "tel",
          "phone",
          "fax",
          "editor",
          "write",
          "info",
          "тел",
          "почта",
          "редакция",
          "пресс");

  @Override
  public Optional<String> reason(Line line) {
    if (line.words() > MOST_WORDS) {
      return Optional.empty();
    }
    if (SIGN_AND_YEAR.matcher(line.text()).find() && line.words() <= 40
        || OLD_COPYRIGHT.matcher(line.text()).find()) {
      return Optional.of("copyright");
    }
    if (line.words() <= 4 && TIME.matcher(line.text()).matches()) {
      return Optional.of("time of day");
    }
    // "— Name (@name) date" signs a post that was set into the page.
    if (line.text().contains("(@") && "—–-".indexOf(line.text().charAt(0)) >= 0) {
      return Optional.of("source line");
    }
    if (line.words() <= 8 && line.text().contains("°")) {
      return Optional.of("weather");
    }
    if (isLink(line.text()) || LED_LINK.matcher(line.text()).find()) {
      return Optional.of("link");
    }
    if (line.words() <= MOST_WORDS_OF_SOURCE && AGE.matcher(line.text()).matches()) {
      return Optional.of("source line");
    }
    if (line.words() <= MOST_WORDS_OF_REFERENCE && REFERENCE.matcher(line.text()).find()) {
      return Optional.of("record of the page");
    }
    if (line.text().indexOf('@') > 0 && isContact(line)) {
      return Optional.of("contact");
    }
    if (line.text().startsWith("#") && isOnlyHashtags(line.text())) {
      return Optional.of("tags");
    }
    return isPath(line) ? Optional.of("navigation") : ofPaper(line);
  }

  /**
   * What stands on paper: "Page 2 of 4", "Table 3. Growth", the initials of who wrote and typed.
   */
  private static Optional<String> ofPaper(Line line) {
    if (line.words() <= MOST_WORDS_OF_HEAD && PAGE.matcher(line.text()).find()) {
      return Optional.of("running head");
    }
    if (TABLE.matcher(line.text()).find() && !line.endsWithStop()) {
      return Optional.of("caption");
    }
    return INITIALS.matcher(line.text()).matches() ? Optional.of("sign-off") : Optional.empty();
  }

  /** An address of the web and nothing else. */
  private static boolean isLink(String text) {
    boolean address = text.startsWith("http") || text.startsWith("www.");
    return address && text.indexOf(' ') < 0 && text.indexOf('.') > 0;
  }

  private static boolean isContact(Line line) {
    return ADDRESS.matcher(line.text()).find()
        && (line.words() <= 12 || line.tokens().stream().anyMatch(CONTACT::contains));
  }

  private static boolean isOnlyHashtags(String text) {
    for (String word : text.split("[ ,]+")) {
      if (!word.startsWith("#") || word.length() < 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPath(Line line) {
    String text = line.text();
    if (line.words() > 25 || line.endsWithStop()) {
      return false;
    }
    String[] parts = text.split(" ?[›»>→] ?| / ");
    boolean home = !line.tokens().isEmpty() && isHome(line.tokens().getFirst());
    boolean path = text.contains(" > ") || text.contains(" › ");
    boolean arrows = path || text.startsWith("←") || text.startsWith("→") || text.endsWith("→");
    boolean marked =
        text.startsWith("<<")
            || text.startsWith("» ")
            || text.startsWith("«") && !text.contains("»");
    return arrows || marked || home && parts.length >= 2;
  }

  private static boolean isHome(String token) {
    return "home".equals(token) || "главная".equals(token) || "main".equals(token);
  }
}
