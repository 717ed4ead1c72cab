package org.briefwright.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.briefwright.brief.KeySentences.Chosen;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Country;

/** Chooses what a country's section tells: the weightiest sentences of each text. */
final class TopicWriter {

  private static final int LINES_OF_ONE_TEXT = 3;
  private static final int MOST_LINES = 8;
  // A sentence most of whose words stand in the table of statements is not printed twice.
  private static final double MOST_OF_A_SENTENCE = 0.6;

  private final Shelf shelf;
  private final List<Said> said;

  TopicWriter(Shelf shelf, List<Said> said) {
    this.shelf = shelf;
    this.said = said;
  }

  /**
   * The sentences by the numbers of their texts, in the order of each text.
   *
   * @param sentences on the country, the weightiest first
   * @param lead the one that opens the section
   * @param scope how much room there is for them
   */
  Map<Integer, List<Chosen>> choose(
      Country country, List<Chosen> sentences, Optional<Chosen> lead, Scope scope) {
    Map<Integer, List<Chosen>> byText = new TreeMap<>();
    Set<Citation> shown = new HashSet<>(lead.map(Chosen::same).orElse(List.of()));
    int lines = 0;
    for (Chosen chosen : sentences) {
      int number = shelf.number(chosen.citation().document());
      List<Chosen> ofText = byText.getOrDefault(number, new ArrayList<>());
      boolean fresh = !shown.contains(chosen.citation()) && !isInTable(country, chosen.citation());
      if (fresh && lines < scope.share(MOST_LINES) && ofText.size() < LINES_OF_ONE_TEXT) {
        ofText.add(chosen);
        byText.put(number, ofText);
        shown.addAll(chosen.same());
        lines++;
      }
    }
    byText
        .values()
        .forEach(chosen ->
            chosen.sort(
                (a, b) -> Integer.compare(a.citation().sentence(), b.citation().sentence())));
    return byText;
  }

  /** Whether the table of statements has most of the words of a sentence. */
  private boolean isInTable(Country country, Citation citation) {
    Set<String> table = new TreeSet<>();
    for (Said row : said) {
      if (row.country().equals(Optional.of(country)) && row.citations().contains(citation)) {
        table.addAll(Words.of(row.words() + " " + row.speaker() + " " + row.role().orElse("")));
      }
    }
    Set<String> sentence = Words.of(shelf.sentence(citation).text());
    return !table.isEmpty() && Words.shared(sentence, table) > MOST_OF_A_SENTENCE * sentence.size();
  }
}
