package org.briefwright.document.sift;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefwright.document.draft.Block;
import org.briefwright.document.draft.Claim.Topic;
import org.briefwright.document.draft.Shape;

/**
 * Step 4: finds the title among the lines.
 *
 * <p>It is the line that the format marks as such; or the one that says what the format claims as
 * title; or, of lines without marks, the first above the prose that has four words or more and is
 * no sentence, no row of labels and no line of dates. A text that begins with prose has none.
 */
final class Title implements Step {

  private static final int MOST_LINES = 15;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 35;
  private static final double SAME = 0.8;

  private static final int MOST_WORDS_OF_NAME = 7;

  /** How much more of a headline than of the name of a site the text takes up again. */
  private static final double MORE = 0.25;

  private static final double HARDLY = 0.34;
  private static final double MUCH = 0.5;

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "to", "a");

  /** Why lines are furniture that stands above the title of a page, not between it and the text. */
  private static final Set<String> ABOVE =
      Set.of("navigation", "weather", "ticker", "cookie notice");

  private static final Set<String> LEADING_AWAY =
      Set.of("home", "menu", "main", "about", "search", "skip", "navigation", "contact", "login");

  /** In headlines that capitalise each word these tell them from names. */
  private static final Set<String> NOT_IN_NAMES =
      Set.of(
          ("that not is are was were be has have had how why who what when where without from with"
                  + " after before over as by at its it his her their no into than will")
              .split(" "));

  private final HeaderLine header;
  private final OutletWords outlets = OutletWords.read();

  Title(HeaderLine header) {
    this.header = header;
  }

  @Override
  public void apply(Page page) {
    Optional<String> claimed = page.claim(Topic.TITLE);
    Optional<Integer> line =
        marked(page)
            .or(() -> claimed.flatMap(title -> same(page, title)))
            .or(() -> page.claim(Topic.FILE_TITLE).flatMap(title -> same(page, title)))
            .or(() -> claimed.isPresent() ? Optional.empty() : tab(page).or(() -> guessed(page)));
    line.ifPresent(i -> {
      page.title(i);
      page.claim(Topic.TITLE, page.line(i).text(), "title line");
    });
  }

  private static Optional<Integer> marked(Page page) {
    return page.kept().filter(i -> page.line(i).block().shape() == Shape.TITLE).boxed().findFirst();
  }

  private static Optional<Integer> same(Page page, String title) {
    Set<String> wanted = new HashSet<>(Tokens.of(title, 100));
    return page.kept()
        .limit(MOST_LINES)
        .filter(i -> share(wanted, page.line(i).tokens()) >= SAME)
        .boxed()
        .findFirst();
  }

  private static double share(Set<String> wanted, List<String> tokens) {
    Set<String> found = new HashSet<>(tokens);
    long shared = found.stream().filter(wanted::contains).count();
    return shared == 0 ? 0 : (double) shared / Math.max(wanted.size(), found.size());
  }

  /**
   * The name of a browser's tab, copied along on the first line of a plain text: "Dam fills early |
   * Lake Wire". The headline is its title, and the name whose text it is.
   */
  private static Optional<Integer> tab(Page page) {
    if (!page.isPlain() || page.size() == 0 || !page.isKept(0) || page.line(0).isProse()) {
      return Optional.empty();
    }
    String text = page.line(0).text();
    int bar = text.lastIndexOf(" | ");
    String headline = bar < 0 ? "" : text.substring(0, bar).strip();
    Line site = Line.of(Block.of(Shape.LINE, text.substring(bar + 1).replaceFirst("^\\| ", ""), 1));
    boolean parted =
        Tokens.asWritten(headline).size() >= FEWEST_WORDS
            && Tokens.asWritten(headline).stream().anyMatch(Title::isOrdinary)
            && isName(site)
            && site.words() <= MOST_WORDS_OF_NAME
            && site.words() > 0
            && site.text().chars().noneMatch(Character::isDigit);
    if (!parted) {
      return Optional.empty();
    }
    page.cut(0, headline.length());
    page.claim(Topic.PUBLISHER, site.text(), "title line");
    return Optional.of(0);
  }

  private Optional<Integer> guessed(Page page) {
    int prose = page.firstProse();
    List<Integer> candidates =
        page.kept(0, prose)
            .limit(MOST_LINES)
            .filter(i -> page.isPlain() || page.line(i).isHeading())
            .filter(i -> canBeTitle(page.line(i)))
            .boxed()
            .toList();
    boolean textFollows = prose < page.size() || page.kept().count() > 1;
    return textFollows
        ? best(page, candidates).or(() -> datedHeadline(page, prose))
        : Optional.empty();
  }

  private Optional<Integer> datedHeadline(Page page, int prose) {
    return page.kept(0, prose)
        .limit(MOST_LINES)
        .filter(i -> page.isPlain() && header.isDatedHeadline(page.line(i)))
        .boxed()
        .findFirst();
  }

  private Optional<Integer> best(Page page, List<Integer> candidates) {
    Echo echo = Echo.of(page, -1);
    List<Integer> headlines =
        candidates.stream().filter(i -> page.line(i).words() >= FEWEST_WORDS).toList();
    boolean told = headlines.stream().anyMatch(i -> !outlets.isFullName(page.line(i)));
    return headlines.stream()
        .filter(i -> !told || !outlets.isFullName(page.line(i)))
        .filter(i -> !isAboveKind(page, i, headlines))
        .filter(i -> !isNameOfSite(page, i, headlines, echo))
        .filter(i -> !isMotto(page, i, headlines, echo))
        .findFirst()
        .or(() -> headlines.stream().findFirst())
        .or(() -> candidates.stream().filter(i -> page.line(i).words() > 1).findFirst());
  }

  /** Above "Press release" stands who sends it, and its headline below. */
  private static boolean isAboveKind(Page page, int i, List<Integer> headlines) {
    return IntStream.range(i + 1, headlines.getLast())
        .mapToObj(k -> page.line(k).block().furniture().orElse(""))
        .anyMatch("record of the page"::equals);
  }

  /**
   * What a site says of itself at its top: the text takes up next to nothing of it, and below the
   * site's links and labels comes a line of which it takes up much, or below a row of links one of
   * which it takes up no less.
   */
  private boolean isMotto(Page page, int i, List<Integer> headlines, Echo echo) {
    double share = echo.share(page.line(i));
    return share < HARDLY
        && headlines.stream()
            .filter(k -> k > i)
            .anyMatch(k ->
                echo.share(page.line(k)) >= MUCH
                        && (isParted(page, i, k) || isRow(page.line(i)) || isBelowName(page, i))
                    || echo.share(page.line(k)) >= share && hasLinks(page, i, k));
  }

  private boolean isBelowName(Page page, int i) {
    return i > 0 && outlets.isFullName(page.line(i - 1));
  }

  /** Words that all begin with capitals, and no mark: a row of links, or a headline like others. */
  private static boolean isRow(Line line) {
    return line.hasNoLowerCaseWord()
        && line.text().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '&');
  }

  private static boolean hasLinks(Page page, int from, int to) {
    return IntStream.range(from, to).mapToObj(page::line).anyMatch(Title::isLinks);
  }

  /** A row of links, or of labels that lead away from the page. */
  private static boolean isLinks(Line line) {
    String reason = line.block().furniture().orElse("");
    return reason.equals("navigation")
        || reason.equals("site control") && line.tokens().stream().anyMatch(LEADING_AWAY::contains);
  }

  /** Whether links, the weather or labels of one or two words stand between the two lines. */
  private static boolean isParted(Page page, int from, int to) {
    return IntStream.range(from + 1, to)
        .mapToObj(page::line)
        .anyMatch(line ->
            line.block().furniture().map(ABOVE::contains).orElse(false)
                || line.block().furniture().isPresent() && line.text().startsWith("Skip to")
                || line.block().isKept() && line.words() <= 2 && !line.endsWithStop());
  }

  /**
   * The name of an office or a site: all its words are capitalised, and below a path of links comes
   * a line that reads like a headline; or it has an outlet's word and a line of date below it; or
   * it is all in capitals, and a line of date parts it from the headline; or other lines part it
   * from one of which the text takes up more.
   */
  private boolean isNameOfSite(Page page, int i, List<Integer> headlines, Echo echo) {
    int below = headlines.getLast();
    if (below == i || !isName(page.line(i))) {
      return false;
    }
    boolean parted = hasLinks(page, i, below);
    boolean dated = i + 1 < below && header.isHeader(page.line(i + 1));
    boolean datedBelow =
        page.line(i).isAllCapitals()
            && IntStream.range(i + 1, below).anyMatch(k -> header.isHeader(page.line(k)));
    boolean named =
        (parted || datedBelow || dated && outlets.isWholeName(page.line(i)))
            && !isName(page.line(below));
    return named || isAlone(page, i, headlines, echo);
  }

  /**
   * A short name on its own above a headline of which the text takes up more; or on the first line,
   * above the date and a headline that is a sentence rather than a name.
   */
  private boolean isAlone(Page page, int i, List<Integer> headlines, Echo echo) {
    Line line = page.line(i);
    int next = headlines.stream().filter(k -> k > i).findFirst().orElse(i);
    boolean office = outlets.isWholeName(line);
    if (next < i + 2 || line.words() > MOST_WORDS_OF_NAME && !office || hasHeadlineWord(line)) {
      return false;
    }
    boolean masthead =
        i == 0
            && IntStream.range(1, next).anyMatch(k -> header.isHeader(page.line(k)))
            && hasHeadlineWord(page.line(next))
            && page.line(next).words() > line.words() + 2;
    return masthead
        || echo.share(page.line(next)) >= echo.share(line) + MORE
        || office && !isName(page.line(next));
  }

  private static boolean isOrdinary(String word) {
    return Character.isLowerCase(word.codePointAt(0)) && !SMALL_WORDS.contains(word);
  }

  private static boolean hasHeadlineWord(Line line) {
    return line.tokens().stream().anyMatch(NOT_IN_NAMES::contains);
  }

  private static boolean isName(Line line) {
    return Tokens.asWritten(line.text()).stream()
        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || SMALL_WORDS.contains(word));
  }

  private boolean canBeTitle(Line line) {
    String text = line.text();
    boolean sentence = text.endsWith(".") || text.endsWith(":") || text.endsWith(";");
    return line.words() >= 1
        && line.words() <= MOST_WORDS
        && !line.isItem()
        && !sentence
        && !line.hasSeparator()
        && !(line.isAllCapitals() && line.words() < FEWEST_WORDS)
        && !header.isHeader(line);
  }
}
