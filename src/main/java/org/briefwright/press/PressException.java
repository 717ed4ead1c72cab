package org.briefwright.press;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/** The press stands still: nothing was printed. */
public final class PressException extends Refusal {

  private static final long serialVersionUID = 1;

  public PressException(String where, String problem, String remedy) {
    super(Notice.of(where, problem, remedy));
  }

  public PressException(String where, String problem, String remedy, Throwable cause) {
    super(Notice.of(where, problem, remedy), cause);
  }
}
