package org.briefwright.extract.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.fact.Span;

/**
 * Cuts what is too long for a sentence into pieces.
 *
 * <p>Each amount is weighed against all the words of its sentence, and some against all its other
 * amounts. Nobody writes a sentence of {@value #LONGEST} words; what has more is a table, or a text
 * made to be slow, and is read piece by piece: it then costs what its length does, not its square.
 */
final class Pieces {

  /** Most tokens of a piece. */
  static final int LONGEST = 500;

  /** How far a piece reaches where no amount stands near its edge, in tokens. */
  private static final int MARGIN = 100;

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  /** A stretch of a sentence as a sentence of its own, with the amounts in it. */
  record Piece(AnnotatedSentence sentence, List<Amount> amounts) {

    Piece {
      amounts = List.copyOf(amounts);
    }
  }

  private Pieces(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /**
   * The sentence itself, or the pieces that hold its amounts, from left to right.
   *
   * @param amounts one or more
   */
  static List<Piece> of(AnnotatedSentence sentence, List<Amount> amounts) {
    return isOne(sentence)
        ? List.of(new Piece(sentence, amounts))
        : new Pieces(sentence, amounts).cut();
  }

  /** Whether a sentence is short enough to be read as one. */
  static boolean isOne(AnnotatedSentence sentence) {
    return sentence.tokens().size() <= LONGEST;
  }

  private List<Piece> cut() {
    List<Piece> pieces = new ArrayList<>();
    int end = 0;
    int first = 0;
    while (first < amounts.size()) {
      int from = Math.max(end, amounts.get(first).from() - MARGIN);
      int next = first + 1;
      while (next < amounts.size() && amounts.get(next).to() - from <= LONGEST - MARGIN) {
        next++;
      }
      end = Math.min(amounts.get(next - 1).to() + MARGIN, sentence.tokens().size());
      end = next < amounts.size() ? Math.min(end, amounts.get(next).from()) : end;
      pieces.add(piece(from, end, amounts.subList(first, next)));
      first = next;
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Amount> within) {
    Span span = sentence.span(from, to);
    AnnotatedSentence piece =
        new AnnotatedSentence(
            sentence.index(),
            sentence.sentence(),
            sentence.tokens().subList(from, to),
            between(sentence.quotes(), Span::start, span.start(), span.end()),
            between(sentence.brackets(), Span::start, span.start(), span.end()),
            between(sentence.citations(), Span::start, span.start(), span.end()),
            names(from, to),
            actors(from, to));
    return new Piece(piece, within.stream().map(one -> one.in(piece, from)).toList());
  }

  private List<NameMention> names(int from, int to) {
    List<NameMention> names = new ArrayList<>();
    for (NameMention name : between(sentence.names(), NameMention::from, from, to)) {
      if (name.to() <= to) {
        names.add(
            new NameMention(
                name.from() - from,
                name.to() - from,
                name.meanings(),
                name.country(),
                name.outlet()));
      }
    }
    return names;
  }

  private List<ActorMention> actors(int from, int to) {
    List<ActorMention> actors = new ArrayList<>();
    for (ActorMention one : between(sentence.actors(), ActorMention::from, from, to)) {
      if (one.to() <= to) {
        actors.add(new ActorMention(one.from() - from, one.to() - from, one.actor(), one.sure()));
      }
    }
    return actors;
  }

  /** Those of {@code all}, which are in reading order, that begin between two places. */
  private static <T> List<T> between(List<T> all, ToIntFunction<T> begins, int from, int to) {
    return all.subList(first(all, begins, from), first(all, begins, to));
  }

  /** The index of the first that begins at {@code place} or behind it. */
  private static <T> int first(List<T> all, ToIntFunction<T> begins, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begins.applyAsInt(all.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
