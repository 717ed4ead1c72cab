package org.briefwright.brief;

import java.util.Locale;
import java.util.regex.Pattern;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.Document;
import org.briefwright.fact.Stance;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.Stage;

/** Kinds and stages in words. */
final class Labels {

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?:[\\s,;:–—-]+(?i:"
              + String.join("|", WordList.of("left over"))
              + ")\\b)*+[\\s,;:–—-]*+$");

  private final Phrases phrases;

  Labels(Phrases phrases) {
    this.phrases = phrases;
  }

  private String of(String group, Enum<?> value) {
    return phrases.say(group + "." + value.name().toLowerCase(Locale.ROOT));
  }

  String of(Stage stage) {
    return of("stage", stage);
  }

  String of(DealKind kind) {
    return of("deal", kind);
  }

  String kindOf(Use use) {
    return switch (use) {
      case Use.Deal deal -> of(deal.kind());
      case Use.Figure figure -> of("figure", figure.kind());
    };
  }

  String of(DateBasis basis) {
    return of("basis", basis);
  }

  /** {@code "quote"}, {@code "reported"}, {@code "reported silence"}. */
  String of(Said.Manner manner) {
    return of("manner", manner);
  }

  /** With the words that carry it: {@code "condemned: “sharply condemned”"}. */
  String of(Stance stance) {
    return phrases.say("stance", of("stance", stance.kind()), stance.words());
  }

  /** How the date of a document is known. */
  String basisOf(Document document) {
    String place = phrases.named("found-in", document.publishedFrom());
    String from = place.isEmpty() ? "" : ": " + place;
    return of("origin", document.origin()) + from;
  }

  /** The letters of the Admiralty scale. */
  String reliability(String letter) {
    boolean known = letter.matches("[A-F]");
    return phrases.say("reliability." + (known ? letter : "F").toLowerCase(Locale.ROOT));
  }

  String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(phrases.locale());
  }

  /**
   * An event in a document's words, without the small words that a cut can leave at its end: of
   * {@code "signed the book at the"} stays {@code "signed the book"}.
   */
  static String event(String words) {
    String whole = words.strip();
    String shorter = LEFT_OVER.matcher(whole).replaceFirst("");
    return shorter.isEmpty() ? whole : shorter;
  }
}
