package org.briefwright.brief;

import java.util.List;
import org.briefwright.fact.Document;
import org.briefwright.fact.Facts;

/**
 * A text of the edition.
 *
 * @param copies other documents with the same text
 */
public record Reported(Facts facts, List<Document> copies) {

  public Reported {
    copies = List.copyOf(copies);
  }
}
