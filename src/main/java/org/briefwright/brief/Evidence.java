package org.briefwright.brief;

import java.util.List;

/**
 * The sentences of one source that the edition refers to.
 *
 * @param number of the source
 */
public record Evidence(int number, String publisher, String title, List<Quoted> sentences) {

  public Evidence {
    sentences = List.copyOf(sentences);
  }

  /**
   * @param label {@code "4.7"}
   * @param anchor {@code "s4-7"}
   * @param text the sentence as it stands in the document
   * @param uses where it is referred to, in the order of the pages
   */
  public record Quoted(String label, String anchor, String text, List<Use> uses) {

    public Quoted {
      uses = List.copyOf(uses);
    }
  }

  /**
   * @param label the place in a few letters: {@code "front"}, {@code "KZ"}, {@code "D3"}
   * @param target anchor of the reference there
   */
  public record Use(String label, String target) {}
}
