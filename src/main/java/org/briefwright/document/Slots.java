package org.briefwright.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.fact.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The numbers and names of a text, each with the words it stands between. Notices that an office
 * writes by one form agree in nearly all their words and differ in what stands between them: the
 * amount, the borrower, the day. Where one text has a number or name that the other lacks, and the
 * other, between the same words, one that the first lacks, they tell of two things.
 *
 * <p>What only one of them has (a byline, a dateline, a last sentence that was cut) says nothing,
 * and neither do headlines, words or a name with a slip of the pen.
 */
final class Slots {

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:[.,]\\d+)*(?: \\d{3}(?!\\d))*|\\p{L}[\\p{L}\\d'’-]*");

  /** Two words on either side: fewer are everywhere, more seldom outlive an edit. */
  private static final int WORDS_BESIDE = 2;

  /** In shorter words another letter makes another word: Iran and Iraq, June and July. */
  private static final int SHORTEST_MISSPELT = 7;

  private static final String NUMBER = "0";
  private static final String NAME = "N";
  private static final String EDGE = ".";

  /** Ascending by place, then by value. */
  private final List<Slot> all;

  private final int hash;

  /**
   * @param place of the kind and the words on both sides
   * @param value as written, small letters; a number without its thousands marks
   */
  private record Slot(long place, String value) {}

  /**
   * @param mask itself for a word, else its kind
   */
  private record Token(String mask, String value) {

    boolean isFact() {
      return mask.equals(NUMBER) || mask.equals(NAME);
    }
  }

  private Slots(List<Slot> all) {
    this.all = all;
    hash = all.hashCode();
  }

  static Slots of(List<Sentence> sentences) {
    List<Slot> slots = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (!sentence.isHeading()) {
        read(tokens(sentence.text()), slots);
      }
    }
    slots.sort(Comparator.comparingLong(Slot::place).thenComparing(Slot::value));
    return new Slots(slots.stream().distinct().toList());
  }

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    boolean follows = false;
    while (found.find()) {
      Token token = token(text, found.start(), found.end());
      boolean joins = follows && text.charAt(found.start() - 1) == ' ';
      if (joins && token.mask.equals(NAME) && tokens.getLast().mask.equals(NAME)) {
        tokens.set(tokens.size() - 1, new Token(NAME, tokens.getLast().value + ' ' + token.value));
      } else {
        tokens.add(token);
      }
      follows = true;
    }
    return tokens;
  }

  private static Token token(String text, int from, int to) {
    String written = text.substring(from, to);
    String small = written.toLowerCase(Locale.ROOT);
    if (Character.isDigit(written.charAt(0))) {
      return new Token(NUMBER, number(written));
    }
    if (!Character.isUpperCase(written.charAt(0)) || isCapitalByPlace(text, from, to)) {
      return new Token(small, small);
    }
    return new Token(NAME, small);
  }

  /** "1,200" and "1 200" are 1200, "521.36" and "521,36" one rate. */
  private static String number(String written) {
    return written.replaceAll("[., ](?=\\d{3}(?!\\d))", "").replace(',', '.');
  }

  // Any word begins a sentence or a quotation with a capital; one before another capital is a name.
  private static boolean isCapitalByPlace(String text, int from, int to) {
    int before = from - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean opens = before < 0 || "“«\"„‘:".indexOf(text.charAt(before)) >= 0;
    boolean leads =
        to + 1 < text.length()
            && text.charAt(to) == ' '
            && Character.isUpperCase(text.charAt(to + 1));
    return opens
        && !leads
        && text.substring(from + 1, to).chars().noneMatch(Character::isUpperCase);
  }

  private static void read(List<Token> tokens, List<Slot> slots) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isFact()) {
        continue;
      }
      long place = tokens.get(i).mask.hashCode();
      boolean hasWord = false;
      for (int at = i - WORDS_BESIDE; at <= i + WORDS_BESIDE; at++) {
        if (at != i) {
          boolean inside = at >= 0 && at < tokens.size();
          place = place * 0x100000001B3L + (inside ? tokens.get(at).mask : EDGE).hashCode();
          hasWord |= inside && !tokens.get(at).isFact();
        }
      }
      if (hasWord) {
        slots.add(new Slot(place, tokens.get(i).value));
      }
    }
  }

  /** Whether between the same words each has a number or a name that the other has not. */
  boolean contradict(Slots other) {
    if (equals(other)) {
      return false;
    }
    int i = 0;
    int j = 0;
    while (i < all.size() && j < other.all.size()) {
      long place = all.get(i).place;
      int order = Long.compare(place, other.all.get(j).place);
      int nextOfOne = order <= 0 ? end(all, i) : i;
      int nextOfOther = order >= 0 ? end(other.all, j) : j;
      if (order == 0
          && !isOneValue(i, nextOfOne, other, j, nextOfOther)
          && differ(all.subList(i, nextOfOne), other.all.subList(j, nextOfOther))) {
        return true;
      }
      i = nextOfOne;
      j = nextOfOther;
    }
    return false;
  }

  // Nearly always so; the rest is for the few that are left.
  private boolean isOneValue(int i, int nextOfOne, Slots other, int j, int nextOfOther) {
    return nextOfOne == i + 1
        && nextOfOther == j + 1
        && all.get(i).value.equals(other.all.get(j).value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Slots slots && hash == slots.hash && all.equals(slots.all);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  private static int end(List<Slot> slots, int from) {
    int end = from + 1;
    while (end < slots.size() && slots.get(end).place == slots.get(from).place) {
      end++;
    }
    return end;
  }

  private static boolean differ(List<Slot> one, List<Slot> other) {
    return hasMore(one, other) && hasMore(other, one);
  }

  private static boolean hasMore(List<Slot> one, List<Slot> other) {
    return one.stream()
        .anyMatch(slot -> other.stream().noneMatch(o -> isAlike(slot.value, o.value)));
  }

  /** The same number or name, be it with a slip of the pen or as its initials. */
  private static boolean isAlike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
      return false;
    }
    String[] words = one.split(" ");
    String[] others = other.split(" ");
    return one.replace(" ", "").equals(other.replace(" ", ""))
        || initials(words).equals(other)
        || initials(others).equals(one)
        || (words.length == others.length && isMisspelt(words, others));
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    Arrays.stream(words).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  private static boolean isMisspelt(String[] words, String[] others) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(others[i]) && !isOneSlip(words[i], others[i])) {
        return false;
      }
    }
    return true;
  }

  /** One letter more, less or other, not the first. */
  private static boolean isOneSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() < SHORTEST_MISSPELT || longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    String rest = longer.substring(same + 1);
    return same > 0
        && (rest.equals(shorter.substring(same))
            || (same < shorter.length() && rest.equals(shorter.substring(same + 1))));
  }
}
