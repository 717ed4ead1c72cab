package org.briefwright.extract.money;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Bound;

/** The words of {@code amount-words.txt}. */
final class AmountWords {

  private static final Set<String> SKIPPED = Grammar.words("each year");
  private static final Set<String> PREPOSITIONS = Grammar.words("prepositions");
  private static final int LONGEST = 5;
  private static final int DOUBT_REACH = 8;

  private final PhraseBook<Bound> before;
  private final PhraseBook<Bound> after;
  private final PhraseBook<Boolean> follow;
  private final PhraseBook<Boolean> hedges;
  private final Set<String> counted;
  private final Set<String> talk;

  AmountWords(WordLists lists) {
    before = lists.book();
    after = lists.book();
    follow = lists.book();
    hedges = lists.book();
    Map<String, List<String>> read = WordLists.read("amount-words.txt");
    counted = Set.copyOf(read.getOrDefault("counted before", List.of()));
    talk = Set.copyOf(read.getOrDefault("talk before about", List.of()));
    read.forEach((label, phrases) -> {
      String[] parts = label.split(" ");
      switch (parts[0]) {
        case "before" -> phrases.forEach(p -> before.add(p, Bound.valueOf(parts[1])));
        case "after" -> phrases.forEach(p -> addAfter(parts[1], p));
        case "hedge" -> phrases.forEach(p -> hedges.add(p, true));
        case "counted", "talk" -> {}
        default -> throw new IllegalStateException("amount-words.txt: [" + label + "]");
      }
    });
  }

  private void addAfter(String label, String phrase) {
    if (label.equals("bare")) {
      follow.add(phrase, true);
    } else {
      after.add(phrase, Bound.valueOf(label));
    }
  }

  /** A limit in the words that end right before token {@code from}. */
  Optional<PhraseBook.Match<Bound>> endingAt(List<Token> tokens, int from) {
    for (int start = Math.max(0, from - LONGEST); start < from; start++) {
      Optional<PhraseBook.Match<Bound>> match = before.at(tokens, start);
      if (match.isPresent() && match.get().to() == from) {
        return isTopic(tokens, start) ? Optional.empty() : match;
      }
    }
    return Optional.empty();
  }

  /** {@code questions about $5m}. */
  private boolean isTopic(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).is("about") && talk.contains(tokens.get(at - 1).word());
  }

  /** {@code a population of 36 million}: the noun before the number says that it counts. */
  boolean isCounted(List<Token> tokens, int number) {
    int at = number - 1;
    while (at > 0 && number - at < LONGEST && Bonds.links(tokens.get(at).word())) {
      at--;
    }
    return at >= 0 && counted.contains(tokens.get(at).word());
  }

  /** A limit in the words that begin with token {@code to}. */
  Optional<PhraseBook.Match<Bound>> beginningAt(List<Token> tokens, int to) {
    int at = to;
    // "nine billion dollars a year, give or take"
    while (at < tokens.size() && isSkipped(tokens.get(at)) && at - to < 3) {
      if (after.at(tokens, at).isPresent()) {
        break;
      }
      at++;
    }
    return at < tokens.size() ? after.at(tokens, at) : Optional.empty();
  }

  private static boolean isSkipped(Token token) {
    return token.is(",") || SKIPPED.contains(token.word());
  }

  /** Whether words that doubt or only relay stand shortly before token {@code from}. */
  boolean doubts(List<Token> tokens, int from) {
    for (int start = Math.max(0, from - DOUBT_REACH); start < from; start++) {
      if (hedges.at(tokens, start).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a number with a multiplying word but without a currency can be money before token
   * {@code to}: nothing is counted there.
   */
  boolean leavesOpen(List<Token> tokens, int to) {
    if (to >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(to);
    if (next.kind() == Token.Kind.SIGN) {
      return !next.is("%") && !next.is("-") && !next.is("°");
    }
    return next.isNumber() || follow.at(tokens, to).isPresent() || isParticiple(tokens, to);
  }

  /**
   * {@code 120 million syndicated to others}; in {@code 2 million insured cars} cars are counted.
   */
  private static boolean isParticiple(List<Token> tokens, int at) {
    return VerbMood.isPast(tokens.get(at))
        && at + 1 < tokens.size()
        && PREPOSITIONS.contains(tokens.get(at + 1).word());
  }
}
