package org.briefwright.edition;

import java.util.List;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** Some input was left out, and the order does not allow that. */
public final class IncompleteException extends Refusal {

  private static final long serialVersionUID = 1;

  /**
   * @param notices one a document that was left out, one or more
   */
  public IncompleteException(List<Notice> notices) {
    super(notices);
  }
}
