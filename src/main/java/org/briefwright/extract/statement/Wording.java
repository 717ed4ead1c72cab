package org.briefwright.extract.statement;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.Dateline;
import org.briefwright.extract.text.Token;
import org.briefwright.extract.text.WordLists;
import org.briefwright.fact.Span;
import org.briefwright.fact.Stance;
import org.briefwright.fact.Statement;

/**
 * The words of a sentence that are a speaker's.
 *
 * @param words the quotations, else the reported clause, which may hold short quotations with their
 *     marks; in the document's words
 * @param stance that words of the sentence carry
 */
record Wording(Statement.Manner manner, Optional<String> words, Optional<Stance> stance) {

  private static final int OTHER_CLAUSE = 25;
  private static final int SHORTEST = 3;

  /** Quotations of no more words than these are printed with their clause. */
  private static final int FEW = 4;

  private static final Map<String, List<String>> READ = WordLists.read("said-words.txt");
  private static final Set<String> WORKS = Set.copyOf(READ.getOrDefault("work", List.of()));
  private static final List<String> CONTENTS = READ.getOrDefault("opens the content", List.of());

  /**
   * The quotations of {@code sentence} that belong to {@code utterance}: with several speakers each
   * quotation is that of the nearest verb of its clause.
   *
   * @param all the utterances of the sentence, {@code utterance} among them
   */
  static List<Span> quotes(AnnotatedSentence sentence, Utterance utterance, List<Utterance> all) {
    List<Span> spoken =
        sentence.quotes().stream()
            .filter(quote -> !isMentioned(sentence, quote) && !isCalled(sentence, quote))
            .filter(quote -> !isTitle(sentence, quote))
            .toList();
    if (all.size() == 1) {
      return spoken;
    }
    List<Span> own = new ArrayList<>();
    for (Span quote : spoken) {
      Optional<Utterance> nearest =
          all.stream().min(Comparator.comparingInt(other -> distance(sentence, quote, other)));
      if (nearest.filter(n -> n.speakers().equals(utterance.speakers())).isPresent()) {
        own.add(quote);
      }
    }
    return own;
  }

  /** {@code ; but the word "attack" occurs nowhere}: a word that is spoken of, not spoken. */
  private static boolean isMentioned(AnnotatedSentence sentence, Span quote) {
    int at = tokenFrom(sentence, quote.start()) - 1;
    while (at > 0 && !sentence.tokens().get(at).isWord()) {
      at--;
    }
    boolean word =
        sentence.is(at, "word")
            || sentence.is(at, "words")
            || sentence.is(at, "term")
            || sentence.is(at, "phrase");
    int before = at - 2;
    boolean joint = sentence.is(before, "but") || sentence.is(before, "and");
    int edge = joint ? before - 1 : before;
    return word
        && sentence.is(at - 1, "the")
        && (edge < 0 || sentence.is(edge, ";") || sentence.is(edge, ","));
  }

  /** {@code in the programme “Hello”}: the name of a thing, with a capital letter. */
  private static boolean isTitle(AnnotatedSentence sentence, Span quote) {
    int first = tokenFrom(sentence, quote.start());
    int noun = first - 2;
    return noun >= 0
        && first < sentence.tokens().size()
        && sentence.tokens().get(first).isCapital()
        && sentence.tokens().get(noun).isWord()
        && WORKS.contains(sentence.tokens().get(noun).word());
  }

  /** {@code in the capital it was called "a shame"}: who called it so is not told. */
  private static boolean isCalled(AnnotatedSentence sentence, Span quote) {
    int first = tokenFrom(sentence, quote.start());
    int at = first - 1;
    while (at > 0 && !sentence.tokens().get(at).isWord()) {
      at--;
    }
    boolean named =
        sentence.is(at, "called")
            || sentence.is(at, "dubbed")
            || sentence.is(at, "nicknamed")
            || sentence.is(at, "named")
            || sentence.is(at, "labelled")
            || sentence.is(at, "termed")
            || sentence.is(at, "as")
                && (sentence.is(at - 1, "known") || sentence.is(at - 1, "described"));
    int be = sentence.is(at, "as") ? at - 2 : at - 1;
    boolean passive =
        sentence.is(be, "was")
            || sentence.is(be, "is")
            || sentence.is(be, "were")
            || sentence.is(be, "are")
            || sentence.is(be, "been")
            || sentence.is(be, "being")
            || sentence.is(be, "be");
    int behind = tokenFrom(sentence, quote.end());
    boolean told = sentence.is(behind, "by") || sentence.is(behind + 1, "by");
    return named && passive && !told;
  }

  private static int distance(AnnotatedSentence sentence, Span quote, Utterance utterance) {
    int first = tokenFrom(sentence, quote.start());
    int last = tokenFrom(sentence, quote.end()) - 1;
    if (first >= utterance.from() && last < utterance.to()) {
      return 0;
    }
    boolean after = first >= utterance.to();
    int low = after ? utterance.to() : last + 1;
    int high = after ? first : Math.min(utterance.from(), utterance.subject());
    int distance = Math.max(0, high - low);
    for (int i = low; i < high; i++) {
      if (endsClause(sentence, i)) {
        distance += OTHER_CLAUSE;
      }
    }
    return distance;
  }

  private static boolean endsClause(AnnotatedSentence sentence, int i) {
    return sentence.is(i, ";")
        || sentence.is(i, ",")
            && (sentence.is(i + 1, "but")
                || sentence.is(i + 1, "and")
                || sentence.is(i + 1, "while"));
  }

  private static int tokenFrom(AnnotatedSentence sentence, int unit) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).start() >= unit) {
        return i;
      }
    }
    return tokens.size();
  }

  /**
   * What was said: the quotations, else the reported clause.
   *
   * @param end one past the reported clause, where it stands behind the verb
   * @param postponed whether that clause stands before the subject
   */
  static Wording of(
      AnnotatedSentence sentence,
      Utterance utterance,
      int end,
      List<Span> quotes,
      boolean postponed) {
    if (quotes.isEmpty()) {
      Optional<String> clause =
          Attributions.isBare(sentence, utterance)
              ? Optional.empty()
              : reported(sentence, utterance, end, postponed);
      return new Wording(Statement.Manner.REPORTED, clause, Optional.empty());
    }
    String quoted = quotes.stream().map(q -> q.in(sentence.text())).collect(joining(" … "));
    // a word or two in quotation marks tell nothing without the clause they stand in
    Optional<String> whole =
        quoted.split("\\s+").length > FEW
            ? Optional.empty()
            : reported(sentence, utterance, end, postponed)
                .filter(w -> holdsAll(w, quotes, sentence));
    return new Wording(
        Statement.Manner.QUOTE, whole.or(() -> Optional.of(quoted)), Optional.empty());
  }

  /** {@code received the same answer, namely that he would stay}: only what follows was said. */
  private static String message(String clause) {
    for (String opens : CONTENTS) {
      int at = clause.indexOf(" " + opens + " ");
      if (at > 0) {
        return clause.substring(at + opens.length() + 2);
      }
    }
    return clause;
  }

  private static boolean holdsAll(String clause, List<Span> quotes, AnnotatedSentence sentence) {
    return quotes.stream().allMatch(quote -> clause.contains(quote.in(sentence.text())))
        && clause.split("\\s+").length > FEW;
  }

  Wording taking(Optional<Stance> found) {
    return new Wording(manner, words, found);
  }

  private static Optional<String> reported(
      AnnotatedSentence sentence, Utterance utterance, int end, boolean behind) {
    // "True, the ministry confirmed": a word or two are no clause
    boolean postponed = behind && utterance.subject() > SHORTEST;
    boolean inverted =
        utterance.subject() >= utterance.to() && sentence.is(utterance.from() - 1, ",");
    if (postponed && sentence.is(afterVerb(sentence, utterance), ",")) {
      String before = clause(sentence, Dateline.end(sentence), utterance.subject());
      // "…, according to the bank, reported the agency": what follows is an attribution too
      String after =
          end <= utterance.to()
              ? ""
              : clause(sentence, afterVerb(sentence, utterance) + 1, sentence.tokens().size());
      return Optional.of(after.isBlank() ? before : before + " … " + after);
    }
    boolean before = postponed || inverted;
    int from =
        before ? Dateline.end(sentence) : Math.min(utterance.from(), sentence.tokens().size());
    int to = postponed ? utterance.subject() : inverted ? utterance.from() : end;
    String clause = message(clause(sentence, from, to));
    return clause.isBlank() ? Optional.empty() : Optional.of(clause);
  }

  /**
   * {@code Osh condemned it, but Talas did not}: where the clause of another one begins, else the
   * end of the sentence.
   */
  static int endOfClause(AnnotatedSentence sentence, Utterance utterance, List<Utterance> all) {
    int end = NextClause.after(sentence, utterance);
    for (Utterance other : all) {
      int first = Math.min(other.from(), other.subject());
      if (first <= utterance.to() || other.speakers().equals(utterance.speakers())) {
        continue;
      }
      for (int i = first - 1; i >= utterance.to(); i--) {
        boolean ends =
            endsClause(sentence, i) || other.isShortened() && sentence.is(i, ",") && i == first - 1;
        if (ends && !sentence.isQuoted(i)) {
          end = Math.min(end, i);
          break;
        }
      }
    }
    return end;
  }

  /** One past the verb and whom it addresses: {@code told reporters}. */
  private static int afterVerb(AnnotatedSentence sentence, Utterance utterance) {
    int at = utterance.to();
    while (at < sentence.tokens().size()
        && at - utterance.to() < 3
        && sentence.tokens().get(at).isWord()) {
      at++;
    }
    return at;
  }

  /** The words from one token to before another, without the signs and the source at the end. */
  private static String clause(AnnotatedSentence sentence, int from, int end) {
    int to = end;
    while (to > from
        && (!sentence.tokens().get(to - 1).isWord() && !isNumber(sentence, to - 1)
            || sentence.isInCitation(to - 1)
            || sentence.is(to - 1, "the"))) {
      to--;
    }
    boolean open = to > from && sentence.isBracketed(to - 1) && sentence.is(to, ")");
    return sentence.text(from, open ? to + 1 : withMark(sentence, from, to));
  }

  /** One past the mark that closes a quotation which the words open: {@code called it "late"}. */
  private static int withMark(AnnotatedSentence sentence, int from, int to) {
    for (int i = to; i < Math.min(to + 3, sentence.tokens().size()); i++) {
      int mark = sentence.tokens().get(i).start();
      boolean closes =
          sentence.quotes().stream()
              .anyMatch(q -> q.end() == mark && q.start() > sentence.tokens().get(from).start());
      if (closes) {
        return i + 1;
      }
    }
    return to;
  }

  private static boolean isNumber(AnnotatedSentence sentence, int i) {
    return sentence.tokens().get(i).kind() != Token.Kind.SIGN;
  }
}
