package org.briefwright.extract.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.briefwright.fact.Span;

/** Finds what stands in round brackets. */
final class Brackets {

  private Brackets() {}

  /** The outermost bracketed stretches of {@code text}, the brackets left out. */
  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        open.push(i + 1);
      } else if (c == ')' && !open.isEmpty()) {
        int start = open.pop();
        if (open.isEmpty()) {
          spans.add(new Span(start, i));
        }
      }
    }
    return spans;
  }

  /**
   * The brackets that name a source: one that holds an outlet, a web domain, or that begins with
   * "see".
   */
  static List<Span> citations(List<Span> brackets, List<Token> tokens, List<NameMention> names) {
    if (brackets.isEmpty()) {
      return List.of();
    }
    return brackets.stream().filter(bracket -> isCitation(bracket, tokens, names)).toList();
  }

  private static boolean isCitation(Span bracket, List<Token> tokens, List<NameMention> names) {
    List<Token> inside =
        tokens.stream()
            .filter(t -> t.start() >= bracket.start() && t.end() <= bracket.end())
            .toList();
    if (inside.isEmpty()) {
      return false;
    }
    if (inside.getFirst().is("see") || holdsDomain(inside)) {
      return true;
    }
    boolean outlet =
        names.stream()
            .anyMatch(name ->
                name.outlet()
                    && tokens.get(name.from()).start() >= bracket.start()
                    && tokens.get(name.to() - 1).end() <= bracket.end());
    return outlet || endsWithDate(inside);
  }

  /** {@code akorda.kz}: a full stop between two words without spaces. */
  private static boolean holdsDomain(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      if (tokens.get(i).is(".")
          && !tokens.get(i).spaced()
          && !next.spaced()
          && next.isWord()
          && next.text().length() >= 2
          && next.text().length() <= 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code (Daryo, March 28)}: a capitalised name, a comma, and a day or year at the end. */
  private static boolean endsWithDate(List<Token> tokens) {
    Token last = tokens.getLast();
    boolean comma = tokens.stream().anyMatch(token -> token.is(","));
    return comma
        && tokens.size() >= 4
        && tokens.getFirst().isCapital()
        && (last.isNumber() && last.word().length() <= 4
            || Calendar.isMonthOrWeekday(last) && tokens.get(tokens.size() - 2).isNumber());
  }
}
