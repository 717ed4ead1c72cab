package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;

/**
 * Tells where a country's name only says how far something reaches: {@code a road to the Uzbek
 * border}, {@code the frontier with Kazakhstan}. Such a country has no part in what is paid.
 */
final class Borders {

  private static final Set<String> BORDERS = Grammar.words("borders");

  private Borders() {}

  static boolean isOnly(AnnotatedSentence sentence, NameMention name) {
    int before = sentence.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
    boolean with = sentence.is(before, "with") && isBorder(sentence, before - 1);
    return with || isBorder(sentence, name.to());
  }

  private static boolean isBorder(AnnotatedSentence sentence, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && BORDERS.contains(sentence.tokens().get(i).word());
  }
}
