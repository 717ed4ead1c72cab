package org.briefwright.fact;

import java.util.List;

/**
 * The program refuses to go on: a half report is never made. Its notices say where, what and how to
 * mend it; the message is the first of them. Each room throws a kind of its own.
 */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<Notice> notices;

  protected Refusal(Notice notice) {
    this(List.of(notice));
  }

  /**
   * @param notices all that is wrong, one or more
   */
  protected Refusal(List<Notice> notices) {
    super(notices.getFirst().toString());
    this.notices = List.copyOf(notices);
  }

  protected Refusal(Notice notice, Throwable cause) {
    super(notice.toString(), cause);
    notices = List.of(notice);
  }

  /** The first of {@link #notices}. */
  public Notice notice() {
    return notices.getFirst();
  }

  /** All that is wrong, one or more, in the order in which it was found. */
  public List<Notice> notices() {
    return notices;
  }
}
