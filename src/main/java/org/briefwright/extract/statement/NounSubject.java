package org.briefwright.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Country;

/**
 * Finds subjects that only their noun tells to be people or a body: {@code the state-owned carmaker
 * announced}, {@code Traders in Osh estimated}, {@code the civic group Clean Naryn objected}. The
 * nouns are lists of {@code speaker-nouns.txt}.
 *
 * <p>The phrase must fill its clause up to the verb, so that no other noun can be the subject.
 */
final class NounSubject {

  private static final int LONGEST = 14;
  private static final int LONGEST_ASIDE = 18;

  private static final Set<String> PAST =
      Set.of("said", "told", "wrote", "spoke", "put", "gave", "made", "had", "took", "swore");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "her", "their", "another", "one", "two", "three");

  private final ClauseWords words;
  private final Set<String> organisations;
  private final Set<String> people;
  private final Set<String> views;
  private final Set<String> generic;

  NounSubject(ClauseWords words) {
    this.words = words;
    Map<String, List<String>> read = WordLists.read("speaker-nouns.txt");
    organisations = new HashSet<>(read.getOrDefault("organisation", List.of()));
    people = new HashSet<>(read.getOrDefault("people", List.of()));
    views = new HashSet<>(read.getOrDefault("views", List.of()));
    generic = new HashSet<>(read.getOrDefault("generic", List.of()));
    organisations.forEach(noun -> people.add(plural(noun)));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  /** The phrase right before the verb at token {@code verb}, whose clause it opens. */
  Optional<ActorMention> before(AnnotatedSentence sentence, int verb) {
    int end = verb;
    while (end > 0 && words.standsBetween(sentence.tokens().get(end - 1))) {
      end--;
    }
    if (sentence.is(end - 1, ",")) {
      end = beforeAside(sentence, end - 1);
    }
    int start = end;
    while (start > 0 && end - start < LONGEST && isInside(sentence, start - 1)) {
      start--;
    }
    boolean governed = start > 0 && words.isPreposition(sentence.tokens().get(start - 1));
    boolean loose = governed || end > start && words.isPreposition(sentence.tokens().get(end - 1));
    return loose
        ? Optional.empty()
        : phrase(sentence, start, end, false).filter(actor -> !isAnybody(sentence, actor, verb));
  }

  /** {@code Exporters grumble}: people without anything that tells which, in the present. */
  private static boolean isAnybody(AnnotatedSentence sentence, ActorMention actor, int verb) {
    boolean bare = actor.to() == actor.from() + 1 && !isDeterminer(sentence, actor.from() - 1);
    String word = word(sentence, verb);
    boolean past = word.endsWith("ed") || PAST.contains(word);
    return bare
        && actor.actor() instanceof Actor.Group
        && !past
        && !sentence.is(verb + 1, "that")
        && sentence.quotes().isEmpty();
  }

  /** {@code The port, from which three captains fled, reckons}: to the comma before the aside. */
  private int beforeAside(AnnotatedSentence sentence, int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        return comma;
      }
      if (sentence.is(i, ",")) {
        boolean relative =
            words.isRelative(sentence.tokens().get(i + 1))
                || words.isPreposition(sentence.tokens().get(i + 1))
                    && words.isRelative(sentence.tokens().get(i + 2));
        boolean named = sentence.tokens().get(i + 1).isCapital() || isDeterminer(sentence, i + 1);
        if (relative || named) {
          return i;
        }
      }
    }
    return comma;
  }

  private static boolean isDeterminer(AnnotatedSentence sentence, int i) {
    return i >= 0 && DETERMINERS.contains(word(sentence, i));
  }

  /** The phrase that begins with token {@code from}, up to a preposition of another phrase. */
  Optional<ActorMention> at(AnnotatedSentence sentence, int from) {
    int end = from;
    while (end < sentence.tokens().size() && end - from < LONGEST && isInside(sentence, end)) {
      end++;
    }
    return phrase(sentence, from, end, true);
  }

  /** A word of one phrase: nothing that opens a clause, no verb that helps another one. */
  private boolean isInside(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    boolean sign = token.kind() == Token.Kind.SIGN;
    if (sentence.isQuoted(i) || sentence.isBracketed(i)) {
      return false;
    }
    return sign
        ? token.is("'s") || token.is("'") || token.is("-") && !token.spaced()
        : !words.opensClause(token)
            && !words.isRelative(token)
            && !words.isPronoun(token)
            && !words.isBe(token)
            && !words.isUnreal(token)
            && !words.helps(token);
  }

  /**
   * The phrase of the tokens {@code start} to before {@code end}; its head is no phrase's inside.
   */
  private Optional<ActorMention> phrase(
      AnnotatedSentence sentence, int start, int end, boolean open) {
    int from = start < end && isDeterminer(sentence, start) ? start + 1 : start;
    for (int i = from; i < end; i++) {
      Token token = sentence.tokens().get(i);
      if (words.isPreposition(token) || generic.contains(token.word())) {
        return Optional.empty();
      }
      boolean head = isHead(token.word()) && endsAt(sentence, i + 1, end);
      if (head) {
        int to = open ? afterName(sentence, i + 1, end) : end;
        boolean seated = hasName(sentence, i + 1, end);
        return views.contains(token.word()) && !seated
            ? Optional.empty()
            : Optional.of(mention(sentence, from, i, to));
      }
    }
    return Optional.empty();
  }

  private boolean isHead(String noun) {
    return organisations.contains(noun) || people.contains(noun) || views.contains(noun);
  }

  /** Whether a head may end there: at the verb, a preposition or a name that belongs to it. */
  private boolean endsAt(AnnotatedSentence sentence, int i, int end) {
    return i >= end
        || words.isPreposition(sentence.tokens().get(i))
        || sentence.tokens().get(i).isCapital() && afterName(sentence, i, end) == end;
  }

  private static int afterName(AnnotatedSentence sentence, int i, int end) {
    int at = i;
    while (at < end && sentence.tokens().get(at).isCapital()) {
      at++;
    }
    return at;
  }

  private static boolean hasName(AnnotatedSentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      if (sentence.tokens().get(i).isCapital()) {
        return true;
      }
    }
    return false;
  }

  private ActorMention mention(AnnotatedSentence sentence, int from, int head, int to) {
    Optional<Country> country =
        sentence.names().stream()
            .filter(name -> name.from() >= from && name.to() <= to)
            .flatMap(name -> name.country().stream())
            .findFirst();
    Optional<ActorMention> again = named(sentence, from, head);
    if (again.isPresent() && to <= head + 1) {
      return new ActorMention(from, head + 1, again.get().actor(), false);
    }
    String name = sentence.text(from, Math.max(to, head + 1));
    Actor actor =
        organisations.contains(word(sentence, head))
            ? new Actor.Body(name, country)
            : new Actor.Group(name, country);
    return new ActorMention(from, Math.max(to, head + 1), actor, false);
  }

  /** {@code The Osh Bank agreed, the bank said}: a body of that noun before it in the sentence. */
  private static Optional<ActorMention> named(AnnotatedSentence sentence, int from, int head) {
    String noun = word(sentence, head);
    return !sentence.is(from - 1, "the") || head > from
        ? Optional.empty()
        : sentence.actors().stream()
            .filter(actor -> actor.to() < from && actor.actor() instanceof Actor.Body)
            .filter(actor -> actor.actor().name().toLowerCase(java.util.Locale.ROOT).contains(noun))
            .reduce((earlier, later) -> later);
  }

  private static String word(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).word();
  }
}
