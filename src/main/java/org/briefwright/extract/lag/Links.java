package org.briefwright.extract.lag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of the events told so far a sentence answers. One of these goes through one document
 * from top to bottom.
 */
final class Links {

  static final int LONGEST_DAYS = 45;

  /** A statement without a word of reacting answers what happened a few days ago, right before. */
  private static final int SOON_DAYS = 7;

  private static final int SOON_SENTENCES = 3;

  private static final int CLOSE_SENTENCES = 4;

  /** After so many answers to what a document is about, it is a story of answers. */
  private static final int STORY_ANSWERS = 2;

  private static final int STORY_DAYS = 14;

  /** How many events back a book-long text is searched. */
  private static final int MOST_TOLD = 1000;

  private final EventWords words;
  private final List<Event> told = new ArrayList<>();
  private Optional<Event> answered = Optional.empty();
  private Optional<Event> topic = Optional.empty();
  private int ofHead = -1;
  private @Nullable LocalDate answeredDay;
  private int answers;
  private int answeredSentence;
  private int answeredParagraph;
  private int matterParagraph = -1;
  private int answersParagraph = -1;

  Links(EventWords words) {
    this.words = words;
  }

  /** An event that is answered, and why. */
  record Link(Event event, String rule, String words) {}

  void tell(List<Event> events) {
    told.addAll(events);
  }

  /**
   * A section about another country is another story: of the events told so far only those before
   * the first section are still spoken of.
   */
  void endStory() {
    topic = Optional.empty();
    if (ofHead < 0) {
      ofHead = told.size();
    }
    told.subList(ofHead, told.size()).clear();
  }

  /** The entries of a digest have nothing in common. */
  void endEntry() {
    told.clear();
    topic = Optional.empty();
    answered = Optional.empty();
    answers = 0;
    ofHead = -1;
  }

  /** Remembers what the document is about. */
  void topic(Event event) {
    topic = Optional.of(event);
  }

  /** Goes past a sentence: what follows in its paragraph may go on with the matter of an event. */
  void read(AnnotatedSentence sentence, boolean spoken) {
    if (!spoken && words.announcesAnswers(sentence.tokens())) {
      answersParagraph = sentence.paragraph();
    }
    if (!told.isEmpty()
        && matterParagraph != sentence.paragraph()
        && words.isOfMatter(sentence, told.getLast())) {
      matterParagraph = sentence.paragraph();
    }
  }

  private boolean isOfMatter(AnnotatedSentence sentence, Event event) {
    boolean goesOn =
        matterParagraph == sentence.paragraph() && !told.isEmpty() && told.getLast().equals(event);
    return goesOn || words.isOfMatter(sentence, event);
  }

  /** Remembers that a sentence answered an event: the next one may go on to do so. */
  void answered(Event event, AnnotatedSentence sentence, LocalDate day) {
    answered = Optional.of(event);
    answeredDay = day;
    answers += topic.filter(event::equals).isPresent() ? 1 : 0;
    answeredSentence = sentence.index();
    answeredParagraph = sentence.paragraph();
  }

  static boolean isAnswerable(Event event, LocalDate said) {
    long days = LagReader.days(event, said);
    return days >= 0 && days <= LONGEST_DAYS;
  }

  /** The event that a sentence names or takes up, whatever its day. */
  Optional<Event> named(AnnotatedSentence sentence) {
    List<String> kinds = words.takenUp(sentence.tokens());
    return last(event -> !event.message() && event.citation().sentence() == sentence.index())
        .or(() -> last(event -> takes(kinds, event)));
  }

  /** The event told last before a sentence, near enough for a count of days to be from it. */
  Optional<Event> latest(AnnotatedSentence sentence) {
    return last(event -> !event.message() && near(event, sentence));
  }

  private static boolean takes(List<String> kinds, Event event) {
    return !event.message()
        && (kinds.stream().anyMatch(event.kinds()::contains)
            || event.blow() && kinds.contains(EventWords.GENERAL));
  }

  /**
   * The event that a statement of {@code day} in {@code sentence} answers.
   *
   * @param here the events of the sentence itself
   */
  Optional<Link> answered(AnnotatedSentence sentence, LocalDate day, List<Event> here) {
    Predicate<Event> possible = event -> isAnswerable(event, day);
    List<Match<Boolean>> replies =
        words.replies(sentence.tokens()).stream()
            // “the response was late”: in somebody's words it tells nothing of who answers
            .filter(reply -> !sentence.isQuoted(reply.from()))
            .toList();
    List<Match<Boolean>> reactions = words.reactions(sentence.tokens());
    boolean soft = replies.isEmpty() && reactions.isEmpty();
    Optional<Event> own =
        here.stream()
            .filter(possible)
            .filter(e -> !soft || e.blow() || opensWithEvent(sentence))
            .reduce((a, b) -> b);
    if (own.isPresent()) {
      return own.map(e -> new Link(e, "a dated statement beside a dated event", e.words()));
    }
    List<String> kinds = words.takenUp(sentence.tokens());
    Optional<Event> taken = last(possible.and(event -> takes(kinds, event)));
    if (taken.isPresent() && (!soft || taken.get().blow())) {
      return taken.map(
          e -> new Link(e, "a dated statement that takes up a dated event", e.words()));
    }
    if (goesOn(sentence, day)) {
      return answered.map(
          e -> new Link(e, "a dated statement beside another of its day", e.words()));
    }
    if (!replies.isEmpty()) {
      // who was asked replies to the question, not to the last statement
      boolean asked = isAsked(sentence, replies.getFirst().from());
      // "Osh answered on Friday as well": it answers what the answer before it does
      boolean noMessage = asked || words.goesAlong(sentence.tokens());
      return last(possible.and(e -> (near(e, sentence) || e.blow()) && !(noMessage && e.message())))
          .map(e -> new Link(e, "a dated reply", first(sentence, replies)));
    }
    if (!reactions.isEmpty()) {
      return last(possible.and(e ->
          !e.message()
              && (e.blow()
                  || isNext(e, sentence)
                  || near(e, sentence) && words.speaksOfIt(sentence))))
          .map(e -> new Link(e, "a dated reaction to the last event", first(sentence, reactions)));
    }
    if (answersParagraph == sentence.paragraph()) {
      // "The reaction in Osh was not long in coming. On Tuesday the ministry said"
      Optional<Event> last = topic.filter(possible).or(() -> last(possible.and(e -> !e.message())));
      if (last.isPresent()) {
        return last.map(e -> new Link(e, "a dated statement among announced answers", e.words()));
      }
    }
    boolean counted = words.isCounted(sentence.tokens()) || words.speaksOfIt(sentence);
    return last(possible.and(e ->
        !e.message()
            && isOfMatter(sentence, e)
            && (e.blow() && isClose(e, sentence) && LagReader.days(e, day) <= SOON_DAYS
                || counted && near(e, sentence))))
        .map(e -> new Link(e, "a dated statement right after an event", e.words()))
        .or(() -> ofStory(day))
        .or(() -> ofTopic(sentence, day));
  }

  /** Whether the sentence before answered an event on the same day: this one goes on to do so. */
  private boolean goesOn(AnnotatedSentence sentence, LocalDate day) {
    return answered.isPresent()
        && day.equals(answeredDay)
        && sentence.index() - answeredSentence <= 1
        && sentence.paragraph() == answeredParagraph;
  }

  /** In a story of answers to one event a statement soon after it is one more. */
  private Optional<Link> ofStory(LocalDate day) {
    return topic
        .filter(event -> answers >= STORY_ANSWERS)
        .filter(event -> isAnswerable(event, day) && LagReader.days(event, day) <= STORY_DAYS)
        .map(e -> new Link(e, "a dated statement in a story of answers to one event", e.words()));
  }

  /**
   * A statement anywhere in a document of one event, soon after it and of its matter, answers it.
   */
  private Optional<Link> ofTopic(AnnotatedSentence sentence, LocalDate day) {
    return topic
        .filter(event -> told.stream().noneMatch(e -> e.blow() && !e.day().equals(event.day())))
        .filter(event -> isAnswerable(event, day) && LagReader.days(event, day) <= STORY_DAYS)
        .filter(event -> words.sharesMatter(sentence, event))
        .map(e -> new Link(e, "a dated statement on the matter of the document", e.words()));
  }

  /** {@code When the dam failed on 1 May, …}. */
  private static boolean opensWithEvent(AnnotatedSentence sentence) {
    return sentence.is(0, "when") || sentence.is(0, "after");
  }

  private static boolean isAsked(AnnotatedSentence sentence, int reply) {
    for (int i = 0; i < reply; i++) {
      if (sentence.is(i, "asked") && !sentence.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the event was told, or last answered, not long before: newswire begins many lines. */
  private boolean isClose(Event event, AnnotatedSentence sentence) {
    return near(event, sentence)
        || sentence.index() - event.citation().sentence() <= CLOSE_SENTENCES;
  }

  /** Whether the event is told in the same sentence or the one before. */
  private boolean isNext(Event event, AnnotatedSentence sentence) {
    return sentence.index() - event.citation().sentence() <= 1 && near(event, sentence);
  }

  /** Whether the event was told, or last answered, shortly before. */
  private boolean near(Event event, AnnotatedSentence sentence) {
    boolean again =
        answered.filter(event::equals).isPresent()
            && sentence.index() - answeredSentence <= SOON_SENTENCES
            && sentence.paragraph() - answeredParagraph <= 1;
    return again
        || sentence.index() - event.citation().sentence() <= SOON_SENTENCES
            && sentence.paragraph() - event.paragraph() <= 1;
  }

  private static String first(AnnotatedSentence sentence, List<Match<Boolean>> matches) {
    return matches.getFirst().in(sentence.tokens(), sentence.text());
  }

  /** The last one told; of several in one sentence the first, of which the others came. */
  private Optional<Event> last(Predicate<Event> wanted) {
    Optional<Event> last = told.reversed().stream().limit(MOST_TOLD).filter(wanted).findFirst();
    return last.flatMap(event ->
        told.reversed().stream()
            .limit(MOST_TOLD)
            .filter(wanted)
            .takeWhile(e -> e.citation().sentence() == event.citation().sentence())
            .reduce((later, earlier) -> earlier));
  }
}
