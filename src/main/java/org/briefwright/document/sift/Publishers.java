package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 13: who published the text, where no source line says it: the agency in its dateline, the
 * name that signs it, the organisation whose release it is, the owner of its copyright.
 */
final class Publishers implements Step {

  private static final Pattern SAID_TODAY =
      Pattern.compile(
          "^[^.]{20,400}, (?:the )?(\\p{Lu}[\\p{L}’'&-]{1,20}(?: [\\p{L}’'&-]{1,20}){0,6}) said today\\.");

  /** "OSH, 3 June 2024 – The Lake Fund (LF) has lent …", "– Hill Gold plc ("Hill") announced …" */
  private static final Pattern SENDER =
      Pattern.compile(
          "^.{4,60}[–—-] (?:The )?(\\p{Lu}[\\p{L}’'&.-]{1,20}(?: (?:of|for|and|the|in|plc|\\p{Lu}[\\p{L}’'&.-]{1,20})){1,7})"
              + " \\((?:\\p{Lu}{2,10}\\)|[\"“])");

  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:press|information|public relations|media) (?:service|office|centre|center|department)"
              + " of \\p{L}",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MORE_OF =
      Pattern.compile(
          "^For more (?:of )?(?:the )?(\\p{Lu}[\\p{L}’'&-]{1,20}(?: [\\p{L}’'&-]{1,20}){0,6}?)(?:’s|'s)? (?:reporting|coverage|publications|research) on ");

  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}. -]{1,40}");

  private static final int PARAGRAPHS_WITH_AGENCY = 2;
  private static final int MOST_WORDS_OF_LINE = 40;
  private static final int MOST_WORDS_OF_OWNER = 8;

  /** A sign of copyright with what stands between it and the name; or years that open the line. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:©|\\([cCсС]\\)|^(?i:copyright) (?:©|\\([cCсС]\\))?|^(?=(?:19|20)\\d\\d ?[-–]))"
              + " ?(?:(?i:copyright) )?(?:(?:19|20)\\d\\d)?(?: ?[-–—] ?(?:(?:19|20)\\d\\d|\\d\\d))?(?i: by)?[ ,.:]*");

  private static final Pattern END_OF_OWNER =
      Pattern.compile("\\. |\\.$|[,|]| - |All |Все |(?:19|20)\\d\\d");

  private final SectionWords sections;
  private final OutletWords outlets = OutletWords.read();

  Publishers(SectionWords sections) {
    this.sections = sections;
  }

  @Override
  public void apply(Page page) {
    claimAgency(page);
    claimSignOff(page);
    claimRelease(page);
    claimCopyright(page);
    claimSender(page);
  }

  /**
   * The agency that signs the text right below its last line: a name of one word, or several with
   * strokes between them.
   */
  private void claimSignOff(Page page) {
    int last = page.kept().max().orElse(-1);
    for (int i = last + 1; i < page.size(); i++) {
      Line line = page.line(i);
      if (isDropped(page, i, "sign-off", "closing line")) {
        office(line).ifPresent(office -> page.claim(Topic.PUBLISHER, office, "sign-off"));
      }
      // what stands below another one is only the place, or a label of the page
      if (i == last + 1 && isDropped(page, i, "sign-off")) {
        String name = line.text().split(" ?/ ?", 2)[0].strip();
        boolean agency = line.words() == 1 || line.text().indexOf('/') > 0;
        if (agency
            && line.hasNoLowerCaseWord()
            && !sections.isSection(name)
            && NAME.matcher(name).matches()) {
          page.claim(Topic.PUBLISHER, name, "sign-off");
        }
      }
    }
  }

  private static boolean isDropped(Page page, int i, String... reasons) {
    return List.of(reasons).contains(page.line(i).block().furniture().orElse(""));
  }

  /** "Press Service of the Ministry of Water". */
  private static Optional<String> office(Line line) {
    return Optional.of(line.text()).filter(text -> OFFICE.matcher(text).find());
  }

  /**
   * Whose release it is: its lead reports its own words ("(Geneva, 3 June 2024) – Prisons are full,
   * Lake Watch said today."), or its last line leads to more ("For more Lake Watch reporting on
   * …").
   */
  private static void claimRelease(Page page) {
    int first = page.firstProse();
    if (first < page.size() && page.line(first).text().startsWith("(")) {
      claim(page, SAID_TODAY.matcher(page.line(first).text()), "lead");
    }
    if (first < page.size() && isRelease(page, first)) {
      claim(page, SENDER.matcher(page.line(first).text()), "lead");
    }
    for (int i = first; i < page.size(); i++) {
      claim(page, MORE_OF.matcher(page.line(i).text()), "line of contact");
    }
  }

  /** Whether a line above the text calls it a release. */
  private static boolean isRelease(Page page, int first) {
    return IntStream.range(0, first)
        .filter(i -> !page.isKept(i))
        .anyMatch(i -> page.line(i).tokens().contains("release"));
  }

  /** An office that is said to be the author: a mail of its own, passed on. */
  private void claimSender(Page page) {
    page.claim(Topic.AUTHOR)
        .filter(outlets::isName)
        .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "sender"));
  }

  private static void claim(Page page, Matcher name, String from) {
    if (name.find()) {
      page.claim(Topic.PUBLISHER, name.group(1), from);
    }
  }

  private static void claimAgency(Page page) {
    int first = page.firstProse();
    for (int i = 0; i < first; i++) {
      if (isDropped(page, i, "dateline", "byline", "section label")) {
        Agencies.alone(page.line(i).text())
            .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "dateline"));
      }
    }
    page.kept(first, page.size())
        .filter(i -> page.line(i).isProse())
        .limit(PARAGRAPHS_WITH_AGENCY)
        .mapToObj(i -> Agencies.in(page.line(i).text()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "dateline"));
  }

  /** "© 2024 Name", "Copyright (c) Name", "2009-2025 Name": in a line that was dropped for it. */
  private static void claimCopyright(Page page) {
    for (int i = page.size() - 1; i >= 0; i--) {
      Line line = page.line(i);
      if (!page.isKept(i) && line.words() > 0 && line.words() <= MOST_WORDS_OF_LINE) {
        owner(line.text())
            .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "line of copyright"));
      }
    }
  }

  private static Optional<String> owner(String text) {
    Matcher sign = SIGN.matcher(text);
    if (!sign.find()) {
      return Optional.empty();
    }
    String rest = text.substring(sign.end());
    String name = END_OF_OWNER.split(rest, 2)[0].strip();
    List<String> words = Tokens.asWritten(name);
    boolean named =
        !words.isEmpty()
            && words.size() <= MOST_WORDS_OF_OWNER
            && words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    return named ? Optional.of(name) : Optional.empty();
  }
}
