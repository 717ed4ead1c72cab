package org.briefwright.layout;

import org.briefwright.fact.Notice;
import org.briefwright.fact.Refusal;

/**
 * A design can't be used: a template or style sheet is missing, malformed or asks for what is not
 * there.
 */
public final class LayoutException extends Refusal {

  private static final long serialVersionUID = 1;

  public LayoutException(String file, String problem, String remedy) {
    super(Notice.of(file, problem, remedy));
  }

  public LayoutException(String file, int line, String problem, String remedy) {
    super(Notice.at(file, line, problem, remedy));
  }
}
