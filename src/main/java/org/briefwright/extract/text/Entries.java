package org.briefwright.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefwright.fact.Country;
import org.briefwright.fact.Sentence;

/**
 * Where a digest turns to another matter. A text of many short paragraphs that have few words in
 * common, and of which no country is named by many, is no story: what one paragraph leaves out was
 * told in the one before only where it takes that up, by a pronoun, a name, or a noun with {@code
 * the}.
 */
final class Entries {

  /** Fewest paragraphs of a digest. */
  private static final int FEWEST = 6;

  /** A story names its country in so many of the sentences that name any: one of three. */
  private static final int HOME = 3;

  /** Fewer than two of five paragraphs of a digest take up the one before. */
  private static final int LINKED = 2;

  private static final int OF = 5;

  private static final int OPENING = 4;

  /** Shortest noun that {@code the} takes up, and shortest word that two paragraphs may share. */
  private static final int NOUN = 3;

  private static final int SHORTEST = 5;
  private static final int STEM = 6;

  /** Words of equal stems by which one paragraph takes up another. */
  private static final int SHARED = 2;

  private static final Map<String, List<String>> LISTS = WordLists.read("entry-words.txt");
  private static final Set<String> POINTERS = Set.copyOf(LISTS.get("pointers"));
  private static final Set<String> OPENERS = Set.copyOf(LISTS.get("openers"));
  private static final Set<String> AFTER_THE = Set.copyOf(LISTS.get("after the"));
  private static final Set<String> COUNTRIES = Set.copyOf(LISTS.get("countries"));
  private static final Set<String> COMMON = Set.copyOf(LISTS.get("common"));

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final BitSet opening = new BitSet();

  /** The words of a paragraph: stems of nouns and verbs, names as they are. */
  private record Paragraph(
      AnnotatedSentence first, Set<String> stems, Set<String> names, Set<String> all) {}

  private Entries() {}

  /** The sentences, by index, with which entries begin; none of a text that is no digest. */
  static BitSet openings(List<AnnotatedSentence> sentences) {
    if (paragraphs(sentences) < FEWEST || hasHome(sentences)) {
      return new BitSet();
    }
    Entries entries = new Entries();
    entries.read(sentences);
    int linked = 0;
    for (int i = 1; i < entries.paragraphs.size(); i++) {
      if (takesUp(entries.paragraphs.get(i), entries.paragraphs.get(i - 1))) {
        linked++;
      } else {
        entries.opening.set(entries.paragraphs.get(i).first().index());
      }
    }
    boolean digest = linked * OF < LINKED * (entries.paragraphs.size() - 1);
    return digest ? entries.opening : new BitSet();
  }

  private static int paragraphs(List<AnnotatedSentence> sentences) {
    int count = 0;
    int last = -1;
    for (AnnotatedSentence sentence : sentences) {
      if (sentence.sentence().kind() != Sentence.Kind.HEADING) {
        count += sentence.paragraph() == last ? 0 : 1;
        last = sentence.paragraph();
      }
    }
    return count;
  }

  private void read(List<AnnotatedSentence> sentences) {
    for (AnnotatedSentence sentence : sentences) {
      if (sentence.sentence().kind() == Sentence.Kind.HEADING) {
        continue;
      }
      boolean same =
          !paragraphs.isEmpty() && paragraphs.getLast().first().paragraph() == sentence.paragraph();
      if (!same) {
        paragraphs.add(new Paragraph(sentence, new HashSet<>(), new HashSet<>(), new HashSet<>()));
      }
      read(sentence, paragraphs.getLast());
    }
  }

  private static void read(AnnotatedSentence sentence, Paragraph paragraph) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      if (!token.isWord() || token.word().length() < NOUN) {
        continue;
      }
      String stem = stem(token.word());
      paragraph.all().add(stem);
      if (token.word().length() < SHORTEST
          || COMMON.contains(token.word())
          || sentence.nameAt(i).filter(n -> n.country().isPresent()).isPresent()) {
        continue;
      }
      if (token.isCapital() && i > 0) {
        paragraph.names().add(token.word());
      } else {
        paragraph.stems().add(stem);
      }
    }
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** Whether one country is named by a third of the sentences that name any. */
  private static boolean hasHome(List<AnnotatedSentence> sentences) {
    Map<Country, Integer> named = new HashMap<>();
    int any = 0;
    for (AnnotatedSentence sentence : sentences) {
      Set<Country> here = new HashSet<>();
      for (NameMention name : sentence.names()) {
        name.country().ifPresent(here::add);
      }
      any += here.isEmpty() ? 0 : 1;
      for (Country country : here) {
        named.merge(country, 1, Integer::sum);
      }
    }
    for (int count : named.values()) {
      if (count * HOME >= any) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesUp(Paragraph paragraph, Paragraph before) {
    if (paragraph.first().sentence().kind() == Sentence.Kind.ITEM || points(paragraph, before)) {
      return true;
    }
    int shared = 0;
    for (String stem : paragraph.stems()) {
      shared += before.stems().contains(stem) ? 1 : 0;
    }
    for (String name : paragraph.names()) {
      shared += before.names().contains(name) ? SHARED : 0;
    }
    return shared >= SHARED;
  }

  /** {@code It will …}, {@code Both sides …}, {@code The loan …} after a loan was told of. */
  private static boolean points(Paragraph paragraph, Paragraph before) {
    List<Token> tokens = paragraph.first().tokens();
    for (int i = 0; i < Math.min(OPENING, tokens.size()); i++) {
      String word = tokens.get(i).word();
      if (POINTERS.contains(word)
          || i == 0 && OPENERS.contains(word)
          || i > 0 && tokens.get(i - 1).is("the") && AFTER_THE.contains(word)) {
        return true;
      }
      boolean the = i > 0 && tokens.get(i - 1).is("the") && !tokens.get(i).isCapital();
      if (the && word.length() >= NOUN && before.all().contains(stem(word))) {
        return true;
      }
    }
    return namesTheCountry(tokens);
  }

  /** {@code Pay in the republic was …}: which one was told. */
  private static boolean namesTheCountry(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i - 1).is("the") && COUNTRIES.contains(tokens.get(i).word())) {
        return true;
      }
    }
    return false;
  }
}
