package org.briefwright.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.extract.text.Token;

/**
 * Finds all calendar expressions of a sentence, from left to right, the longest where several fit.
 */
final class DateScanner {

  private final DateWords words;

  DateScanner(DateWords words) {
    this.words = words;
  }

  List<Found> scan(List<Token> tokens) {
    CalendarScanner calendar = new CalendarScanner(tokens, words);
    RelativeScanner relative = new RelativeScanner(tokens, words);
    YearScanner years = new YearScanner(tokens, words);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      if (!words.mayBegin(tokens, i)) {
        i++;
        continue;
      }
      List<Found> here = calendar.at(i);
      Optional<Found> other = relative.at(i);
      if (other.isPresent() && (here.isEmpty() || other.get().to() > here.getLast().to())) {
        here = withSecondDay(tokens, other.get());
      }
      if (here.isEmpty()) {
        here = years.at(i).map(List::of).orElse(List.of());
      }
      found.addAll(here);
      i = here.isEmpty() ? i + 1 : here.getLast().to();
    }
    return found;
  }

  /** {@code the 20th/21st}: the second day stands in the same month. */
  private static List<Found> withSecondDay(List<Token> tokens, Found first) {
    int at = first.to();
    if (first.expression() instanceof Expression.DayOfMonth
        && at + 1 < tokens.size()
        && (tokens.get(at).is("/") || tokens.get(at).is("and"))
        && tokens.get(at + 1).kind() == Token.Kind.ORDINAL
        && Numbers.day(tokens.get(at + 1)).isPresent()) {
      int day = Numbers.day(tokens.get(at + 1)).getAsInt();
      return List.of(first, new Found(at + 1, at + 2, new Expression.DayOfMonth(day)));
    }
    return List.of(first);
  }
}
