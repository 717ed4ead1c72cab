package org.briefwright.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Budget;
import org.briefwright.document.draft.Ceiling;
import org.briefwright.document.draft.Draft;
import org.briefwright.document.draft.Shape;
import org.briefwright.fact.Notice;

/** Reads plain text: paragraphs out of lines, whether or not the lines were broken by a mailer. */
public final class PlainReader {

  private static final String BULLETS = "*•·▪◦■‣●○-";

  private PlainReader() {}

  /**
   * @param notices what was noticed while decoding
   */
  public static Draft read(String text, Budget budget, List<Notice> notices) {
    budget.spend(Ceiling.CHARACTERS, text.length());
    return new Draft(Draft.Make.PLAIN, blocks(text, budget), List.of(), List.of(), notices);
  }

  /** The blocks of {@code text}, which is clean. */
  public static List<Block> blocks(String text, Budget budget) {
    List<TextLine> lines = TextLine.split(text);
    Wrapping wrapping = Wrapping.of(lines);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      budget.tick();
      if (lines.get(i).isBlank()) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < lines.size() && wrapping.joins(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      addBlock(blocks, lines.subList(i, end));
      i = end;
    }
    return blocks;
  }

  private static void addBlock(List<Block> blocks, List<TextLine> lines) {
    StringBuilder joined = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (TextLine line : lines) {
      joined.append(joined.isEmpty() || endsInHyphen(joined) ? "" : " ");
      starts.add(joined.length());
      joined.append(Clean.fold(line.text()));
    }
    String text = joined.toString();
    boolean item = isItem(text);
    int mark = item ? text.length() - text.substring(1).stripLeading().length() : 0;
    if (item || hasWordOrSign(text)) {
      Shape shape = item ? Shape.ITEM : lines.size() == 1 ? Shape.LINE : Shape.PARAGRAPH;
      List<Integer> moved = starts.stream().skip(1).map(start -> start - mark).toList();
      int line = lines.getFirst().number();
      blocks.add(new Block(shape, text.substring(mark), line, moved, Optional.empty()));
    }
  }

  // Nobody hyphenates by hand: a line that ends so was broken inside a compound.
  private static boolean endsInHyphen(CharSequence text) {
    int end = text.length();
    return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
  }

  static boolean isItem(String text) {
    return text.length() > 2
        && text.charAt(1) == ' '
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && text.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Rules made of dashes or stars are no text; "###" ends a release. */
  private static boolean hasWordOrSign(String text) {
    return text.startsWith("###")
        || text.startsWith("# # #")
        || text.chars().anyMatch(c -> Character.isLetterOrDigit(c) || c > 0x2FF);
  }
}
