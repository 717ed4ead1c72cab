package org.briefwright.document.sift;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Claim;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.draft.Shape;
import org.briefwright.document.sift.NameParts.Run;

/**
 * Step 14: whose text it is, where nothing said so outright: of all names in the lines around the
 * text, of what other steps took for one, in its dateline and at the beginning of its first
 * sentence, the one for which most speaks.
 *
 * <p>For a name speak: a word of outlets or offices in it, the make of the word ({@code
 * "HillInform"}, {@code "24.hill"}), a word of publishing on its line ("source", "reporter",
 * "reproduction"), its place (between the dashes or in the brackets of a dateline, behind the
 * author, at the head of the page), and every other line that has it, too. A word that the text
 * itself writes small, or uses for a place ("in Osh"), is no name of a publisher.
 */
final class Nameplate implements Step {

  private static final int ENOUGH = 3;
  private static final int OUTLET = 3;
  private static final int MADE = 2;
  private static final int PLACED = 2;
  private static final int ROLE = 2;

  /** Words on the lines of those who send, not of those who write. */
  private static final Set<String> SENDING =
      Set.of("unsubscribe", "subscribe", "subscription", "newsletter", "rights", "copyright");

  /** The step that takes for a name what stands alone below the text: a guess, to be voted on. */
  private static final String SIGN_OFF = "sign-off";

  private static final int SIGNED = 3;

  /** Why lines are dropped that hold buttons and numbers, and no names. */
  private static final Set<String> CONTROLS =
      Set.of("site control", "share buttons", "navigation", "weather", "time of day", "ticker");

  private static final int LINES_OF_LABELS = 6;
  private static final int MOST_LINES = 60;
  private static final int MOST_WORDS_OF_LINE = 60;
  private static final int LONGEST_DATELINE = 110;

  private static final Pattern DATELINE_END = Pattern.compile("(?:--|[—–]| -|:)(?: |$)");

  /** Who speaks in the first sentence, behind the dateline. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:The )?(\\p{Lu}[\\p{L}’'&.-]{1,20}(?: (?:of|for|and|the|\\p{Lu}[\\p{L}’'&.-]{1,20})){0,6})"
              + "(?: \\((?:the )?[\"“]?([^()\"”]{2,20})[\"”]?\\))?[ ,]");

  private static final Pattern FOUND_OUT =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'&.-]{1,20}(?: \\p{Lu}[\\p{L}’'&.-]{1,20}){0,4})"
              + " (?:has (?:learned|learnt|seen|found)|understands|can reveal)\\b");

  /** Of a person: "J. Doe". */
  private static final Pattern INITIAL = Pattern.compile("(?:^| )\\p{Lu}\\.(?: |$)");

  private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{3,20}");

  private static final Pattern PLACE =
      Pattern.compile("(?<!\\p{L})(?:in|near|from|at|outside) (\\p{Lu}[\\p{L}-]{2,25})");

  /** What stands before a name that closes a phrase: "reporter at the Courier". */
  private static final Set<String> BEFORE =
      Set.of("at", "for", "by", "in", "on", "to", "of", "with", "via", "from", "source", "about");

  /** Words on the lines with which publishers sign. */
  private static final Set<String> ROLES =
      Set.of(
          ("published publisher source courtesy reporter correspondent journalist editor editorial"
                  + " newsroom staff unsubscribe reproduction reprinted reuse reproduced copyright rights link"
                  + " hyperlink subscribe subscription newsletter follow prepared disseminated posted"
                  + " distributed copyrighted permission contact materials about translated enquiries"
                  + " inquiries")
              .split(" "));

  private final SectionWords sections;
  private final DayScanner scanner;
  private final NameParts parts;
  private final OutletWords outlets = OutletWords.read();

  Nameplate(SectionWords sections, DayScanner scanner) {
    this.sections = sections;
    this.scanner = scanner;
    this.parts = new NameParts(scanner);
  }

  @Override
  public void apply(Page page) {
    List<Claim> claims = page.claims(Topic.PUBLISHER);
    if (claims.isEmpty() || isGuess(claims.getFirst())) {
      new Search(page, claims)
          .winner()
          .ifPresent(name -> page.settle(Topic.PUBLISHER, name, "nameplate"));
    }
  }

  private static boolean isGuess(Claim claim) {
    return claim.from().equals(SIGN_OFF);
  }

  /** Of one page. */
  private final class Search {

    private final Page page;
    private final int first;
    private final Set<String> ordinary;
    private final Map<String, Integer> votes = new HashMap<>();
    private final Map<String, String> spellings = new LinkedHashMap<>();

    Search(Page page, List<Claim> claims) {
      this.page = page;
      this.first = Math.min(page.firstProse(), page.size());
      this.ordinary = ordinary(page, first);
      claims.forEach(claim -> vote(claim.value(), isGuess(claim) ? SIGNED : 0));
      int last = page.kept().max().orElse(-1);
      around(last).forEach(this::voteLine);
      if (first < page.size()) {
        voteLead(page.line(first).text());
      }
    }

    /** The name with most votes, of several the first; none where no name has enough. */
    Optional<String> winner() {
      int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return spellings.keySet().stream()
          .filter(key -> most >= ENOUGH && votes.getOrDefault(key, 0) == most)
          .findFirst()
          .map(spellings::get);
    }

    private void vote(String name, int weight) {
      if (isCandidate(name)) {
        spellings.putIfAbsent(key(name), name);
        votes.merge(key(name), weight, Integer::sum);
      }
    }

    private static String key(String name) {
      return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private IntStream around(int last) {
      int head = Math.min(first, MOST_LINES);
      int foot = Math.max(Math.max(last + 1, head), page.size() - MOST_LINES);
      return IntStream.concat(IntStream.range(0, head), IntStream.range(foot, page.size()))
          .filter(i -> page.line(i).words() <= MOST_WORDS_OF_LINE)
          .filter(i ->
              page.line(i).block().furniture().filter(why -> !CONTROLS.contains(why)).isPresent());
    }

    private void voteLine(int i) {
      Line line = page.line(i);
      boolean head = i < first;
      int role = line.tokens().stream().anyMatch(ROLES::contains) ? ROLE : 0;
      boolean sends = line.tokens().stream().anyMatch(SENDING::contains);
      boolean byline = line.block().furniture().filter("byline"::equals).isPresent();
      boolean authored = byline || line.text().startsWith("By ");
      List<Run> runs = parts.of(line.text());
      for (Run run : runs) {
        boolean author =
            !sends && isAuthor(run.name())
                || authored && run.part() == 0 && !BEFORE.contains(run.before());
        // a single word that opens a sentence may be any
        boolean opens = run.before().isEmpty() && (run.whole() || isMadeOrLong(run.name()));
        boolean named = opens || BEFORE.contains(run.before());
        if (!author && (head && role == 0 ? run.whole() : named)) {
          int place =
              head && isPlaced(i, run, runs.size() == 1 || run.part() == 0, authored) ? PLACED : 0;
          vote(run.name(), weight(run.name()) + role + place + 1);
        }
      }
    }

    private boolean isAuthor(String name) {
      return page.claim(Topic.AUTHOR).filter(name::equalsIgnoreCase).isPresent();
    }

    /** Alone at the top, beside the day between bars or dashes, or behind the author. */
    private boolean isPlaced(int i, Run run, boolean leading, boolean authored) {
      boolean label =
          page.isPlain()
              && !authored
              && leading
              && i < Math.min(LINES_OF_LABELS, page.title())
              && (page.line(i).words() > 1 || i == 0);
      boolean dated = !scanner.scan(page.line(i).text()).isEmpty();
      return label || run.strong() && run.whole() && dated || authored && run.whole();
    }

    private void voteLead(String text) {
      String start = text.substring(0, Math.min(LONGEST_DATELINE, text.length()));
      Matcher dash = DATELINE_END.matcher(start);
      int end = 0;
      while (dash.find() && isDateline(start.substring(end, dash.start()))) {
        end = dash.end();
      }
      parts.of(start.substring(0, end)).stream()
          .filter(run -> run.whole() && run.part() > 0 && !isAuthor(run.name()))
          .forEach(run -> vote(run.name(), weight(run.name()) + (run.led() ? PLACED + 1 : PLACED)));
      voteSubject(text.substring(end));
      FOUND_OUT.matcher(text).results().limit(1).forEach(name -> vote(name.group(1), ENOUGH));
    }

    /** Names and days only, but for what stands in brackets. */
    private boolean isDateline(String text) {
      return text.length() < 60
          && Tokens.asWritten(text.replaceAll("\\([^()]*\\)", "")).stream()
              .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    /** Whoever the first sentence is about, where the small print is about the same one. */
    private void voteSubject(String sentence) {
      Matcher subject = SUBJECT.matcher(sentence);
      if (subject.find()) {
        boolean signed =
            Stream.of(subject.group(1), Optional.ofNullable(subject.group(2)).orElse(""))
                .filter(name -> name.length() > 1)
                .anyMatch(this::isInSmallPrint);
        vote(subject.group(1), signed ? weight(subject.group(1)) + ENOUGH : 0);
      }
    }

    private boolean isInSmallPrint(String name) {
      return IntStream.range(first, page.size())
          .filter(i -> !page.isKept(i))
          .mapToObj(i -> page.line(i).text())
          .anyMatch(text -> text.startsWith("About " + name) || text.contains(", " + name + ","));
    }

    private boolean isCandidate(String name) {
      return name.length() > 1
          && !OutletWords.isAsking(name.split(" ")[0])
          && !sections.isSection(name)
          && name.chars().anyMatch(Character::isLetter)
          && name.indexOf('@') < 0
          && !INITIAL.matcher(name).find()
          && !World.NAMES.contains(name)
          && !ROLES.contains(name.toLowerCase(Locale.ROOT))
          && !Tokens.of(name, 2).stream().allMatch(ordinary::contains);
    }
  }

  /** Words that the text writes small or uses for places, in lower case. */
  private static Set<String> ordinary(Page page, int first) {
    return page.kept(first, page.size())
        .mapToObj(i -> page.line(i).text())
        .flatMap(text ->
            Stream.concat(
                SMALL_WORD.matcher(text).results().map(word -> word.group()),
                PLACE.matcher(text).results().map(place -> place.group(1))))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static boolean isMadeOrLong(String name) {
    return name.indexOf(' ') > 0 || SiteName.isCoined(name);
  }

  /** Languages, and the cities after which time zones are named; made when first asked for. */
  private static final class World {

    static final Set<String> NAMES =
        Stream.concat(
                Arrays.stream(Locale.getISOLanguages())
                    .map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH)),
                ZoneId.getAvailableZoneIds().stream()
                    .map(id -> id.substring(id.lastIndexOf('/') + 1).replace('_', ' ')))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** How much the name itself tells. */
  private int weight(String name) {
    boolean many = name.indexOf(' ') > 0;
    boolean outlet =
        outlets.isName(name) || many && outlets.isFullName(Line.of(Block.of(Shape.LINE, name, 1)));
    return (outlet ? OUTLET : 0) + (SiteName.isCoined(name) ? MADE : 0);
  }
}
