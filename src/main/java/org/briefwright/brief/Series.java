package org.briefwright.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a chart draws. Empty lists are drawn as a frame that says that nothing was found. */
public sealed interface Series {

  /**
   * Deal values by country and stage.
   *
   * @param countries in the order of print; no deal may be counted twice, so a deal of several
   *     countries has a group of its own: {@code "KZ + UZ"}
   * @param stages one each; {@code usd} has one value a country, in US dollars
   */
  record DealValues(List<String> countries, List<Stage> stages) implements Series {

    public DealValues {
      countries = List.copyOf(countries);
      stages = List.copyOf(stages);
    }

    /** The values of one stage. */
    public record Stage(String name, List<BigDecimal> usd) {

      public Stage {
        usd = List.copyOf(usd);
      }
    }
  }

  /** Who spoke when: one lane a country, events as lines across all lanes. */
  record StatementTiming(List<Lane> lanes, List<Event> events) implements Series {

    public StatementTiming {
      lanes = List.copyOf(lanes);
      events = List.copyOf(events);
    }

    /** A country's marks, in the order of their days. */
    public record Lane(String country, List<Mark> marks) {

      public Lane {
        marks = List.copyOf(marks);
      }
    }

    /** One statement or silence. */
    public record Mark(LocalDate day, Kind kind, String id) {}

    /** How a mark is drawn. */
    public enum Kind {
      /** The text dates it: filled. */
      DATED,
      /** Only the document's date is known: hollow. */
      DOCUMENT_DATE,
      /** A reported silence: a mark of its own. */
      SILENCE
    }

    /** An event that was answered. */
    public record Event(LocalDate day, String id, String label) {}
  }

  /**
   * How many sentences of which document speak of which country.
   *
   * @param documents labels of the sources: {@code "1"}, {@code "2"}
   * @param rows one a country; {@code sentences} has one count a document
   */
  record Coverage(List<String> documents, List<Row> rows) implements Series {

    public Coverage {
      documents = List.copyOf(documents);
      rows = List.copyOf(rows);
    }

    /** A country's counts. */
    public record Row(String country, List<Integer> sentences) {

      public Row {
        sentences = List.copyOf(sentences);
      }
    }
  }

  /** An outline map with counts. */
  record CountryMap(List<Count> counts) implements Series {

    public CountryMap {
      counts = List.copyOf(counts);
    }

    /**
     * @param code ISO 3166-1 alpha-2
     */
    public record Count(String code, String name, int documents, int deals, int statements) {}
  }
}
