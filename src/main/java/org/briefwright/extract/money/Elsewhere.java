package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Tells where a sentence places what is paid for: in a wider area than one country, or in a country
 * outside the profile. Amounts of such a matter take no country from the sentences before.
 */
final class Elsewhere {

  private static final Set<String> AREAS = Grammar.words("wider areas");
  private static final Set<String> OVER = Grammar.words("over a wider area");
  private static final Set<String> BUILT = Grammar.words("built things");
  private static final Set<String> PROJECTS = Set.of("project", "projects");

  private Elsewhere() {}

  /** {@code for small firms on the continent}, {@code across Africa}. */
  static boolean isOfWiderArea(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      int joint = sentence.is(i - 1, "the") ? i - 2 : i - 1;
      if (AREAS.contains(tokens.get(i).word())
          && joint >= 0
          && OVER.contains(tokens.get(joint).word())) {
        return true;
      }
    }
    return false;
  }

  /** {@code two solar projects in Chile}: what is built stands in a state outside the profile. */
  static boolean isBuiltAbroad(AnnotatedSentence sentence, Profile profile) {
    for (NameMention name : sentence.names()) {
      if (name.isA(Name.Kind.COUNTRY)
          && name.from() > 1
          && sentence.is(name.from() - 1, "in")
          && isWork(sentence.tokens().get(name.from() - 2))
          && name.country().filter(country -> !profile.covers(country)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWork(Token token) {
    return BUILT.contains(token.word()) || PROJECTS.contains(token.word());
  }
}
