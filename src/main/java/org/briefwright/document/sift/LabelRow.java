package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line that holds nothing but the labels of buttons and links, with numbers and small words
 * between them, is site furniture: "Print | Mail | 3 comments".
 */
final class LabelRow implements LineRule {

  private static final Set<String> BETWEEN =
      Set.of("on", "via", "to", "in", "us", "and", "or", "the", "by", "our", "с", "в", "на", "и");

  private static final int MOST_WORDS = 30;

  private final PhraseBook book;

  LabelRow(PhraseBook book) {
    this.book = book;
  }

  @Override
  public Optional<String> reason(Line line) {
    List<String> tokens = line.tokens();
    if (line.words() > MOST_WORDS || line.isItem() && line.words() < 2) {
      return Optional.empty();
    }
    boolean labelled = false;
    int i = 0;
    while (i < tokens.size()) {
      int taken = book.labelAt(tokens, i);
      labelled |= taken > 0;
      if (taken == 0 && !isBetween(tokens.get(i))) {
        return Optional.empty();
      }
      i += Math.max(1, taken);
    }
    return labelled ? Optional.of("site control") : Optional.empty();
  }

  private static boolean isBetween(String token) {
    return BETWEEN.contains(token) || token.chars().allMatch(Character::isDigit);
  }
}
