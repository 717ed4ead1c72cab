package org.briefwright.extract.money;

import java.util.List;
import java.util.Locale;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.profile.Name;

/** Tells what banks do: some lend to states, some steady a currency. */
final class Lenders {

  private static final List<String> WORDS =
      List.of("bank", "monetary fund", "exim", "finance corporation");

  private Lenders() {}

  /** Whether a central bank buys or sells the amount itself. */
  static boolean isExchange(
      AnnotatedSentence sentence, Amount amount, Bonds bonds, List<Match<Cue>> words) {
    boolean central = false;
    for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
      central |=
          sentence.is(i, "regulator")
              || sentence.is(i + 1, "bank")
                  && (sentence.is(i, "central") || sentence.is(i, "national"));
    }
    return central
        && words.stream()
            .anyMatch(word -> word.value().goods() && bonds.isWhatIsTraded(word, amount));
  }

  /** Whether the sentence names a bank that issues no currency. */
  static boolean isNamed(AnnotatedSentence sentence) {
    return sentence.actors().stream()
            .anyMatch(
                actor -> actor.actor() instanceof Actor.Body && isLender(actor.actor().name()))
        || sentence.names().stream()
            .anyMatch(name -> name.isA(Name.Kind.ORGANISATION) && isLender(name.bearer()));
  }

  private static boolean isLender(String body) {
    String name = body.toLowerCase(Locale.ROOT);
    return !name.contains("central bank")
        && !name.contains("national bank")
        && WORDS.stream().anyMatch(name::contains);
  }
}
