package org.briefwright.extract.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefwright.extract.country.Anaphora.Kind;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.AnnotatedText;
import org.briefwright.extract.text.Dateline;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Concern;
import org.briefwright.fact.Country;
import org.briefwright.fact.Grounds;
import org.briefwright.profile.Name;

/**
 * Reads which countries each sentence is about. Safe for use by several threads.
 *
 * <p>A sentence is about the countries that it names, by any of their names or by a person of whom
 * the document or profile tells the country; not by the names in a citation, in a dateline or of an
 * outlet. It is also about those that it takes up again: {@code the country} is the one that the
 * last sentence named first, {@code he} the person who was named last, {@code both} the last two.
 */
public final class ConcernReader {

  private static final int FIRST_WORDS = 2;

  private final Anaphora anaphora;

  public ConcernReader(WordLists lists) {
    anaphora = new Anaphora(lists);
  }

  /** One concern a sentence, in their order. */
  public List<Concern> read(AnnotatedText text) {
    Memory memory = new Memory();
    List<Concern> concerns = new ArrayList<>();
    int paragraph = -1;
    for (AnnotatedSentence sentence : text.sentences()) {
      if (text.opensEntry(sentence)) {
        memory = memory.turned();
      }
      concerns.add(concern(text, sentence, memory, sentence.paragraph() != paragraph));
      paragraph = sentence.paragraph();
    }
    return concerns;
  }

  private Concern concern(
      AnnotatedText text, AnnotatedSentence sentence, Memory memory, boolean opens) {
    Map<Country, String> found = new LinkedHashMap<>();
    named(sentence, found);
    boolean region = namesRegion(sentence);
    List<String> regionWords = new ArrayList<>();
    if (!region) {
      region = regionAgain(sentence, memory, opens, regionWords);
    }
    int direct = found.size();
    List<Match<Kind>> takenUp = anaphora.in(sentence.tokens());
    for (Match<Kind> word : takenUp) {
      if (!region || word.value() != Kind.BOTH) {
        again(sentence, word, memory, direct, found);
      }
    }
    region |= theyAreTheRegion(sentence, takenUp, memory, direct);
    memory.remember(
        new Memory.Past(
            List.copyOf(found.keySet()), region, namesPerson(sentence), firstPerson(sentence)));
    List<String> words = new ArrayList<>(new LinkedHashSet<>(found.values()));
    words.addAll(regionWords);
    return new Concern(
        text.citation(sentence),
        List.copyOf(found.keySet()),
        region,
        new Grounds(words.isEmpty() ? "names no country" : "names or takes up again", words));
  }

  private static void named(AnnotatedSentence sentence, Map<Country, String> found) {
    for (NameMention name : sentence.names()) {
      if (!name.outlet() && counts(sentence, name)) {
        name.country().ifPresent(c -> found.putIfAbsent(c, sentence.text(name.from(), name.to())));
      }
    }
    for (ActorMention actor : sentence.actors()) {
      boolean bearer =
          actor.actor() instanceof Actor.Person person && !person.placed()
              || actor.actor() instanceof Actor.Body;
      if (actor.sure() && bearer && !sentence.isInCitation(actor.from())) {
        Actor who = actor.actor();
        who.country()
            .filter(country ->
                actor.actor() instanceof Actor.Person
                    || !isOfOther(sentence, actor.from(), country))
            .ifPresent(country -> found.putIfAbsent(country, who.name()));
      }
    }
  }

  /** {@code Tajikistan's State Bank}: the genitive tells whose it is, whoever has one so named. */
  private static boolean isOfOther(AnnotatedSentence sentence, int from, Country country) {
    return sentence.is(from - 1, "'s")
        && sentence
            .nameAt(from - 2)
            .flatMap(NameMention::country)
            .filter(owner -> !owner.equals(country))
            .isPresent();
  }

  private static boolean counts(AnnotatedSentence sentence, NameMention name) {
    boolean ethnic = sentence.is(name.from() - 1, "ethnic");
    return !ethnic
        && !sentence.isInCitation(name.from())
        && !Dateline.holds(sentence, name.from())
        && !(name.isA(Name.Kind.INSTITUTION)
            && name.country().filter(c -> isOfOther(sentence, name.from(), c)).isPresent());
  }

  private static boolean namesRegion(AnnotatedSentence sentence) {
    for (NameMention name : sentence.names()) {
      if (name.isA(Name.Kind.REGION_AS_A_WHOLE) && !sentence.isInCitation(name.from())) {
        return true;
      }
    }
    return false;
  }

  /** {@code the region} in a document that spoke of it, with no name of another before it. */
  private boolean regionAgain(
      AnnotatedSentence sentence, Memory memory, boolean opens, List<String> words) {
    if (!memory.everRegion()) {
      return false;
    }
    for (Match<Boolean> phrase : anaphora.regions(sentence.tokens())) {
      boolean vague =
          sentence.is(phrase.to() - 1, "countries")
              || sentence.is(phrase.to() - 1, "nations")
              || sentence.is(phrase.to() - 1, "states");
      boolean other = sentence.is(phrase.to(), "of") && !sentence.is(phrase.to() + 1, "them");
      // at the head of a paragraph nothing nearer than the document's own subject is meant
      if (!other && (!vague || memory.region() || opens && phrase.from() <= FIRST_WORDS)) {
        words.add(phrase.in(sentence.tokens(), sentence.text()));
        return true;
      }
    }
    return false;
  }

  private void again(
      AnnotatedSentence sentence,
      Match<Kind> word,
      Memory memory,
      int direct,
      Map<Country, String> found) {
    String text = word.in(sentence.tokens(), sentence.text());
    switch (word.value()) {
      case COUNTRY -> {
        // at the head of the sentence it is never one that is named only behind it
        if (direct == 0 || word.from() == 0 && firstName(sentence) > word.from()) {
          memory.first().ifPresent(c -> found.putIfAbsent(c, text));
        }
      }
      case STATE -> {
        if (direct == 0 && ownCountry(sentence, word.from()).isEmpty()) {
          memory.first().ifPresent(c -> found.putIfAbsent(c, text));
        }
      }
      case BOTH -> {
        if (!memory.region() && !isOfThings(sentence, word)) {
          memory.several(2).forEach(c -> found.putIfAbsent(c, text));
        }
      }
      case HE -> {
        if (!personBefore(sentence, word.from())) {
          memory.person().ifPresent(c -> found.putIfAbsent(c, text));
        }
      }
      case IT -> {
        if (direct == 0 && opensClause(sentence, word.from()) && !isDummy(sentence, word.from())) {
          memory.first().ifPresent(c -> found.putIfAbsent(c, text));
        }
      }
      case THEY -> {
        if (direct == 0 && opensClause(sentence, word.from()) && !memory.region()) {
          memory.several(1).forEach(c -> found.putIfAbsent(c, text));
        }
      }
      case REGION -> {}
    }
  }

  /** {@code a loan and a grant, both from the bank}: two of its own sentence. */
  private static boolean isOfThings(AnnotatedSentence sentence, Match<Kind> word) {
    return sentence.is(word.from() - 1, ",")
        && word.to() == word.from() + 1
        && (sentence.is(word.to(), "from")
            || sentence.is(word.to(), "by")
            || sentence.is(word.to(), "for")
            || sentence.is(word.to(), "to"));
  }

  private static int firstName(AnnotatedSentence sentence) {
    return sentence.names().stream()
        .filter(name -> name.country().isPresent())
        .mapToInt(NameMention::from)
        .findFirst()
        .orElse(0);
  }

  private static Optional<Country> ownCountry(AnnotatedSentence sentence, int token) {
    return sentence.actorAt(token).flatMap(actor -> actor.actor().country());
  }

  private static boolean theyAreTheRegion(
      AnnotatedSentence sentence, List<Match<Kind>> takenUp, Memory memory, int direct) {
    return direct == 0
        && memory.region()
        && takenUp.stream()
            .anyMatch(word -> word.value() == Kind.THEY && opensClause(sentence, word.from()));
  }

  private static boolean personBefore(AnnotatedSentence sentence, int token) {
    return sentence.actors().stream().anyMatch(a -> a.isPerson() && a.from() < token);
  }

  private static boolean opensClause(AnnotatedSentence sentence, int token) {
    return token <= 1 || sentence.is(token - 1, ";") || sentence.is(token - 1, ",");
  }

  /** {@code it is likely that}: a subject that means nothing. */
  private static boolean isDummy(AnnotatedSentence sentence, int token) {
    boolean copula =
        sentence.is(token + 1, "is")
            || sentence.is(token + 1, "was")
            || sentence.is(token + 1, "seems")
            || sentence.is(token + 1, "remains");
    return copula && sentence.is(token, "it");
  }

  private static boolean namesPerson(AnnotatedSentence sentence) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.isPerson()
          && (actor.sure() || actor.from() == 0)
          && !sentence.isInCitation(actor.from())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Country> firstPerson(AnnotatedSentence sentence) {
    for (ActorMention actor : sentence.actors()) {
      if (actor.isPerson() && actor.sure() && actor.actor().country().isPresent()) {
        return actor.actor().country();
      }
    }
    return Optional.empty();
  }
}
