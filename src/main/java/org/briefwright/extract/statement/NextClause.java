package org.briefwright.extract.statement;

import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;

/**
 * Finds where the clause of a verb of saying ends because somebody else's begins.
 *
 * <p>{@code Osh condemned the raid most strongly, Talas more mildly, and Naryn moved it to page
 * four}: a clause that leaves out its verb begins at its subject's comma, a whole one at its joint.
 * What somebody said may itself hold clauses with subjects of their own ({@code said the mine was
 * closed, and Naryn would pay}); only behind a verb that has a noun for its object is a clause with
 * another subject nobody's words.
 */
final class NextClause {

  private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas");

  /** What stands for the verb in a shortened clause, besides adverbs. */
  private static final Set<String> MANNERS =
      Set.of("more", "less", "rather", "somewhat", "only", "even", "not", "too", "likewise", "far");

  /** What tells that the object of a verb is a clause, before its end. */
  private static final Set<String> CLAUSE_WORDS =
      Set.of(
          "that", "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would",
          "could", "should", "may", "might", "must", "can", "cannot", "did", "does", "do", "it",
          "he", "she", "they", "there", "whether", "if", "how", "why", "what", "who", "when",
          "where");

  private NextClause() {}

  /** Its sign or joint, or one past the last token of the sentence. */
  static int after(AnnotatedSentence sentence, Utterance said) {
    int size = sentence.tokens().size();
    boolean clause = false;
    for (int i = said.to(); i < size; i++) {
      Token token = sentence.tokens().get(i);
      if (sentence.isQuoted(i) || sentence.isBracketed(i)) {
        continue;
      }
      boolean edge = token.is(",") || token.is(";");
      if (edge && (isShort(sentence, i + 1, said) || !clause && isWhole(sentence, i, said))) {
        return i;
      }
      if (said.isShortened() && edge) {
        return i;
      }
      clause |= CLAUSE_WORDS.contains(token.word());
    }
    return size;
  }

  /** {@code Talas more mildly}, {@code but Naryn less so}: only words of manner up to a sign. */
  private static boolean isShort(AnnotatedSentence sentence, int from, Utterance said) {
    int at = isJoint(sentence, from) ? from + 1 : from;
    Optional<ActorMention> subject = other(sentence, at, said);
    if (subject.isEmpty()) {
      return false;
    }
    return isManner(sentence, subject.get().to());
  }

  /** Whether words of manner, one or more, stand from token {@code from} to a sign or joint. */
  static boolean isManner(AnnotatedSentence sentence, int from) {
    int i = from;
    boolean found = false;
    while (i < sentence.tokens().size() && sentence.tokens().get(i).isWord()) {
      Token token = sentence.tokens().get(i);
      boolean manner = ClauseWords.isAdverb(token) || MANNERS.contains(token.word());
      if (!manner && !(found && token.is("so"))) {
        return found && JOINTS.contains(token.word());
      }
      found = true;
      i++;
    }
    return found;
  }

  /** {@code , and Naryn moved it}; {@code ; Naryn was calm}: a subject with a verb of its own. */
  private static boolean isWhole(AnnotatedSentence sentence, int edge, Utterance said) {
    boolean joint = isJoint(sentence, edge + 1);
    if (!joint && !sentence.is(edge, ";")) {
      return false;
    }
    Optional<ActorMention> subject = other(sentence, joint ? edge + 2 : edge + 1, said);
    int verb = subject.map(ActorMention::to).orElse(sentence.tokens().size());
    return verb < sentence.tokens().size()
        && sentence.tokens().get(verb).isWord()
        && beginsVerb(sentence, verb);
  }

  private static boolean beginsVerb(AnnotatedSentence sentence, int at) {
    int i = at;
    while (i < sentence.tokens().size() && ClauseWords.isAdverb(sentence.tokens().get(i))) {
      i++;
    }
    Token token = sentence.tokens().get(Math.min(i, sentence.tokens().size() - 1));
    return CLAUSE_WORDS.contains(token.word()) && !token.is("that") && !token.is("who")
        || token.word().endsWith("ed");
  }

  private static boolean isJoint(AnnotatedSentence sentence, int i) {
    return i < sentence.tokens().size() && JOINTS.contains(sentence.tokens().get(i).word());
  }

  /** Somebody else than the speaker at token {@code i}, an article before him or not. */
  private static Optional<ActorMention> other(AnnotatedSentence sentence, int i, Utterance said) {
    int at = sentence.is(i, "the") ? i + 1 : i;
    return at >= sentence.tokens().size()
        ? Optional.empty()
        : sentence
            .actorAt(at)
            .filter(actor -> actor.from() >= i && !said.speakers().contains(actor.actor()));
  }
}
