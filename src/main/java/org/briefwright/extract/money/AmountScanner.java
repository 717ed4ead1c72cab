package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.money.NumberReader.Number;
import org.briefwright.extract.money.Ranges.Range;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Country;

/**
 * Finds the amounts of a document, sentence by sentence. One scanner goes through one document from
 * top to bottom: an amount may leave out its currency or its multiplying word after another one.
 */
final class AmountScanner {

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  /** Letters of a currency's code, ISO 4217. */
  private static final int CODE = 3;

  private final NumberReader numbers;
  private final Currencies currencies;
  private final AmountWords words;
  private final BareNumbers bare;
  private final Ranges ranges;

  /** What texts mean where these countries are spoken of; most sentences speak of the same. */
  private final Map<String, Optional<Currencies.Unit>> units = new HashMap<>();

  private Collection<Country> unitsOf = List.of();

  /** What a bare number would count: the unit of the amount or quantity before it. */
  private Optional<String> lastCurrency = Optional.empty();

  /** The same, but for conversions in brackets. */
  private Optional<String> outerCurrency = Optional.empty();

  AmountScanner(NumberReader numbers, Currencies currencies, AmountWords words) {
    this.numbers = numbers;
    this.currencies = currencies;
    this.words = words;
    this.bare = new BareNumbers(words);
    ranges = new Ranges(numbers, currencies);
  }

  /**
   * The amounts of {@code sentence}, from left to right.
   *
   * @param spokenOf countries that decide between currencies of one name
   */
  List<Amount> scan(AnnotatedSentence sentence, Collection<Country> spokenOf) {
    List<Amount> amounts = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int i = 0;
    while (i < tokens.size()) {
      Token first = tokens.get(i);
      if (!currencies.mayBegin(first) && !numbers.mayBegin(first)) {
        i++;
        continue;
      }
      Optional<Amount> amount = at(sentence, i, spokenOf, amounts);
      amount.filter(found -> !isRate(sentence, found)).ifPresent(amounts::add);
      i = amount.map(Amount::to).orElse(i + 1);
    }
    return amounts;
  }

  /** {@code ($1 = 48.72 soms)}: a rate by which a reader may convert. */
  private static boolean isRate(AnnotatedSentence sentence, Amount amount) {
    return sentence.is(amount.to(), "=") || sentence.is(amount.from() - 1, "=");
  }

  private Optional<Amount> at(
      AnnotatedSentence sentence, int i, Collection<Country> spokenOf, List<Amount> before) {
    List<Token> tokens = sentence.tokens();
    Optional<Currencies.Sign> prefix = currencies.at(tokens, i).filter(Currencies.Sign::prefix);
    int numberAt = prefix.isPresent() ? prefix.get().to() : i;
    if (numberAt >= tokens.size()
        || !numbers.mayBegin(tokens.get(numberAt))
        || isInsideWord(tokens, i)) {
      return Optional.empty();
    }
    Optional<Number> number = numbers.at(tokens, numberAt);
    if (number.isEmpty() || prefix.isPresent() && isModel(tokens, prefix.get(), number.get())) {
      return Optional.empty();
    }
    Optional<Range> range = ranges.of(sentence, number.get(), prefix.isPresent());
    Number last = range.map(Range::second).orElse(number.get());
    Optional<Currencies.Sign> sign =
        prefix.or(() -> range.flatMap(Range::sign)).or(() -> currencies.after(tokens, last.to()));
    if (sign.isPresent() && isModel(tokens, sign.get(), last)) {
      return Optional.empty();
    }
    if (sign.isPresent()) {
      return unit(sign.get(), spokenOf)
          .map(unit ->
              amount(sentence, i, number.get(), range, sign.get(), prefix.isPresent(), unit));
    }
    return paired(sentence, number.get(), spokenOf)
        .or(() -> elided(sentence, number.get(), range, before));
  }

  private Optional<Currencies.Unit> unit(Currencies.Sign sign, Collection<Country> spokenOf) {
    if (!unitsOf.equals(spokenOf)) {
      units.clear();
      unitsOf = spokenOf;
    }
    return units.computeIfAbsent(sign.text(), text -> currencies.unit(sign, spokenOf));
  }

  /**
   * {@code loans of 45 and 60 million euros}, {@code lend 100 and 76 million respectively}: the
   * first number takes all from the second.
   */
  private Optional<Amount> paired(
      AnnotatedSentence sentence, Number number, Collection<Country> spokenOf) {
    List<Token> tokens = sentence.tokens();
    boolean small = !number.scaled() && number.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (!small
        || number.from() == 0
        || number.to() + 1 >= tokens.size()
        || Grammar.isDay(tokens.get(number.from() - 1).word())
        || !tokens.get(number.from() - 1).isWord()
        || !isOneOf(tokens, number.to(), "and", "or")) {
      return Optional.empty();
    }
    return numbers
        .at(tokens, number.to() + 1)
        .filter(
            second -> second.scaled() && second.scale().compareTo(BigDecimal.valueOf(1000)) >= 0)
        .flatMap(second ->
            currencyAfter(sentence, second, spokenOf)
                .map(code ->
                    finished(
                        sentence,
                        number.from(),
                        number.to(),
                        number.withScale(second.scale()),
                        Optional.empty(),
                        BigDecimal.ONE,
                        code,
                        true)));
  }

  /** The currency of a number with a multiplying word; the last one where it is left out. */
  private Optional<String> currencyAfter(
      AnnotatedSentence sentence, Number number, Collection<Country> spokenOf) {
    List<Token> tokens = sentence.tokens();
    Optional<String> own =
        currencies
            .after(tokens, number.to())
            .flatMap(sign -> unit(sign, spokenOf))
            .map(Currencies.Unit::code);
    boolean open = words.leavesOpen(tokens, number.to());
    return own.isPresent() || !open ? own : currencyBefore(sentence, number);
  }

  /**
   * {@code M41}, {@code 5G}, {@code COP29}, {@code in 2021 won}: a single letter, a code that
   * touches a number of two digits or a common word is a currency only beside a large number.
   */
  private static boolean isModel(List<Token> tokens, Currencies.Sign sign, Number number) {
    String text = sign.text();
    boolean letter = sign.word() || text.length() == 1 && Character.isLetter(text.charAt(0));
    return (letter || isNumbered(tokens, text, number))
        && !number.scaled()
        && (number.value().compareTo(BigDecimal.valueOf(1000)) < 0
            || sign.word() && isYear(tokens, number));
  }

  private static boolean isNumbered(List<Token> tokens, String text, Number number) {
    Token first = tokens.get(number.from());
    return text.length() == CODE
        && text.codePoints().allMatch(c -> 'A' <= c && c <= 'Z')
        && !first.spaced()
        && first.text().length() <= 2
        && first.text().codePoints().allMatch(c -> '0' <= c && c <= '9');
  }

  private static boolean isYear(List<Token> tokens, Number number) {
    return NumberReader.isYear(tokens.get(number.from()).text())
        && isOneOf(tokens, number.from() - 1, "in", "since", "by", "until");
  }

  /** A digit that touches a letter before it is part of a name: {@code A320}. */
  private static boolean isInsideWord(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).isNumber()
        && !tokens.get(i).spaced()
        && (tokens.get(i - 1).isWord() || tokens.get(i - 1).is("/"));
  }

  private Amount amount(
      AnnotatedSentence sentence,
      int from,
      Number number,
      Optional<Range> range,
      Currencies.Sign sign,
      boolean prefixed,
      Currencies.Unit unit) {
    lastCurrency = Optional.of(unit.code());
    if (!sentence.isBracketed(from)) {
      outerCurrency = lastCurrency;
    }
    Number last = range.map(Range::second).orElse(number);
    int to = prefixed ? again(sentence, last, sign) : Math.max(sign.to(), last.to());
    BigDecimal part = unit.hundredth() ? HUNDREDTH : BigDecimal.ONE;
    return finished(sentence, from, to, number, range, part, unit.code(), false);
  }

  /** {@code SAR985 million SAR}: the end of the currency that is written twice. */
  private int again(AnnotatedSentence sentence, Number last, Currencies.Sign sign) {
    return currencies
        .after(sentence.tokens(), last.to())
        .filter(other -> other.text().equals(sign.text()))
        .map(Currencies.Sign::to)
        .orElse(last.to());
  }

  private Amount finished(
      AnnotatedSentence sentence,
      int from,
      int to,
      Number number,
      Optional<Range> range,
      BigDecimal part,
      String code,
      boolean elided) {
    Number first = range.map(r -> r.aligned(number)).orElseGet(() -> raised(sentence, number));
    return new Amount(
        sentence,
        from,
        to,
        first.total().multiply(part).stripTrailingZeros(),
        range.map(r -> r.second().total().multiply(part).stripTrailingZeros()),
        range.map(r -> r.second().scale()).orElse(number.scale()),
        code,
        bound(sentence.tokens(), from, to, number),
        elided);
  }

  /** {@code from $2 to $3 billion}: the first amount takes the multiplying word of the second. */
  private Number raised(AnnotatedSentence sentence, Number number) {
    List<Token> tokens = sentence.tokens();
    if (number.scaled()
        || number.value().compareTo(BigDecimal.valueOf(1000)) >= 0
        || !sentence.is(number.to(), "to")) {
      return number;
    }
    return currencies
        .at(tokens, number.to() + 1)
        .filter(sign -> sign.prefix() && sign.to() < tokens.size())
        .flatMap(sign -> numbers.at(tokens, sign.to()))
        .filter(second -> second.scaled() && second.value().compareTo(number.value()) > 0)
        .map(second -> number.withScale(second.scale()))
        .orElse(number);
  }

  private Bound bound(List<Token> tokens, int from, int to, Number number) {
    if (number.plus()) {
      return Bound.AT_LEAST;
    }
    return words
        .beginningAt(tokens, to)
        .or(() -> words.endingAt(tokens, from))
        .map(match -> match.value())
        .orElse(Bound.EXACT);
  }

  /**
   * A number without a currency is money with a multiplying word where nothing is counted, and
   * beside another amount where {@link BareNumbers} tells. The currency is that of the amount
   * before it; after a counted quantity there is none.
   */
  private Optional<Amount> elided(
      AnnotatedSentence sentence, Number number, Optional<Range> range, List<Amount> before) {
    List<Token> tokens = sentence.tokens();
    Number last = range.map(Range::second).orElse(number);
    if (number.inWords() && number.value().compareTo(BigDecimal.ONE) < 0 && !number.scaled()) {
      return Optional.empty();
    }
    if (last.scaled() && last.scale().compareTo(BigDecimal.valueOf(1000)) > 0) {
      boolean open = words.leavesOpen(tokens, last.to()) || isSecondShare(sentence, number, before);
      if (!open || words.isCounted(tokens, number.from())) {
        lastCurrency = Optional.empty();
        outerCurrency = lastCurrency;
        return Optional.empty();
      }
      return currencyBefore(sentence, number)
          .map(code ->
              finished(
                  sentence, number.from(), last.to(), number, range, BigDecimal.ONE, code, true));
    }
    if (before.isEmpty()
        || currencyBefore(sentence, number).isEmpty()
        || !bare.isMoney(sentence, number, before.getLast())) {
      return Optional.empty();
    }
    BigDecimal scale = before.getLast().scale();
    return currencyBefore(sentence, number)
        .map(code ->
            finished(
                sentence,
                number.from(),
                number.to(),
                number.withScale(scale),
                Optional.empty(),
                BigDecimal.ONE,
                code,
                true));
  }

  /** {@code 2 billion soums ($160,000), then 3 billion}: the bracket's currency ends with it. */
  private Optional<String> currencyBefore(AnnotatedSentence sentence, Number number) {
    return sentence.isBracketed(number.from())
        ? lastCurrency
        : outerCurrency.or(() -> lastCurrency);
  }

  /** {@code of which 3 billion was gold and 2 billion hard currency}. */
  private static boolean isSecondShare(
      AnnotatedSentence sentence, Number number, List<Amount> before) {
    if (before.isEmpty() || !sentence.is(number.from() - 1, "and")) {
      return false;
    }
    Amount first = before.getLast();
    boolean share = sentence.is(first.from() - 1, "which") && sentence.is(first.from() - 2, "of");
    return share && isOneOf(sentence.tokens(), first.to(), "was", "were", "is", "are");
  }

  private static boolean isOneOf(List<Token> tokens, int at, String... options) {
    if (at >= 0 && at < tokens.size()) {
      for (String option : options) {
        if (tokens.get(at).is(option)) {
          return true;
        }
      }
    }
    return false;
  }
}
