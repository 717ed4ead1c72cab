package org.briefwright.extract.traps;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A kind of answer, its word in the files, and what can be said of its rows. */
enum Layer {
  COUNTRIES("countries", Set.of()),
  MONEY(
      "money",
      Set.of(
          "value",
          "upto",
          "currency",
          "qualifier",
          "class",
          "kind",
          "status",
          "countries",
          "total",
          "hedged",
          "subject")),
  STATEMENT(
      "statement",
      Set.of("speaker", "role", "country", "kind", "date", "words", "medium", "source")),
  SILENCE("silence", Set.of("speaker", "country", "date", "words")),
  DATE("date", Set.of("value")),
  LAG("lag", Set.of("statement", "event", "days", "about"));

  /** Closed vocabularies: a word that is not in them is a slip of the one who wrote the answer. */
  private static final Map<String, List<String>> VOCABULARY =
      Map.of(
          "qualifier", List.of("exact", "about", "at_least", "at_most"),
          "class", List.of("deal", "figure"),
          "status", List.of("completed", "signed", "announced", "proposed"),
          "total", List.of("true", "false"),
          "hedged", List.of("true", "false"));

  private static final Set<String> MONEY_KINDS =
      Set.of(
          "purchase investment loan grant trade other gdp trade_turnover budget reserves debt"
              .concat(" intervention price revenue remittances loss target")
              .split(" "));

  final String word;
  final Set<String> keys;

  Layer(String word, Set<String> keys) {
    this.word = word;
    this.keys = keys;
  }

  static Layer of(String word) {
    for (Layer layer : values()) {
      if (layer.word.equals(word)) {
        return layer;
      }
    }
    throw new IllegalArgumentException("\"" + word + "\" is no layer");
  }

  /**
   * @throws IllegalArgumentException if no row of this layer can have this value
   */
  void check(String key, String value) {
    if (!keys.contains(key) && !key.equals("sentence")) {
      throw new IllegalArgumentException(word + " has no \"" + key + "\"; it has " + keys);
    }
    boolean known =
        this == MONEY && key.equals("kind")
            ? MONEY_KINDS.contains(value)
            : VOCABULARY.getOrDefault(key, List.of(value)).contains(value);
    if (!known && !value.equals("none")) {
      throw new IllegalArgumentException("\"" + value + "\" is no " + key + " of " + word);
    }
  }
}
