package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Span;

/**
 * A sentence with everything that readers look up in it. No record, since it keeps beside its parts
 * a table of which name and which actor covers a token: all readers ask for these all the time.
 */
public final class AnnotatedSentence {

  private final int index;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<Span> quotes;
  private final List<Span> brackets;
  private final List<Span> citations;
  private final List<NameMention> names;
  private final List<ActorMention> actors;
  private final List<Optional<NameMention>> nameAt;
  private final List<Optional<ActorMention>> actorAt;

  /**
   * @param index in {@link AnnotatedText#sentences}, from 0
   * @param tokens in reading order
   * @param quotes what stands between quotation marks, the marks left out, in reading order; a
   *     quotation that runs on from or into a neighbouring sentence ends at the sentence's edge
   * @param brackets what stands in round brackets, the brackets left out
   * @param citations those of the brackets that name a source, {@code (Kun.uz, June 26)}
   * @param names from the profile, none overlapping, in reading order
   * @param actors everybody and everything that can speak, none overlapping, in reading order
   */
  public AnnotatedSentence(
      int index,
      Sentence sentence,
      List<Token> tokens,
      List<Span> quotes,
      List<Span> brackets,
      List<Span> citations,
      List<NameMention> names,
      List<ActorMention> actors) {
    this.index = index;
    this.sentence = sentence;
    this.tokens = List.copyOf(tokens);
    this.quotes = List.copyOf(quotes);
    this.brackets = List.copyOf(brackets);
    this.citations = List.copyOf(citations);
    this.names = List.copyOf(names);
    this.actors = List.copyOf(actors);
    nameAt = covering(this.names, NameMention::from, NameMention::to);
    actorAt = covering(this.actors, ActorMention::from, ActorMention::to);
  }

  /** For each token up to the end of the last mention the one that covers it. */
  private static <T> List<Optional<T>> covering(
      List<T> mentions, ToIntFunction<T> from, ToIntFunction<T> to) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Optional<T>> at = new ArrayList<>(to.applyAsInt(mentions.getLast()));
    for (T mention : mentions) {
      while (at.size() < from.applyAsInt(mention)) {
        at.add(Optional.empty());
      }
      Optional<T> one = Optional.of(mention);
      while (at.size() < to.applyAsInt(mention)) {
        at.add(one);
      }
    }
    return at;
  }

  AnnotatedSentence with(List<ActorMention> found) {
    return new AnnotatedSentence(
        index, sentence, tokens, quotes, brackets, citations, names, found);
  }

  public int index() {
    return index;
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Span> quotes() {
    return quotes;
  }

  public List<Span> brackets() {
    return brackets;
  }

  public List<Span> citations() {
    return citations;
  }

  public List<NameMention> names() {
    return names;
  }

  public List<ActorMention> actors() {
    return actors;
  }

  public String text() {
    return sentence.text();
  }

  public int paragraph() {
    return sentence.paragraph();
  }

  /** The text from token {@code from} to before token {@code to}. */
  public String text(int from, int to) {
    return from >= to ? "" : text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** Whether token {@code i} exists and is the word or sign {@code word}, in its normal form. */
  public boolean is(int i, String word) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
  }

  public boolean isQuoted(int token) {
    return isIn(quotes, token);
  }

  public boolean isBracketed(int token) {
    return isIn(brackets, token);
  }

  public boolean isInCitation(int token) {
    return isIn(citations, token);
  }

  private boolean isIn(List<Span> spans, int token) {
    if (spans.isEmpty() || token >= tokens.size()) {
      return false;
    }
    int start = tokens.get(token).start();
    int end = tokens.get(token).end();
    for (Span span : spans) {
      if (span.start() <= start && end <= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** The actor that covers token {@code i}. */
  public Optional<ActorMention> actorAt(int i) {
    return i >= 0 && i < actorAt.size() ? actorAt.get(i) : Optional.empty();
  }

  /** The name that covers token {@code i}. */
  public Optional<NameMention> nameAt(int i) {
    return i >= 0 && i < nameAt.size() ? nameAt.get(i) : Optional.empty();
  }
}
