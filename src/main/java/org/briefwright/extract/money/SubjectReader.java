package org.briefwright.extract.money;

import java.util.List;
import java.util.Set;
import org.briefwright.extract.text.AnnotatedSentence;
import org.briefwright.extract.text.NameMention;
import org.briefwright.extract.text.Token;
import org.briefwright.profile.Name;

/**
 * Finds what an amount is for, in the words of its sentence: the noun phrase that it measures
 * ({@code a $2bn ring road round Osh}), the one behind {@code for}, {@code on}, {@code into} or
 * {@code in} ({@code $5m for a mosque in Dushanbe}), or the goods before it ({@code wheat worth
 * $6m}, {@code ordered eight planes for $6m}). Nothing where there is no whole phrase: a fragment
 * tells less.
 */
final class SubjectReader {

  private static final int LONGEST = 11;
  private static final Set<String> ENDS = Grammar.words("subject ends");
  private static final Set<String> JOINTS = Grammar.words("subject joints");
  private static final Set<String> OPENERS = Grammar.words("subject openers");
  private static final Set<String> EMPTY = Grammar.words("empty subjects");
  private static final Set<String> SPANS = Grammar.words("spans");
  private static final NumberWords COUNTS = new NumberWords();
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private final AnnotatedSentence sentence;
  private final List<Amount> amounts;

  private SubjectReader(AnnotatedSentence sentence, List<Amount> amounts) {
    this.sentence = sentence;
    this.amounts = amounts;
  }

  /** The phrase; empty where the sentence has none. */
  static String subject(AnnotatedSentence sentence, List<Amount> amounts, Amount amount) {
    SubjectReader reader = new SubjectReader(sentence, amounts);
    String measured = reader.measured(amount);
    if (!measured.isEmpty()) {
      return measured;
    }
    String purpose = reader.purpose(amount);
    return purpose.isEmpty() ? reader.goods(amount) : purpose;
  }

  /** {@code $2bn ring road round Osh}; an instrument is followed by its purpose. */
  private String measured(Amount amount) {
    int from = amount.to();
    if (from >= size() || !isContent(from) || isTime(from) || isVerb(from)) {
      return "";
    }
    int end = end(from);
    boolean instrument = end - from <= 2 && EMPTY.contains(word(end - 1));
    return instrument ? "" : phrase(from, end);
  }

  /** {@code $5m for a mosque}, {@code a $5m loan for the road}. */
  private String purpose(Amount amount) {
    for (int i = amount.to(); i < Math.min(size(), amount.to() + 7); i++) {
      if (isSign(i) || holdsAmount(i)) {
        return "";
      }
      if (ENDS.contains(word(i)) && !word(i).equals("into")) {
        return "";
      }
      boolean opens = OPENERS.contains(word(i)) && !word(i).equals("of") && !word(i).equals("to");
      if (opens || word(i).equals("into")) {
        int from = i + 1;
        if (from >= size() || isTime(from) || isPlace(from) || holdsAmount(from) || isSign(from)) {
          continue;
        }
        return ENDS.contains(word(from)) ? "" : phrase(from, end(from));
      }
    }
    return "";
  }

  /** {@code wheat worth $6m}, {@code ordered eight planes from Embraer for $6m}. */
  private String goods(Amount amount) {
    int end = amount.from();
    while (end > 0
        && (Bonds.links(word(end - 1)) && !word(end - 1).equals("for")
            || word(end - 1).equals(","))) {
      end--;
    }
    boolean priced = end > 0 && word(end - 1).equals("for");
    boolean worth =
        end < amount.from() && (word(end).equals("worth") || word(end).equals("valued"));
    if (!priced && !worth) {
      return "";
    }
    end = priced ? end - 1 : end;
    int from = end;
    while (from > 0
        && end - from < LONGEST
        && !isSign(from - 1)
        && !isVerb(from - 1)
        && !holdsAmount(from - 1)
        && (!ENDS.contains(word(from - 1)) || word(from - 1).equals("from"))
        && !word(from - 1).equals("to")) {
      from--;
    }
    boolean whole =
        from == 0 && worth || from > 0 && (isVerb(from - 1) || word(from - 1).equals("by"));
    if (!whole || end - from >= LONGEST) {
      return "";
    }
    int cut = from;
    while (cut < end && !word(cut).equals("from")) {
      cut++;
    }
    return phrase(afterReceiver(from, cut), cut);
  }

  /** {@code sent Afghanistan aid}: the receiver is no part of the goods. */
  private int afterReceiver(int from, int to) {
    return sentence
        .nameAt(from)
        .filter(
            name -> name.isA(Name.Kind.COUNTRY) && name.to() < to && !word(name.to()).equals("'s"))
        .map(NameMention::to)
        .orElse(from);
  }

  /** Where the phrase that begins with token {@code from} ends. */
  private int end(int from) {
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
    return i > from && ENDS.contains(word(i)) && !place || isVerb(i) && i > from || isTime(i);
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
        && !ENDS.contains(word(i))
        && !holdsAmount(i)
        && !isTime(i)
        && !isVerb(i)
        && !(word(i - 1).equals("to") && !ARTICLES.contains(word(i)) && !token(i).isCapital());
  }

  private String phrase(int from, int to) {
    int end = to;
    while (end > from
        && (word(end - 1).equals("-")
            || JOINTS.contains(word(end - 1))
            || ARTICLES.contains(word(end - 1)))) {
      end--;
    }
    int content = ARTICLES.contains(word(from)) ? from + 1 : from;
    boolean bare = end - content == 1 && EMPTY.contains(word(content));
    boolean started = end > content && (isContent(content) || token(content).isNumber());
    return !started || bare || isOnlyPlace(content, end) ? "" : sentence.text(from, end);
  }

  private boolean isOnlyPlace(int from, int to) {
    return sentence.names().stream()
        .anyMatch(name -> name.from() <= from && to <= name.to() && isPlaceName(name));
  }

  private static boolean isPlaceName(NameMention name) {
    return name.country().isPresent()
        && (name.isA(Name.Kind.COUNTRY)
            || name.isA(Name.Kind.CAPITAL)
            || name.isA(Name.Kind.CITY)
            || name.isA(Name.Kind.REGION));
  }

  private boolean isPlace(int i) {
    return isOnlyPlace(i, end(i));
  }

  /** {@code on Friday}, {@code in May 2024}: when, not what. */
  private boolean isTime(int i) {
    if (i + 1 < size() && SPANS.contains(word(i + 1)) && (token(i).isNumber() || isCounted(i))) {
      return true;
    }
    int at = JOINTS.contains(word(i)) ? i + 1 : i;
    return at < size()
        && (Grammar.isDay(word(at)) && token(at).isCapital()
            || token(at).isNumber() && word(at).matches("(19|20)\\d\\d"));
  }

  /** {@code two} in {@code two years}. */
  private boolean isCounted(int i) {
    return COUNTS.small(token(i)).isPresent();
  }

  private boolean isVerb(int i) {
    String word = word(i);
    return VerbMood.isPast(word) && !isBesideNoun(i);
  }

  /** {@code planned road}, {@code refined products}: a participle before a noun. */
  private boolean isBesideNoun(int i) {
    return word(i).endsWith("ed")
        && i > 0
        && (ARTICLES.contains(word(i - 1)) || JOINTS.contains(word(i - 1)));
  }

  private boolean isContent(int i) {
    return token(i).isWord()
        && !ENDS.contains(word(i))
        && !OPENERS.contains(word(i))
        && !word(i).equals("and")
        && !ARTICLES.contains(word(i));
  }

  private boolean holdsAmount(int i) {
    return amounts.stream().anyMatch(amount -> amount.from() <= i && i < amount.to());
  }

  private boolean isSign(int i) {
    boolean dash = word(i).equals("–") && !token(i).spaced();
    return token(i).kind() == Token.Kind.SIGN
        && !dash
        && !word(i).equals("-")
        && !word(i).equals("'s")
        && !word(i).equals("%");
  }

  private Token token(int i) {
    return sentence.tokens().get(i);
  }

  private String word(int i) {
    return i >= 0 && i < size() ? token(i).word() : "";
  }

  private int size() {
    return sentence.tokens().size();
  }
}
