package org.briefwright.document.sift;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a few words that gives a telephone number and is no sentence is there for whoever wants
 * to call: "Press service of the ministry, tel. (312) 62 05 45", "Mr Sadykov, +996 3222 5 55 55".
 */
final class PhoneLine implements LineRule {

  private static final int MOST_WORDS = 24;

  // "tel. (312) 62 05 45", or a plus sign and all digits of an international number
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)\\b(?:tel|phone|telephone|fax|mobile|mob|тел|телефон|факс)[.:]{0,2} ?"
              + "[+(]{0,2}[0-9][0-9 ()/.-]{5,24}|(?<![\\p{L}0-9])\\+[0-9][0-9 ()-]{9,20}");

  @Override
  public Optional<String> reason(Line line) {
    boolean calls =
        line.words() <= MOST_WORDS && !line.endsWithStop() && NUMBER.matcher(line.text()).find();
    return calls ? Optional.of("contact") : Optional.empty();
  }
}
