package org.briefwright.delivery;

/** Makes the file that a recipient gets. */
@FunctionalInterface
public interface Copies {

  /**
   * @return a PDF; equal arguments give equal bytes, but for one that is locked with a password
   * @throws org.briefwright.fact.Refusal if it can't be made; nobody gets the plain file instead
   */
  byte[] of(Issue issue, Recipient recipient);

  /** Everybody gets the edition as it was printed. */
  static Copies plain() {
    return (issue, recipient) -> issue.pdf();
  }
}
