package org.briefwright.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.document.draft.Unreadable;

/**
 * Tells the kind of a text by its beginning; the file's name decides only where that leaves doubt.
 */
final class KindOfText {

  private static final int LOOKED_AT = 20_000;
  private static final int TAGS_OF_A_PAGE = 4;

  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|div|span|a|br|h[1-6]|ul|ol|li|table|tr|td|head|body|title|meta|article|section"
              + "|main|header|footer|nav|strong|em|b|i|font|center|img|script|style)(?:\\s[^<>]{0,500})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,40}):(?:\\s.*)?");

  /** Fields that only mail programs write. */
  private static final Set<String> OF_MAIL =
      Set.of(
          "received",
          "message-id",
          "mime-version",
          "return-path",
          "delivered-to",
          "reply-to",
          "x-mailer",
          "content-type",
          "dkim-signature",
          "list-id",
          "list-unsubscribe",
          "sender");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("---[ \\t]*\\n(?:[A-Za-z_-]{1,40}:|#).*");
  private static final Pattern MARKED_HEADING = Pattern.compile("#{1,6} \\S.*");

  private KindOfText() {}

  /**
   * @param file the name of the file
   * @throws Unreadable if it is XML other than XHTML, or the name says that it is no text
   */
  static Kind of(String text, String file) {
    String start = text.substring(0, Math.min(LOOKED_AT, text.length())).stripLeading();
    String name = file.toLowerCase(Locale.ROOT);
    boolean page = isPage(start, name);
    requireNameOfText(name, page);
    if (page) {
      return Kind.HTML;
    }
    if (start.startsWith("<?xml")) {
      throw new Unreadable("is XML, which is not read unless it is XHTML", "save it as .html");
    }
    if (isMail(start, name.endsWith(".eml"))) {
      return Kind.MAIL;
    }
    boolean marked =
        name.endsWith(".md")
            || name.endsWith(".markdown")
            || FRONT_MATTER.matcher(start).lookingAt()
            || MARKED_HEADING.matcher(start).lookingAt();
    return marked ? Kind.MARKDOWN : Kind.PLAIN;
  }

  // A server that has no such file often sends a page that says so, under the file's name.
  private static void requireNameOfText(String name, boolean page) {
    String holds = page ? "holds a web page" : "holds plain text";
    if (name.endsWith(".pdf")) {
      throw new Unreadable(holds + ", no PDF", "fetch it again, or give it the ending it deserves");
    }
    if (name.endsWith(".docx")) {
      throw new Unreadable(
          holds + ", no Word document", "save it again, or give it the ending it deserves");
    }
  }

  private static boolean isPage(String start, String name) {
    String lower = start.substring(0, Math.min(1500, start.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html")
        || lower.startsWith("<html")
        || lower.contains("<html") && (lower.startsWith("<?xml") || lower.startsWith("<!"))) {
      return true;
    }
    boolean called = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    long tags = TAG.matcher(start).results().limit(TAGS_OF_A_PAGE).count();
    return start.startsWith("<") && tags >= TAGS_OF_A_PAGE
        || called && tags > 0 && !lower.startsWith("<?xml");
  }

  /** Whether the text begins with a header as mail programs write it. */
  private static boolean isMail(String start, boolean called) {
    int technical = 0;
    boolean from = false;
    List<String> lines = start.lines().limit(200).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        break;
      }
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        String name = field.group(1).toLowerCase(Locale.ROOT);
        technical += OF_MAIL.contains(name) ? 1 : 0;
        from |= "from".equals(name) || "subject".equals(name);
      } else if (!line.startsWith(" ")
          && !line.startsWith("\t")
          && !(i == 0 && line.startsWith("From "))) {
        return false;
      }
    }
    return from && (technical > 0 || called);
  }
}
