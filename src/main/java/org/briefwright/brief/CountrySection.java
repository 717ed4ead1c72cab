package org.briefwright.brief;

import java.util.List;
import java.util.Optional;

/**
 * What was found on one country. All sections have the same parts in the same order.
 *
 * @param anchor of the section
 * @param covered whether any document speaks of the country; one that none speaks of is printed as
 *     not covered, not as calm
 * @param coverage {@code "14 sentences in 5 of 8 documents"}
 * @param lead the sentence that the section opens with
 * @param topics what happened
 * @param events those that neither the lead nor the topics tell
 * @param absent the parts of which nothing was found: {@code "Found in 8 documents: no
 *     statements."}; empty where each has something, or where no document speaks of the country
 * @param more what was found and has no room here; may be empty
 */
public record CountrySection(
    String anchor,
    Tag country,
    boolean covered,
    String coverage,
    Optional<Line> lead,
    List<Topic> topics,
    List<DealRow> deals,
    List<FigureRow> figures,
    List<StatementRow> statements,
    List<EventRow> events,
    String absent,
    String more) {

  public CountrySection {
    topics = List.copyOf(topics);
    deals = List.copyOf(deals);
    figures = List.copyOf(figures);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /**
   * Sentences that belong together.
   *
   * @param date of the text that they stand in
   */
  public record Topic(String heading, Optional<String> date, List<Line> lines) {

    public Topic {
      lines = List.copyOf(lines);
    }
  }

  /** A dated event that the documents name. */
  public record EventRow(String date, String text, List<Ref> refs) {

    public EventRow {
      refs = List.copyOf(refs);
    }
  }
}
