package org.briefwright.extract.lag;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Calendar;
import org.briefwright.extract.text.PhraseBook;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.profile.Name.Kind;

/** The words of {@code event-words.txt}. */
final class EventWords {

  private static final int SHORTEST = 5;
  private static final int STEM = 4;
  private static final int LONGEST_HERALD = 16;
  private static final int NEXT_SENTENCES = 2;

  private static final Set<String> NO_NOUNS = Set.of("of", "down", "out", "to", "shot", "ire");
  private static final Set<String> SUBJECT_VERBS =
      Set.of(
          "is", "was", "has", "had", "would", "will", "could", "can", "may", "might", "should",
          "must", "did", "does");
  private static final int LONGEST_PHRASE = 6;

  static final String BLOW = "blow";
  static final String GENERAL = "general";
  static final String MESSAGE = "message";
  static final String HAPPENING = "happening";

  private final PhraseBook<String> events;
  private final Set<String> general;
  private final PhraseBook<Boolean> messages;
  private final PhraseBook<Boolean> reactions;
  private final PhraseBook<Boolean> replies;
  private final PhraseBook<Boolean> answersFollow;
  private final PhraseBook<Boolean> before;
  private final PhraseBook<Boolean> counted;
  private final PhraseBook<Boolean> late;
  private final PhraseBook<Boolean> along;
  private final PhraseBook<Boolean> courtesies;
  private final PhraseBook<Boolean> digests;
  private final Set<String> telling;
  private final Set<String> aftermath;
  private final Set<String> noMatter;
  private final Set<String> endPhrase;
  private final Set<String> beforePhrase;

  EventWords(WordLists lists) {
    Map<String, List<String>> read = WordLists.read("event-words.txt");
    events = lists.book();
    read.forEach((label, phrases) -> {
      if (label.startsWith(BLOW) || label.startsWith("act")) {
        phrases.forEach(phrase -> addWithPlural(phrase, label));
      }
    });
    general = new HashSet<>(read.getOrDefault(GENERAL, List.of()));
    messages = book(lists, read, MESSAGE);
    reactions = book(lists, read, "reaction");
    replies = book(lists, read, "reply");
    answersFollow = book(lists, read, "answers follow");
    before = book(lists, read, "before an event");
    counted = book(lists, read, "counted");
    late = book(lists, read, "told late");
    along = book(lists, read, "goes along");
    courtesies = book(lists, read, "courtesy");
    digests = book(lists, read, "digest");
    telling = new HashSet<>(read.getOrDefault("tells that", List.of()));
    aftermath = new HashSet<>(read.getOrDefault("aftermath", List.of()));
    noMatter = new HashSet<>(read.getOrDefault("no matter", List.of()));
    endPhrase = new HashSet<>(read.getOrDefault("ends a phrase", List.of()));
    beforePhrase = new HashSet<>(read.getOrDefault("before a noun phrase", List.of()));
  }

  /** A phrase without a verb ends in a noun, which may stand in the plural. */
  private void addWithPlural(String phrase, String label) {
    events.add(phrase, label);
    String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
    boolean inflects =
        !phrase.contains("{") && !phrase.contains("|") && !noun.endsWith("s") && !isEdge(noun);
    if (inflects) {
      boolean sibilant = noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
      boolean y = noun.endsWith("y") && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0;
      String stem = y ? phrase.substring(0, phrase.length() - 1) : phrase;
      events.add(stem + (y ? "ies" : sibilant ? "es" : "s"), label);
    }
  }

  /** {@code shot down}, {@code deaths of}: a phrase that ends in no noun. */
  private static boolean isEdge(String word) {
    return word.length() <= 4 && NO_NOUNS.contains(word);
  }

  private static PhraseBook<Boolean> book(
      WordLists lists, Map<String, List<String>> read, String label) {
    PhraseBook<Boolean> book = lists.book();
    read.getOrDefault(label, List.of()).forEach(phrase -> book.add(phrase, true));
    return book;
  }

  /** Event words of a sentence with their kinds. */
  List<Match<String>> events(List<Token> tokens) {
    return events.all(tokens);
  }

  /** Whether {@code token} is a noun that takes up any event: {@code the incident}. */
  boolean isGeneral(Token token) {
    return general.contains(token.word());
  }

  List<Match<Boolean>> messages(List<Token> tokens) {
    return messages.all(tokens);
  }

  List<Match<Boolean>> reactions(List<Token> tokens) {
    return reactions.all(tokens);
  }

  List<Match<Boolean>> replies(List<Token> tokens) {
    return replies.all(tokens);
  }

  /** Whether somebody answers as others did before: {@code answered as well}. */
  boolean goesAlong(List<Token> tokens) {
    return !along.all(tokens).isEmpty();
  }

  /** Whether a sentence tells of words to which nobody owes a reply: {@code condolences}. */
  boolean isCourtesy(List<Token> tokens) {
    return !courtesies.all(tokens).isEmpty();
  }

  /** {@code our Monday round-up}: a day, behind which {@code i} stands, that names a digest. */
  boolean namesDigest(List<Token> tokens, int i) {
    return i < tokens.size() && digests.at(tokens, i).isPresent();
  }

  boolean isCounted(List<Token> tokens) {
    return !counted.all(tokens).isEmpty();
  }

  /** Whether a phrase that leads to an event ends right before token {@code at}. */
  boolean leadsTo(List<Token> tokens, int at) {
    for (int from = Math.max(0, at - 4); from < at; from++) {
      if (before.at(tokens, from).filter(m -> m.to() == at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  boolean endsPhrase(Token token) {
    return endPhrase.contains(token.word());
  }

  boolean standsBeforePhrase(Token token) {
    return beforePhrase.contains(token.word());
  }

  /** Whether a sentence may say that answers follow: {@code The reaction was swift}. */
  boolean announcesAnswers(List<Token> tokens) {
    return tokens.size() <= LONGEST_HERALD && !answersFollow.all(tokens).isEmpty();
  }

  /** Whether what {@code that} opens behind a token is what was said: {@code reported that}. */
  boolean leadsToThat(Token token) {
    return telling.contains(token.word());
  }

  /**
   * The beginnings of the content words of a sentence: two sentences that share one may tell of one
   * matter. Countries, days and offices are no matter.
   */
  Set<String> matter(AnnotatedSentence sentence) {
    Set<String> matter = new HashSet<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (isContent(token) && sentence.nameAt(i).filter(n -> n.country().isPresent()).isEmpty()) {
        matter.add(token.word().substring(0, Math.min(STEM, token.word().length())));
      }
    }
    return matter;
  }

  private boolean isContent(Token token) {
    return token.isWord()
        && token.word().length() >= SHORTEST
        && !noMatter.contains(token.word())
        && !Calendar.isMonthOrWeekday(token);
  }

  /**
   * The beginnings of the names that describe the event which a sentence names: {@code the attack
   * on the depot of the Silk Pipeline in Guryevka}. Empty where no name stands behind it.
   */
  Set<String> places(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    Set<String> places = new HashSet<>();
    int from =
        events(tokens).stream()
            .filter(event -> isDefinite(tokens, event.from()))
            .mapToInt(Match::to)
            .findFirst()
            .orElse(tokens.size());
    for (int i = from; i < tokens.size() && !endsNames(tokens.get(i)); i++) {
      boolean ofCountry = sentence.nameAt(i).filter(n -> n.isA(Kind.COUNTRY)).isPresent();
      if (tokens.get(i).isCapital() && isContent(tokens.get(i)) && !ofCountry) {
        places.add(tokens.get(i).word().substring(0, STEM));
      }
    }
    return places;
  }

  private static boolean endsNames(Token token) {
    return !token.isWord() && !token.isNumber() && !token.is("'s") && !token.is("-");
  }

  /**
   * Whether a sentence may tell of the matter of an event: it shares a content word with it, takes
   * it up, or tells what follows such events ({@code the culprits}, {@code an inquiry}); right
   * behind it in its paragraph always.
   */
  boolean isOfMatter(AnnotatedSentence sentence, Event event) {
    boolean follows =
        sentence.paragraph() == event.paragraph()
            && sentence.index() - event.citation().sentence() <= NEXT_SENTENCES;
    return follows || sharesMatter(sentence, event);
  }

  /** Whether it shares a content word with an event, takes it up or tells what follows such. */
  boolean sharesMatter(AnnotatedSentence sentence, Event event) {
    return matter(sentence).stream().anyMatch(event.matter()::contains)
        || sentence.tokens().stream()
            .anyMatch(token -> aftermath.contains(token.word()) || isGeneral(token));
  }

  /**
   * {@code owned up to it on Monday}, {@code called this an accident}: whether something told
   * before is what somebody speaks of.
   */
  boolean speaksOfIt(AnnotatedSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean pronoun = sentence.is(i, "it") || sentence.is(i, "this") || sentence.is(i, "them");
      if (pronoun && !sentence.isQuoted(i) && isObject(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun stands behind a verb or its preposition and opens no clause of its own. */
  private boolean isObject(AnnotatedSentence sentence, int i) {
    Token before = sentence.tokens().get(i - 1);
    boolean opens =
        !before.isWord()
            || leadsToThat(before)
            || endPhrase.contains(before.word())
                && !before.is("by")
                && !before.is("for")
                && !before.is("with")
                && !before.is("to")
                && !before.is("without");
    boolean subject =
        i + 1 < sentence.tokens().size()
            && SUBJECT_VERBS.contains(sentence.tokens().get(i + 1).word());
    boolean describes =
        sentence.is(i, "this")
            && i + 1 < sentence.tokens().size()
            && sentence.tokens().get(i + 1).isWord()
            && !endPhrase.contains(sentence.tokens().get(i + 1).word())
            && !beforePhrase.contains(sentence.tokens().get(i + 1).word());
    return !opens && !subject && !describes;
  }

  /** Whether a sentence dates an event that was spoken of before: {@code the attack took place}. */
  boolean tellsLate(List<Token> tokens) {
    return late.all(tokens).size() > 0 && !takenUp(tokens).isEmpty();
  }

  /** {@code a drone attack hit another depot}: not the event that was spoken of before. */
  boolean tellsAnother(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> token.is("another")) && !events(tokens).isEmpty();
  }

  /** The kinds of the nouns that a sentence takes up with an article: {@code the raid}. */
  List<String> takenUp(List<Token> tokens) {
    List<String> kinds = new ArrayList<>();
    for (Match<String> event : events(tokens)) {
      if (isDefinite(tokens, event.from())) {
        kinds.add(event.value());
      }
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (isGeneral(tokens.get(i)) && isDefinite(tokens, i)) {
        kinds.add(GENERAL);
      }
    }
    return kinds;
  }

  /**
   * The kinds of the events that a sentence names as known, or as what its statement is about:
   * {@code the crash}, {@code condolences over a crash}.
   */
  Set<String> named(List<Token> tokens) {
    Set<String> kinds = new HashSet<>();
    for (Match<String> event : events(tokens)) {
      boolean blow = event.value().startsWith(BLOW);
      if (isDefinite(tokens, event.from()) || blow && isLed(tokens, event.from())) {
        kinds.add(event.value());
      }
    }
    return kinds;
  }

  /**
   * {@code after a deadly escalation in [fighting]}: whether what leads to an event stands before
   * the noun phrase around token {@code at}.
   */
  private boolean isLed(List<Token> tokens, int at) {
    for (int i = at; i > Math.max(0, at - LONGEST_PHRASE) && tokens.get(i).isWord(); i--) {
      if (leadsTo(tokens, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether an article stands right before token {@code i}, or before one word that describes it.
   */
  private static boolean isDefinite(List<Token> tokens, int i) {
    return isArticle(tokens, i - 1) || isArticle(tokens, i - 2) && tokens.get(i - 1).isWord();
  }

  private static boolean isArticle(List<Token> tokens, int i) {
    return i >= 0
        && switch (tokens.get(i).word()) {
          case "the", "this", "that", "these", "those", "'s" -> true;
          default -> false;
        };
  }
}
