package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Finds what an amount is for, in the words of its sentence: the phrase that follows it ({@code
 * $2.3 billion to the company that lays the line}), or the one it closes ({@code mineral deposits
 * (reported at $17+ billion)}).
 */
final class SubjectReader {

  private static final int LONGEST = 14;
  private static final int SHORTEST = 2;
  private static final Set<String> ENDS =
      Set.of(",", ";", ":", ".", "(", ")", "–", "—", "!", "?", "“", "”", "\"", "«", "»");
  private static final Set<String> OPENS_AFTER =
      Set.of("for", "in", "on", "into", "to", "towards", "toward", "of", "worth");
  private static final Set<String> BREAKS =
      Set.of(
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "will",
          "would",
          "who",
          "when",
          "while",
          "but",
          "said",
          "says",
          "according",
          "plus",
          "as",
          "than");
  private static final Set<String> LEADS_UP =
      Set.of(
          "of",
          "worth",
          "at",
          "for",
          "to",
          "the",
          "value",
          "reported",
          "a",
          "an",
          "about",
          "some",
          "over",
          "more",
          "than",
          "up",
          "almost",
          "nearly",
          "just",
          "under",
          "least",
          "most",
          "total",
          "totalling",
          "totaling",
          "valued",
          "is",
          "was",
          "by",
          "around",
          "roughly",
          "put",
          "reportedly");
  private static final Set<String> OPENS_BEFORE =
      Set.of("from", "to", "and", "that", "which", "with");

  private SubjectReader() {}

  /** The phrase; empty where the sentence has none. */
  static String subject(AnnotatedSentence sentence, Amount amount) {
    String after = after(sentence, amount.to());
    return after.isEmpty() ? before(sentence, amount.from()) : after;
  }

  private static String after(AnnotatedSentence sentence, int from) {
    int start = from;
    int end = from;
    while (end < sentence.tokens().size() && end - from < LONGEST && !ends(sentence, end)) {
      end++;
    }
    if (end - start < SHORTEST || !opens(sentence.tokens().get(start))) {
      return "";
    }
    if (OPENS_AFTER.contains(sentence.tokens().get(start).word()) && !sentence.is(start, "to")) {
      start++;
    }
    return end - start < SHORTEST && end - from == LONGEST ? "" : sentence.text(start, end);
  }

  private static boolean opens(Token token) {
    return OPENS_AFTER.contains(token.word())
        || token.isWord()
            && !BREAKS.contains(token.word())
            && !token.is("a")
            && !token.is("and")
            && !token.is("last")
            && !token.is("this")
            && !token.is("each")
            && !token.is("or");
  }

  private static boolean ends(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean stop = token.is(".") && !isInsideName(sentence, i);
    return stop || !token.is(".") && ENDS.contains(token.word()) || BREAKS.contains(token.word());
  }

  /** The full stops of {@code U.S.} end nothing. */
  private static boolean isInsideName(AnnotatedSentence sentence, int i) {
    return i > 0
        && sentence.tokens().get(i - 1).text().length() == 1
        && i + 1 < sentence.tokens().size();
  }

  private static String before(AnnotatedSentence sentence, int amount) {
    int end = amount;
    while (end > 0 && leadsUp(sentence, end - 1)) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && !ENDS.contains(sentence.tokens().get(start - 1).word())
        && !BREAKS.contains(sentence.tokens().get(start - 1).word())
        && !OPENS_BEFORE.contains(opener(sentence, start - 1, end))) {
      start--;
    }
    return end - start < SHORTEST ? "" : sentence.text(start, end);
  }

  /** A joint opens a phrase only where enough follows it; else it stands inside. */
  private static String opener(AnnotatedSentence sentence, int at, int end) {
    Token token = sentence.tokens().get(at);
    return end - at > SHORTEST && !(token.is("and") && end - at < 5) ? token.word() : "";
  }

  private static boolean leadsUp(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return LEADS_UP.contains(token.word()) || token.is("(") || token.is(",");
  }
}
