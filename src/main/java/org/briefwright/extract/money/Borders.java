package org.briefwright.extract.money;

import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;

/**
 * Tells where a country's name only says how far something reaches: {@code a road to the Uzbek
 * border}, {@code the frontier with Kazakhstan}, {@code a stream that runs into Turkmenistan}. Such
 * a country has no part in what is paid.
 */
final class Borders {

  private static final Set<String> BORDERS = Grammar.words("borders");
  private static final Set<String> RUNNING = Grammar.words("running water");
  private static final Set<String> INTO = Set.of("into", "to", "towards", "from");

  private Borders() {}

  static boolean isOnly(AnnotatedSentence sentence, NameMention name) {
    int before = sentence.is(name.from() - 1, "the") ? name.from() - 2 : name.from() - 1;
    boolean with = sentence.is(before, "with") && isBorder(sentence, before - 1);
    boolean water =
        before > 0
            && INTO.contains(sentence.tokens().get(before).word())
            && RUNNING.contains(sentence.tokens().get(before - 1).word());
    return with || water || isBorder(sentence, name.to());
  }

  private static boolean isBorder(AnnotatedSentence sentence, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && BORDERS.contains(sentence.tokens().get(i).word());
  }
}
