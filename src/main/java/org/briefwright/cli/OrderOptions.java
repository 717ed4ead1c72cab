package org.briefwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.briefwright.brief.Phrases;
import org.briefwright.edition.Frame;
import org.briefwright.edition.Order;
import org.briefwright.edition.OrderException;
import org.briefwright.edition.Period;
import org.briefwright.fact.Country;
import org.briefwright.fact.Notice;
import org.briefwright.layout.Paper;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said of an edition without a briefing file, or otherwise than that says it. */
final class OrderOptions {

  private final Surroundings surroundings;

  @Option(
      names = "--documents",
      paramLabel = "PATH",
      description = "A file, folder or pattern to read; may be repeated.")
  private List<Path> documents = List.of();

  @Option(
      names = "--profile",
      paramLabel = "NAME|FILE",
      description = "A built-in region (central-asia, south-caucasus) or a file.")
  private @Nullable String profile;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "week, month, day, all, or two days: 2025-11-03..2025-11-09.")
  private @Nullable String period;

  @Option(names = "--template", paramLabel = "T", description = "A folder under templates/.")
  private @Nullable String template;

  @Option(names = "--paper", paramLabel = "A4|Letter", description = "The sheet.")
  private @Nullable String paper;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "What a template on one country is about, as in KZ.")
  private @Nullable String country;

  @Option(names = "--language", paramLabel = "en|ru", description = "Of headings and dates.")
  private @Nullable String language;

  @Option(
      names = "--theme",
      paramLabel = "FILE",
      description = "A file of colours, logo and imprint.")
  private @Nullable Path theme;

  @Option(names = "--strict", description = "A document that can't be used is an error (exit 4).")
  private boolean strict;

  OrderOptions(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  boolean namesDocuments() {
    return !documents.isEmpty();
  }

  /** {@code without} them, as a briefing file has it, but for what was given. */
  Order over(Order without) {
    Order order = without;
    if (!documents.isEmpty()) {
      order = order.withDocuments(documents.stream().map(surroundings::resolve).toList());
    }
    if (profile != null) {
      order = order.withProfile(profile, surroundings.here());
    }
    if (period != null) {
      order = order.withPeriod(Period.parse(period, "--period"));
    }
    if (template != null) {
      order = order.withTemplate(template);
    }
    if (paper != null) {
      order = order.withPaper(paper(paper));
    }
    order = order.withFrame(frame(order.frame()));
    return strict ? order.strictly() : order;
  }

  private Frame frame(Frame given) {
    Frame frame = given;
    if (country != null) {
      frame = frame.withCountry(country(country));
    }
    if (language != null) {
      frame = frame.withLanguage(language(language));
    }
    return theme == null ? frame : frame.withTheme(surroundings.resolve(theme));
  }

  private static Country country(String code) {
    String capitals = code.toUpperCase(Locale.ROOT);
    if (!capitals.matches("[A-Z]{2}")) {
      throw new OrderException(
          Notice.of("--country", "\"" + code + "\" is no country", "write two letters, as in KZ"));
    }
    return Country.of(capitals);
  }

  private static String language(String code) {
    if (!Phrases.LANGUAGES.contains(code)) {
      throw new OrderException(
          Notice.of(
              "--language",
              "\"" + code + "\" is no language of the frame",
              "write one of " + String.join(", ", Phrases.LANGUAGES)));
    }
    return code;
  }

  private static Paper paper(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "a4" -> Paper.A4;
      case "letter" -> Paper.LETTER;
      default ->
          throw new OrderException(
              Notice.of("--paper", "\"" + text + "\" is no sheet", "write A4 or Letter"));
    };
  }
}
