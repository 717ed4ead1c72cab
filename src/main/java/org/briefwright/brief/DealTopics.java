package org.briefwright.brief;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefwright.profile.Name;
import org.briefwright.profile.Profile;

/**
 * Finds the words of a sentence by which one deal is told from another: what is bought or built,
 * and where; not names of states, and not what stands in every telling.
 */
final class DealTopics {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]+");
  private static final int SHORTEST = 4;

  private final Set<String> general = WordList.of("any deal");
  private final Set<String> states = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  DealTopics(Profile profile) {
    profile
        .names()
        .filter(DealTopics::isPlace)
        .filter(name -> !name.text().contains(" "))
        .forEach(name -> places.add(stem(name.text())));
    profile
        .names()
        .filter(DealTopics::isOfState)
        .forEach(name -> {
          for (String word : name.text().split("\\s+")) {
            states.add(stem(word));
          }
        });
  }

  private static boolean isOfState(Name name) {
    return switch (name.kind()) {
      case COUNTRY, ADJECTIVE, DEMONYM, SEAT, NICKNAME, REGION_AS_A_WHOLE -> true;
      default -> false;
    };
  }

  private static boolean isPlace(Name name) {
    return name.kind() == Name.Kind.CITY
        || name.kind() == Name.Kind.CAPITAL
        || name.kind() == Name.Kind.REGION
        || name.kind() == Name.Kind.WATER;
  }

  /** Those of {@code topics} that name a town, a landscape or a river. */
  Set<String> placesAmong(Set<String> topics) {
    Set<String> among = new TreeSet<>(topics);
    among.retainAll(places);
    return among;
  }

  /**
   * The distinct topic words of {@code sentence}, without their plural endings.
   *
   * @param parties names of the deal's sides, whose words are none
   */
  Set<String> of(String sentence, Set<String> parties) {
    Set<String> named = new HashSet<>();
    parties.forEach(party -> {
      for (String word : party.split("[\\s-]+")) {
        named.add(stem(word));
      }
    });
    Set<String> topics = new TreeSet<>();
    Matcher matcher = WORD.matcher(sentence);
    while (matcher.find()) {
      String word = stem(matcher.group());
      if (word.length() >= SHORTEST
          && !general.contains(word)
          && !states.contains(word)
          && !named.contains(word)) {
        topics.add(word);
      }
    }
    return topics;
  }

  private static String stem(String written) {
    String word = written.toLowerCase(Locale.ROOT).replaceAll("[’']s?$", "");
    if (word.endsWith("ies") && word.length() > 5) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > 4
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
