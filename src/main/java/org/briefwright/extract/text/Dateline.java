package org.briefwright.extract.text;

/**
 * The place, and often the day and the agency, with which a report begins: {@code BEIJING, January
 * 6 –}. It tells where the report was written, and nothing of what it tells.
 */
public final class Dateline {

  private static final int LONGEST = 7;
  private static final int SITE = 3;

  private Dateline() {}

  /** Whether token {@code i} of {@code sentence} stands in its dateline. */
  public static boolean holds(AnnotatedSentence sentence, int i) {
    return i < end(sentence);
  }

  /** One past its dash; 0 where the sentence has no dateline. */
  public static int end(AnnotatedSentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return 0;
    }
    if (isSite(sentence)) {
      return SITE + 1;
    }
    if (!sentence.tokens().getFirst().isAllCapital()) {
      return 0;
    }
    int place = sentence.nameAt(0).map(NameMention::to).orElseGet(() -> afterCapitals(sentence));
    if (place == 0) {
      return 0;
    }
    if (sentence.is(place, ":") && sentence.tokens().getFirst().text().length() > SITE) {
      // "ISLAMABAD: the ministry said"
      return place + 1;
    }
    for (int i = place; i < Math.min(place + LONGEST, sentence.tokens().size()); i++) {
      Token token = sentence.tokens().get(i);
      if (isDash(token)) {
        return i + 1;
      }
      if (token.isWord() && !token.isCapital()) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code Silk.Net – the ministry said}: the agency's site alone. */
  private static boolean isSite(AnnotatedSentence sentence) {
    return sentence.tokens().size() > SITE
        && sentence.is(1, ".")
        && !sentence.tokens().get(1).spaced()
        && !sentence.tokens().get(2).spaced()
        && isDash(sentence.tokens().get(SITE));
  }

  /** {@code NUR-SULTAN –}: a row of capitals that a spaced dash ends; 0 where it is none. */
  private static int afterCapitals(AnnotatedSentence sentence) {
    int at = 0;
    while (at < Math.min(LONGEST, sentence.tokens().size())
        && (sentence.tokens().get(at).isAllCapital()
            || sentence.is(at, "-") && !sentence.tokens().get(at).spaced())) {
      at++;
    }
    boolean report =
        at > 0
            && at + 1 < sentence.tokens().size()
            && (isDash(sentence.tokens().get(at)) || sentence.is(at, ":"))
            && !Character.isLowerCase(sentence.tokens().get(at + 1).text().codePointAt(0));
    return report ? at : 0;
  }

  /** A dash between words; not the hyphen of a name. */
  private static boolean isDash(Token token) {
    return token.is("–") || token.is("—") || token.is("-") && token.spaced();
  }
}
