package org.briefwright.edition;

import java.util.List;
import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** An order can't be carried out as it is written. */
public final class OrderException extends Refusal {

  private static final long serialVersionUID = 1;

  public OrderException(Notice notice) {
    super(notice);
  }

  /**
   * @param notices what is wrong, one or more
   */
  public OrderException(List<Notice> notices) {
    super(notices);
  }
}
