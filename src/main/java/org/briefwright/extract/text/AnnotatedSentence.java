package org.briefwright.extract.text;

import java.util.List;
import java.util.Optional;
import org.briefwright.fact.Sentence;
import org.briefwright.fact.Span;

/**
 * A sentence with everything that readers look up in it.
 *
 * @param index in {@link AnnotatedText#sentences}, from 0
 * @param tokens in reading order
 * @param quotes what stands between quotation marks, the marks left out, in reading order; a
 *     quotation that runs on from or into a neighbouring sentence ends at the sentence's edge
 * @param brackets what stands in round brackets, the brackets left out
 * @param citations those of the brackets that name a source, {@code (Kun.uz, June 26)}
 * @param names from the profile, none overlapping, in reading order
 * @param actors everybody and everything that can speak, none overlapping, in reading order
 */
public record AnnotatedSentence(
    int index,
    Sentence sentence,
    List<Token> tokens,
    List<Span> quotes,
    List<Span> brackets,
    List<Span> citations,
    List<NameMention> names,
    List<ActorMention> actors) {

  public AnnotatedSentence {
    tokens = List.copyOf(tokens);
    quotes = List.copyOf(quotes);
    brackets = List.copyOf(brackets);
    citations = List.copyOf(citations);
    names = List.copyOf(names);
    actors = List.copyOf(actors);
  }

  AnnotatedSentence with(List<ActorMention> found) {
    return new AnnotatedSentence(
        index, sentence, tokens, quotes, brackets, citations, names, found);
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
    int low = 0;
    int high = actors.size();
    // a sentence without stops may hold thousands
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (actors.get(middle).to() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < actors.size() && actors.get(low).from() <= i
        ? Optional.of(actors.get(low))
        : Optional.empty();
  }

  /** The name that covers token {@code i}. */
  public Optional<NameMention> nameAt(int i) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).to() <= i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < names.size() && names.get(low).from() <= i
        ? Optional.of(names.get(low))
        : Optional.empty();
  }
}
