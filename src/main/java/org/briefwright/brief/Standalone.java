package org.briefwright.brief;

import java.util.Locale;
import java.util.Set;

/** Whether a sentence is understood without those around it, as far as its words tell. */
final class Standalone {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 60;
  // On Saturday morning he ...; At a conference in the capital she ...
  private static final int OPENING = 8;
  private static final Set<String> NOT_ALONE = WordList.of("not alone");
  private static final Set<String> FIRST_PERSON = WordList.of("first person");
  private static final Set<String> OPENS_A_PHRASE = WordList.of("opens a phrase");
  private static final Set<String> TAKES_UP = WordList.of("takes up");
  private static final Set<String> POINTS_BACK = WordList.of("points back");
  // Less than two weeks later
  private static final int COUNT = 5;
  private static final Set<String> GOES_ON = WordList.of("goes on");
  private static final Set<String> UNITS = WordList.of("units of time");
  private static final Set<String> COUNTS_ON = WordList.of("counts on");
  private static final Set<String> OWN_SUBJECT = WordList.of("own subject");

  private Standalone() {}

  /** False of questions, pieces of lists, scraps, very long ones, and of what takes up others. */
  static boolean is(String text) {
    String[] parts = text.split("\\s+");
    return parts.length >= SHORTEST
        && parts.length <= LONGEST
        && !text.endsWith("?")
        && !isPieceOfAList(text)
        && !opensWithAnotherMatter(parts)
        && !goesOn(text)
        && !countsOn(parts)
        && !takesUpBehindItsOpening(parts)
        && !isSomebodysTalk(text, parts);
  }

  /**
   * Whether the subject is a person that only the sentences before name: {@code On Saturday he
   * spoke}. Such a sentence tells nothing even beside its day.
   */
  static boolean hidesItsSubject(String text) {
    String[] parts = text.split("\\s+");
    return TAKES_UP.contains(word(parts[0]))
        || OPENS_A_PHRASE.contains(word(parts[0])) && namesNobodyBeforeAPronoun(parts);
  }

  /** What announces a list, and an entry of one: {@code $8 million of its own money;}. */
  private static boolean isPieceOfAList(String text) {
    return text.endsWith(":")
        || text.endsWith(";")
        || Character.getType(text.codePointAt(0)) == Character.CURRENCY_SYMBOL
        || Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean goesOn(String text) {
    String opening = text.toLowerCase(Locale.ROOT);
    return GOES_ON.stream()
        .anyMatch(words ->
            opening.startsWith(words) && !Character.isLetter(opening.codePointAt(words.length())));
  }

  /** {@code Two days later}, {@code A week before}: counted from what another sentence tells. */
  private static boolean countsOn(String[] parts) {
    for (int i = 1; i < Math.min(parts.length, COUNT); i++) {
      if (UNITS.contains(word(parts[i - 1])) && COUNTS_ON.contains(word(parts[i]))) {
        return !word(parts[i]).equals("on") || parts[i].endsWith(","); // Two days on, the ...
      }
    }
    return false;
  }

  private static boolean opensWithAnotherMatter(String[] parts) {
    return NOT_ALONE.contains(word(parts[0])) && !opensWithPlace(parts)
        || parts[0].endsWith(",") && NOT_ALONE.contains(parts[0].toLowerCase(Locale.ROOT));
  }

  /** {@code In Kazakhstan}, {@code In June}: a preposition before a name or date. */
  private static boolean opensWithPlace(String[] parts) {
    return parts.length > 1
        && (parts[0].equals("In") || parts[0].equals("To") || parts[0].equals("Of"))
        && (Character.isUpperCase(parts[1].codePointAt(0))
            || Character.isDigit(parts[1].charAt(0)));
  }

  /** {@code On Saturday morning he spoke}: only time or place stands before the pronoun. */
  private static boolean takesUpBehindItsOpening(String[] parts) {
    if (!OPENS_A_PHRASE.contains(word(parts[0]))) {
      return false;
    }
    return POINTS_BACK.contains(word(parts[1]))
        || POINTS_BACK.contains(word(parts[1]) + " " + word(parts[2]))
        || namesNobodyBeforeAPronoun(parts);
  }

  private static boolean namesNobodyBeforeAPronoun(String[] parts) {
    for (int i = 1; i < Math.min(parts.length, OPENING); i++) {
      String word = word(parts[i]);
      if (TAKES_UP.contains(word)) {
        return true;
      }
      if (OWN_SUBJECT.contains(word) || word.endsWith("ed")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSomebodysTalk(String text, String[] parts) {
    if (text.contains("“") || text.contains("\"")) {
      return false;
    }
    for (String part : parts) {
      if (FIRST_PERSON.contains(part.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static String word(String part) {
    return part.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}:]", "");
  }
}
