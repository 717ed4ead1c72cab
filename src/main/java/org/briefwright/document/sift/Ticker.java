package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of nothing but currency or stock codes and numbers is a ticker: "EUR/KZT 612.40 RUB/KZT
 * 6.62". At least one code in capitals and a number for each two other words make it one.
 */
final class Ticker implements LineRule {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Override
  public Optional<String> reason(Line line) {
    if (line.words() < 2 || line.words() > 40 || line.endsWithStop()) {
      return Optional.empty();
    }
    List<String> words = Tokens.asWritten(line.text());
    long codes = words.stream().filter(word -> CODE.matcher(word).matches()).count();
    long numbers = words.stream().filter(word -> NUMBER.matcher(word).matches()).count();
    boolean pair = codes >= 2 && numbers >= 1;
    boolean ticker =
        (pair || codes >= 1 && numbers >= 2)
            && numbers * 3 >= words.size()
            && line.hasNoLowerCaseWord()
            && codes + numbers >= words.size() - 1;
    return ticker ? Optional.of("ticker") : Optional.empty();
  }
}
