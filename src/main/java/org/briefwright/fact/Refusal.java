package org.briefwright.fact;

/**
 * The program refuses to go on: a half report is never made. Its notice says where, what and how to
 * mend it. Each room throws a kind of its own.
 */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Notice notice;

  protected Refusal(Notice notice) {
    super(notice.toString());
    this.notice = notice;
  }

  protected Refusal(Notice notice, Throwable cause) {
    super(notice.toString(), cause);
    this.notice = notice;
  }

  public Notice notice() {
    return notice;
  }
}
