package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what they mean, found in a token list in time that does not depend on how many there
 * are.
 *
 * <p>A phrase is a row of words as {@link Tokenizer} cuts them; {@code a|b} is one or the other,
 * {@code word?} may be missing, {@code {say}} is any form of that verb, {@code <n>} any number,
 * {@code ...} up to three tokens that end no clause.
 *
 * @param <T> what a phrase means
 */
public final class PhraseBook<T> {

  private static final int LONGEST_GAP = 3;

  private final Node<T> root = new Node<>();
  private final Inflection inflection;
  private final Vocabulary vocabulary;

  /** Marks the first words of all phrases: most words of a text begin none. */
  private final long bit;

  PhraseBook(Inflection inflection, Vocabulary vocabulary) {
    this.inflection = inflection;
    this.vocabulary = vocabulary;
    bit = vocabulary.book();
  }

  /** A phrase found: the tokens {@code from} to before {@code to}. */
  public record Match<T>(int from, int to, T value) {

    /** The words as written. */
    public String in(List<Token> tokens, String text) {
      return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
  }

  private static final class Node<T> extends Branches<Node<T>> {
    @Nullable Node<T> number;
    @Nullable Node<T> gap;
    @Nullable T value;
  }

  /** Adds {@code phrase}; of two equal phrases the first one counts. */
  public PhraseBook<T> add(String phrase, T value) {
    List<Node<T>> ends = List.of(root);
    StringTokenizer elements = new StringTokenizer(phrase);
    while (elements.hasMoreTokens()) {
      ends = extended(ends, elements.nextToken());
    }
    for (Node<T> end : ends) {
      if (end.value == null) {
        end.value = value;
      }
    }
    return this;
  }

  private List<Node<T>> extended(List<Node<T>> ends, String element) {
    boolean optional = element.length() > 1 && element.endsWith("?");
    String body = optional ? element.substring(0, element.length() - 1) : element;
    List<Node<T>> longer = new ArrayList<>(optional ? ends : List.of());
    for (Node<T> end : ends) {
      switch (body) {
        case "..." -> longer.add(end.gap = end.gap == null ? new Node<>() : end.gap);
        case "<n>" -> longer.add(end.number = end.number == null ? new Node<>() : end.number);
        default -> {
          for (String word : body.split("\\|")) {
            for (String form : inflection.forms(word)) {
              longer.add(child(end, form));
            }
          }
        }
      }
    }
    return longer;
  }

  private Node<T> child(Node<T> node, String words) {
    if (Tokenizer.isPlain(words)) {
      return branch(node, words);
    }
    Node<T> at = node;
    for (Token token : Tokenizer.tokens(words)) {
      at = branch(at, token.word());
    }
    return at;
  }

  private Node<T> branch(Node<T> node, String word) {
    Vocabulary.Entry entry = vocabulary.known(word);
    if (node == root) {
      entry.begins(bit);
    }
    return node.get(entry.number, Node::new);
  }

  /** False only where no phrase begins with {@code token}. */
  public boolean mayBegin(Token token) {
    return root.number != null || (token.books() & bit) != 0;
  }

  /** The longest phrase that begins with token {@code from}. */
  public Optional<Match<T>> at(List<Token> tokens, int from) {
    return Optional.ofNullable(longest(tokens, from));
  }

  private @Nullable Match<T> longest(List<Token> tokens, int from) {
    if (!mayBegin(tokens.get(from))) {
      return null;
    }
    Node<T> node = root;
    int to = from;
    @Nullable T value = null;
    int at = from;
    // most phrases are plain words, which leave no choice of ways
    while (node.number == null && node.gap == null) {
      node = at < tokens.size() ? node.get(tokens.get(at).number()) : null;
      if (node == null) {
        return value == null ? null : new Match<>(from, to, value);
      }
      at++;
      if (node.value != null) {
        value = node.value;
        to = at;
      }
    }
    Best<T> best = new Best<>(to, value);
    walk(node, tokens, at, best);
    T longest = best.value;
    return longest == null ? null : new Match<>(from, best.to, longest);
  }

  /** All phrases, from left to right, the longest first where several begin; none overlap. */
  public List<Match<T>> all(List<Token> tokens) {
    List<Match<T>> found = new ArrayList<>(0);
    int size = tokens.size();
    int i = 0;
    while (i < size) {
      Match<T> match = longest(tokens, i);
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.to();
    }
    return found;
  }

  private static final class Best<T> {
    int to;
    @Nullable T value;

    Best(int to, @Nullable T value) {
      this.to = to;
      this.value = value;
    }
  }

  private void walk(Node<T> node, List<Token> tokens, int at, Best<T> best) {
    if (node.value != null && at > best.to) {
      best.to = at;
      best.value = node.value;
    }
    if (at >= tokens.size()) {
      return;
    }
    Token token = tokens.get(at);
    Node<T> word = node.get(token.number());
    if (word != null) {
      walk(word, tokens, at + 1, best);
    }
    if (node.number != null && token.isNumber()) {
      walk(node.number, tokens, at + 1, best);
    }
    if (node.gap != null) {
      for (int skip = 0; skip <= LONGEST_GAP && at + skip < tokens.size(); skip++) {
        walk(node.gap, tokens, at + skip, best);
        if (endsClause(tokens.get(at + skip))) {
          break;
        }
      }
    }
  }

  private static boolean endsClause(Token token) {
    return switch (token.word()) {
      case ",", ";", ":", "–", "—", "(", ")", ".", "!", "?" -> true;
      default -> false;
    };
  }
}
