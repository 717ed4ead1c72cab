package org.briefwright.layout;

/** What is wrong with an expression, before it is known where in which file it stands. */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String remedy;

  Fault(String problem, String remedy) {
    super(problem);
    this.remedy = remedy;
  }

  String problem() {
    return String.valueOf(getMessage());
  }

  String remedy() {
    return remedy;
  }
}
