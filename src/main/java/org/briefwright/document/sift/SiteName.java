package org.briefwright.document.sift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.briefwright.document.date.DayScanner;
import org.briefwright.document.draft.Claim.Topic;

/**
 * Step 12: the name of a site or paper above the title of a plain text: the first part of a line of
 * parts with the date ("Hill Watch | Trade | 3 June 2024"); a label that the small print below the
 * text repeats ("Follow Hill Watch on Telegram"); or else the text's very first line.
 */
final class SiteName implements Step {

  private static final int MOST_WORDS = 7;
  private static final int LINES_TO_NAME = 6;
  private static final int MOST_LINES_ABOVE = 60;
  private static final int WORDS_OF_NAME = 4;
  private static final int WORDS_TO_LOOK_AT = 60;

  private static final Set<String> LABELS =
      Set.of(
          "section label",
          "byline",
          "above the title",
          "site control",
          "navigation",
          SeriesLine.REASON);

  /** Small print in which publishers name themselves. */
  private static final Set<String> SMALL_PRINT =
      Set.of(
          "copyright",
          "subscription",
          "contact",
          "disclaimer",
          "source line",
          "share buttons",
          "closing line",
          "editorial note",
          "teaser",
          "caption");

  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "and", "for", "in", "on", "&", "от", "и");

  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.)?([\\p{Ll}\\d-]{2,40}\\.\\p{Ll}{2,10}(?:\\.\\p{Ll}{2,4})?)(?: [|/·–—-]|$)");

  private final SectionWords sections;
  private final DayScanner scanner;

  SiteName(SectionWords sections, DayScanner scanner) {
    this.sections = sections;
    this.scanner = scanner;
  }

  @Override
  public void apply(Page page) {
    int end = Math.min(page.title() < 0 ? page.firstProse() : page.title(), MOST_LINES_ABOVE);
    end = Math.min(end, page.size());
    for (int i = 0; i < end; i++) {
      boolean under =
          i == 1 && labels(page, 1).anyMatch(k -> name(page, firstPart(page.line(k))).isPresent());
      if (isDropped(page, i, "date line") && page.line(i).hasSeparator() && !under) {
        name(page, firstPart(page.line(i)))
            .filter(name -> isMade(name) || isRepeated(page, name))
            .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "masthead"));
      }
    }
    labels(page, end)
        .flatMap(i -> name(page, firstPart(page.line(i))).stream())
        .filter(name -> isRepeated(page, name))
        .findFirst()
        .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "name above the title"));
  }

  /** The names that stand above the title. */
  List<String> above(Page page) {
    int end = Math.min(LINES_TO_NAME, Math.max(0, page.title()));
    return Stream.concat(
            labels(page, end),
            IntStream.range(0, end).filter(i -> isDropped(page, i, "date line")).boxed())
        .flatMap(i -> name(page, firstPart(page.line(i))).stream())
        .toList();
  }

  /** The address that opens a page of plain text, where nothing else names a publisher. */
  void claimHost(Page page) {
    if (!page.isPlain() || page.title() <= 0) {
      return;
    }
    Matcher host = HOST.matcher(page.line(0).text());
    if (host.lookingAt()) {
      spelled(page, host.group(1))
          .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "first line"));
      page.claim(Topic.HOST, host.group(1), "first line");
    }
  }

  /** How the page elsewhere writes the name that is run together in its address. */
  private static Optional<String> spelled(Page page, String host) {
    String wanted = host.substring(0, host.indexOf('.')).replace("-", "");
    int[] lines =
        IntStream.range(1, page.size())
            .filter(i -> i < MOST_LINES_ABOVE || i >= page.size() - MOST_LINES_ABOVE)
            .toArray();
    for (int i : lines) {
      List<String> words = Tokens.asWritten(page.line(i).text());
      for (int from = 0; from < Math.min(words.size(), WORDS_TO_LOOK_AT); from++) {
        for (int to = from + 1; to <= Math.min(words.size(), from + WORDS_OF_NAME); to++) {
          String name = String.join(" ", words.subList(from, to));
          if (squeezed(name).equals(wanted) && Character.isUpperCase(name.codePointAt(0))) {
            return Optional.of(name);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDropped(Page page, int i, String reason) {
    return page.line(i).block().furniture().filter(reason::equals).isPresent();
  }

  private static Stream<Integer> labels(Page page, int end) {
    return IntStream.range(0, end)
        .filter(i -> LABELS.contains(page.line(i).block().furniture().orElse("")))
        .filter(i -> !page.line(i).tokens().isEmpty())
        .filter(i -> !page.line(i).tokens().getFirst().equals("by"))
        .boxed();
  }

  private static boolean isRepeated(Page page, String name) {
    return IntStream.range(Math.min(page.firstProse(), page.size()), page.size())
        .mapToObj(page::line)
        .filter(line -> SMALL_PRINT.contains(line.block().furniture().orElse("")))
        .map(Line::text)
        .anyMatch(text ->
            text.contains(name)
                || text.toLowerCase(Locale.ROOT).contains("@" + squeezed(name) + ".")
                || text.toLowerCase(Locale.ROOT).contains("/" + squeezed(name) + "."));
  }

  private static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String firstPart(Line line) {
    return line.text().split(" (?://|[|/·•—–:>›-]) |: ", 2)[0].strip();
  }

  /** A few capitalised words that name neither a section nor a country nor the author. */
  private Optional<String> name(Page page, String text) {
    List<String> words = List.of(text.split("[ ,]+"));
    boolean named =
        words.size() <= MOST_WORDS
            && !OutletWords.isAsking(words.getFirst())
            && text.length() > 2
            && text.chars().noneMatch(c -> ",?!:".indexOf(c) >= 0)
            && words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)))
            && words.stream()
                .allMatch(word ->
                    !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(word))
            && !sections.isSection(text)
            && scanner.scan(text).isEmpty()
            && page.claim(Topic.AUTHOR).filter(text::equalsIgnoreCase).isEmpty();
    return Optional.of(text).filter(any -> named);
  }

  /** Of more than a word of the language: "Hill Watch", "hill.example", "HillWatch", "Hill-5". */
  private static boolean isMade(String name) {
    return name.indexOf(' ') > 0 || isCoined(name);
  }

  /** Of a make that no other word has: "hill.example", "HillWatch", "Hill-5". */
  static boolean isCoined(String name) {
    boolean letters = name.chars().anyMatch(Character::isLetter);
    int point = name.indexOf('.');
    boolean parted = point > 0 && point < name.length() - 2 && name.indexOf(' ') < 0;
    return letters
        && (parted && !name.endsWith(".")
            || name.chars().anyMatch(Character::isDigit) && name.indexOf('-') > 0
            || hasHump(name));
  }

  private static boolean hasHump(String name) {
    return IntStream.range(1, name.length())
        .anyMatch(i ->
            Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)));
  }
}
