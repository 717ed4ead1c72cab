package org.briefwright.document;

import java.util.List;

/**
 * One text, however often it was handed in.
 *
 * @param article the copy to be read: the best dated one, of these the longest
 * @param copies the others, in the order in which they were handed in
 * @param similarity of the least similar pair that holds the copies together, 0 to 1; 1 for a text
 *     without copies
 */
public record Work(Article article, List<Article> copies, double similarity) {

  public Work {
    copies = List.copyOf(copies);
  }
}
