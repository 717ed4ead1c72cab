package org.briefwright.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.ActorMention;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Calendar;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;

/**
 * The attribution with which a sentence ends: {@code Osh offered help, the ministry's press service
 * reported}; {@code , according to the agency}; {@code , reports the portal, citing the palace}. It
 * belongs to nobody's words, and who only passes words on says nothing himself.
 */
final class Attributions {

  private static final int LONGEST = 16;
  private static final int MOST_HELPERS = 3;

  private static final Map<String, List<String>> READ = WordLists.read("said-words.txt");
  private static final List<String> RELAYS = READ.getOrDefault("relay", List.of());

  private static final Set<String> VERBS = Set.copyOf(READ.getOrDefault("attributing", List.of()));

  private final Set<String> sources = new HashSet<>(READ.getOrDefault("source phrase", List.of()));
  private final ClauseWords clauses;

  Attributions(ClauseWords clauses) {
    this.clauses = clauses;
  }

  /** The comma at which the attribution of a sentence begins; one past its end without one. */
  int from(AnnotatedSentence sentence) {
    int end = sentence.tokens().size();
    while (true) {
      int comma = lastComma(sentence, end);
      if (comma <= 0 || !isAttribution(sentence, comma + 1, end)) {
        return end;
      }
      end = comma;
    }
  }

  /** Whether somebody only passes on what others say: a press service, an agency, a paper. */
  static boolean isRelay(String name) {
    String padded = " " + name.toLowerCase(Locale.ROOT);
    return RELAYS.stream().anyMatch(noun -> padded.contains(" " + noun));
  }

  /**
   * Those of {@code all} who say something of their own.
   *
   * @param spokeBefore whether the sentence before reports what somebody said
   */
  List<Utterance> spoken(AnnotatedSentence sentence, List<Utterance> all, boolean spokeBefore) {
    int tail = from(sentence);
    return all.stream()
        .filter(said -> !namesOutlet(sentence, said, tail) && !passesOn(sentence, said, all, tail))
        .filter(said -> !spokeBefore || !isBare(sentence, said) || !areRelays(said))
        .toList();
  }

  /** {@code , reports the-portal.kz}: a verb whose subject, which nobody knows, follows it. */
  private boolean namesOutlet(AnnotatedSentence sentence, Utterance said, int tail) {
    String two =
        sentence
            .text(said.from(), Math.min(said.from() + 2, sentence.tokens().size()))
            .toLowerCase(Locale.ROOT);
    if (said.from() > tail && said.subject() < tail && sources.contains(two)) {
      // "…, the portal reports, referring to the press service"
      return true;
    }
    return said.from() == tail + 1
        && said.subject() < tail
        && VERBS.contains(sentence.tokens().get(said.from()).word())
        && isName(sentence, said.to(), sentence.tokens().size());
  }

  /** {@code Osh offered help, the press service reported}: the words are those of Osh. */
  private boolean passesOn(
      AnnotatedSentence sentence, Utterance said, List<Utterance> all, int tail) {
    boolean other =
        all.stream()
            .filter(u -> !u.speakers().isEmpty())
            .anyMatch(u -> u.from() < tail && u.to() <= tail || isNearer(u, said));
    if (sources.contains(sentence.tokens().get(said.from()).word()) && all.size() > 1) {
      return said.from() >= tail;
    }
    if (Math.min(said.from(), said.subject()) < tail || !other) {
      return false;
    }
    boolean reports =
        sentence.is(said.from(), "report")
            || sentence.is(said.from(), "reports")
            || sentence.is(said.from(), "reported");
    return areRelays(said)
        || reports
            && said.speakers().stream()
                .allMatch(a -> a.country().isEmpty() && !(a instanceof Actor.Person));
  }

  /** {@code …, according to the bank, reported the agency}: the bank's words, passed on. */
  private boolean isNearer(Utterance other, Utterance said) {
    return other.to() <= Math.min(said.from(), said.subject()) && !areRelays(other);
  }

  private boolean areRelays(Utterance said) {
    return said.speakers().stream().allMatch(actor -> isRelay(actor.name()));
  }

  /**
   * {@code The press service reported}; {@code This was stated by the minister}; {@code On this
   * informed the ministry}: what was said stands in the sentence before.
   */
  static boolean isBare(AnnotatedSentence sentence, Utterance said) {
    boolean attributes = VERBS.contains(sentence.tokens().get(said.from()).word());
    if (!attributes || !sentence.quotes().isEmpty() || said.ofMessage()) {
      return false;
    }
    boolean takesUp = sentence.is(0, "this") || sentence.is(0, "that");
    if (takesUp && said.from() <= MOST_HELPERS + 1 && isBe(sentence, 1)) {
      return IntStream.range(said.to(), sentence.tokens().size())
          .noneMatch(i -> sentence.is(i, "that") || sentence.is(i, ":"));
    }
    if ((sentence.is(0, "on") || sentence.is(0, "about")) && sentence.is(1, "this")) {
      return said.from() <= MOST_HELPERS + 1;
    }
    int end = said.to();
    while (end < sentence.tokens().size()
        && (sentence.is(end, "about")
            || sentence.is(end, "on")
            || sentence.is(end, "this")
            || sentence.is(end, "it")
            || sentence.is(end, "so"))) {
      end++;
    }
    boolean closes = end >= sentence.tokens().size() || sentence.is(end, ".");
    return closes
        && said.subject() < said.from()
        && said.subject() <= MOST_HELPERS
        && !sentence.is(said.subject() - 1, ",");
  }

  private static boolean isBe(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "was")
        || sentence.is(i, "is")
        || sentence.is(i, "has")
        || sentence.is(i, "had");
  }

  private static int lastComma(AnnotatedSentence sentence, int end) {
    for (int i = end - 1; i > Math.max(0, end - LONGEST); i--) {
      if (sentence.isQuoted(i)) {
        // “… a victory,” the press service reported
        boolean closes = sentence.is(i, ",") && i + 1 < end && !sentence.isQuoted(i + 1);
        return closes ? i + 1 : -1;
      }
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        return -1;
      }
      if (sentence.is(i, ",") && !sentence.isBracketed(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAttribution(AnnotatedSentence sentence, int from, int end) {
    int first = from;
    while (first < end && ClauseWords.isAdverb(sentence.tokens().get(first))) {
      first++;
    }
    if (first >= end) {
      return false;
    }
    String two = sentence.text(first, Math.min(first + 2, end)).toLowerCase(Locale.ROOT);
    if (sources.contains(two) || sources.contains(sentence.tokens().get(first).word())) {
      return holdsNoVerb(sentence, first + 1, end);
    }
    if (VERBS.contains(sentence.tokens().get(first).word())) {
      return isName(sentence, afterDay(sentence, first + 1, end), end);
    }
    for (int i = first + 1; i < end; i++) {
      Token token = sentence.tokens().get(i);
      if (sentence.is(i, "as") && sentence.is(i + 1, "saying")) {
        return true;
      }
      if (VERBS.contains(token.word())) {
        return endsAttribution(sentence, i + 1, end);
      }
      if (opens(token) && !token.is("has") && !token.is("have")) {
        return false;
      }
    }
    return false;
  }

  /** {@code reported on 19 August [the ministry]}. */
  private static int afterDay(AnnotatedSentence sentence, int from, int end) {
    int at = sentence.is(from, "on") ? from + 1 : from;
    while (at < end
        && (Calendar.isMonthOrWeekday(sentence.tokens().get(at))
            || sentence.tokens().get(at).isNumber()
            || at > from && sentence.is(at, "."))) {
      at++;
    }
    return at == from + 1 && sentence.is(from, "on") ? from : at;
  }

  /** {@code the press service}, {@code Silk News}: a name, and nothing behind it but its source. */
  private boolean isName(AnnotatedSentence sentence, int from, int end) {
    int at = sentence.is(from, "the") ? from + 1 : from;
    if (at >= end) {
      return false;
    }
    int behind =
        sentence.actorAt(at).filter(actor -> actor.from() <= at).map(ActorMention::to).orElse(at);
    while (behind < end && isNamePart(sentence.tokens().get(behind))) {
      behind++;
    }
    return behind > at && endsAttribution(sentence, behind, end);
  }

  private static boolean isNamePart(Token token) {
    return token.isCapital() || token.text().contains(".") && token.text().length() > 2;
  }

  /** Behind the verb only its place, day or source may stand: {@code reported on Monday}. */
  private boolean endsAttribution(AnnotatedSentence sentence, int from, int end) {
    while (from < end && !sentence.tokens().get(from).isWord()) {
      from++;
    }
    if (from >= end) {
      return true;
    }
    Token next = sentence.tokens().get(from);
    boolean adjunct =
        clauses.isPreposition(next)
            || clauses.standsBetween(next) && !opens(next) && !clauses.helps(next)
            || sources.contains(next.word())
            || sources.contains(
                sentence.text(from, Math.min(from + 2, end)).toLowerCase(Locale.ROOT));
    return adjunct && holdsNoVerb(sentence, from + 1, end);
  }

  private boolean holdsNoVerb(AnnotatedSentence sentence, int from, int end) {
    for (int i = from; i < end; i++) {
      if (opens(sentence.tokens().get(i)) || VERBS.contains(sentence.tokens().get(i).word())) {
        return false;
      }
    }
    return true;
  }

  /** A word that opens a clause or helps a verb: what follows is more than a name. */
  private boolean opens(Token token) {
    return clauses.isRelative(token)
        || clauses.opensClause(token) && !token.is("as")
        || clauses.isBe(token) && !token.is("'s")
        || clauses.isUnreal(token) && !token.isCapital();
  }
}
