package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.briefwright.extract.text.Token;

/**
 * Reads numbers in figures and words: {@code 1,264.12}, {@code 4,2 billion}, {@code 17+ billion},
 * {@code two and a half}, {@code eight hundred million}, {@code half a billion}.
 */
final class NumberReader {

  private static final Pattern GROUP = Pattern.compile("\\d{3}([.,]\\d{1,2})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;

  NumberReader(NumberWords words) {
    this.words = words;
  }

  /**
   * A number that covers the tokens {@code from} to before {@code to}.
   *
   * @param value before it is multiplied
   * @param scale what it is multiplied by; 1 where no such word follows
   * @param scaled whether such a word follows
   * @param plus whether a plus sign makes it a floor
   * @param inWords whether it is written in words
   */
  record Number(
      int from,
      int to,
      BigDecimal value,
      BigDecimal scale,
      boolean scaled,
      boolean plus,
      boolean inWords) {

    BigDecimal total() {
      return value.multiply(scale);
    }

    Number withScale(BigDecimal other) {
      return new Number(from, to, value, other, scaled, plus, inWords);
    }
  }

  /** Whether figures are those of a year: {@code 2024}. */
  static boolean isYear(String figures) {
    return figures.length() == 4
        && (figures.startsWith("19") || figures.startsWith("20"))
        && isDigit(figures.charAt(2))
        && isDigit(figures.charAt(3));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a number may begin with {@code token}; false for most words of a text. */
  boolean mayBegin(Token token) {
    return token.isNumber() || words.mayBegin(token);
  }

  /** The number that begins with token {@code from}. */
  Optional<Number> at(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    if (first.isNumber()) {
      return inFigures(tokens, from);
    }
    return first.isWord() ? inWords(tokens, from) : Optional.empty();
  }

  private Optional<Number> inFigures(List<Token> tokens, int from) {
    int to = endOfGroups(tokens, from);
    StringBuilder digits = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      digits.append(token.isNumber() ? token.word() : "");
    }
    boolean beforeScale = to < tokens.size() && multiplier(tokens, to).isPresent();
    Optional<BigDecimal> value = parsed(digits.toString(), beforeScale);
    return value.map(number -> withRest(tokens, finished(tokens, from, to, number, false)));
  }

  /** {@code 2 bln 300 mln}: a number of smaller scale right behind it is its rest. */
  private Number withRest(List<Token> tokens, Number number) {
    int at = number.to();
    if (!number.scaled() || number.plus() || at >= tokens.size() || !tokens.get(at).isNumber()) {
      return number;
    }
    return inFigures(tokens, at)
        .filter(rest -> rest.scaled() && rest.total().compareTo(number.scale()) < 0)
        .map(rest ->
            new Number(
                number.from(),
                rest.to(),
                number.total().add(rest.total()).divide(number.scale()),
                number.scale(),
                true,
                rest.plus(),
                false))
        .orElse(number);
  }

  /**
   * Digits in groups of three with spaces or apostrophes between them are one number: {@code 1 264
   * 000}, {@code 2'500'000}.
   */
  private static int endOfGroups(List<Token> tokens, int from) {
    int to = from + 1;
    if (tokens.get(from).word().length() > 3) {
      return to;
    }
    while (true) {
      int next = isMark(tokens, to) ? to + 1 : to;
      if (next >= tokens.size()
          || !isGroup(tokens.get(next))
          || tokens.get(next).start() - tokens.get(to - 1).end() != 1) {
        return to;
      }
      to = next + 1;
    }
  }

  private static boolean isMark(List<Token> tokens, int at) {
    return at < tokens.size() && (tokens.get(at).is("'") || tokens.get(at).is("’"));
  }

  private static boolean isGroup(Token token) {
    // most numbers that follow another are no group, which their third digit settles
    return token.isNumber() && token.word().length() >= 3 && GROUP.matcher(token.word()).matches();
  }

  /**
   * The value of figures with points and commas. Three digits after a comma are a group, fewer are
   * decimals; a point is a decimal point unless several stand there or a comma follows it.
   */
  static Optional<BigDecimal> parsed(String figures, boolean beforeScale) {
    int comma = figures.lastIndexOf(',');
    int point = figures.lastIndexOf('.');
    String plain = figures;
    if (comma >= 0 && point >= 0) {
      plain = comma > point ? figures.replace(".", "").replace(',', '.') : figures.replace(",", "");
    } else if (comma >= 0) {
      boolean decimals = figures.indexOf(',') == comma && figures.length() - comma - 1 != 3;
      plain = decimals ? figures.replace(',', '.') : figures.replace(",", "");
    } else if (point >= 0 && figures.indexOf('.') != point) {
      plain = figures.replace(".", "");
    } else if (point >= 0 && !beforeScale && figures.length() - point - 1 == 3 && point <= 3) {
      // 12.500 without a multiplying word: the continental way to write twelve thousand five
      // hundred
      plain = figures.startsWith("0") ? figures : figures.replace(".", "");
    }
    try {
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private Optional<Number> inWords(List<Token> tokens, int from) {
    int at = from;
    BigDecimal sum = BigDecimal.ZERO;
    boolean any = false;
    if (isArticle(tokens, at)) {
      if (isFraction(tokens, at + 1) && afterFraction(tokens, at + 2, HALF) > at + 2) {
        return inWords(tokens, at + 1)
            .map(n -> new Number(from, n.to(), n.value(), n.scale(), n.scaled(), n.plus(), true));
      }
      boolean hundred =
          at + 1 < tokens.size()
              && (tokens.get(at + 1).is("hundred") || scaleAt(tokens, at + 1).isPresent());
      if (!hundred) {
        return Optional.empty();
      }
      sum = BigDecimal.ONE;
      any = true;
      at++;
    }
    while (at < tokens.size()) {
      Optional<BigDecimal> small = words.small(tokens.get(at));
      if (small.isPresent()) {
        boolean hundred = small.get().compareTo(HUNDRED) == 0;
        boolean share = any && small.get().compareTo(BigDecimal.ONE) < 0;
        if (share) {
          sum = sum.multiply(small.get());
          at = afterFraction(tokens, at + 1, small.get());
          continue;
        }
        sum = hundred ? (any ? sum : BigDecimal.ONE).multiply(HUNDRED) : sum.add(small.get());
        any = true;
        at++;
        at = afterFraction(tokens, at, small.get());
      } else if (any && isJoint(tokens, at)) {
        at++;
      } else if (any && isAndAHalf(tokens, at)) {
        sum = sum.add(HALF);
        at += 3;
      } else if (any && tokens.get(at).is("-") && isAndAHalf(tokens, at + 1)) {
        // one-and-a-half
        sum = sum.add(HALF);
        at += 6;
      } else {
        break;
      }
    }
    return any
        ? Optional.of(withHalf(tokens, finished(tokens, from, at, sum, true)))
        : Optional.empty();
  }

  /** {@code a billion and a half}. */
  private static Number withHalf(List<Token> tokens, Number number) {
    return number.scaled() && isAndAHalf(tokens, number.to())
        ? new Number(
            number.from(),
            number.to() + 3,
            number.value().add(HALF),
            number.scale(),
            true,
            number.plus(),
            true)
        : number;
  }

  /** {@code three quarters}, {@code a quarter}. */
  private boolean isFraction(List<Token> tokens, int at) {
    return at < tokens.size()
        && words.small(tokens.get(at)).filter(v -> v.compareTo(BigDecimal.ONE) < 0).isPresent();
  }

  /** {@code half a billion}: the article after a fraction belongs to the number. */
  private int afterFraction(List<Token> tokens, int at, BigDecimal value) {
    boolean fraction = value.compareTo(BigDecimal.ONE) < 0;
    if (!fraction || at >= tokens.size()) {
      return at;
    }
    int article = tokens.get(at).is("of") ? at + 1 : at;
    return isArticle(tokens, article) && scaleAt(tokens, article + 1).isPresent()
        ? article + 1
        : at;
  }

  private Number finished(List<Token> tokens, int from, int to, BigDecimal value, boolean inWords) {
    boolean plus = to < tokens.size() && tokens.get(to).is("+") && !tokens.get(to).spaced();
    int at = plus ? to + 1 : to;
    if (isPlusWord(tokens, at)) {
      plus = true;
      at += 2;
    }
    int joined = at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at;
    Optional<BigDecimal> scale = multiplier(tokens, joined);
    if (scale.isEmpty()) {
      return new Number(from, plus ? at : to, value, BigDecimal.ONE, false, plus, inWords);
    }
    at = isShortForm(tokens, joined) ? joined + 2 : joined + 1;
    if (isPlusWord(tokens, at)) {
      plus = true;
      at += 2;
    } else if (at < tokens.size() && tokens.get(at).is("+") && !tokens.get(at).spaced()) {
      plus = true;
      at++;
    }
    return new Number(from, at, value, scale.get(), true, plus, inWords);
  }

  /** {@code 300 mln. dollars}: a full stop inside the sentence ends a short form. */
  private static boolean isShortForm(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).word().length() <= 4
        && tokens.get(at + 1).is(".")
        && !tokens.get(at + 1).spaced()
        && tokens.get(at + 2).isWord()
        && !tokens.get(at + 2).isCapital();
  }

  /** {@code $17-plus}: a hyphen and the word. */
  private static boolean isPlusWord(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at).is("-") && tokens.get(at + 1).is("plus");
  }

  private Optional<BigDecimal> multiplier(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    return scaleAt(tokens, at).or(() -> words.letter(tokens.get(at)));
  }

  private Optional<BigDecimal> scaleAt(List<Token> tokens, int at) {
    return at < tokens.size() ? words.scale(tokens.get(at)) : Optional.empty();
  }

  private static boolean isArticle(List<Token> tokens, int at) {
    return at < tokens.size() && (tokens.get(at).is("a") || tokens.get(at).is("an"));
  }

  /** {@code twenty-five}, {@code a hundred and five}. */
  private boolean isJoint(List<Token> tokens, int at) {
    boolean hyphen = tokens.get(at).is("-") && !tokens.get(at).spaced();
    boolean and = tokens.get(at).is("and") && at > 0 && tokens.get(at - 1).is("hundred");
    return (hyphen || and) && at + 1 < tokens.size() && words.small(tokens.get(at + 1)).isPresent();
  }

  /** {@code and a half}, also with hyphens. */
  private static boolean isAndAHalf(List<Token> tokens, int at) {
    int step = at + 1 < tokens.size() && tokens.get(at + 1).is("-") ? 2 : 1;
    return at + 2 * step < tokens.size()
        && tokens.get(at).is("and")
        && tokens.get(at + step).is("a")
        && tokens.get(at + 2 * step).is("half");
  }
}
