package org.briefwright.extract.money;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;

/**
 * The noun phrases of one sentence as something that money is paid for: where one begins, where it
 * ends, and whether it says anything. Tokens are told by their place, from 0; a place outside the
 * sentence holds the empty word.
 */
final class PurposePhrases {

  /** Most tokens of a phrase. */
  static final int LONGEST = 11;

  private static final Set<String> ENDS = Grammar.words("subject ends");
  private static final Set<String> JOINTS = Grammar.words("subject joints");
  private static final Set<String> OPENERS = Grammar.words("subject openers");
  private static final Set<String> EMPTY = Grammar.words("empty subjects");
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been");
  private static final Set<String> POINTED = Grammar.words("empty pointers");
  private static final Set<String> SPANS = Grammar.words("spans");
  private static final NumberWords COUNTS = new NumberWords();
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final AnnotatedSentence sentence;

  /** Which tokens belong to an amount. */
  private final BitSet held = new BitSet();

  PurposePhrases(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    amounts.forEach(amount -> held.set(amount.from(), amount.to()));
  }

  /** Where the phrase that begins with token {@code from} ends. */
  int end(int from) {
    int end = from;
    int whole = from;
    while (end < size() && !isSign(end) && !holdsAmount(end) && !isEnd(end, from)) {
      if (JOINTS.contains(word(end)) && !isHyphened(end)) {
        whole = end;
        if (!opensPhrase(end + 1)) {
          return end;
        }
      }
      if (end - from >= LONGEST) {
        return whole > from ? whole : from;
      }
      end++;
    }
    return end;
  }

  private boolean isEnd(int i, int from) {
    if (isHyphened(i)) {
      return false;
    }
    boolean place = word(i).equals("at") && i + 1 < size() && token(i + 1).isCapital();
    return i > from && isStop(i) && !place || isVerb(i) && i > from || isTime(i);
  }

  /** {@code to} in {@code gas-to-liquids}. */
  private boolean isHyphened(int i) {
    return word(i - 1).equals("-") && !token(i).spaced()
        || word(i + 1).equals("-") && !token(i + 1).spaced();
  }

  /** Whether a noun phrase can begin here: {@code the}, a number, a name or a noun. */
  private boolean opensPhrase(int i) {
    return i < size()
        && !isSign(i)
        && !isStop(i)
        && !holdsAmount(i)
        && !isTime(i)
        && !isVerb(i)
        && !(word(i - 1).equals("to") && !ARTICLES.contains(word(i)) && !token(i).isCapital());
  }

  /** The words from {@code from} to before {@code to}, or nothing where they say nothing. */
  String phrase(int from, int to) {
    int end = withoutRest(from, to);
    while (end > from
        && (word(end - 1).equals("-")
            || JOINTS.contains(word(end - 1))
            || ARTICLES.contains(word(end - 1)))) {
      end--;
    }
    int content = ARTICLES.contains(word(from)) ? from + 1 : from;
    boolean bare = isBare(content, end);
    boolean pointed = POINTED.contains(word(content));
    boolean started =
        !pointed && end > content && (isContent(content) || token(content).isNumber());
    return !started || bare || isOnlyPlace(content, end) ? "" : sentence.text(from, end);
  }

  /** {@code schools and the rest}: a closing noun that names nothing is left out. */
  private int withoutRest(int from, int to) {
    int joint = to - 1;
    while (joint > from && (EMPTY.contains(word(joint)) || ARTICLES.contains(word(joint)))) {
      joint--;
    }
    return joint > from && joint < to - 1 && word(joint).equals("and") ? joint : to;
  }

  /** {@code loans}, {@code two tranches}: money itself, counted or not. */
  private boolean isBare(int from, int to) {
    int head = from;
    while (head < to - 1 && (token(head).isNumber() || isCounted(head))) {
      head++;
    }
    return head == to - 1 && EMPTY.contains(word(head));
  }

  private boolean isOnlyPlace(int from, int to) {
    return sentence.nameAt(from).filter(name -> to <= name.to() && isPlaceName(name)).isPresent();
  }

  private static boolean isPlaceName(NameMention name) {
    return name.country().isPresent()
        && (name.isA(Name.Kind.COUNTRY)
            || name.isA(Name.Kind.CAPITAL)
            || name.isA(Name.Kind.CITY)
            || name.isA(Name.Kind.REGION));
  }

  boolean isPlace(int i) {
    return isOnlyPlace(i, end(i));
  }

  /** {@code on Friday}, {@code in May 2024}, {@code on 3 June}: when, not what. */
  boolean isTime(int i) {
    if (i + 1 < size() && SPANS.contains(word(i + 1)) && (token(i).isNumber() || isCounted(i))) {
      return true;
    }
    int at = JOINTS.contains(word(i)) ? i + 1 : i;
    return at < size()
        && (isDay(at) || token(at).isNumber() && (NumberReader.isYear(word(at)) || isDay(at + 1)));
  }

  /** {@code Friday}, {@code June}. */
  private boolean isDay(int i) {
    return i < size() && Grammar.isDay(word(i)) && token(i).isCapital();
  }

  /** {@code two} in {@code two years}. */
  private boolean isCounted(int i) {
    return COUNTS.small(token(i)).isPresent();
  }

  boolean isVerb(int i) {
    String word = word(i);
    boolean goesOn = word.endsWith("ing") && BE.contains(word(i - 1));
    return goesOn || VerbMood.isPast(word) && !isBesideNoun(i);
  }

  /** {@code planned road}, {@code refined products}: a participle before a noun. */
  private boolean isBesideNoun(int i) {
    return word(i).endsWith("ed")
        && i > 0
        && (ARTICLES.contains(word(i - 1)) || JOINTS.contains(word(i - 1)));
  }

  /** A word that no such phrase runs over; {@code US} is none, though {@code us} is. */
  boolean isStop(int i) {
    return ENDS.contains(word(i)) && sentence.nameAt(i).isEmpty();
  }

  /** {@code for}, {@code on}, {@code into}: a purpose may follow. */
  boolean opensPurpose(int i) {
    return OPENERS.contains(word(i)) && !word(i).equals("of") && !word(i).equals("to")
        || word(i).equals("into");
  }

  /** {@code of}, {@code for}, {@code on}: what is traded may follow. */
  boolean opensGoods(int i) {
    return OPENERS.contains(word(i)) && !word(i).equals("to");
  }

  /** {@code loan}, {@code contract}: a name of money itself, no purpose. */
  boolean isInstrument(int i) {
    return EMPTY.contains(word(i));
  }

  boolean isContent(int i) {
    return token(i).isWord()
        && !isStop(i)
        && !OPENERS.contains(word(i))
        && !word(i).equals("and")
        && !ARTICLES.contains(word(i));
  }

  boolean holdsAmount(int i) {
    return i >= 0 && held.get(i);
  }

  boolean isSign(int i) {
    boolean dash = word(i).equals("–") && !token(i).spaced();
    boolean initial = word(i).equals(".") && word(i - 1).length() == 1 && token(i - 1).isCapital();
    return token(i).kind() == Token.Kind.SIGN
        && !dash
        && !initial
        && !word(i).equals("-")
        && !word(i).equals("'s")
        && !word(i).equals("%");
  }

  private Token token(int i) {
    return sentence.tokens().get(i);
  }

  String word(int i) {
    return i >= 0 && i < size() ? token(i).word() : "";
  }

  int size() {
    return sentence.tokens().size();
  }
}
