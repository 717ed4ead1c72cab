package org.briefwright.document.sift;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that ends with the credit of a picture is its caption: "… in Dushanbe, 24 March. Photo:
 * Agency", "… / REUTERS". The credit is the word for a picture with its maker, or an agency behind
 * a stroke, in the last dozen words.
 */
final class Caption implements LineRule {

  private static final int MOST_WORDS = 80;
  private static final int LAST_CHARACTERS = 110;

  private static final String PICTURE =
      "(?i:photo|photos|photograph|picture|image|images|illustration|foto|фото|снимок)";

  private static final Pattern CREDIT =
      Pattern.compile("(?:^|[\\s(\\[.|/—–-])" + PICTURE + " ?(?::|/|©) ?(.{0,70})$");

  // In a sentence "a photo by" is nothing special: here it must begin the line or follow a mark.
  private static final Pattern BY =
      Pattern.compile(
          "(?:^|[(\\[.|/—–-] ?)" + PICTURE + " (?:by|courtesy|credit|provided)\\b:? ?(.{0,70})$");

  private static final Pattern AGENCY =
      Pattern.compile(
          "(?:REUTERS/|AFP/|EPA/|TASS/|/ ?(?:Reuters|REUTERS|AFP|EPA|AP|TASS|Getty Images|Xinhua"
              + "|Sputnik|Shutterstock|ТАСС|РИА Новости)[)\\]]?$|© ?[A-Z].{0,40}$)");

  @Override
  public Optional<String> reason(Line line) {
    if (line.words() > MOST_WORDS || line.tokens().isEmpty()) {
      return Optional.empty();
    }
    String text = line.text();
    String end = text.substring(Math.max(0, text.length() - LAST_CHARACTERS));
    // Looking for a sign first spares most lines the patterns.
    boolean sign = end.indexOf('/') >= 0 || end.indexOf('©') >= 0;
    boolean caption =
        (sign || end.indexOf(':') >= 0) && hasMaker(CREDIT.matcher(end))
            || namesMaker(end) && hasMaker(BY.matcher(end))
            || sign && AGENCY.matcher(end).find() && isCaption(line);
    return caption ? Optional.of("caption") : Optional.empty();
  }

  private static boolean namesMaker(String text) {
    return text.contains(" by ")
        || text.contains(" courtesy")
        || text.contains(" credit")
        || text.contains(" provided");
  }

  // A credit names its maker and stops; a sentence about a photograph goes on.
  private static boolean hasMaker(Matcher credit) {
    if (!credit.find()) {
      return false;
    }
    String maker = credit.group(1);
    boolean lowerCase = !maker.isEmpty() && Character.isLowerCase(maker.codePointAt(0));
    return Tokens.asWritten(maker).size() <= 8 && !(lowerCase && maker.endsWith("."));
  }

  private static boolean isCaption(Line line) {
    return line.words() <= 50 && !line.text().contains("All rights");
  }
}
