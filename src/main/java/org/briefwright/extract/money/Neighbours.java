package org.briefwright.extract.money;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.Country;

/**
 * Tells who is helped where a text about one country's misfortune lists what its neighbours give:
 * {@code the Uzbek cabinet set apart humanitarian aid worth 2 billion soums}.
 */
final class Neighbours {

  private static final Set<String> AID = Grammar.words("aid words");

  /** Most words between an amount and the one to whom it goes. */
  private static final int RECEIVER = 4;

  private Neighbours() {}

  /**
   * The country that a document is about: the first that it names alone, if no other is named by
   * more of its sentences.
   *
   * @param named the profile's countries of each sentence
   */
  static Optional<Country> home(List<List<Country>> named) {
    Map<Country, Integer> sentences = new TreeMap<>();
    named.forEach(here -> here.forEach(country -> sentences.merge(country, 1, Integer::sum)));
    int most = sentences.isEmpty() ? 0 : Collections.max(sentences.values());
    return named.stream()
        .filter(here -> !here.isEmpty())
        .findFirst()
        .filter(here -> here.size() == 1)
        .map(List::getFirst)
        .filter(country -> sentences.getOrDefault(country, 0) == most);
  }

  /** Whether a sentence speaks of aid before {@code amount} and names nobody after who gets it. */
  static boolean aid(AnnotatedSentence sentence, Amount amount) {
    boolean aid = false;
    for (int i = 0; i < amount.from(); i++) {
      aid |= AID.contains(sentence.tokens().get(i).word());
    }
    for (int i = amount.to(); aid && i < amount.to() + RECEIVER; i++) {
      aid = !sentence.is(i, "to") && !sentence.is(i, "for");
    }
    return aid;
  }
}
