package org.briefwright.extract.money;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Country;
import org.briefwright.profile.CurrencyEntry;
import org.briefwright.profile.Profile;

/** Finds the names, symbols and codes of currencies in a sentence. */
final class Currencies {

  private final Profile profile;
  private final PhraseBook<String> texts;
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> minor = new HashSet<>();
  private final Set<String> codes = new HashSet<>();

  Currencies(Profile profile, WordLists lists) {
    this.profile = profile;
    texts = lists.book();
    for (CurrencyEntry currency : profile.world().currencies()) {
      currency.texts().forEach(text -> texts.add(text, text));
      prefixes.addAll(currency.symbols());
      prefixes.add(currency.code());
      codes.add(currency.code());
      minor.addAll(currency.minorNames());
    }
  }

  /**
   * A currency's text in a sentence.
   *
   * @param to one past its last token
   * @param prefix whether it may stand before the number
   * @param hundredth whether it names the hundredth part
   */
  record Sign(String text, int to, boolean prefix, boolean hundredth) {}

  /** The currency text that begins with token {@code from}. */
  Optional<Sign> at(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return Optional.empty();
    }
    return texts
        .at(tokens, from)
        .filter(match -> !codes.contains(match.value()) || isCode(tokens.get(from)))
        .map(match ->
            new Sign(
                match.value(),
                match.to(),
                prefixes.contains(match.value()),
                minor.contains(match.value())));
  }

  private boolean isCode(Token token) {
    return codes.contains(token.text());
  }

  /** The ISO 4217 code that the text means in a sentence that speaks of these countries. */
  Optional<String> code(Sign sign, Collection<Country> spokenOf) {
    return profile.currencyCalled(sign.text(), spokenOf).map(CurrencyEntry::code);
  }
}
