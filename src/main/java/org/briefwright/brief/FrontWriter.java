package org.briefwright.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.brief.KeySentences.Chosen;
import org.briefwright.fact.Country;

/**
 * Writes the front page: the weightiest line of each country, then the weightiest of those left, at
 * most two of one text.
 */
final class FrontWriter {

  private static final int MOST_LINES = 7;
  private static final int MOST_OF_ONE_TEXT = 2;

  private final Shelf shelf;
  private final KeySentences key;
  private final References references;

  FrontWriter(Shelf shelf, KeySentences key, References references) {
    this.shelf = shelf;
    this.key = key;
    this.references = references;
  }

  List<Development> developments() {
    List<Chosen> chosen = new ArrayList<>();
    Map<String, Integer> ofText = new HashMap<>();
    for (Country country : shelf.profile().countries()) {
      first(key.on(Optional.of(country)), chosen, ofText);
    }
    for (Chosen next : key.on(Optional.empty())) {
      if (chosen.size() < MOST_LINES) {
        first(List.of(next), chosen, ofText);
      }
    }
    chosen.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    return chosen.stream().map(this::development).toList();
  }

  /** Takes the first candidate that says something new from a text with room left. */
  private void first(List<Chosen> candidates, List<Chosen> chosen, Map<String, Integer> ofText) {
    for (Chosen candidate : candidates) {
      String text = candidate.citation().document();
      boolean room = ofText.getOrDefault(text, 0) < MOST_OF_ONE_TEXT;
      if (room && chosen.stream().noneMatch(c -> saysTheSame(c, candidate))) {
        chosen.add(candidate);
        ofText.merge(text, 1, Integer::sum);
        return;
      }
    }
  }

  private boolean saysTheSame(Chosen one, Chosen other) {
    return one.same().contains(other.citation()) || key.isSame(one.citation(), other.citation());
  }

  private Development development(Chosen line) {
    List<Tag> tags = shelf.tags(shelf.countries(line.citation()));
    return new Development(
        tags.isEmpty() ? List.of(shelf.region()) : tags,
        shelf.date(line.citation()),
        shelf.sentence(line.citation()).text(),
        line.sources(),
        references.refs("front", line.same()));
  }
}
