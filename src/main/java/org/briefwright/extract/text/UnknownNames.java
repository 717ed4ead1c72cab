package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of one word that neither the profile nor the document introduces: {@code Moody's},
 * {@code NurTel}, {@code DEG}. They may speak, but nothing else is sure about them.
 */
final class UnknownNames {

  private final Set<String> noNames = new HashSet<>();

  UnknownNames() {
    var read = WordLists.read("name-words.txt");
    noNames.addAll(read.getOrDefault("no person", List.of()));
    noNames.addAll(read.getOrDefault("sentence openers", List.of()));
    noNames.addAll(read.getOrDefault("no name", List.of()));
  }

  /** The words that have a capital letter inside some sentence, where grammar asks for none. */
  static Set<String> capitals(List<AnnotatedSentence> sentences) {
    Set<String> found = new HashSet<>();
    for (AnnotatedSentence sentence : sentences) {
      if (sentence.sentence().isHeading()) {
        continue;
      }
      for (int i = 1; i < sentence.tokens().size(); i++) {
        if (sentence.tokens().get(i).isCapital() && sentence.tokens().get(i - 1).isWord()) {
          found.add(sentence.tokens().get(i).word());
        }
      }
    }
    return found;
  }

  /** {@code known} with the unknown names of {@code sentence}, in their order. */
  List<ActorMention> with(
      AnnotatedSentence sentence, List<ActorMention> known, Set<String> capitals, Focus focus) {
    List<ActorMention> all = new ArrayList<>(known);
    int next = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      while (next < known.size() && known.get(next).to() <= i) {
        next++;
      }
      boolean free = next == known.size() || known.get(next).from() > i;
      if (free && isName(sentence, i, capitals)) {
        all.add(mention(sentence, i, focus));
      }
    }
    all.sort(Comparator.comparingInt(ActorMention::from));
    return all;
  }

  private static ActorMention mention(AnnotatedSentence sentence, int i, Focus focus) {
    Token token = sentence.tokens().get(i);
    Optional<Actor.Body> body = focus.beginningWith(token);
    int from = sentence.is(i - 1, "the") ? i - 1 : i;
    return body.map(known -> new ActorMention(from, i + 1, known, true))
        .orElseGet(() ->
            new ActorMention(from, i + 1, new Actor.Body(token.text(), Optional.empty()), false));
  }

  private boolean isName(AnnotatedSentence sentence, int i, Set<String> capitals) {
    Token token = sentence.tokens().get(i);
    return token.isCapital()
        && token.text().length() > 1
        && !noNames.contains(token.word())
        && !Calendar.isMonthOrWeekday(token)
        && sentence.nameAt(i).isEmpty()
        && !touchesName(sentence, i - 1)
        && !touchesName(sentence, i + 1)
        && (i > 0 && sentence.tokens().get(i - 1).isWord()
            || hasInnerCapital(token)
            || capitals.contains(token.word()));
  }

  /** Whether a token belongs to a longer name, with a hyphen or a capital letter of its own. */
  private static boolean touchesName(AnnotatedSentence sentence, int i) {
    if (i < 0 || i >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    boolean opener = i == 0 && !token.isAllCapital();
    return token.is("-") && !token.spaced()
        || token.isCapital() && !opener
        || token.is("&")
        || token.isNumber() && !token.spaced();
  }

  private static boolean hasInnerCapital(Token token) {
    return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
  }
}
