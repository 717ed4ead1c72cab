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
  private final Set<String> words = new HashSet<>();

  Currencies(Profile profile, WordLists lists) {
    this.profile = profile;
    texts = lists.book();
    for (CurrencyEntry currency : profile.world().currencies()) {
      currency.texts().forEach(text -> texts.add(text, text));
      prefixes.addAll(currency.symbols());
      prefixes.add(currency.code());
      words.addAll(currency.ambiguous());
      currency.names().stream().filter(Currencies::isShort).forEach(prefixes::add);
    }
  }

  /**
   * A currency's text in a sentence.
   *
   * @param to one past its last token
   * @param prefix whether it is a symbol or code, which may stand before the number
   * @param word whether it is a common word too: {@code won}
   */
  record Sign(String text, int to, boolean prefix, boolean word) {}

  /**
   * A currency.
   *
   * @param code ISO 4217
   * @param hundredth whether its hundredth part is meant
   */
  record Unit(String code, boolean hundredth) {}

  /** False only where no currency text begins with {@code token}. */
  boolean mayBegin(Token token) {
    return texts.mayBegin(token);
  }

  /**
   * The currency text that begins with token {@code from}; symbols and codes as they are written.
   */
  Optional<Sign> at(List<Token> tokens, int from) {
    if (from >= tokens.size() || !mayBegin(tokens.get(from))) {
      return Optional.empty();
    }
    return texts
        .at(tokens, from)
        .filter(match -> !prefixes.contains(match.value()) || isWritten(match, tokens))
        .map(match ->
            new Sign(
                match.value(),
                match.to(),
                prefixes.contains(match.value()),
                words.contains(match.value())));
  }

  /** The currency text behind a number that ends before token {@code at}. */
  Optional<Sign> after(List<Token> tokens, int at) {
    int from = at < tokens.size() && tokens.get(at).is("-") ? at + 1 : at;
    // in "a Turkish one $385 million" the sign belongs to what follows it
    return at(tokens, from)
        .filter(sign ->
            !sign.prefix()
                || sign.to() >= tokens.size()
                || !tokens.get(sign.to()).isNumber()
                || tokens.get(sign.to()).spaced());
  }

  /** {@code RMB} and {@code SDR} are names that stand where a code does. */
  private static boolean isShort(String name) {
    return name.length() <= 4 && name.codePoints().allMatch(c -> 'A' <= c && c <= 'Z');
  }

  /** Whether the tokens spell a symbol or code exactly, capitals and spaces included. */
  private static boolean isWritten(PhraseBook.Match<String> match, List<Token> tokens) {
    StringBuilder written = new StringBuilder();
    for (Token token : tokens.subList(match.from(), match.to())) {
      written.append(token.spaced() && token.start() > tokens.get(match.from()).start() ? " " : "");
      written.append(token.text());
    }
    return match.value().contentEquals(written);
  }

  /** What the text means in a sentence that speaks of these countries. */
  Optional<Unit> unit(Sign sign, Collection<Country> spokenOf) {
    return profile
        .currencyCalled(sign.text(), spokenOf)
        .map(currency -> new Unit(currency.code(), isHundredth(currency, sign.text())));
  }

  private static boolean isHundredth(CurrencyEntry currency, String text) {
    return currency.minorNames().contains(text) && !currency.names().contains(text);
  }
}
