package org.briefwright.delivery;

/** How far a mail has come. */
public enum State {
  /** It waits for its first attempt, or for another after a crash that came early enough. */
  PENDING,
  /** Its last line is on its way to the server, or was when the sender died. */
  SENDING,
  /** The server has taken it. */
  SENT,
  /** The server, or the way to it, asks for another attempt later. */
  DEFERRED,
  /** The server will never take it, or we gave up. */
  REFUSED,
  /** The server may have taken it, or not. Only a person can send it again. */
  UNKNOWN
}
