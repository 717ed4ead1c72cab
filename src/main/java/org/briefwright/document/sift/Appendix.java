package org.briefwright.document.sift;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefwright.document.draft.Shape;

/**
 * Step 5: below a heading such as "Related articles" or "Popular" stand other stories, to the end
 * of the page.
 *
 * <p>Unless the article goes on: such a heading may also stand over a box in its middle. It goes on
 * where, before any line that ends an article, two paragraphs of prose follow one another that
 * share their names with the text above. Then only the lines of the box are dropped.
 */
final class Appendix implements Step {

  private static final int PROSE_ABOVE = 2;
  private static final int WORDS_OF_PROSE = 12;
  private static final int NEAREST = 40;

  /** The share of names below that must stand above for the article to go on. */
  private static final double NAMES_SHARED = 0.4;

  private static final Set<String> ENDS =
      Set.of("source line", "author note", "disclaimer", "copyright", "tags", "share buttons");

  private final PhraseBook book;

  Appendix(PhraseBook book) {
    this.book = book;
  }

  @Override
  public void apply(Page page) {
    int prose = 0;
    for (int i = 0; i < page.size(); i++) {
      Line line = page.line(i);
      boolean judged = line.block().furniture().filter(reason -> !isOfWording(reason)).isPresent();
      if (!judged && page.isKept(i) && line.isProse()) {
        prose++;
      }
      if (prose >= PROSE_ABOVE && !judged && book.opensAppendix(line)) {
        int end = endsBefore(page, i) ? page.size() : resumes(page, i);
        dropAll(page, i, end);
        i = end - 1;
      }
    }
  }

  // "Read more" alone on a line was already dropped for its wording; it opens an appendix all the
  // same.
  private static boolean isOfWording(String reason) {
    return "teaser".equals(reason) || "site control".equals(reason) || "comment".equals(reason);
  }

  private static void dropAll(Page page, int from, int to) {
    for (int i = from; i < to; i++) {
      page.drop(i, "appended stories");
    }
  }

  /** Whether a line that ends an article stands between the last prose above and here. */
  private static boolean endsBefore(Page page, int heading) {
    for (int i = heading - 1; i >= 0; i--) {
      Line line = page.line(i);
      if (line.block().furniture().filter(ENDS::contains).isPresent()) {
        return true;
      }
      if (page.isKept(i) && line.isProse()) {
        return false;
      }
    }
    return false;
  }

  /** The line on which the article goes on; the end of the page where it doesn't. */
  private static int resumes(Page page, int heading) {
    int previous = -1;
    for (int i = heading + 1; i < page.size(); i++) {
      if (!page.isKept(i)) {
        continue;
      }
      boolean prose = isParagraph(page.line(i));
      if (prose && previous >= 0 && sharesNames(page, heading, previous)) {
        return previous;
      }
      previous = prose ? (previous >= 0 ? previous : i) : -1;
    }
    return page.size();
  }

  private static boolean isParagraph(Line line) {
    Shape shape = line.block().shape();
    return line.isProse() && line.words() >= WORDS_OF_PROSE && shape != Shape.ITEM;
  }

  /** Compared are the nearest paragraphs: names far away say little, and cost time. */
  private static boolean sharesNames(Page page, int heading, int from) {
    Set<String> above = new HashSet<>();
    for (int i = heading - 1, left = NEAREST; i >= 0 && left > 0; i--) {
      if (page.isKept(i)) {
        above.addAll(names(page.line(i).text()));
        left--;
      }
    }
    Set<String> below = new HashSet<>();
    page.kept(from, page.size())
        .filter(i -> page.line(i).isProse())
        .limit(NEAREST)
        .forEach(i -> below.addAll(names(page.line(i).text())));
    long shared = below.stream().filter(above::contains).count();
    return !below.isEmpty() && shared >= NAMES_SHARED * below.size();
  }

  /** The capitalised words that don't begin a sentence. */
  private static Set<String> names(String text) {
    List<String> words = List.of(text.split(" "));
    Set<String> names = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1);
      boolean first = before.isEmpty() || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
      for (String name : Tokens.asWritten(words.get(i))) {
        if (!first && name.length() > 2 && Character.isUpperCase(name.charAt(0))) {
          names.add(name);
        }
      }
    }
    return names;
  }
}
