package org.briefwright.fact;

/**
 * Where something is said.
 *
 * @param document the {@link Document#id} of the document
 * @param sentence index of the sentence in {@link Facts#sentences}, from 0
 */
public record Citation(String document, int sentence) {

  public Citation {
    if (sentence < 0) {
      throw new IllegalArgumentException("sentence index " + sentence + " is negative");
    }
  }
}
