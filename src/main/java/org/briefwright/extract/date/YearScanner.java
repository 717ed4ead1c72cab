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
      return i > 1
          && (Numbers.year(tokens.get(i - 2)).isPresent()
              || is(i - 2, "mid")
              || is(i - 2, "early")
              || is(i - 2, "late"));
    }
    if (isCode(i) || isScore(i) || countsNouns(i)) {
      return false;
    }
    if (before.is(",") && i > 1 && Numbers.year(tokens.get(i - 2)).isPresent()) {
      return true;
    }
    if (beginsRange(i) || isPart(i - 1)) {
      return true;
    }
    return words.standsBeforeYears(before)
        || words.month(before).isPresent()
        || is(i + 1, ")") && before.kind() == Token.Kind.SIGN
        || before.is(":") && (i + 1 == tokens.size() || is(i + 1, "."));
  }

  /** {@code 2022-14}: a number behind the dash that is no later year. */
  private boolean isCode(int i) {
    if (i + 2 >= tokens.size() || !is(i + 1, "-") || tokens.get(i + 1).spaced()) {
      return false;
    }
    String end = tokens.get(i + 2).word();
    return tokens.get(i + 2).isNumber()
        && end.length() == 2
        && end.compareTo(tokens.get(i).word().substring(2)) <= 0;
  }

  /** {@code 2010 to 1985}: a number that leads up to this one and is no year itself. */
  private boolean isScore(int i) {
    return i > 1
        && is(i - 1, "to")
        && tokens.get(i - 2).isNumber()
        && Numbers.year(tokens.get(i - 2)).isPresent()
        && (i < 3 || !words.standsBeforeYears(tokens.get(i - 3)));
  }

  /** {@code and 1995 cows}: a plural right behind it. */
  private boolean countsNouns(int i) {
    boolean joint = is(i - 1, "and") || is(i - 1, "or") || is(i - 1, "than");
    return joint
        && i + 1 < tokens.size()
        && tokens.get(i + 1).isWord()
        && !tokens.get(i + 1).isCapital()
        && tokens.get(i + 1).word().length() > 3
        && tokens.get(i + 1).word().endsWith("s");
  }

  /** {@code Q3}, {@code H1}: a quarter or half that ends with token {@code i}. */
  private boolean isPart(int i) {
    return i > 0
        && tokens.get(i).isNumber()
        && tokens.get(i).word().length() == 1
        && !tokens.get(i).spaced()
        && (is(i - 1, "q") || is(i - 1, "h"));
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
