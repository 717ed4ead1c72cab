package org.briefwright.extract.date;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.extract.text.WordSet;

/** The words of {@code date-words.txt}. */
final class DateWords {

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> beforeYear;
  private final Set<String> counted;
  private final Set<String> afterDays;
  private final PhraseBook<Boolean> ahead;
  private final Set<String> telling;

  /** The words with which an expression in words can begin. */
  private final WordSet first;

  /** Those of them that nearly always point at something else, and what then goes on to a time. */
  private final WordSet pointing;

  private final WordSet second;

  DateWords(WordLists lists) {
    Map<String, List<String>> read = WordLists.read("date-words.txt");
    read.forEach((label, words) -> {
      String[] parts = label.split(" ");
      switch (parts[0]) {
        case "month" -> words.forEach(word -> months.put(word, Integer.valueOf(parts[1])));
        case "season" -> words.forEach(word -> seasons.put(word, Integer.valueOf(parts[1])));
        case "count" -> words.forEach(word -> counts.put(word, Integer.valueOf(parts[1])));
        case "weekday" -> words.forEach(word -> weekdays.put(word, Integer.valueOf(parts[1])));
        default -> {}
      }
    });
    beforeYear = new HashSet<>(read.getOrDefault("before a year", List.of()));
    counted = new HashSet<>(read.getOrDefault("after a number that counts", List.of()));
    afterDays = new HashSet<>(read.getOrDefault("after listed days", List.of()));
    Set<String> opening = new HashSet<>(read.getOrDefault("opening a date", List.of()));
    opening.addAll(read.getOrDefault("pointing", List.of()));
    opening.addAll(Numbers.words());
    opening.addAll(months.keySet());
    opening.addAll(weekdays.keySet());
    first = lists.words(opening);
    pointing = lists.words(read.getOrDefault("pointing", List.of()));
    opening.addAll(read.getOrDefault("pointed at", List.of()));
    second = lists.words(opening);
    ahead = lists.book();
    read.getOrDefault("ahead", List.of()).forEach(phrase -> ahead.add(phrase, true));
    telling = new HashSet<>(read.getOrDefault("telling", List.of()));
  }

  /** False only where no calendar expression begins with token {@code i}. */
  boolean mayBegin(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return pointing.holds(token)
        ? i + 1 < tokens.size() && mayFollow(tokens.get(i + 1))
        : isNumber(token) || first.holds(token);
  }

  private boolean mayFollow(Token token) {
    return isNumber(token) || second.holds(token);
  }

  private static boolean isNumber(Token token) {
    return token.isNumber() || token.kind() == Token.Kind.ORDINAL;
  }

  /** The month that a capitalised word names, 1 to 12. */
  OptionalInt month(Token token) {
    return token.isCapital() ? number(months, token) : OptionalInt.empty();
  }

  /** The first month of the season that a word names, 3 to 12. */
  OptionalInt season(Token token) {
    return number(seasons, token);
  }

  /** The number that {@code first} to {@code fourth} names. */
  OptionalInt count(Token token) {
    return number(counts, token);
  }

  java.util.Optional<DayOfWeek> weekday(Token token) {
    OptionalInt day = token.isCapital() ? number(weekdays, token) : OptionalInt.empty();
    return day.isPresent()
        ? java.util.Optional.of(DayOfWeek.of(day.getAsInt()))
        : java.util.Optional.empty();
  }

  boolean standsBeforeYears(Token token) {
    return beforeYear.contains(token.word());
  }

  boolean isCounted(Token token) {
    return counted.contains(token.word());
  }

  /** Whether a listed number right before it ends a date: nothing is counted. */
  boolean followsDays(Token token) {
    return afterDays.contains(token.word());
  }

  /** Whether the tokens {@code from} to before {@code to} hold a sign of the future. */
  boolean looksAhead(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (ahead.at(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb tells what somebody said: what follows it may lie ahead, the telling not. */
  boolean tells(Token token) {
    return telling.contains(token.word());
  }

  private static OptionalInt number(Map<String, Integer> words, Token token) {
    Integer number = words.get(token.word());
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
