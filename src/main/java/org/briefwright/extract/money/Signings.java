package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.fact.Use;
import org.briefwright.fact.Use.Stage;

/**
 * Tells which deals are the terms of an agreement that sentences before have put their names to:
 * {@code Parliament ratified the loan agreement. Under it the bank will lend $5m}. Whatever their
 * tense, they are signed.
 */
final class Signings {

  /** Most sentences between a signing and the terms. */
  private static final int REACH = 6;

  /** Most words between an article and what it points to, and before the latter in a sentence. */
  private static final int PHRASE = 3;

  private static final Set<String> AGREEMENTS = Grammar.words("agreements");
  private static final Set<String> SIGNED = Grammar.words("put to paper");
  private static final Set<String> CREDITS = Grammar.words("what an agreement grants");
  private static final Set<String> PLANS = Grammar.words("planning");
  private static final Set<String> POINTERS = Set.of("the", "this", "that", "these", "those");
  private static final Set<String> FURTHER = Set.of("additionally", "also", "besides");

  private final List<AnnotatedSentence> sentences;
  private final ToIntFunction<AnnotatedSentence> entry;
  private int last = -1;

  /**
   * @param sentences all of a text
   * @param entry of a digest that a sentence belongs to
   */
  Signings(List<AnnotatedSentence> sentences, ToIntFunction<AnnotatedSentence> entry) {
    this.sentences = sentences;
    this.entry = entry;
  }

  /** The same verdicts, in their order; announced terms of what has been signed are signed. */
  List<Verdict> applied(AnnotatedSentence sentence, List<Verdict> verdicts) {
    boolean open = verdicts.stream().anyMatch(Signings::isOpen);
    if (!open || !tellsTerms(sentence) || !isAfterSigning(sentence)) {
      return verdicts;
    }
    last = sentence.index();
    return verdicts.stream()
        .map(verdict -> isOpen(verdict) ? verdict.at(Stage.SIGNED) : verdict)
        .toList();
  }

  private static boolean isOpen(Verdict verdict) {
    return verdict.use() instanceof Use.Deal deal && deal.stage() == Stage.ANNOUNCED;
  }

  /** Whether a sentence speaks of an agreement named before it, or of what that grants. */
  private boolean tellsTerms(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean further = last == sentence.index() - 1 && FURTHER.contains(word(sentence, 0));
    boolean terms = further;
    for (int i = 0; i < tokens.size(); i++) {
      if (PLANS.contains(tokens.get(i).word())) {
        return false;
      }
      terms |= POINTERS.contains(tokens.get(i).word()) && pointsToTerms(sentence, i);
    }
    return terms;
  }

  private static boolean pointsToTerms(AnnotatedSentence sentence, int pointer) {
    for (int i = pointer + 1; i <= pointer + PHRASE; i++) {
      if (AGREEMENTS.contains(word(sentence, i))) {
        return true;
      }
      // "The loan is provided": as a subject, the first thing told
      if (pointer == 0 && CREDITS.contains(word(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAfterSigning(AnnotatedSentence sentence) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      AnnotatedSentence before = sentences.get(i);
      if (entry.applyAsInt(before) != entry.applyAsInt(sentence)) {
        return false;
      }
      if (isSigning(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSigning(AnnotatedSentence sentence) {
    boolean signed = false;
    boolean agreement = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      agreement |= AGREEMENTS.contains(word(sentence, i));
      if (PLANS.contains(word(sentence, i)) && !signed) {
        return false;
      }
      signed |= isSigned(sentence, i);
    }
    return signed && agreement;
  }

  static boolean isAgreement(String word) {
    return AGREEMENTS.contains(word);
  }

  /** Whether token {@code i} is a verb of signing that tells of something done. */
  static boolean isSigned(AnnotatedSentence sentence, int i) {
    return SIGNED.contains(word(sentence, i)) && isDone(sentence, i);
  }

  private static boolean isDone(AnnotatedSentence sentence, int verb) {
    VerbMood mood = VerbMood.of(sentence, verb, verb + 1);
    return mood == VerbMood.DONE || mood == VerbMood.NOW;
  }

  private static String word(AnnotatedSentence sentence, int i) {
    return i >= 0 && i < sentence.tokens().size() ? sentence.tokens().get(i).word() : "";
  }
}
