package org.briefwright.document.sift;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Step 5: what stands below a release. Releases end with a mark ("ENDS", "###"); what comes below
 * it is for editors. So is what comes below a heading "About …" near the end, where it introduces
 * whom the heading names.
 */
final class Boilerplate implements Step {

  private static final String REASON = "boilerplate";
  private static final int PROSE_ABOVE = 2;
  private static final int MOST_PARAGRAPHS = 8;
  private static final int MOST_WORDS_OF_HEADING = 10;

  private static final Pattern END =
      Pattern.compile("[-–—/*\\[( ]*(?:ENDS?|End|Ends|THE END|30)[-–—/*\\]). ]*|(?:# ?){3,10}");

  private static final Set<String> BARE = Set.of("30", "End", "END");

  @Override
  public void apply(Page page) {
    int prose = 0;
    for (int i = 0; i < page.size() && page.isPlain(); i++) {
      Line line = page.line(i);
      if (prose >= PROSE_ABOVE && (isEnd(line) || isAbout(page, i)) && isNearEnd(page, i)) {
        for (int k = i; k < page.size(); k++) {
          if (page.isKept(k)) {
            page.drop(k, REASON);
          }
        }
        return;
      }
      prose += page.isKept(i) && line.isProse() ? 1 : 0;
    }
  }

  private static boolean isEnd(Line line) {
    String text = line.text();
    return END.matcher(text).matches() && !BARE.contains(text);
  }

  /** A digest of releases goes on below the end of one. */
  private static boolean isNearEnd(Page page, int i) {
    return page.kept(i + 1, page.size()).filter(k -> page.line(k).isProse()).count()
        <= MOST_PARAGRAPHS;
  }

  /** "About Hill Gold", above "Hill Gold plc owns …". */
  private static boolean isAbout(Page page, int i) {
    List<String> tokens = page.line(i).tokens();
    boolean heading =
        page.isKept(i)
            && tokens.size() > 1
            && tokens.size() <= MOST_WORDS_OF_HEADING
            && tokens.getFirst().equals("about")
            && !page.line(i).endsWithStop();
    if (!heading) {
      return false;
    }
    int next = page.kept(i + 1, page.size()).findFirst().orElse(-1);
    if (next < 0) {
      return true;
    }
    String name = tokens.get(tokens.get(1).equals("the") && tokens.size() > 2 ? 2 : 1);
    return Tokens.of(page.line(next).text(), 6).contains(name);
  }
}
