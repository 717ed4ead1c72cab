package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.lexicon.WordFile;

/** Tells the names of outlets, offices and banks from those of persons and sections of a site. */
final class OutletWords {

  private static final int MOST_WORDS = 7;

  /** Of an office whose name begins with what it is: "Ministry of Water of the Republic of …". */
  private static final int MOST_WORDS_OF_OFFICE = 12;

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "&");

  private static final Set<String> OF_BODIES =
      Set.of("national", "international", "regional", "world");

  /** With these a site asks for something: "Support the Courier". */
  private static final Set<String> ASKING =
      Set.of(
          ("support subscribe follow read sign donate fund join get skip go search call contact watch"
                  + " listen share print log register try buy by price air")
              .split(" "));

  private final Set<String> inNames;
  private final Set<String> inNone;
  private final Set<String> bodies;
  private final Set<String> endings;

  private OutletWords(WordFile file) {
    inNames = file.words("name");
    inNone = file.words("no name");
    bodies = file.words("body");
    endings = file.words("ending");
  }

  static OutletWords read() {
    return new OutletWords(WordFile.open("outlet-words.txt"));
  }

  /** The same, where the word opens or ends the name: no headline about a bank. */
  boolean isWholeName(Line line) {
    return isName(line)
        && (inNames.contains(line.tokens().getFirst())
            || inNames.contains(line.tokens().getLast()));
  }

  /**
   * The full name of an office, a company or a station: {@code "Hill Centre for Water"}, {@code
   * "Embassy of the Lakes in Osh"}, {@code "Hill Gold plc"}, {@code "Radio Hill 101.5 FM"}. Of its
   * words none is a verb, as far as capitals tell.
   */
  boolean isFullName(Line line) {
    List<String> words = Tokens.asWritten(line.text());
    List<String> tokens = line.tokens();
    boolean capitals =
        words.size() > 1
            && words.size() == tokens.size()
            && words.size() <= MOST_WORDS_OF_OFFICE
            && words.stream().allMatch(OutletWords::isOfName);
    if (!capitals || line.endsLikeClause()) {
      return false;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean kind = inNames.contains(tokens.get(i)) || bodies.contains(tokens.get(i));
      if (kind && Set.of("of", "for").contains(tokens.get(i + 1))) {
        return true;
      }
    }
    return endings.contains(tokens.getLast()) || isWholeName(line) && words.size() <= 4;
  }

  private static boolean isOfName(String word) {
    return !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(word);
  }

  static boolean isAsking(String word) {
    return ASKING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The same of a part of a line. */
  boolean isName(String text) {
    return isName(Line.of(Block.of(Shape.LINE, text, 1)));
  }

  /** {@code "Lake Wire"}, {@code "Ministry of Water"}; not {@code "World News"}, "By Ann Post". */
  boolean isName(Line line) {
    boolean office =
        line.words() > 2
            && inNames.contains(line.tokens().getFirst())
            && line.tokens().get(1).equals("of");
    int most = office ? MOST_WORDS_OF_OFFICE : MOST_WORDS;
    boolean fits = line.words() >= 2 && line.words() <= most;
    return fits
        && line.text().indexOf(':') < 0
        && !isAsking(line.tokens().getFirst())
        && line.tokens().stream().anyMatch(inNames::contains)
        && (office || line.tokens().stream().noneMatch(word -> isNoName(line, word)));
  }

  private boolean isNoName(Line line, String word) {
    boolean body =
        bodies.contains(line.tokens().getFirst()) || bodies.contains(line.tokens().getLast());
    return inNone.contains(word) && !(body && OF_BODIES.contains(word));
  }
}
