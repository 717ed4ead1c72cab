package org.briefwright.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.brief.KeySentences.Chosen;
import org.briefwright.fact.Country;

/**
 * Writes the front page: the weightiest line of each country, then the weightiest of those left, at
 * most two of one text; of those the weightiest that fit. A long sentence stands there only where a
 * country has no shorter one.
 */
final class FrontWriter {

  private static final int MOST_LINES = 7;
  private static final int MOST_OF_ONE_TEXT = 2;
  // What a front page can carry besides its head, the figures and the contents.
  private static final int MOST_WORDS = 200;
  private static final int LONG_LINE = 36;

  private final Shelf shelf;
  private final KeySentences key;
  private final Scope scope;
  private final References references;
  private final EventWriter events;

  FrontWriter(Shelf shelf, KeySentences key, Scope scope, References references) {
    this.shelf = shelf;
    this.key = key;
    this.scope = scope;
    this.references = references;
    this.events = new EventWriter(shelf, references);
  }

  List<Development> developments() {
    List<Chosen> chosen = new ArrayList<>();
    Map<String, Integer> ofText = new HashMap<>();
    for (Country country : shelf.profile().countries()) {
      List<Chosen> candidates = key.on(Optional.of(country));
      if (!first(brief(candidates), chosen, ofText)) {
        first(candidates, chosen, ofText);
      }
    }
    for (Chosen next : brief(key.on(Optional.empty()))) {
      if (chosen.size() < MOST_LINES) {
        first(List.of(next), chosen, ofText);
      }
    }
    chosen.sort(Comparator.comparingDouble(Chosen::weight).reversed());
    return fitting(chosen).stream().map(this::development).toList();
  }

  private List<Chosen> brief(List<Chosen> candidates) {
    return candidates.stream().filter(one -> length(one) <= LONG_LINE).toList();
  }

  /** As many as a page has room for, the weightiest first; whole sentences only. */
  private List<Chosen> fitting(List<Chosen> chosen) {
    List<Chosen> fitting = new ArrayList<>();
    int words = 0;
    for (Chosen line : chosen) {
      if (fitting.size() < MOST_LINES && words + length(line) <= scope.share(MOST_WORDS)) {
        fitting.add(line);
        words += length(line);
      }
    }
    return fitting;
  }

  private int length(Chosen line) {
    return shelf.sentence(line.citation()).text().split("\\s+").length;
  }

  /** Takes the first candidate that says something new from a text with room left. */
  private boolean first(List<Chosen> candidates, List<Chosen> chosen, Map<String, Integer> ofText) {
    for (Chosen candidate : candidates) {
      String text = candidate.citation().document();
      boolean room = ofText.getOrDefault(text, 0) < MOST_OF_ONE_TEXT;
      if (room && chosen.stream().noneMatch(c -> saysTheSame(c, candidate))) {
        chosen.add(candidate);
        ofText.merge(text, 1, Integer::sum);
        return true;
      }
    }
    return false;
  }

  private boolean saysTheSame(Chosen one, Chosen other) {
    return one.same().contains(other.citation()) || key.isSame(one.citation(), other.citation());
  }

  private Development development(Chosen line) {
    List<Tag> tags = shelf.tags(shelf.countries(line.citation()));
    return new Development(
        tags.isEmpty() ? List.of(shelf.region()) : tags,
        events.day(line.citation()).or(() -> shelf.date(line.citation())),
        shelf.told(line.citation()),
        line.sources(),
        references.refs("front", line.same()));
  }
}
