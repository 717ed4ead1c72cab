package org.briefwright.delivery;

/** What came of handing a message to a server. */
public sealed interface Answer {

  /** In the server's words, or ours where it said nothing; without secrets. */
  String words();

  /** The server has it. */
  record Accepted(String words) implements Answer {}

  /** It does not have it, and may take it later. */
  record Later(String words) implements Answer {}

  /**
   * It does not have it, and never will.
   *
   * @param code as in 550
   */
  record Never(int code, String words) implements Answer {}

  /** The message was ended, and no answer came. */
  record Silence(String words) implements Answer {}

  /** The row was another node's before the message was ended; the server has dropped it. */
  record Lost(String words) implements Answer {}
}
