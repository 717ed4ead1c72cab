package org.briefwright.extract.date;

import static java.util.OptionalInt.empty;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.briefwright.extract.text.Token;

/** Finds years that stand alone. One scanner serves one sentence. */
final class YearScanner {

  private final List<Token> tokens;
  private final DateWords words;

  YearScanner(List<Token> tokens, DateWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  Optional<Found> at(int i) {
    OptionalInt year = Numbers.year(tokens.get(i));
    if (year.isEmpty() || !isYear(i)) {
      return Optional.empty();
    }
    return Optional.of(new Found(i, i + 1, new Expression.Calendar(year, empty(), empty())));
  }

  /**
   * A number of four digits is a year after a word that leads up to a time, in a range of years, at
   * the end of a bracket, or alone; never before something counted, after a currency sign, or as
   * part of a longer number.
   */
  private boolean isYear(int i) {
    if (i + 1 < tokens.size() && (words.isCounted(tokens.get(i + 1)) || is(i + 1, "%"))) {
      return false;
    }
    if (tokens.size() <= 3 && !hasWord()) {
      return true;
    }
    if (i == 0) {
      return i + 1 < tokens.size() && tokens.get(i + 1).isWord();
    }
    Token before = tokens.get(i - 1);
    if (isCurrencySign(before) || isPlaceMark(before)) {
      return false;
    }
    if (isDash(before)) {
      return i > 1 && Numbers.year(tokens.get(i - 2)).isPresent();
    }
    if (beginsRange(i)) {
      return true;
    }
    return words.standsBeforeYears(before)
        || words.month(before).isPresent()
        || is(i + 1, ")") && before.kind() == Token.Kind.SIGN
        || before.is(":") && (i + 1 == tokens.size() || is(i + 1, "."));
  }

  private boolean beginsRange(int i) {
    return i + 2 < tokens.size()
        && isDash(tokens.get(i + 1))
        && Numbers.year(tokens.get(i + 2)).isPresent();
  }

  private boolean hasWord() {
    return tokens.stream().anyMatch(Token::isWord);
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("—") || token.is("/");
  }

  private static boolean isCurrencySign(Token token) {
    return token.kind() == Token.Kind.SIGN
        && Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isPlaceMark(Token token) {
    return token.is("no") || token.is("№") || token.is("#") || token.is("+");
  }

  private boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }
}
