package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.profile.Name.Kind;

/**
 * Finds rows of capitalised words that may be the names of persons: {@code Ursula von der Leyen},
 * {@code E. G. Rabbimov}, {@code Kim Bo-hyun}.
 */
final class NameRuns {

  private static final int LONGEST = 6;

  private final Set<String> particles;
  private final Set<String> noPerson;
  private final Set<String> openers;

  NameRuns() {
    var read = WordLists.read("name-words.txt");
    particles = new HashSet<>(read.getOrDefault("particle", List.of()));
    noPerson = new HashSet<>(read.getOrDefault("no person", List.of()));
    openers = new HashSet<>(read.getOrDefault("sentence openers", List.of()));
  }

  /**
   * A row of name words.
   *
   * @param words how many, initials and particles not counted
   */
  record Run(int from, int to, int words) {}

  /** The rows of {@code sentence}; {@code taken} marks tokens that belong to a role. */
  List<Run> runs(AnnotatedSentence sentence, boolean[] taken) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.tokens().size()) {
      Optional<Run> run =
          taken[i] || !mayBegin(sentence, i) ? Optional.empty() : run(sentence, i, taken);
      run.ifPresent(runs::add);
      i = run.isPresent() ? run.get().to() : i + 1;
    }
    return runs;
  }

  private static boolean mayBegin(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).isCapital() || sentence.nameAt(i).isPresent();
  }

  private Optional<Run> run(AnnotatedSentence sentence, int from, boolean[] taken) {
    List<Token> tokens = sentence.tokens();
    int at = from;
    int words = 0;
    while (at < tokens.size() && at - from < LONGEST * 2 && !taken[at]) {
      Token token = tokens.get(at);
      Optional<NameMention> name = sentence.nameAt(at);
      if (name.isPresent() && (name.get().isA(Kind.LEADER) || isSurname(name.get(), words))) {
        words += name.get().to() - at;
        at = name.get().to();
      } else if (name.isPresent() || isDay(tokens, at) || !continues(tokens, at, from)) {
        break;
      } else if (token.isCapital()) {
        words += token.text().length() > 1 ? 1 : 0;
        at = afterHyphen(tokens, at);
      } else {
        at++;
      }
    }
    while (at > from && !tokens.get(at - 1).isWord()) {
      at--;
    }
    if (words == 0 || isOpener(tokens, from, at) || holdsNoPerson(tokens, from, at)) {
      return Optional.empty();
    }
    return Optional.of(new Run(from, at, words));
  }

  /** A town's name after a given name is a surname, where the profile knows it as ambiguous. */
  private static boolean isSurname(NameMention name, int words) {
    return words == 1 && name.to() - name.from() == 1 && name.isAmbiguous();
  }

  /** A weekday is never part of a name, a month only where no day, year or preposition is near. */
  private boolean isDay(List<Token> tokens, int at) {
    if (!Calendar.isMonthOrWeekday(tokens.get(at))) {
      return false;
    }
    boolean dated =
        at > 0 && (!tokens.get(at - 1).isWord() || openers.contains(tokens.get(at - 1).word()))
            || at + 1 < tokens.size() && !tokens.get(at + 1).isCapital();
    return dated || tokens.get(at).word().endsWith("day");
  }

  private boolean continues(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    if (token.isCapital()) {
      boolean acronym = token.isAllCapital() && token.text().length() > 1;
      return !acronym && !(at == 0 && isOpener(token, openers));
    }
    boolean initialStop = token.is(".") && at > from && tokens.get(at - 1).text().length() == 1;
    boolean particle =
        at > from
            && particles.contains(token.word())
            && at + 1 < tokens.size()
            && (tokens.get(at + 1).isCapital() || particles.contains(tokens.get(at + 1).word()));
    return initialStop || particle;
  }

  /** {@code Kassym-Jomart}, {@code Bo-hyun}: what a hyphen joins to a name belongs to it. */
  private static int afterHyphen(List<Token> tokens, int at) {
    int next = at + 1;
    while (next + 1 < tokens.size()
        && tokens.get(next).is("-")
        && !tokens.get(next).spaced()
        && !tokens.get(next + 1).spaced()
        && tokens.get(next + 1).isWord()) {
      next += 2;
    }
    return next;
  }

  /** A word that begins a sentence with a capital: one of the list, or a participle. */
  static boolean isOpener(Token token, Set<String> openers) {
    boolean participle =
        token.word().length() > 4 && (token.word().endsWith("ing") || token.word().endsWith("ed"));
    return participle || openers.contains(token.word());
  }

  private boolean isOpener(List<Token> tokens, int from, int to) {
    return to - from == 1 && openers.contains(tokens.get(from).word());
  }

  private boolean holdsNoPerson(List<Token> tokens, int from, int to) {
    for (Token token : tokens.subList(from, to)) {
      if (noPerson.contains(token.word())) {
        return true;
      }
    }
    return false;
  }
}
