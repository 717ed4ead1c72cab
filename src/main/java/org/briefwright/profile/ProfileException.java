package org.briefwright.profile;

import java.util.List;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** A profile, or another file of settings, can't be used; the message names the first fault. */
public final class ProfileException extends Refusal {

  private static final long serialVersionUID = 1;

  private final transient List<Notice> notices;

  /**
   * @param notices one or more, in the order of their lines
   */
  public ProfileException(List<Notice> notices) {
    super(notices.getFirst());
    this.notices = List.copyOf(notices);
  }

  ProfileException(Notice notice, Throwable cause) {
    super(notice, cause);
    this.notices = List.of(notice);
  }

  /** Every fault that was found. */
  public List<Notice> notices() {
    return notices;
  }
}
