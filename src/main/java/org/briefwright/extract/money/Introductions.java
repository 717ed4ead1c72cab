package org.briefwright.extract.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
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

  /** Most words of a name. */
  private static final int LONGEST = 30;

  /** Words with a capital letter that are part of many names. */
  private static final Set<String> COMMON = Grammar.words("common in names");

  private static final Set<String> PLACING = Set.of("in", "at", "near", "from", "of", "on");

  /** Most words between a name and the country that describes it. */
  private static final int DESCRIPTION = 4;

  private final Map<String, List<Country>> countries = new HashMap<>();
  private final Map<String, Country> homes = new HashMap<>();

  /** Remembers the names of a sentence that is about {@code here}. */
  void read(AnnotatedSentence sentence, List<Country> here) {
    if (sentence.sentence().kind() == Sentence.Kind.HEADING) {
      return;
    }
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (isName(sentence, i)) {
        String name = sentence.tokens().get(i).word();
        Optional<Country> home = home(sentence, i).filter(here::contains);
        home.ifPresent(country -> homes.putIfAbsent(name, country));
        countries.putIfAbsent(name, home.map(List::of).orElse(here));
      }
    }
  }

  /** {@code Sunkar Air, a Tashkent carrier}: an apposition tells where somebody is at home. */
  private static Optional<Country> home(AnnotatedSentence sentence, int name) {
    int comma = afterName(sentence, name);
    if (!sentence.is(comma, ",")
        || !(sentence.is(comma + 1, "a")
            || sentence.is(comma + 1, "an")
            || sentence.is(comma + 1, "the"))) {
      return Optional.empty();
    }
    return sentence.names().stream()
        .filter(country -> country.from() > comma && country.from() <= comma + DESCRIPTION)
        .findFirst()
        .flatMap(NameMention::country);
  }

  private static int afterName(AnnotatedSentence sentence, int name) {
    int i = name + 1;
    int last = Math.min(sentence.tokens().size(), name + LONGEST);
    while (i < last && sentence.tokens().get(i).isCapital()) {
      i++;
    }
    return i;
  }

  /** The homes of the names of {@code sentence} that take part in what it tells. */
  Set<Country> homes(AnnotatedSentence sentence) {
    Set<Country> found = new TreeSet<>();
    for (int i = 0; !homes.isEmpty() && i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      Country home = token.isCapital() ? homes.get(token.word()) : null;
      if (home != null && isName(sentence, i) && !isPlace(sentence, i)) {
        found.add(home);
      }
    }
    return found;
  }

  /** The countries with which the first known name of {@code sentence} was introduced. */
  Optional<List<Country>> of(AnnotatedSentence sentence) {
    for (int i = 0; !countries.isEmpty() && i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      List<Country> known = token.isCapital() ? countries.get(token.word()) : null;
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
    return token.isCapital()
        && token.text().length() >= SHORTEST
        && !COMMON.contains(token.word())
        && !Grammar.isDay(token.word())
        && sentence.nameAt(i).isEmpty();
  }
}
