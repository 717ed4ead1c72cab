package org.briefwright.extract.statement;

import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.PartialDate;

/**
 * {@code hours later}, {@code within hours}: words by which a sentence tells that it goes on with
 * the only day of the one before it in the paragraph. One of these goes through one document from
 * top to bottom.
 */
final class SameDay {

  private int paragraph = -1;
  private Optional<PartialDate> last = Optional.empty();

  /** The day on which a sentence goes on; empty where it does not say so, or none is told. */
  Optional<PartialDate> of(AnnotatedSentence sentence, List<DateMention> dates) {
    if (sentence.paragraph() != paragraph) {
      last = Optional.empty();
    }
    paragraph = sentence.paragraph();
    Optional<PartialDate> day = goesOn(sentence) ? last : Optional.empty();
    last = dates.isEmpty() ? Optional.empty() : onlyDay(dates);
    return day;
  }

  private static Optional<PartialDate> onlyDay(List<DateMention> dates) {
    List<PartialDate> days =
        dates.stream()
            .map(DateMention::value)
            .filter(value -> value.day().isPresent())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static boolean goesOn(AnnotatedSentence sentence) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      boolean later = sentence.is(i + 1, "later");
      boolean hours = sentence.is(i, "hours") && (later || sentence.is(i - 1, "within"));
      boolean minutes = later && sentence.is(i, "minutes");
      boolean counted = i > 0 && sentence.tokens().get(i - 1).isNumber();
      if ((hours || minutes) && !counted && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
