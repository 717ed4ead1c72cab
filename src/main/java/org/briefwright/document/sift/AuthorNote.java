package org.briefwright.document.sift;

import java.util.List;
import java.util.Set;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 9: a closing paragraph that introduces the author by name ("Jane Doe is …", "Ms. Doe writes
 * …") is a note about him, and dropped.
 */
final class AuthorNote implements Step {

  private static final int LAST_PARAGRAPHS = 3;

  private static final Set<String> TITLES = Set.of("mr", "ms", "mrs", "dr", "prof");

  private static final Set<String> INTRODUCING =
      Set.of(
          ("is was has teaches works writes covers reports lives heads leads holds studies researches"
                  + " serves specializes specialises")
              .split(" "));

  @Override
  public void apply(Page page) {
    List<String> author =
        page.claim(Topic.AUTHOR).map(name -> Tokens.of(name, 6)).orElse(List.of());
    if (author.size() < 2) {
      return;
    }
    int[] kept = page.kept().toArray();
    for (int k = Math.max(1, kept.length - LAST_PARAGRAPHS); k < kept.length; k++) {
      if (kept[k] != page.title() && introduces(page.line(kept[k]), author)) {
        page.drop(kept[k], "author note");
      }
    }
  }

  /** "Jane Doe is …", "Ms. Doe writes …". */
  private static boolean introduces(Line line, List<String> author) {
    List<String> tokens = line.tokens();
    List<String> name =
        !tokens.isEmpty() && TITLES.contains(tokens.getFirst())
            ? List.of(tokens.getFirst(), author.getLast())
            : author;
    return tokens.size() > name.size()
        && tokens.subList(0, name.size()).equals(name)
        && INTRODUCING.contains(tokens.get(name.size()));
  }
}
