package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.profile.Name.Kind;

/**
 * Finds names that neither the profile nor the document introduces: {@code Moody's}, {@code
 * NurTel}, {@code DEG}. They may speak, but nothing else is sure about them.
 */
final class UnknownNames {

  private final Set<String> noNames = new HashSet<>();
  private final Set<String> openers = new HashSet<>();

  UnknownNames() {
    var read = WordLists.read("name-words.txt");
    noNames.addAll(read.getOrDefault("no person", List.of()));
    openers.addAll(read.getOrDefault("sentence openers", List.of()));
    noNames.addAll(openers);
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
    int i = Dateline.end(sentence);
    while (i < sentence.tokens().size()) {
      while (next < known.size() && known.get(next).to() <= i) {
        next++;
      }
      int limit = next == known.size() ? sentence.tokens().size() : known.get(next).from();
      int end = endOfRow(sentence, i, limit);
      if (end > i && isName(sentence, i, end, capitals)) {
        all.add(mention(sentence, i, end, focus));
      }
      i = Math.max(end, i + 1);
    }
    all.sort(Comparator.comparingInt(ActorMention::from));
    return all;
  }

  /** One past the row of capitalised words that begins with token {@code i}. */
  private int endOfRow(AnnotatedSentence sentence, int i, int limit) {
    int at = i;
    while (at < limit && isNameWord(sentence, at, at == i)) {
      at++;
      boolean hyphen =
          sentence.is(at, "-") && at + 1 < limit && sentence.tokens().get(at + 1).isCapital();
      at += hyphen && !sentence.tokens().get(at).spaced() ? 1 : 0;
    }
    return at;
  }

  private boolean isNameWord(AnnotatedSentence sentence, int i, boolean first) {
    Token token = sentence.tokens().get(i);
    return token.isCapital()
        && token.text().length() > 1
        && sentence.nameAt(i).isEmpty()
        && !Calendar.isMonthOrWeekday(token)
        && !(first && i == 0 && NameRuns.isOpener(token, openers))
        && !(first && openers.contains(token.word()));
  }

  private static ActorMention mention(AnnotatedSentence sentence, int i, int end, Focus focus) {
    Optional<Actor.Body> body =
        end == i + 1 ? focus.beginningWith(sentence.tokens().get(i)) : Optional.empty();
    Optional<NameMention> before =
        i > 0
            ? sentence.nameAt(i - 1).filter(n -> n.isA(Kind.ADJECTIVE) || n.isA(Kind.COUNTRY))
            : Optional.empty();
    int start = before.map(NameMention::from).orElse(i);
    int from = sentence.is(start - 1, "the") ? start - 1 : start;
    return body.map(known -> new ActorMention(from, end, known, true))
        .orElseGet(() ->
            new ActorMention(
                from,
                end,
                new Actor.Body(sentence.text(start, end), before.flatMap(NameMention::country)),
                false));
  }

  /** Several words are a name, one word is where no sentence begins or others tell that it is. */
  private boolean isName(AnnotatedSentence sentence, int i, int end, Set<String> capitals) {
    Token token = sentence.tokens().get(i);
    boolean named = i > 0 && sentence.nameAt(i - 1).isPresent();
    if (!named && touchesName(sentence, i - 1) || touchesName(sentence, end)) {
      return false;
    }
    if (end - i > 1) {
      return true;
    }
    boolean inside = i > 0 && (sentence.tokens().get(i - 1).isWord() || sentence.is(i - 1, ","));
    return !noNames.contains(token.word())
        && (inside || hasInnerCapital(token) || capitals.contains(token.word()));
  }

  /** Whether a token belongs to a longer name, with a hyphen or a capital letter of its own. */
  private boolean touchesName(AnnotatedSentence sentence, int i) {
    if (i < 0 || i >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(i);
    return token.is("-") && !token.spaced()
        || token.isCapital() && !openers.contains(token.word())
        || token.is("&")
        || token.isNumber() && !token.spaced();
  }

  private static boolean hasInnerCapital(Token token) {
    return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
  }
}
