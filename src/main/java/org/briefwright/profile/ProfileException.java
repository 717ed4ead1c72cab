package org.briefwright.profile;

import java.util.List;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** A profile, or another file of settings, can't be used. */
public final class ProfileException extends Refusal {

  private static final long serialVersionUID = 1;

  /**
   * @param notices one or more, in the order of their lines
   */
  public ProfileException(List<Notice> notices) {
    super(notices);
  }

  ProfileException(Notice notice, Throwable cause) {
    super(notice, cause);
  }
}
