package org.briefwright.delivery;

/** Takes what happens, an event at a time. */
@FunctionalInterface
public interface Journal {

  /**
   * @param edition its id
   * @param event {@code "mail.sent"}
   * @param detail a few words more; may be empty
   */
  void tell(String edition, String event, String detail);
}
