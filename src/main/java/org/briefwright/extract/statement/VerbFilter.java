package org.briefwright.extract.statement;

import java.util.regex.Pattern;
import org.briefwright.extract.statement.SpeechWords.Strength;
import org.briefwright.extract.text.Actor;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.PhraseBook.Match;
import org.briefwright.extract.text.Token;

/** Tells whether a verb of saying reports that something was said: not a plan, a wish or a noun. */
final class VerbFilter {

  /** Names that may well have a plural verb. */
  private static final Pattern SEVERAL = Pattern.compile("(?i).*(s|media|police|taliban|people)");

  private static final int REACH = 3;
  private static final int ALL_REACH = 5;
  private static final int DEMAND_REACH = 8;

  private final ClauseWords words;

  VerbFilter(ClauseWords words) {
    this.words = words;
  }

  boolean isPreposition(Token token) {
    return words.isPreposition(token);
  }

  boolean reportsSpeech(AnnotatedSentence sentence, Match<Strength> verb) {
    return isVerb(sentence, verb)
        && !isUnreal(sentence, verb.from())
        && !isNegated(sentence, verb.from())
        && !isSupposed(sentence, verb.from())
        && !removesPerson(sentence, verb)
        && !addsThing(sentence, verb)
        && !isQuestion(sentence);
  }

  /**
   * {@code dismissed the governor}: an act; not {@code dismissed the governor's claim} or {@code
   * dismissed him as a dreamer}.
   */
  private boolean removesPerson(AnnotatedSentence sentence, Match<Strength> verb) {
    if (!words.removesPerson(sentence.tokens().get(verb.from()))
        || verb.to() >= sentence.tokens().size()) {
      return false;
    }
    int pronoun = verb.to();
    if (sentence.is(pronoun, "him")
        || sentence.is(pronoun, "them")
        || sentence.is(pronoun, "her") && !isNoun(sentence, pronoun + 1)) {
      return !sentence.is(pronoun + 1, "as");
    }
    int at = sentence.is(verb.to(), "the") || isOwner(sentence, verb.to()) ? 1 : 0;
    return sentence
        .actorAt(Math.min(verb.to() + at, sentence.tokens().size() - 1))
        .filter(object -> object.isPerson())
        .filter(object -> object.from() >= verb.to())
        .filter(object -> !sentence.is(object.to(), "'s") && !sentence.is(object.to(), "as"))
        .isPresent();
  }

  /** {@code added two firms to its list}: a thing is added to another one, nothing is said. */
  private boolean addsThing(AnnotatedSentence sentence, Match<Strength> verb) {
    if (!sentence.tokens().get(verb.from()).word().startsWith("add")
        || sentence.is(verb.to() - 1, "that")) {
      return false;
    }
    for (int i = verb.to(); i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean clause =
          words.isBe(token)
              || words.isUnreal(token)
              || token.is("has")
              || token.is("had")
              || token.is("that");
      if (clause || sentence.isQuoted(i) || i == verb.to() && !token.isWord()) {
        return false;
      }
      if (token.is("to") && (isOwner(sentence, i + 1) || sentence.is(i + 1, "the"))) {
        return i > verb.to();
      }
    }
    return false;
  }

  private static boolean isOwner(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "his")
        || sentence.is(i, "her")
        || sentence.is(i, "its")
        || sentence.is(i, "their");
  }

  private boolean isNoun(AnnotatedSentence sentence, int i) {
    return i < sentence.tokens().size()
        && sentence.tokens().get(i).isWord()
        && !words.isPreposition(sentence.tokens().get(i))
        && !words.standsBetween(sentence.tokens().get(i));
  }

  /**
   * {@code declined to comment on a pending appeal}: behind one subject a base form that may be a
   * noun is one.
   */
  boolean isNounOf(AnnotatedSentence sentence, Match<Strength> verb, Subject subject) {
    int at = verb.from();
    if (!words.isNounToo(sentence.tokens().get(at))
        || at == 0
        || words.helps(sentence.tokens().get(at - 1))
        || at > 1
            && ClauseWords.isAdverb(sentence.tokens().get(at - 1))
            && words.helps(sentence.tokens().get(at - 2))) {
      return false;
    }
    return subject instanceof Subject.Named named
        && named.actors().size() == 1
        && !words.causes(before(sentence, named))
        && isSingular(named.actors().getFirst().actor());
  }

  /** {@code The court dismissed the appeal}: what a court does with a suit is no speech. */
  boolean isDeedOfCourt(AnnotatedSentence sentence, Match<Strength> verb, Subject subject) {
    return !words.speaksForCourt(sentence.tokens().get(verb.from()))
        && !sentence.is(verb.to(), "that")
        && !sentence.is(verb.to() - 1, "that")
        && subject instanceof Subject.Named named
        && named.actors().stream().anyMatch(actor -> words.isCourt(actor.actor().name()));
  }

  /** The word before a subject, its article not counted; the subject's own where none is. */
  private static Token before(AnnotatedSentence sentence, Subject.Named subject) {
    int from = subject.actors().getFirst().from();
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.tokens().get(Math.max(at, 0));
  }

  private static boolean isSingular(Actor actor) {
    return switch (actor) {
      case Actor.Person person -> true;
      case Actor.State state -> true;
      case Actor.Body body -> !SEVERAL.matcher(body.name()).matches();
      case Actor.Group group -> false;
      case Actor.Message message -> false;
    };
  }

  /** Whether the word is a verb of the document's own voice, and no noun. */
  boolean isVerb(AnnotatedSentence sentence, Match<Strength> verb) {
    int at = verb.from();
    if (sentence.isQuoted(at) && !opensQuotation(sentence, at) || sentence.isBracketed(at)) {
      return false;
    }
    if (opensCompound(sentence, verb.to())) {
      return false;
    }
    if (at > 0
        && words.marksNoun(sentence.tokens().get(at - 1))
        && !isFirst(sentence, at - 1)
        && !endsActor(sentence, at)) {
      return false;
    }
    if (sentence.tokens().get(at).isCapital() && at > 0 || isInsideActor(sentence, at)) {
      return false;
    }
    if (sentence.is(verb.to(), "of") && verb.to() == at + 1 && isNounForm(sentence, at)) {
      return false;
    }
    if (hasParticiple(sentence, verb) || isDemanded(sentence, at)) {
      return false;
    }
    boolean infinitive =
        sentence.is(at - 1, "to") || sentence.isQuoted(at) && toBefore(sentence, at);
    return !infinitive
        || words.realisedFrom(sentence.tokens(), at) >= 0
        || words.tookTo(sentence, at).isPresent();
  }

  /** {@code state-owned firms}: a hyphen without spaces makes one adjective of two words. */
  private static boolean opensCompound(AnnotatedSentence sentence, int next) {
    return sentence.is(next, "-")
        && !sentence.tokens().get(next).spaced()
        && next + 1 < sentence.tokens().size()
        && sentence.tokens().get(next + 1).isWord()
        && !sentence.tokens().get(next + 1).spaced();
  }

  /** {@code protests sparked by}: behind a form in -s a participle tells that it is a plural. */
  private static boolean hasParticiple(AnnotatedSentence sentence, Match<Strength> verb) {
    int next = verb.to();
    return next == verb.from() + 1
        && next < sentence.tokens().size()
        && sentence.tokens().get(verb.from()).word().endsWith("s")
        && (sentence.tokens().get(next).word().endsWith("ed")
            || sentence.is(next, "led")
            || sentence.is(next, "made"))
        && sentence.is(next + 1, "by");
  }

  /** {@code demand that Osh explain itself}: what somebody shall say, said by nobody. */
  private boolean isDemanded(AnnotatedSentence sentence, int at) {
    if (!isBaseForm(sentence.tokens().get(at).word())) {
      return false;
    }
    for (int i = at - 1; i > Math.max(0, at - DEMAND_REACH); i--) {
      if (sentence.is(i, ",") || sentence.is(i, "and") || sentence.is(i, ";")) {
        return false;
      }
      if (sentence.is(i, "that")) {
        return words.demands(sentence.tokens().get(i - 1));
      }
    }
    return false;
  }

  private static boolean isBaseForm(String word) {
    return !word.endsWith("s")
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && !SpeechFinder.PAST_FORMS.contains(word);
  }

  /** {@code a Kazakh official said}: here the word before is whoever spoke. */
  private static boolean endsActor(AnnotatedSentence sentence, int at) {
    return sentence
        .actorAt(at - 1)
        .filter(actor -> actor.sure() && actor.isPerson() && actor.to() == at)
        .isPresent();
  }

  /** {@code Tajik state media}: a word of somebody's name. */
  private static boolean isInsideActor(AnnotatedSentence sentence, int at) {
    return sentence.actorAt(at).filter(actor -> actor.sure() && actor.to() > at + 1).isPresent();
  }

  /** {@code who first expressed regret}: here the word tells when, and no noun follows. */
  private boolean isFirst(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "first")
        && i > 0
        && (words.isRelative(sentence.tokens().get(i - 1))
            || words.isPronoun(sentence.tokens().get(i - 1))
            || sentence.is(i - 1, "at")
            || sentence.actorAt(i - 1).isPresent() && !sentence.is(i - 1, "'s"));
  }

  /** {@code Kazakhstan "strongly condemned" it}: the quotation begins with the verb itself. */
  private static boolean opensQuotation(AnnotatedSentence sentence, int at) {
    int first = at;
    while (first > 0 && sentence.isQuoted(first - 1)) {
      first--;
    }
    boolean early =
        first == at || first == at - 1 && ClauseWords.isAdverb(sentence.tokens().get(first));
    boolean past = sentence.tokens().get(at).word().endsWith("ed");
    return early
        && first > 1
        && (sentence.tokens().get(first - 2).isWord() || past && sentence.is(first - 2, ","));
  }

  /** {@code to "express regret"}: the mark stands between. */
  private static boolean toBefore(AnnotatedSentence sentence, int at) {
    return sentence.is(at - 2, "to") && !sentence.isQuoted(at - 2);
  }

  /** {@code reports of}: a form that is a noun too is one before {@code of}. */
  private static boolean isNounForm(AnnotatedSentence sentence, int at) {
    String word = sentence.tokens().get(at).word();
    boolean past = word.equals("said") || word.equals("told") || word.equals("spoke");
    return !past && !word.endsWith("ed") && !word.endsWith("ing");
  }

  /** {@code would say}; not in {@code would only say} and {@code all that he would say}. */
  boolean isUnreal(AnnotatedSentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.kind() == Token.Kind.SIGN && !token.is("'s")) {
        return false;
      }
      if (words.isUnreal(token) && !token.isCapital() && !sentence.isQuoted(i)) {
        return !sentence.is(i + 1, "only") && !sentence.is(at + 1, "only") && !saidAll(sentence, i);
      }
    }
    return false;
  }

  private static boolean saidAll(AnnotatedSentence sentence, int modal) {
    for (int i = modal - 1; i >= Math.max(0, modal - ALL_REACH); i--) {
      if (sentence.is(i, "all")) {
        return true;
      }
    }
    return false;
  }

  boolean isNegated(AnnotatedSentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.kind() == Token.Kind.SIGN && !token.is("'s")) {
        return false;
      }
      if (token.is("and") || token.is("but")) {
        // "was not pleased and demanded": what is denied ends before the joint
        return false;
      }
      if (words.isNegation(token) && !sentence.isQuoted(i)) {
        return !sentence.is(i + 1, "only") && !sentence.is(i + 1, "just");
      }
    }
    return false;
  }

  /** In a clause of supposition nobody has spoken. */
  boolean isSupposed(AnnotatedSentence sentence, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.is(",") || token.is(";") || token.is(":")) {
        return sentence.tokens().getFirst().is("picture")
            || sentence.tokens().getFirst().is("imagine");
      }
      if (words.isSupposition(token) && !sentence.isQuoted(i) && !isReportedQuestion(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code asked whether … Rahmon laughed}: here the word opens what was asked. */
  private static boolean isReportedQuestion(AnnotatedSentence sentence, int i) {
    return sentence.is(i, "whether") || sentence.is(i, "let") || sentence.is(i, "should") && i > 0;
  }

  /** {@code Would he condemn it?}: a question of the document's own, not a quoted one. */
  private static boolean isQuestion(AnnotatedSentence sentence) {
    int last = sentence.tokens().size() - 1;
    return sentence.is(last, "?") && !sentence.isQuoted(last) && sentence.quotes().isEmpty();
  }
}
