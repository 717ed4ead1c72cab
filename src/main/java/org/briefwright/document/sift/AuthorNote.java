package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 10: a closing paragraph that introduces the author by name ("Jane Doe is …", "Ms. Doe writes
 * …") is a note about him, and dropped; so is one that introduces somebody by occupation who is
 * named nowhere else in the text, with the name on a line of its own above it.
 */
final class AuthorNote implements Step {

  private static final int LAST_PARAGRAPHS = 3;
  private static final int WORDS_TO_OCCUPATION = 9;
  private static final String REASON = "author note";

  private static final Set<String> TITLES = Set.of("mr", "ms", "mrs", "dr", "prof");

  private static final Set<String> INTRODUCING =
      Set.of(
          ("is was has teaches works writes covers reports lives heads leads holds studies researches"
                  + " serves specializes specialises")
              .split(" "));

  private static final Set<String> OCCUPATIONS =
      Set.of(
          ("journalist reporter correspondent editor writer columnist author fellow researcher analyst"
                  + " lecturer professor contributor freelance freelancer scholar blogger photographer"
                  + " student economist intern")
              .split(" "));

  @Override
  public void apply(Page page) {
    List<String> author =
        page.claim(Topic.AUTHOR).map(name -> Tokens.of(name, 6)).orElse(List.of());
    int[] kept = page.kept().toArray();
    for (int k = Math.max(1, kept.length - LAST_PARAGRAPHS); k < kept.length; k++) {
      Line line = page.line(kept[k]);
      if (kept[k] == page.title() || !page.isKept(kept[k])) {
        continue;
      }
      if (author.size() > 1 && introduces(line, author) || isOfStranger(page, kept[k])) {
        page.drop(kept[k], REASON);
        dropName(page, kept[k - 1], line);
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

  /** "Jane Doe is a journalist …", where no other paragraph speaks of Doe. */
  private static boolean isOfStranger(Page page, int i) {
    Optional<String> surname = surname(page.line(i));
    return surname.isPresent()
        && IntStream.range(0, i)
            .filter(page::isKept)
            .mapToObj(page::line)
            .filter(Line::isProse)
            .noneMatch(line -> Tokens.asWritten(line.text()).contains(surname.get()));
  }

  /** Of two capitalised words in front of "is a", with an occupation soon behind it. */
  private static Optional<String> surname(Line line) {
    List<String> words = Tokens.asWritten(line.text());
    int is = words.indexOf("is");
    boolean introduces =
        (is == 2 || is == 3)
            && words.size() > is + 2
            && words.subList(0, is).stream()
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
            && Set.of("a", "an", "the").contains(words.get(is + 1))
            && words.subList(is + 2, Math.min(words.size(), is + WORDS_TO_OCCUPATION)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(OCCUPATIONS::contains);
    return introduces ? Optional.of(words.get(is - 1)) : Optional.empty();
  }

  /** The name alone on the line above the note. */
  private static void dropName(Page page, int i, Line note) {
    Line line = page.line(i);
    boolean name =
        i != page.title()
            && page.isKept(i)
            && line.words() <= 3
            && note.text().startsWith(line.text() + " ");
    if (name) {
      page.drop(i, REASON);
    }
  }
}
