package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.briefwright.fact.Country;
import org.briefwright.profile.Name.Kind;

/**
 * Finds bodies, groups and messages that can speak: {@code the Foreign Ministry in Dushanbe},
 * {@code China's embassy}, {@code the Uzbek side}, {@code officials}, {@code a telegram}.
 */
final class BodyFinder {

  private enum What {
    /** An organ that every state has: without another word that of the country spoken of. */
    STATE_BODY,
    BODY,
    /** A body only with a capital letter, or with a name beside it. */
    CAPITAL_BODY,
    /** A company: {@code the firm} is the last one named. */
    COMPANY,
    /** What a company's name ends with, always with a capital letter: {@code Rawan Power}. */
    COMPANY_NAME,
    /** A side, which needs the name of its country. */
    SIDE,
    GROUP,
    MESSAGE,
    /** A paper that speaks for nobody: {@code the explanatory note}. */
    PAPER
  }

  private final PhraseBook<What> heads;
  private final NounPhrases phrases;

  BodyFinder(WordLists lists, NounPhrases phrases) {
    this.phrases = phrases;
    Map<String, List<String>> read = WordLists.read("bodies.txt");
    heads = lists.book();
    read.forEach((label, words) -> {
      What what = What.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
      words.forEach(phrase -> heads.add(phrase, what));
    });
  }

  /** Whether an organ that every state has begins with token {@code i}. */
  boolean isStateBody(List<Token> tokens, int i) {
    return heads.at(tokens, i).filter(m -> m.value() == What.STATE_BODY).isPresent()
        || tokens.get(i).is("service")
        || tokens.get(i).is("department")
        || tokens.get(i).is("agency")
        || tokens.get(i).is("committee");
  }

  /** {@code Foreign Affairs}: whether only words of fields of government stand there. */
  boolean areFields(List<Token> tokens, int from, int to) {
    return phrases.fields().areFields(tokens, from, to);
  }

  /** Whether token {@code i} is what an official has to speak for him: {@code office}. */
  boolean isOffice(List<Token> tokens, int i) {
    return i < tokens.size()
        && switch (tokens.get(i).word()) {
          case "office", "administration", "secretariat", "staff", "bureau", "apparatus" -> true;
          default -> false;
        };
  }

  /** Whether a body's, group's or message's noun begins with token {@code i}. */
  boolean isHead(List<Token> tokens, int i) {
    return heads.at(tokens, i).isPresent();
  }

  /**
   * From left to right; none overlap.
   *
   * @param focus what the text before speaks of
   */
  List<ActorMention> bodies(AnnotatedSentence sentence, Focus focus) {
    List<ActorMention> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int floor = 0;
    int i = 0;
    while (i < tokens.size()) {
      Optional<PhraseBook.Match<What>> head = heads.at(tokens, i);
      Optional<NameMention> name = sentence.nameAt(i);
      if (head.isEmpty() || name.isPresent() && name.get().from() == i && isBody(name.get())) {
        i = name.filter(n -> isBody(n) && n.from() >= 0).map(NameMention::to).orElse(i + 1);
        continue;
      }
      if (name.filter(
              n ->
                  n.from() < head.get().from()
                      && n.to() >= head.get().to()
                      && n.country().isPresent())
          .isPresent()) {
        // "the White House": a name of its own
        i = name.get().to();
        continue;
      }
      if (head.get().value() == What.PAPER
          || head.get().value() == What.COMPANY_NAME && !tokens.get(i).isCapital()
          || isCompany(head.get().value())
              && phrases.fields().isJointOfFields(tokens, head.get().to())) {
        // "Oil and Gas Ministry": the head is still to come
        i = head.get().to();
        continue;
      }
      Optional<ActorMention> mention = around(sentence, whole(tokens, head.get()), floor, focus);
      mention.ifPresent(found::add);
      floor = mention.map(ActorMention::to).orElse(floor);
      i = mention.map(ActorMention::to).orElse(i + 1);
    }
    return found;
  }

  /** {@code railway company}, {@code ministry delegation}: the last of several heads decides. */
  private PhraseBook.Match<What> whole(List<Token> tokens, PhraseBook.Match<What> first) {
    PhraseBook.Match<What> head = first;
    while (head.to() < tokens.size() && tokens.get(head.to()).isWord()) {
      Optional<PhraseBook.Match<What>> next = heads.at(tokens, head.to());
      if (next.isEmpty()
          || next.get().value() == What.MESSAGE
          || next.get().value() == What.COMPANY_NAME && !tokens.get(head.to()).isCapital()) {
        break;
      }
      head = new PhraseBook.Match<>(first.from(), next.get().to(), next.get().value());
    }
    return head;
  }

  private static boolean isCompany(What head) {
    return head == What.COMPANY || head == What.COMPANY_NAME;
  }

  private static boolean isBody(NameMention name) {
    return name.isA(Kind.INSTITUTION) || name.isA(Kind.COMPANY) || name.isA(Kind.ORGANISATION);
  }

  private Optional<ActorMention> around(
      AnnotatedSentence sentence, PhraseBook.Match<What> head, int floor, Focus focus) {
    // "Osh and Batken both protested": the word belongs to no name before it
    int from =
        sentence.is(head.from(), "both")
            ? head.from()
            : phrases.startOfBody(sentence, head.from(), floor);
    boolean capital = sentence.tokens().get(head.from()).isCapital() && head.from() > 0;
    int headEnd = capital ? phrases.afterName(sentence, head.to(), false) : head.to();
    // who sent a message is an actor of his own
    int to = head.value() == What.MESSAGE ? head.to() : phrases.endOfBody(sentence, headEnd);
    int nameFrom = spelledOut(sentence, from, head.to(), floor);
    while (nameFrom < head.from() && phrases.isDeterminer(sentence.tokens().get(nameFrom))) {
      nameFrom++;
    }
    int first = nameFrom;
    boolean described = nameFrom < head.from() || to > head.to();
    // "a group" is one not named so far
    boolean another = sentence.is(from, "a") || sentence.is(from, "an");
    if (!described && !capital && from < head.from() && !another) {
      Optional<Actor.Body> again = again(sentence, head, focus);
      if (again.isPresent()) {
        return again.map(body -> new ActorMention(from, to, body, true));
      }
    }
    Optional<Country> country = country(sentence, from, head, to);
    boolean ofState =
        head.value() == What.STATE_BODY
            || head.value() == What.GROUP && isOfficial(sentence.tokens().get(head.to() - 1));
    if (country.isEmpty() && ofState) {
      country = focus.ofOrgans(sentence, from);
    }
    String name = sentence.text(nameFrom, to);
    boolean ofBody =
        sentence.names().stream()
            .anyMatch(n -> n.from() >= from && n.to() <= head.from() && isBody(n));
    return actor(sentence, head, name, country, nameFrom < head.from(), ofBody)
        .map(actor -> new ActorMention(Math.min(from, first), to, actor, true));
  }

  /**
   * {@code [Disaster Relief and Water] Council (DRWC)}: where a body's letters stand in brackets
   * behind it, its name begins with the word of the first letter.
   *
   * @return {@code from} where the letters are not those of its words
   */
  private static int spelledOut(AnnotatedSentence sentence, int from, int to, int floor) {
    List<Token> tokens = sentence.tokens();
    boolean letters =
        to + 2 < tokens.size()
            && tokens.get(to).is("(")
            && tokens.get(to + 2).is(")")
            && tokens.get(to + 1).isAllCapital()
            && tokens.get(to + 1).text().length() > 2;
    if (!letters) {
      return from;
    }
    String initials = tokens.get(to + 1).text();
    int letter = initials.length() - 1;
    for (int i = to - 1; i >= floor && letter >= 0; i--) {
      Token token = tokens.get(i);
      if (token.isCapital() && token.text().charAt(0) == initials.charAt(letter)) {
        letter--;
        if (letter < 0) {
          return Math.min(i, from);
        }
      } else if (token.isCapital() || !token.isWord()) {
        return from;
      }
    }
    return from;
  }

  private static boolean isOfficial(Token token) {
    return switch (token.word()) {
      case "officials",
          "authorities",
          "deputies",
          "lawmakers",
          "senators",
          "legislators",
          "parliamentarians",
          "mps",
          "prosecutors",
          "investigators" ->
          true;
      default -> false;
    };
  }

  /** {@code the bank}: a body of that kind which was named before. */
  private static Optional<Actor.Body> again(
      AnnotatedSentence sentence, PhraseBook.Match<What> head, Focus focus) {
    String word = head.in(sentence.tokens(), sentence.text());
    return switch (head.value()) {
      case STATE_BODY, BODY, CAPITAL_BODY ->
          focus
              .called(word)
              .or(() -> word.equals("regulator") ? focus.called("bank") : Optional.empty());
      case COMPANY, COMPANY_NAME -> focus.company();
      case SIDE, GROUP, MESSAGE, PAPER -> Optional.empty();
    };
  }

  private static Optional<Actor> actor(
      AnnotatedSentence sentence,
      PhraseBook.Match<What> head,
      String name,
      Optional<Country> country,
      boolean described,
      boolean ofBody) {
    boolean capital = sentence.tokens().get(head.from()).isCapital() && head.from() > 0;
    return switch (head.value()) {
      case BODY, STATE_BODY -> Optional.of(new Actor.Body(name, country));
      case CAPITAL_BODY, COMPANY, COMPANY_NAME ->
          capital || ofBody || country.isPresent() && described
              ? Optional.of(new Actor.Body(name, country))
              : Optional.empty();
      case SIDE -> side(sentence, head, name, country, described);
      case GROUP -> Optional.of(new Actor.Group(name, country));
      case MESSAGE -> Optional.of(new Actor.Message(name, country));
      case PAPER -> Optional.empty();
    };
  }

  /** {@code the Uzbek side}; the governments of countries are the countries themselves. */
  private static Optional<Actor> side(
      AnnotatedSentence sentence,
      PhraseBook.Match<What> head,
      String name,
      Optional<Country> country,
      boolean described) {
    boolean ofCountry = sentence.is(head.to(), "of") || sentence.is(head.to(), "in");
    if (country.isEmpty() || !described && !ofCountry) {
      return Optional.empty();
    }
    boolean governs =
        sentence.is(head.from(), "governments") || sentence.is(head.from(), "government");
    return governs && sentence.is(head.to(), "of")
        ? Optional.of(new Actor.State(name.replaceFirst("^.*? of (the )?", ""), country))
        : Optional.of(new Actor.Group(name, country));
  }

  /** An embassy's country is never the one it stands in. */
  private static Optional<Country> country(
      AnnotatedSentence sentence, int from, PhraseBook.Match<What> head, int to) {
    boolean ofMany =
        sentence.names().stream()
            .anyMatch(n -> n.isA(Kind.ORGANISATION) && n.from() >= from && n.to() <= head.from());
    if (ofMany) {
      // "the United Nations office in Turkmenistan"
      return Optional.empty();
    }
    Optional<Country> before = NounPhrases.firstCountry(sentence, from, head.from());
    boolean abroad = sentence.is(head.from(), "embassy") || sentence.is(head.from(), "consulate");
    if (before.isEmpty() && abroad && sentence.is(head.from() - 1, "its")) {
      // "Russia has given radars which its embassy values at …"
      return NounPhrases.firstCountry(sentence, 0, from);
    }
    if (before.isPresent() || abroad && sentence.is(head.to(), "in")) {
      return before;
    }
    return NounPhrases.firstCountry(sentence, head.to(), to);
  }
}
