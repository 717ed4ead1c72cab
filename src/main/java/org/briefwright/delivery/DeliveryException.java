package org.briefwright.delivery;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** A mail can't be made or sent as it is asked for. Never holds a secret. */
public final class DeliveryException extends Refusal {

  private static final long serialVersionUID = 1;

  public DeliveryException(Notice notice) {
    super(notice);
  }

  DeliveryException(Notice notice, Throwable cause) {
    super(notice, cause);
  }
}
