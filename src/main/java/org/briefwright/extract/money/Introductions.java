package org.briefwright.extract.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Country;
import org.briefwright.fact.Sentence;

/**
 * Remembers with which countries a document introduced its names. A writer tells once where a
 * company is at home or at work ({@code the developer Solvane opened a site near Nukus}) and then
 * only names it: whatever it pays pages later is still about that country. Names that the profile
 * knows are left out, for they are at home everywhere they go.
 */
final class Introductions {

  private static final int SHORTEST = 4;

  /** Words with a capital letter that are part of many names. */
  private static final Set<String> COMMON = Grammar.words("common in names");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "of", "on");

  private final Map<String, List<Country>> countries = new HashMap<>();

  /** Remembers the names of a sentence that is about {@code here}. */
  void read(AnnotatedSentence sentence, List<Country> here) {
    if (sentence.sentence().kind() == Sentence.Kind.HEADING) {
      return;
    }
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (isName(sentence, i)) {
        countries.putIfAbsent(sentence.tokens().get(i).word(), here);
      }
    }
  }

  /** The countries with which the first known name of {@code sentence} was introduced. */
  Optional<List<Country>> of(AnnotatedSentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      List<Country> known = countries.get(sentence.tokens().get(i).word());
      if (known != null && isName(sentence, i) && !isPlace(sentence, i)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** {@code the firm's owner in Wuhan}: where somebody sits is not what is spoken of. */
  private static boolean isPlace(AnnotatedSentence sentence, int i) {
    return i > 0 && PLACING.contains(sentence.tokens().get(i - 1).word());
  }

  private static boolean isName(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.isWord()
        && token.isCapital()
        && token.text().length() >= SHORTEST
        && !COMMON.contains(token.word())
        && !Grammar.isDay(token.word())
        && sentence.nameAt(i).isEmpty();
  }
}
