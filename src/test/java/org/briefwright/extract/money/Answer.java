package org.briefwright.extract.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.briefwright.fact.Bound;
import org.briefwright.fact.Country;
import org.briefwright.fact.Money;
import org.briefwright.fact.Use;

/**
 * What one amount of a sentence is, as a row of the tables says: the amount as written, a bar, and
 * words in any order.
 *
 * <p>{@code deal}, {@code figure} or both with a stroke between them; then the kind; of a deal its
 * stage. {@code ~} for any of these leaves it open. {@code about}, {@code at_least}, {@code
 * at_most} name the bound, {@code any} leaves it open, none of them means exact. {@code total}
 * marks a sum of others. {@code of:KZ,UZ} names the countries. {@code = 1200 USD} or {@code = 1..2
 * USD} tells the value.
 */
record Answer(String text, String row) {

  static Answer of(String line) {
    String[] parts = line.substring(1).split("\\|", 2);
    return new Answer(parts[0].strip(), parts.length > 1 ? parts[1].strip() : "");
  }

  /** What is wrong with {@code money}, in words; empty where nothing is. */
  List<String> faults(Money money) {
    List<String> faults = new ArrayList<>();
    String[] halves = row.split(" = ");
    List<String> words = List.of(halves[0].strip().split("\\s+"));
    compare("use", words.getFirst(), money.isDeal() ? "deal" : "figure", faults);
    if (words.size() > 1 && !isMark(words.get(1))) {
      compare("kind", words.get(1), kind(money.use()), faults);
    }
    if (words.size() > 2 && !isMark(words.get(2)) && money.use() instanceof Use.Deal deal) {
      compare("stage", words.get(2), name(deal.stage()), faults);
    }
    String bounds = words.stream().filter(Answer::isBound).findFirst().orElse("exact");
    compare("bound", bounds.equals("any") ? "~" : bounds, name(money.bound()), faults);
    compare("total", "" + words.contains("total"), "" + money.total(), faults);
    words.stream()
        .filter(word -> word.startsWith("of:"))
        .forEach(word -> compare("countries", word.substring(3), countries(money), faults));
    if (halves.length > 1) {
      compare("value", halves[1].strip(), value(money), faults);
    }
    return faults;
  }

  private static boolean isMark(String word) {
    return isBound(word) || word.equals("total") || word.startsWith("of:");
  }

  private static boolean isBound(String word) {
    return Arrays.stream(word.split("/"))
        .allMatch(part ->
            part.equals("any")
                || Arrays.stream(Bound.values()).anyMatch(bound -> name(bound).equals(part)));
  }

  private static void compare(String what, String wanted, String got, List<String> faults) {
    if (!wanted.equals("~") && !List.of(wanted.split("/")).contains(got)) {
      faults.add(what + " " + got + ", not " + wanted);
    }
  }

  private static String kind(Use use) {
    return switch (use) {
      case Use.Deal deal -> name(deal.kind());
      case Use.Figure figure -> name(figure.kind());
    };
  }

  private static String countries(Money money) {
    return String.join(",", money.countries().stream().map(Country::code).toList());
  }

  private static String value(Money money) {
    Optional<String> to = money.upTo().map(BigDecimal::toPlainString);
    return money.value().toPlainString() + to.map(".."::concat).orElse("") + " " + money.currency();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
