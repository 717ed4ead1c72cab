package org.briefwright.fact;

import java.util.List;

/**
 * Everything found in one document. Each list is in the order of the text.
 *
 * @param concerns one a sentence, in the order of {@code sentences}
 */
public record Facts(
    Document document,
    List<Sentence> sentences,
    List<Dropped> dropped,
    List<Concern> concerns,
    List<Money> money,
    List<Statement> statements,
    List<Silence> silences,
    List<DateMention> dates,
    List<Lag> lags) {

  public Facts {
    sentences = List.copyOf(sentences);
    dropped = List.copyOf(dropped);
    concerns = List.copyOf(concerns);
    money = List.copyOf(money);
    statements = List.copyOf(statements);
    silences = List.copyOf(silences);
    dates = List.copyOf(dates);
    lags = List.copyOf(lags);
    if (concerns.size() != sentences.size()) {
      throw new IllegalArgumentException(
          concerns.size() + " concerns for " + sentences.size() + " sentences");
    }
  }

  /** The sentence that {@code citation}, of this document, points at. */
  public Sentence sentence(Citation citation) {
    return sentences.get(citation.sentence());
  }
}
