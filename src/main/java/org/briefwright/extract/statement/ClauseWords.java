package org.briefwright.extract.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.extract.text.WordSet;

/** The words of {@code clause-words.txt}: how a clause is built. */
final class ClauseWords {

  private static final int TOOK_REACH = 18;
  private static final Pattern NO_LETTERS = Pattern.compile("\\W+");

  private final Map<String, WordSet> lists;
  private final WordSet none;
  private final PhraseBook<Boolean> realised;
  private final Set<String> courts;

  ClauseWords(WordLists wordLists) {
    Map<String, List<String>> read = WordLists.read("clause-words.txt");
    lists = new HashMap<>();
    read.forEach((label, words) -> lists.put(label, wordLists.words(words)));
    none = wordLists.words(Set.of());
    courts = Set.copyOf(read.getOrDefault("court", List.of()));
    realised = wordLists.book();
    read.getOrDefault("realised", List.of()).forEach(phrase -> realised.add(phrase, true));
  }

  private boolean is(String list, Token token) {
    return lists.getOrDefault(list, none).holds(token);
  }

  boolean isPreposition(Token token) {
    return is("preposition", token);
  }

  boolean isPronoun(Token token) {
    return is("pronoun", token);
  }

  boolean isRelative(Token token) {
    return is("relative", token);
  }

  boolean opensClause(Token token) {
    return is("clause opener", token);
  }

  boolean isParticiple(Token token) {
    return is("participle", token);
  }

  boolean isBe(Token token) {
    return is("be", token);
  }

  boolean opensAside(Token token) {
    return is("aside", token) || token.word().endsWith("ing");
  }

  /** Whether it is the noun of a message, which speaks for whoever made it. */
  boolean isMessage(Token token) {
    return is("message", token);
  }

  /** {@code demand that Osh explain itself}: behind its {@code that} a wish follows. */
  boolean demands(Token token) {
    return is("demanding", token);
  }

  /** Whether it may stand between a subject and its verb. */
  boolean standsBetween(Token token) {
    return is("between", token) || token.isNumber() || isAdverb(token);
  }

  /** Whether a subject may stand right after it. */
  boolean leadsToSubject(Token token) {
    return is("before a subject", token) || token.kind() != Token.Kind.WORD || isAdverb(token);
  }

  static boolean isAdverb(Token token) {
    return token.isWord() && token.word().length() > 4 && token.word().endsWith("ly");
  }

  boolean marksNoun(Token token) {
    return is("noun mark", token);
  }

  boolean isUnreal(Token token) {
    return is("unreal", token);
  }

  boolean isNegation(Token token) {
    return is("negation", token);
  }

  /** Whether a base form is a noun too: {@code appeal}. */
  boolean isNounToo(Token token) {
    return is("noun too", token);
  }

  /** Whether it stands before a base form that is a verb: {@code did}. */
  boolean helps(Token token) {
    return is("helping", token);
  }

  /** Whether it makes the one behind it do something: {@code had the minister welcome it}. */
  boolean causes(Token token) {
    return is("causing", token);
  }

  /** Whether the verb is an act where its object is a person: {@code dismissed the governor}. */
  boolean removesPerson(Token token) {
    return is("removes a person", token);
  }

  /** Whether a body of that name gives rulings. */
  boolean isCourt(String name) {
    for (String word : NO_LETTERS.split(name.toLowerCase(Locale.ROOT))) {
      if (courts.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a court speaks with that verb, and does not only rule: {@code announced}. */
  boolean speaksForCourt(Token token) {
    return is("court speaks", token);
  }

  boolean isSupposition(Token token) {
    return is("supposition", token);
  }

  boolean mayStandBeforeSubject(Token token) {
    return is("inverted", token);
  }

  /** Whether a phrase that ends with it has no object: {@code pointed out Rahmon}. */
  boolean endsBeforeSubject(Token token) {
    return is("before its subject", token);
  }

  /** Whether nobody can be the object of a verb that may stand before its subject. */
  boolean takesNoPerson(Token token) {
    return is("inverted", token) && !is("takes a person", token);
  }

  /** {@code It took the ministry until 9 April to confirm it}: who took that long. */
  Optional<ActorMention> tookTo(AnnotatedSentence sentence, int verb) {
    if (!sentence.is(verb - 1, "to")) {
      return Optional.empty();
    }
    for (int i = verb - 2; i > Math.max(0, verb - TOOK_REACH); i--) {
      if (sentence.is(i, "took") && sentence.is(i - 1, "it")) {
        int at = sentence.is(i + 1, "the") ? i + 2 : i + 1;
        return sentence.actorAt(at);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a phrase begins that tells that the infinitive at token {@code verb} came to be done:
   * {@code hastened to assure}; -1 where none does.
   */
  int realisedFrom(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - 8); i < verb; i++) {
      int from = i;
      boolean found = realised.at(tokens, from).filter(match -> match.to() == verb).isPresent();
      if (found) {
        return from;
      }
    }
    return -1;
  }
}
