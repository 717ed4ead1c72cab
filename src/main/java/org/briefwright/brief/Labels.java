package org.briefwright.brief;

import java.util.Locale;
import java.util.regex.Pattern;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateOrigin;
import org.briefwright.fact.Document;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.DealKind;
import org.briefwright.fact.Use.FigureKind;
import org.briefwright.fact.Use.Stage;

/** Kinds and stages in words. */
final class Labels {

  private static final Pattern LEFT_OVER =
      Pattern.compile(
          "(?:[\\s,;:–—-]+(?i:a|an|the|of|at|in|on|to|by|for|from|with|and|or|as|near|its|their|his|her))*"
              + "[\\s,;:–—-]*$");

  private Labels() {}

  static String of(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  static String of(DealKind kind) {
    return switch (kind) {
      case TRADE -> "trade package";
      case OTHER -> "other deal";
      case PURCHASE, INVESTMENT, LOAN, GRANT -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  static String of(FigureKind kind) {
    return switch (kind) {
      case GDP -> "GDP";
      case OTHER -> "other figure";
      case TRADE_TURNOVER -> "trade";
      case BUDGET, RESERVES, DEBT, INTERVENTION, PRICE, REVENUE, REMITTANCES, LOSS, TARGET ->
          kind.name().toLowerCase(Locale.ROOT);
    };
  }

  static String kindOf(Use use) {
    return switch (use) {
      case Use.Deal deal -> of(deal.kind());
      case Use.Figure figure -> of(figure.kind());
    };
  }

  static String of(DateBasis basis) {
    return switch (basis) {
      case STATED -> "date stated";
      case RELATIVE -> "date reckoned";
      case CITATION -> "date of the cited source";
      case DOCUMENT -> "date of the document";
      case NONE -> "not dated";
    };
  }

  /** How the date of a document is known. */
  static String basisOf(Document document) {
    String from = document.publishedFrom().isEmpty() ? "" : ": " + document.publishedFrom();
    return origin(document.origin()) + from;
  }

  private static String origin(DateOrigin origin) {
    return switch (origin) {
      case GIVEN -> "given";
      case STATED -> "date stated";
      case INFERRED -> "inferred";
      case NONE -> "not known";
    };
  }

  /** The letters of the Admiralty scale. */
  static String reliability(String letter) {
    return switch (letter) {
      case "A" -> "A, completely reliable";
      case "B" -> "B, usually reliable";
      case "C" -> "C, fairly reliable";
      case "D" -> "D, not usually reliable";
      case "E" -> "E, unreliable";
      default -> "F, cannot be judged";
    };
  }

  static String language(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
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

  /** {@code 1 document}, {@code 8 documents}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
