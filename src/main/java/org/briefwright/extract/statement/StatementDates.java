package org.briefwright.extract.statement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.DateBasis;
import org.briefwright.fact.DateMention;
import org.briefwright.fact.PartialDate;
import org.briefwright.fact.Span;

/**
 * Finds the day of a statement: the one of its sentence that belongs to the verb, else that of its
 * citation, else the document's.
 *
 * <p>A day does not belong to the verb where it stands in what was said, where it tells the day of
 * something else ({@code the raid of 9 March}), or where it is the end of a period ({@code until
 * Sunday}).
 */
final class StatementDates {

  /** A day and how it is known. */
  record Dated(Optional<PartialDate> date, DateBasis basis) {}

  private static final int CLAUSE_BREAK = 8;
  private static final int CLEFT_REACH = 6;
  private static final int LONGEST_OPENER = 5;
  private static final int SHORT_REACH = 4;

  private final Map<String, List<String>> read = WordLists.read("statement-dates.txt");
  private final Set<String> notAfter = set("not after");
  private final Set<String> messages = set("message");
  private final Set<String> content = set("content");
  private final Set<String> messageContent = set("content of a message");
  private final Set<String> relatives = set("relative");
  private final Set<String> contentVerbs = set("needs content");
  private final Set<String> afterVerb = set("after the verb");
  private final Set<String> clauseVerbs = set("clause follows");
  private final Set<String> noClause = set("no clause");
  private final List<String> about = read.getOrDefault("about", List.of());

  private Set<String> set(String label) {
    return new HashSet<>(read.getOrDefault(label, List.of()));
  }

  /**
   * The day of a statement; what a document reports was not said after the document's own day.
   *
   * @param entry the day at the head of the diary's entry that the sentence belongs to
   */
  Dated of(
      AnnotatedSentence sentence,
      Utterance utterance,
      List<DateMention> dates,
      Optional<PartialDate> entry,
      Optional<LocalDate> published) {
    Optional<DateMention> own =
        dates.stream()
            .filter(date -> date.value().day().isPresent())
            .filter(date -> !isIn(sentence.citations(), date) && !isIn(sentence.quotes(), date))
            .filter(date -> belongs(sentence, utterance, date))
            .filter(date -> published.isEmpty() || !date.value().first().isAfter(published.get()))
            .min(Comparator.comparingInt(date -> distance(sentence, utterance.near(), date)));
    Optional<DateMention> cited =
        dates.stream()
            .filter(date -> date.value().day().isPresent() && isIn(sentence.citations(), date))
            .findFirst();
    // what was reported on a day was not said after it
    boolean afterReport =
        cited.isPresent()
            && own.filter(day -> day.value().first().isAfter(cited.get().value().first()))
                .isPresent();
    if (own.isPresent() && !afterReport) {
      return new Dated(own.map(DateMention::value), basis(own.get()));
    }
    if (cited.isPresent() && !utterance.silence()) {
      return new Dated(cited.map(DateMention::value), DateBasis.CITATION);
    }
    if (entry.isPresent()) {
      return new Dated(entry, DateBasis.RELATIVE);
    }
    return published
        .map(day -> new Dated(Optional.of(PartialDate.of(day)), DateBasis.DOCUMENT))
        .orElseGet(() -> new Dated(Optional.empty(), DateBasis.NONE));
  }

  private static DateBasis basis(DateMention date) {
    return switch (date.basis()) {
      case "as written", "year from context", "year from the text" -> DateBasis.STATED;
      default -> DateBasis.RELATIVE;
    };
  }

  private static boolean isIn(List<Span> spans, DateMention date) {
    return spans.stream().anyMatch(span -> span.contains(date.span()));
  }

  private boolean belongs(AnnotatedSentence sentence, Utterance utterance, DateMention date) {
    int from = tokenAt(sentence, date.span().start());
    int to = tokenAt(sentence, date.span().end() - 1) + 1;
    if (headsEntry(sentence, date)) {
      return true;
    }
    if (utterance.isShortened()) {
      // "Osh answered on Monday, Talas not until the ninth": its day follows its subject
      return from >= utterance.to() && from - utterance.to() <= SHORT_REACH;
    }
    if (isOfSomethingElse(sentence, from, to, to <= utterance.subject())) {
      return false;
    }
    if (from >= utterance.to()) {
      Set<String> marks = utterance.ofMessage() ? messageContent : content;
      return !holds(marks, sentence, utterance.to(), from) && !opensClause(sentence, utterance);
    }
    if (sentence.is(0, "it") && sentence.is(1, "was") && from <= CLEFT_REACH) {
      // "It was only on 8 November that the ministry announced it"
      return true;
    }
    if (to > utterance.subject()) {
      return !holds(relatives, sentence, utterance.subject(), from);
    }
    if (isInClause(sentence, from) || isAbout(sentence, from, utterance.subject())) {
      return false;
    }
    boolean follows = utterance.subject() > utterance.from();
    if (opensWithSpeaker(sentence, utterance, from)) {
      return true;
    }
    if (holdsBreak(sentence, to, Math.min(utterance.from(), utterance.subject()))
        || follows && from > 2) {
      return false;
    }
    return isFronted(sentence, from, to, utterance.subject()) || !isPostponed(sentence, utterance);
  }

  /**
   * {@code The minister was milder on Sunday: the road, he said, would open}; {@code His answer
   * came in today's debate: half of it, he said, was back}.
   */
  private static boolean opensWithSpeaker(
      AnnotatedSentence sentence, Utterance utterance, int from) {
    int colon = from;
    while (colon < utterance.from() && !sentence.is(colon, ":")) {
      if (sentence.is(colon, ";")) {
        return false;
      }
      colon++;
    }
    return colon < utterance.from()
        && sentence.actors().stream()
            .anyMatch(actor ->
                actor.from() <= 1
                    && actor.to() <= from
                    && utterance.speakers().contains(actor.actor()));
  }

  /** Whether a day stands at the head of a diary's entry: {@code 23 March, evening. …}. */
  static boolean headsEntry(AnnotatedSentence sentence, DateMention date) {
    int from = tokenAt(sentence, date.span().start());
    int to = tokenAt(sentence, date.span().end() - 1) + 1;
    boolean heads = sentence.is(to, ".") || sentence.is(to, ":");
    return from == 0 && (heads || sentence.is(to, ",") && isTime(sentence, to + 1));
  }

  /** {@code said the fire broke out on 11 January}: a clause that nothing joins to its verb. */
  private boolean opensClause(AnnotatedSentence sentence, Utterance utterance) {
    int next = utterance.to();
    if (next >= sentence.tokens().size() || utterance.subject() >= next) {
      return false;
    }
    Token token = sentence.tokens().get(next);
    return clauseVerbs.contains(sentence.tokens().get(utterance.from()).word())
        && token.isWord()
        && !noClause.contains(token.word())
        && !ClauseWords.isAdverb(token);
  }

  private static boolean took(AnnotatedSentence sentence, int until) {
    for (int i = until - 1; i >= 0; i--) {
      if (sentence.is(i, "took") || sentence.is(i, "waited") || sentence.is(i, "needed")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Two days after rebels struck the port on 20 October, …}; not in a talk's own day. */
  private boolean isInClause(AnnotatedSentence sentence, int from) {
    for (int i = from - 1; i >= 0 && !isClauseEnd(sentence, i); i--) {
      boolean opens =
          sentence.is(i, "after")
              || sentence.is(i, "when")
              || sentence.is(i, "since")
              || sentence.is(i, "following")
              || sentence.is(i, "before");
      if (opens) {
        boolean deed = i + 1 < from && sentence.tokens().get(i + 1).word().endsWith("ing");
        return !deed
            && !isMessage(sentence, from - 2)
            && i != from - 1
            && !sentence.isBracketed(from);
      }
    }
    return false;
  }

  /** {@code Asked about the crash on 3 March, the minister said}: the day is that of the crash. */
  private boolean isAbout(AnnotatedSentence sentence, int from, int subject) {
    int first = sentence.tokens().getFirst().isNumber() && sentence.is(1, ".") ? 2 : 0;
    String start = sentence.text(first, Math.min(from, first + LONGEST_OPENER));
    String opener = start.toLowerCase(java.util.Locale.ROOT) + " ";
    boolean taken =
        sentence.is(from - 2, "it")
            || sentence.is(from - 2, "this")
            || sentence.is(from - 2, "that")
            || sentence.is(from - 2, "them");
    // "Asked about it on 9 March": the day of the question
    return from < subject
        && !taken
        && (about.stream().anyMatch(phrase -> opener.startsWith(phrase + " "))
            || isAskedBy(sentence, first, from));
  }

  /** {@code Asked by reporters about the crash on 3 March}. */
  private static boolean isAskedBy(AnnotatedSentence sentence, int first, int day) {
    boolean about = false;
    for (int i = first + 2; i < day; i++) {
      about |= sentence.is(i, "about") || sentence.is(i, "why") || sentence.is(i, "whether");
    }
    return about
        && sentence.is(first + 1, "by")
        && sentence.tokens().get(first).word().endsWith("ed");
  }

  private static boolean isClauseEnd(AnnotatedSentence sentence, int i) {
    return sentence.is(i, ",") || sentence.is(i, ";") || sentence.is(i, ":");
  }

  private static boolean isTime(AnnotatedSentence sentence, int i) {
    return i < sentence.tokens().size()
        && (sentence.tokens().get(i).isNumber()
            || sentence.is(i, "morning")
            || sentence.is(i, "afternoon")
            || sentence.is(i, "evening")
            || sentence.is(i, "night"));
  }

  /** {@code On 3 March Tokayev said}; {@code On 3 March, speaking in Osh, Tokayev said}. */
  private boolean isFronted(AnnotatedSentence sentence, int from, int to, int subject) {
    int next = sentence.is(to, ")") ? to + 1 : to;
    return subject == next
        || from <= 2 && sentence.is(next, ",") && !holds(content, sentence, next, subject);
  }

  /**
   * {@code until Sunday}, {@code the raid of 9 March}, {@code the 9 March raid}, {@code Sunday's}.
   */
  private boolean isOfSomethingElse(AnnotatedSentence sentence, int from, int to, boolean fronted) {
    int before = beforeFeast(sentence, from - 1);
    boolean article =
        sentence.is(before, "the")
            || sentence.is(before, "its")
            || sentence.is(before, "his")
            || sentence.is(before, "a");
    if (sentence.is(to, "'s")) {
      return !isMessage(sentence, to + 1) && !isMessage(sentence, to + 2);
    }
    if (article && to < sentence.tokens().size() && isNoun(sentence, to)) {
      return !isMessage(sentence, to);
    }
    if (article) {
      before--;
    }
    if (sentence.is(before, "of")) {
      return !isMessage(sentence, before - 1);
    }
    boolean until =
        sentence.is(before, "until") && (sentence.is(before - 1, "not") || took(sentence, before));
    boolean reached = fronted && sentence.is(before, "by");
    return before >= 0
        && !until
        && !reached
        && notAfter.contains(sentence.tokens().get(before).word());
  }

  /** {@code for Independence Day, 31 August}: what governs the day stands before its name. */
  private static int beforeFeast(AnnotatedSentence sentence, int comma) {
    int at = comma - 1;
    while (sentence.is(comma, ",") && at > 0 && sentence.tokens().get(at).isCapital()) {
      at--;
    }
    return at < comma - 1 && at > 0 && sentence.is(at, "for") ? at : comma;
  }

  private boolean isMessage(AnnotatedSentence sentence, int i) {
    return i >= 0
        && i < sentence.tokens().size()
        && messages.contains(sentence.tokens().get(i).word());
  }

  private boolean isNoun(AnnotatedSentence sentence, int i) {
    Token token = sentence.tokens().get(i);
    return token.isWord()
        && !token.isCapital()
        && !content.contains(token.word())
        && !afterVerb.contains(token.word())
        && !token.is("and");
  }

  /**
   * Whether one of {@code marks}, which open what was said or another clause, stands between, or a
   * joint of clauses does.
   */
  private static boolean holds(Set<String> marks, AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      if (sentence.isQuoted(i) || sentence.isBracketed(i)) {
        continue;
      }
      boolean joint =
          token.is(",")
              && (sentence.is(i + 1, "and")
                  || sentence.is(i + 1, "but")
                  || sentence.is(i + 1, "while"));
      boolean opens = marks.contains(token.word()) && !(token.is("to") && isAddressee(sentence, i));
      if (token.is(";") || token.is(":") || joint || opens) {
        return true;
      }
    }
    return false;
  }

  /** {@code to reporters}, {@code to Rahmon}: not the beginning of an infinitive. */
  private static boolean isAddressee(AnnotatedSentence sentence, int to) {
    return sentence.actorAt(Math.min(to + 1, sentence.tokens().size() - 1)).isPresent()
        || sentence.is(to + 1, "reporters")
        || sentence.is(to + 1, "journalists")
        || sentence.is(to + 1, "the")
        || sentence.is(to + 1, "his")
        || sentence.is(to + 1, "its");
  }

  private static boolean holdsBreak(AnnotatedSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, ";") || sentence.is(i, ":")) {
        return true;
      }
    }
    return false;
  }

  /** {@code The road closes on 3 March, the ministry said}: what was said stands before. */
  boolean isPostponed(AnnotatedSentence sentence, Utterance utterance) {
    int subject = utterance.subject();
    if (utterance.from() < subject
        || !contentVerbs.contains(sentence.tokens().get(utterance.from()).word())
        || !endsContent(sentence, subject - 1)) {
      return false;
    }
    int next = utterance.to();
    if (next < sentence.tokens().size()
        && (sentence.is(next, "reporters")
            || sentence.is(next, "journalists")
            || sentence.tokens().get(next).isCapital())) {
      next++;
    }
    return next >= sentence.tokens().size()
        || !sentence.tokens().get(next).isWord()
        || afterVerb.contains(sentence.tokens().get(next).word());
  }

  private static boolean endsContent(AnnotatedSentence sentence, int i) {
    int at = sentence.is(i, "the") ? i - 1 : i;
    return sentence.is(at, ",") || at >= 0 && "\"”»’".contains(sentence.tokens().get(at).text());
  }

  /** Tokens between the verb and the date; the end of a clause between them counts for several. */
  private static int distance(AnnotatedSentence sentence, int verb, DateMention date) {
    int at = tokenAt(sentence, date.span().start());
    int low = Math.min(verb, at);
    int high = Math.max(verb, at);
    int distance = high - low;
    for (int i = low + 1; i < high; i++) {
      Token token = sentence.tokens().get(i);
      if (token.is(";") || token.is(":")) {
        distance += CLAUSE_BREAK;
      }
    }
    return distance;
  }

  private static int tokenAt(AnnotatedSentence sentence, int unit) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).end() > unit) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
