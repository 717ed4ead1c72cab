package org.briefwright.brief;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefwright.fact.Citation;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;
import org.briefwright.fact.Sentence;

/** The texts of an edition with their numbers: by date, the undated last, and by file name. */
sealed class Texts permits Shelf {

  private static final Comparator<Reported> ORDER =
      Comparator.comparing(
              (Reported text) -> text.facts().document().published().orElse(LocalDate.MAX))
          .thenComparing(text -> text.facts().document().file());

  private final List<Reported> texts;
  private final Map<String, Integer> numbers = new HashMap<>();

  Texts(List<Reported> inAnyOrder) {
    texts = inAnyOrder.stream().sorted(ORDER).toList();
    for (Reported text : texts) {
      numbers.put(text.facts().document().id(), numbers.size() + 1);
    }
  }

  List<Reported> texts() {
    return texts;
  }

  List<Facts> facts() {
    return texts.stream().map(Reported::facts).toList();
  }

  int size() {
    return texts.size();
  }

  /** Number of a document, from 1. */
  int number(String document) {
    Integer number = numbers.get(document);
    if (number == null) {
      throw new IllegalArgumentException("no document " + document + " in this edition");
    }
    return number;
  }

  Facts facts(Citation citation) {
    return texts.get(number(citation.document()) - 1).facts();
  }

  Document document(Citation citation) {
    return facts(citation).document();
  }

  Sentence sentence(Citation citation) {
    return facts(citation).sentence(citation);
  }
}
