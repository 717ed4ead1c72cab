package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names of publishers in the lines with which messages and newsletters begin. */
final class Stamps {

  /** "Border Radar, [19.09.2025 08:14]": a post copied out of a messenger. */
  private static final Pattern POST = Pattern.compile("^([^,\\[]{2,60}), \\[\\d");

  /** "24 Hills, Bishkek, 4 April 2025": an outlet, its town, the day. */
  private static final Pattern OUTLET = Pattern.compile("^([^,]{2,40}), \\p{Lu}[^,]{2,30}, ");

  /** "HILL WIRE 04-05-2025 18:40 GMT KG-ROADS-SNOW": the slug of an agency. */
  private static final Pattern SLUG =
      Pattern.compile("^(\\p{Lu}{2,20}(?: \\p{Lu}{2,20}){1,4}) \\d");

  /** "Lake Wire <desk@lakewire.example>" */
  private static final Pattern SENDER =
      Pattern.compile("^([^<@]{2,60}) <[^<>@ ]{1,60}@([^<>@ .]{2,60})\\.[^<>@ ]{2,60}>");

  private Stamps() {}

  /** Who stands at the beginning of a line that is there for its date. */
  static Optional<String> publisher(Line line, OutletWords outlets) {
    Matcher post = POST.matcher(line.text());
    if (post.find()) {
      return Optional.of(post.group(1));
    }
    Matcher slug = SLUG.matcher(line.text());
    if (slug.find() && line.isAllCapitals()) {
      return Optional.of(slug.group(1)).filter(outlets::isName);
    }
    Matcher outlet = OUTLET.matcher(line.text());
    if (outlet.find()) {
      String name = outlet.group(1);
      // a place has neither figure nor point in its name
      boolean made =
          name.chars().anyMatch(c -> Character.isDigit(c) || c == '.')
              && name.chars().anyMatch(Character::isLetter);
      return Optional.of(name).filter(any -> made || outlets.isName(name));
    }
    return Optional.empty();
  }

  /**
   * The words of a sender's name that are also its address: no person's. What else is in the name
   * says what is sent: "Lake Wire Newsletter".
   */
  static Optional<String> sender(String text) {
    Matcher sender = SENDER.matcher(text);
    if (!sender.find()) {
      return Optional.empty();
    }
    String[] words = sender.group(1).strip().split(" ");
    return IntStream.iterate(words.length, end -> end > 0, end -> end - 1)
        .mapToObj(end -> String.join(" ", List.of(words).subList(0, end)))
        .filter(name -> squeezed(name).equals(squeezed(sender.group(2))))
        .findFirst();
  }

  private static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^the", "");
  }
}
