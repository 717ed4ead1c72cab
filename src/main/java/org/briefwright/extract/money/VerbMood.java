package org.briefwright.extract.money;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/** How a verb in a sentence is meant. */
enum VerbMood {
  /** {@code paid}, {@code has paid}, {@code was paid}. */
  DONE,
  /** {@code pays}, {@code is paying}, {@code is paid}, {@code a fund financed by}. */
  NOW,
  /** {@code will pay}, {@code is to be paid}, {@code agreed to pay}. */
  COMING,
  /** {@code could pay}, {@code wants to pay}. */
  POSSIBLE,
  /** {@code has not paid}, {@code refused to pay}, {@code has yet to pay}. */
  DENIED,
  /** Not a verb at all: {@code the grants}. */
  NOUN;

  private static final int REACH = 6;
  private static final Set<String> IRREGULAR = irregular();
  private static final Set<String> COMINGS = Grammar.words("coming");
  private static final Set<String> POSSIBLES = Grammar.words("possible");
  private static final Set<String> DENIALS = Grammar.words("denials");
  private static final Set<String> HELPERS = Grammar.words("helpers");
  private static final Set<String> WISHES = Grammar.words("wishes");
  private static final Set<String> REFUSALS = Grammar.words("refusals");
  private static final Set<String> CONSIDERING = Grammar.words("considering");
  private static final Set<String> ACHIEVED = Grammar.words("achieved");
  private static final Set<String> ARTICLES = Grammar.words("articles");

  /** Forms that are nouns where no helper stands before them. */
  private static final Set<String> NOUNS = Grammar.words("nouns like verbs");

  private static final Set<String> SUBJECTS = Grammar.words("subjects");
  private static final Set<String> SAME = Grammar.words("past like base");
  private static final Set<String> BE = Grammar.words("be");
  private static final Set<String> PAST_HELPERS = Grammar.words("past helpers");

  private static Set<String> irregular() {
    Set<String> past = new HashSet<>();
    for (String line : WordLists.read("irregular-verbs.txt").getOrDefault("verbs", List.of())) {
      List<String> forms = List.of(line.split("\\s+"));
      // a verb like "put" is its own past; a helper shows where it is not
      boolean same = forms.size() == 1 || forms.get(1).endsWith("ing");
      past.addAll(same ? forms.subList(0, 1) : forms.subList(1, forms.size()));
    }
    return Set.copyOf(past);
  }

  /** The mood of the verb, or row of words opened by one, at {@code from} to before {@code to}. */
  static VerbMood of(AnnotatedSentence sentence, int from, int to) {
    boolean done = isPast(sentence.tokens().get(from).word());
    boolean ing = sentence.tokens().get(from).word().endsWith("ing");
    boolean same = SAME.contains(sentence.tokens().get(from).word());
    boolean relative = same && sentence.is(from - 1, "that");
    if ((!done || same && !relative)
        && from > 0
        && ARTICLES.contains(sentence.tokens().get(from - 1).word())) {
      return ing ? NOW : NOUN;
    }
    if (same && isSubject(sentence, to)) {
      return NOUN;
    }
    boolean present = false;
    boolean past = false;
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      String word = sentence.tokens().get(i).word();
      if (DENIALS.contains(word)) {
        return DENIED;
      }
      if (COMINGS.contains(word)) {
        return COMING;
      }
      if (POSSIBLES.contains(word) && !sentence.tokens().get(i).isCapital()) {
        return POSSIBLE;
      }
      if (word.equals("to")
          && (i + 1 == from || sentence.is(i + 1, "be") || sentence.is(i + 1, "have") || !done)) {
        return wished(sentence, i);
      }
      present |= BE.contains(word);
      past |= PAST_HELPERS.contains(word);
      if (!HELPERS.contains(word) && !isAdverb(sentence.tokens().get(i))) {
        break;
      }
    }
    if (!done
        && !ing
        && NOUNS.contains(sentence.tokens().get(from).word())
        && !isAfterSubject(sentence, from)) {
      return NOUN;
    }
    if (ing) {
      return CONSIDERING.contains(before(sentence, from)) ? POSSIBLE : NOW;
    }
    boolean reduced = !past && sentence.is(to, "by");
    return done && (past || !present) && !reduced ? DONE : NOW;
  }

  /** {@code the project cost is}, {@code the cost of}. */
  private static boolean isSubject(AnnotatedSentence sentence, int next) {
    if (next >= sentence.tokens().size()) {
      return false;
    }
    String word = sentence.tokens().get(next).word();
    return BE.contains(word) || PAST_HELPERS.contains(word) || word.equals("of");
  }

  /** {@code it offers}, {@code which plans}. */
  private static boolean isAfterSubject(AnnotatedSentence sentence, int verb) {
    return verb > 0
        && (SUBJECTS.contains(sentence.tokens().get(verb - 1).word())
            || sentence.tokens().get(verb).word().endsWith("s")
                && sentence.actorAt(verb - 1).isPresent());
  }

  /** Whether a word helps a verb: {@code is}, {@code has}, {@code will}. */
  static boolean isHelper(Token token) {
    return BE.contains(token.word())
        || PAST_HELPERS.contains(token.word())
        || HELPERS.contains(token.word())
        || COMINGS.contains(token.word());
  }

  static boolean denies(Token token) {
    return DENIALS.contains(token.word());
  }

  /** What stands before {@code to}: a wish, a refusal, or a plan. */
  private static VerbMood wished(AnnotatedSentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
      String word = sentence.tokens().get(i).word();
      if (WISHES.contains(word)) {
        return POSSIBLE;
      }
      if (REFUSALS.contains(word)) {
        return DENIED;
      }
      if (ACHIEVED.contains(word)) {
        return DONE;
      }
      if (word.equals(",")) {
        break;
      }
    }
    return COMING;
  }

  private static String before(AnnotatedSentence sentence, int i) {
    return i > 0 ? sentence.tokens().get(i - 1).word() : "";
  }

  private static boolean isAdverb(Token token) {
    return token.isWord() && token.word().length() > 4 && token.word().endsWith("ly");
  }

  static boolean isPast(Token token) {
    return isPast(token.word());
  }

  static boolean isPast(String word) {
    return word.endsWith("ed") || IRREGULAR.contains(word);
  }
}
