package org.briefwright.extract.statement;

import java.util.Set;
import org.briefwright.extract.statement.SpeechWords.Strength;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/** Tells whether a verb of saying reports that something was said: not a plan, a wish or a noun. */
final class VerbFilter {

  private static final Set<String> NOUN_MARKS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "his",
          "her",
          "its",
          "their",
          "our",
          "your",
          "my",
          "no",
          "any",
          "some",
          "each",
          "every",
          "another",
          "'s",
          "of",
          "such",
          "these",
          "those",
          "what",
          "with",
          "for",
          "by",
          "without",
          "in",
          "on",
          "own",
          "official",
          "more",
          "further",
          "several",
          "new",
          "first",
          "second",
          "two",
          "three",
          "public",
          "formal",
          "many",
          "few",
          "little",
          "much",
          "from",
          "into",
          "whose");
  private static final Set<String> UNREAL =
      Set.of(
          "would",
          "could",
          "should",
          "might",
          "may",
          "will",
          "must",
          "can",
          "cannot",
          "shall",
          "ll",
          "won't",
          "can't",
          "wouldn't",
          "couldn't",
          "shouldn't");
  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "nor",
          "neither",
          "nobody",
          "hardly",
          "scarcely",
          "without",
          "didn't",
          "doesn't",
          "don't",
          "hasn't",
          "haven't",
          "hadn't",
          "isn't",
          "wasn't",
          "nothing",
          "none",
          "refused",
          "declined",
          "failed",
          "refuses",
          "declines");
  private static final Set<String> SUPPOSITIONS =
      Set.of("if", "unless", "picture", "imagine", "suppose", "whether");
  private static final int REACH = 3;

  private VerbFilter() {}

  static boolean reportsSpeech(AnnotatedSentence sentence, Match<Strength> verb) {
    int at = verb.from();
    if (sentence.isQuoted(at) || sentence.isBracketed(at)) {
      return false;
    }
    if (at > 0 && isNoun(sentence, at)) {
      return false;
    }
    if (sentence.is(verb.to(), "of")
        && !sentence.is(verb.to() - 1, "of")
        && isNounForm(sentence, at)) {
      return false;
    }
    return !isInfinitive(sentence, verb)
        && !isUnreal(sentence, at)
        && !isNegated(sentence, at)
        && !isSupposed(sentence, at);
  }

  private static boolean isNoun(AnnotatedSentence sentence, int at) {
    Token before = sentence.tokens().get(at - 1);
    return NOUN_MARKS.contains(before.word());
  }

  /** {@code reports of}: a form that is a noun too is one before {@code of}. */
  private static boolean isNounForm(AnnotatedSentence sentence, int at) {
    String word = sentence.tokens().get(at).word();
    return !word.endsWith("ed") && !word.endsWith("ing");
  }

  /** After {@code to} a verb tells what somebody means to do; not in {@code went on to say}. */
  private static boolean isInfinitive(AnnotatedSentence sentence, Match<Strength> verb) {
    return sentence.is(verb.from() - 1, "to");
  }

  private static boolean isUnreal(AnnotatedSentence sentence, int at) {
    return within(sentence, at, UNREAL);
  }

  private static boolean isNegated(AnnotatedSentence sentence, int at) {
    return within(sentence, at, NEGATIONS);
  }

  private static boolean within(AnnotatedSentence sentence, int at, Set<String> words) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.kind() == Token.Kind.SIGN && !token.is("'s")) {
        return false;
      }
      if (words.contains(token.word()) && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** In a clause of supposition nobody has spoken. */
  static boolean isSupposed(AnnotatedSentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(",") || token.is(";") || token.is(":")) {
        boolean opens = SUPPOSITIONS.contains(sentence.tokens().getFirst().word());
        return opens && sentence.tokens().getFirst().is("picture");
      }
      if (SUPPOSITIONS.contains(token.word())) {
        return true;
      }
    }
    return false;
  }
}
