package org.briefwright.document.sift;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Step 11: sentences with which a site takes leave of its reader. From the last line upwards
 * dropped are those that address the reader ("Send them to our desk", "Do you have photos?") or
 * speak of the site itself ("Hill Wire is funded by its readers", "This newspaper …"), to the first
 * that does neither. Of a text that addresses its reader elsewhere, or speaks of the site, none is.
 */
final class Farewell implements Step {

  private static final String REASON = "note to the reader";
  private static final int MOST_WORDS = 40;
  private static final int PROSE_ABOVE = 2;
  private static final int MOST_LINES = 8;
  private static final int LETTERS_OF_NAME = 5;

  private static final Set<String> READER =
      Set.of("you", "your", "yours", "please", "вы", "ваш", "вас");

  private static final Set<String> ASKED =
      Set.of(
          ("agree join send read see visit click forward reply tell write call download register listen"
                  + " watch follow subscribe support donate quote contact try share browse explore")
              .split(" "));

  /** Words of somebody whom the text reports. */
  private static final Set<String> REPORTED =
      Set.of(
          "said",
          "says",
          "told",
          "added",
          "asked",
          "according",
          "warned",
          "stressed",
          "noted",
          "wrote");

  private static final Pattern ITSELF =
      Pattern.compile(
          "^(?:This|Our) (?:newspaper|website|site|newsletter|bulletin|digest|magazine|channel|portal"
              + "|publication|report|note|alert|announcement|letter|frequencies|podcast)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("[\"“«][^\"”»]{0,1000}[\"”»]?");

  private final SiteName names;

  Farewell(SiteName names) {
    this.names = names;
  }

  @Override
  public void apply(Page page) {
    int[] kept = page.kept().filter(i -> i != page.title()).toArray();
    int from = Math.max(PROSE_ABOVE, kept.length - MOST_LINES);
    if (!page.isPlain() || kept.length <= from) {
      return;
    }
    List<Line> text = Arrays.stream(kept, 0, from).mapToObj(page::line).toList();
    boolean quiet = text.stream().noneMatch(Farewell::addresses);
    List<String> sites =
        names.above(page).stream()
            .filter(name -> text.stream().noneMatch(line -> line.text().contains(first(name))))
            .toList();
    for (int k = kept.length - 1; k >= from && !page.line(kept[k]).isItem(); k--) {
      Line line = page.line(kept[k]);
      if (takesLeave(line, quiet, sites)) {
        page.drop(kept[k], REASON);
      } else if (line.isProse() || line.endsWithStop()) {
        return;
      }
    }
  }

  /**
   * @param quiet whether the text itself never addresses its reader
   * @param sites names of the site of which the text itself does not speak
   */
  private static boolean takesLeave(Line line, boolean quiet, List<String> sites) {
    return line.words() <= MOST_WORDS
        && line.tokens().stream().noneMatch(REPORTED::contains)
        && (quiet && addresses(line)
            || ITSELF.matcher(line.text()).find()
            || sites.stream().anyMatch(name -> speaksOf(line, name)));
  }

  private static String first(String name) {
    return name.split(" ", 2)[0];
  }

  /** By its full name, or at the start by its first word: "Kestrel and its partners …". */
  private static boolean speaksOf(Line line, String name) {
    return line.text().contains(name)
        || first(name).length() >= LETTERS_OF_NAME && line.text().startsWith(first(name) + " ");
  }

  private static boolean addresses(Line line) {
    List<String> words = Tokens.of(QUOTED.matcher(line.text()).replaceAll(" "), 100);
    boolean asks =
        !words.isEmpty()
            && words.size() < MOST_WORDS
            && ASKED.contains(words.getFirst().toLowerCase(Locale.ROOT));
    // with thanks a speaker ends his own words
    boolean thanks = !words.isEmpty() && words.getFirst().startsWith("thank");
    return asks || !thanks && words.stream().anyMatch(READER::contains);
  }
}
