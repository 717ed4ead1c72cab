package org.briefwright.edition;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** An order can't be carried out as it is written. */
public final class OrderException extends Refusal {

  private static final long serialVersionUID = 1;

  public OrderException(Notice notice) {
    super(notice);
  }
}
