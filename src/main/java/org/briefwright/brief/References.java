package org.briefwright.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefwright.brief.Evidence.Quoted;
import org.briefwright.brief.Evidence.Use;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Facts;

/** Makes the references of an edition and, from their uses, the list of its evidence. */
final class References {

  private final Shelf shelf;
  private final Map<Integer, Map<Integer, List<Use>>> uses = new TreeMap<>();
  private int made;

  References(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * References from a place to sentences, in the order of the evidence. The evidence leads back to
   * a place once, where it is named first.
   */
  List<Ref> refs(String place, List<Citation> citations) {
    return citations.stream()
        .distinct()
        .sorted((a, b) ->
            a.document().equals(b.document())
                ? Integer.compare(a.sentence(), b.sentence())
                : Integer.compare(shelf.number(a.document()), shelf.number(b.document())))
        .map(citation -> ref(place, citation))
        .toList();
  }

  List<Ref> refs(String place, Citation citation) {
    return List.of(ref(place, citation));
  }

  private Ref ref(String place, Citation citation) {
    int number = shelf.number(citation.document());
    int sentence = citation.sentence() + 1;
    String anchor = "u" + ++made;
    List<Use> places =
        uses.computeIfAbsent(number, n -> new TreeMap<>())
            .computeIfAbsent(sentence, s -> new ArrayList<>());
    if (places.stream().noneMatch(use -> use.label().equals(place))) {
      places.add(new Use(place, anchor));
    }
    return new Ref(number + "." + sentence, "s" + number + "-" + sentence, anchor);
  }

  /** What was referred to so far, by source and sentence. */
  List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    uses.forEach((number, sentences) -> {
      Facts facts = shelf.facts().get(number - 1);
      List<Quoted> quoted = new ArrayList<>();
      sentences.forEach((sentence, places) ->
          quoted.add(
              new Quoted(
                  number + "." + sentence,
                  "s" + number + "-" + sentence,
                  facts.sentences().get(sentence - 1).text(),
                  places)));
      evidence.add(
          new Evidence(number, shelf.publisher(facts.document()), shelf.title(facts), quoted));
    });
    return evidence;
  }
}
