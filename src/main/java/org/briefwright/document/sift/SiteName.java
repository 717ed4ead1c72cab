package org.briefwright.document.sift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> LABELS =
      Set.of("section label", "byline", "above the title", "site control");

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

  private final SectionWords sections;
  private final DayScanner scanner;

  SiteName(SectionWords sections, DayScanner scanner) {
    this.sections = sections;
    this.scanner = scanner;
  }

  @Override
  public void apply(Page page) {
    int end = Math.min(page.title() < 0 ? page.firstProse() : page.title(), page.size());
    if (!page.isPlain()) {
      return;
    }
    for (int i = 0; i < end; i++) {
      if (page.line(i).block().furniture().filter("date line"::equals).isPresent()
          && page.line(i).hasSeparator()) {
        name(page, firstPart(page.line(i)))
            .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "masthead"));
      }
    }
    labels(page, end)
        .flatMap(i -> name(page, firstPart(page.line(i))).stream())
        .filter(name -> isRepeated(page, name))
        .findFirst()
        .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "name above the title"));
  }

  /** The very first line, where nothing else names a publisher. */
  void claimFirst(Page page) {
    boolean titleBelow = page.isPlain() && page.title() > 0;
    labels(page, titleBelow ? 1 : 0)
        .flatMap(i -> name(page, firstPart(page.line(i))).stream())
        .filter(name -> name.indexOf(' ') > 0 || name.indexOf('.') > 0 || hasHump(name))
        .findFirst()
        .ifPresent(name -> page.claim(Topic.PUBLISHER, name, "first line"));
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
        .anyMatch(line -> line.text().contains(name));
  }

  private static String firstPart(Line line) {
    return line.text().split(" [|/·•—–:-] |: ", 2)[0].strip();
  }

  /** A few capitalised words that name neither a section nor a country nor the author. */
  private Optional<String> name(Page page, String text) {
    List<String> words = Tokens.asWritten(text);
    boolean named =
        !words.isEmpty()
            && words.size() <= MOST_WORDS
            && text.length() > 2
            && text.chars().noneMatch(c -> ",?!:".indexOf(c) >= 0)
            && words.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0)))
            && words.stream()
                .allMatch(
                    word ->
                        !Character.isLowerCase(word.codePointAt(0)) || SMALL_WORDS.contains(word))
            && !sections.isSection(text)
            && scanner.scan(text).isEmpty()
            && page.claim(Topic.AUTHOR).filter(text::equalsIgnoreCase).isEmpty();
    return Optional.of(text).filter(any -> named);
  }

  private static boolean hasHump(String name) {
    return IntStream.range(1, name.length())
        .anyMatch(
            i -> Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1)));
  }
}
