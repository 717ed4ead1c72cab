package org.briefwright.extract.lag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * {@code three days after the raid}: a count of days from an event.
 *
 * @param from the first token of the count
 * @param what the first token of what was before; {@link #ABOVE} where it was told above
 * @param days how many
 */
record AfterPhrase(int from, int what, int days) {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("the", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20));
  private static final List<String> ORDINALS =
      List.of(
          "", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** {@code within hours}: counted from what was told above. */
  static final int ABOVE = -1;

  private static final int MOST = 99;
  private static final int TOOK_REACH = 6;

  static Optional<AfterPhrase> in(AnnotatedSentence sentence) {
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      int same = opensDay(sentence.tokens().get(i)) ? ofTheDay(sentence, i) : 0;
      if (same != 0) {
        return Optional.of(new AfterPhrase(i, same, 0));
      }
      int unit = unit(sentence.tokens().get(i + 1));
      if (unit == 0) {
        continue;
      }
      int number = number(sentence.tokens().get(i));
      if (number > 0 && !sentence.isQuoted(i)) {
        int what = afterLink(sentence, i + 2);
        if (what == 0) {
          what = passedBefore(sentence, i);
        }
        if (what > 0) {
          return Optional.of(new AfterPhrase(i, what, number * unit));
        }
      }
      int nth = ORDINALS.indexOf(sentence.tokens().get(i).word()) + 1;
      if (nth > 0 && sentence.is(i + 1, "day") && sentence.is(i + 2, "after")) {
        // "on the fourth day after the crash"
        return Optional.of(new AfterPhrase(i, i + 3, nth));
      }
    }
    return Optional.empty();
  }

  /** {@code two days [after]}, {@code a week [on from]}, {@code three weeks [into]}; 0 without. */
  private static int afterLink(AnnotatedSentence sentence, int i) {
    if (sentence.is(i, "after") || sentence.is(i, "following") || sentence.is(i, "into")) {
      return i + 1;
    }
    boolean on = sentence.is(i, "on");
    return on && (sentence.is(i + 1, "from") || sentence.is(i + 1, "after")) ? i + 2 : 0;
  }

  /**
   * {@code It took Osh two days [to react]}, {@code it waited two days [before]}, {@code two days
   * passed [before it protested]}: one past the count and what it leads to; 0 without.
   */
  private static int passedBefore(AnnotatedSentence sentence, int count) {
    int at = count + 2;
    boolean passed = false;
    if (sentence.is(at, "passed") || sentence.is(at, "pass") || sentence.is(at, "elapsed")) {
      passed = true;
      at++;
    } else if (sentence.is(at, "went") && sentence.is(at + 1, "by")) {
      passed = true;
      at += 2;
    }
    if (passed) {
      return sentence.is(at, "before") ? at + 1 : 0;
    }
    for (int i = count - 1; i >= Math.max(0, count - TOOK_REACH); i--) {
      boolean took = sentence.is(i, "took") || sentence.is(i, "needed") || sentence.is(i, "waited");
      if (took && (sentence.is(at, "to") || sentence.is(at, "before"))) {
        return at + 1;
      }
    }
    return 0;
  }

  /**
   * {@code the very day of the signing}, {@code within hours of the blast}: one past the words that
   * say that it was the same day, or {@link #ABOVE}; 0 where they do not stand there.
   */
  private static int ofTheDay(AnnotatedSentence sentence, int i) {
    boolean day =
        sentence.is(i, "the")
            && (sentence.is(i + 1, "very") || sentence.is(i + 1, "same"))
            && sentence.is(i + 2, "day")
            && (sentence.is(i + 3, "of") || sentence.is(i + 3, "as"));
    if (day && !sentence.isQuoted(i)) {
      return i + 4;
    }
    // "the evening of the blast"; not "the day of mourning"
    boolean part = sentence.is(i, "the") && isPartOfDay(sentence, i + 1);
    if (part && sentence.is(i + 2, "of") && sentence.is(i + 3, "the") && !sentence.isQuoted(i)) {
      return i + 3;
    }
    if (sentence.isQuoted(i)) {
      return 0;
    }
    if (sentence.is(i, "hours") && sentence.is(i + 1, "after") && !sentence.is(i - 1, "n")) {
      return i + 2;
    }
    return isWhenItBegan(sentence, i) ? ABOVE : within(sentence, i);
  }

  /** {@code the evening it began}. */
  private static boolean isWhenItBegan(AnnotatedSentence sentence, int i) {
    boolean happened =
        sentence.is(i + 3, "began")
            || sentence.is(i + 3, "happened")
            || sentence.is(i + 3, "started");
    return sentence.is(i, "the")
        && isPartOfDay(sentence, i + 1)
        && sentence.is(i + 2, "it")
        && happened;
  }

  /** {@code within hours [of]}, {@code within the hour}, {@code within forty minutes}. */
  private static int within(AnnotatedSentence sentence, int i) {
    if (!sentence.is(i, "within")) {
      return 0;
    }
    boolean counted =
        sentence.is(i + 1, "the")
            || sentence.is(i + 1, "an")
            || i + 1 < sentence.tokens().size() && number(sentence.tokens().get(i + 1)) > 0
            || sentence.is(i + 1, "forty");
    int at = counted ? i + 2 : i + 1;
    boolean time =
        sentence.is(at, "hour")
            || sentence.is(at, "hours")
            || sentence.is(at, "minutes")
            || counted && sentence.is(at, "day") && sentence.is(i + 1, "the");
    if (!time) {
      return 0;
    }
    return sentence.is(at + 1, "of") ? at + 2 : ABOVE;
  }

  /** Whether {@link #ofTheDay} can find anything that begins with it: most words open nothing. */
  private static boolean opensDay(Token token) {
    return token.is("the") || token.is("within") || token.is("hours");
  }

  private static boolean isPartOfDay(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "day")
        || sentence.is(i, "morning")
        || sentence.is(i, "afternoon")
        || sentence.is(i, "evening")
        || sentence.is(i, "night");
  }

  private static int unit(Token token) {
    return switch (token.word()) {
      case "day", "days", "morning", "night" -> 1;
      case "week", "weeks" -> 7;
      default -> 0;
    };
  }

  private static int number(Token token) {
    if (token.isNumber()
        && token.word().length() <= 2
        && token.word().chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Math.min(MOST, Integer.parseInt(token.word()));
    }
    return NUMBERS.getOrDefault(token.word(), 0);
  }
}
