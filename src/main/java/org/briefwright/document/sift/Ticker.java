package org.briefwright.document.sift;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of nothing but currency codes and numbers is a ticker: "USD/UZS 12700 EUR/UZS 13900". It
 * has two codes or more, one of them a currency's (ISO 4217), and at most one other word.
 */
final class Ticker implements LineRule {

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final int MOST_WORDS = 40;

  private final Set<String> currencies =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toSet());

  @Override
  public Optional<String> reason(Line line) {
    if (line.words() < 3 || line.words() > MOST_WORDS || line.endsWithStop()) {
      return Optional.empty();
    }
    List<String> words = Tokens.asWritten(line.text());
    long codes = words.stream().filter(word -> CODE.matcher(word).matches()).count();
    long numbers = words.stream().filter(word -> NUMBER.matcher(word).matches()).count();
    boolean ticker =
        codes >= 2
            && numbers >= 1
            && codes + numbers >= words.size() - 1
            && words.stream().anyMatch(currencies::contains);
    return ticker ? Optional.of("ticker") : Optional.empty();
  }
}
