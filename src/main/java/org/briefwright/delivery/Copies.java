package org.briefwright.delivery;

/** Makes the file that a recipient gets. */
@FunctionalInterface
public interface Copies {

  /**
   * @return a PDF; equal arguments give equal bytes
   */
  byte[] of(Issue issue, Recipient recipient);

  /** Everybody gets the edition as it was printed. */
  static Copies plain() {
    return (issue, recipient) -> issue.pdf();
  }
}
